import type { Entry } from '../../model/analysis.js';
import type { Agreement, Level } from '../../model/finding.js';

/** Signs of the reports; each takes one column, but for `ellipsis` and quotes. */
export interface Marks {
  readonly level: Readonly<Record<Level, string>>;
  readonly agree: string;
  readonly between: string;
  readonly open: string;
  readonly close: string;
  readonly ellipsis: string;
  readonly range: string;
  readonly minus: string;
  readonly computed: string;
  readonly entry: Readonly<Record<Entry['mark'], string>>;
  readonly same: Readonly<Record<Agreement['kind'], string>>;
}

const unicode: Marks = {
  level: { conflict: '✖', tension: '~', note: '·' },
  agree: '✔', between: '·', open: '«', close: '»', ellipsis: '…', range: '…', minus: '−', computed: '≈',
  entry: { exact: ' ', computed: ' ', bounded: ' ', planned: '⚑', disputed: '✖' },
  same: { agree: '=', drift: '≈', update: '→', verified: '←' },
};

const ascii: Marks = {
  level: { conflict: 'x', tension: '~', note: '-' },
  agree: '=', between: '-', open: '"', close: '"', ellipsis: '...', range: '..', minus: '-', computed: '~',
  entry: { exact: ' ', computed: ' ', bounded: ' ', planned: '!', disputed: 'x' },
  same: { agree: '=', drift: '~', update: '>', verified: '<' },
};

export const marksFor = (onlyAscii: boolean): Marks => (onlyAscii ? ascii : unicode);
