import type { Said } from '../model/lang.js';
import { dayNumberOf } from '../model/calendar.js';
import { type Entry, sorted, type Verdict } from './entry.js';
import { findingId } from './identity.js';

export const BASELINE_SCHEMA = 'cotejo/baseline@1';

/** What is wrong with a file of decisions. `line` is 1-based where it is known. */
export interface Fault {
  readonly line: number | null;
  readonly said: Said;
}

/**
 * The entries of a file of decisions: `{"schema", "entries": [{id, rule, quotes, reason, by?, expires?, verdict?}]}`.
 * A fault where it is anything else: nothing of a damaged file is used.
 */
export function readBaseline(text: string): readonly Entry[] | Fault {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return fault(/^(?:<{7}|={7}|>{7})/m.test(text)
      ? { es: 'tiene conflictos de fusión sin resolver', en: 'it has merge conflicts that are not settled' }
      : { es: 'no es JSON', en: 'it is not JSON' });
  }
  if (!isObject(value) || value['schema'] !== BASELINE_SCHEMA || !Array.isArray(value['entries'])) {
    return fault({ es: `no es un archivo de hallazgos aceptados («schema»: ${BASELINE_SCHEMA})`, en: `it is no file of accepted findings (“schema”: ${BASELINE_SCHEMA})` });
  }
  const entries = new Map<string, Entry>();
  for (const one of value['entries'] as readonly unknown[]) {
    const read = entryOf(one);
    if (typeof read === 'string') return fault(FAULTS[read], lineOf(text, one));
    if (entries.has(read.id)) return fault({ es: `dos entradas con el identificador ${read.id}`, en: `two entries with the id ${read.id}` }, lineOf(text, one, true));
    entries.set(read.id, read);
  }
  return [...entries.values()];
}

/** The file of decisions: one entry on each line, sorted, so that two people's changes meet line by line. */
export function writeBaseline(entries: readonly Entry[]): string {
  const lines = sorted(entries).map(({ id, rule, quotes, reason, by, expires, verdict }) =>
    JSON.stringify({ id, rule, quotes, reason, by, expires, verdict: verdict === 'known' ? undefined : verdict }));
  return `{"schema": ${JSON.stringify(BASELINE_SCHEMA)}, "entries": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`}]}\n`;
}

const FAULTS = {
  shape: { es: 'una entrada sin «id», «rule», «quotes» o «reason», o con algo que no es texto', en: 'an entry lacks “id”, “rule”, “quotes” or “reason”, or holds something that is not text' },
  verdict: { es: '«verdict» solo puede ser dismissed o confirmed', en: '“verdict” can only be dismissed or confirmed' },
  expires: { es: '«expires» no es un día (AAAA-MM-DD)', en: '“expires” is not a day (YYYY-MM-DD)' },
  identity: { es: 'el «id» de una entrada no es el de su regla y sus citas', en: 'the “id” of an entry is not that of its rule and quotes' },
} as const satisfies Readonly<Record<string, Said>>;

function entryOf(value: unknown): Entry | keyof typeof FAULTS {
  if (!isObject(value)) return 'shape';
  const { id, rule, quotes, reason, by, expires, verdict = 'known' } = value;
  if (typeof id !== 'string' || typeof rule !== 'string' || typeof reason !== 'string' || !isTexts(quotes)) return 'shape';
  if (!isTextOrNone(by) || !isTextOrNone(expires)) return 'shape';
  if (verdict !== 'known' && verdict !== 'dismissed' && verdict !== 'confirmed') return 'verdict';
  if (expires !== undefined && dayNumberOf(expires) === null) return 'expires';
  if (findingId(rule, quotes) !== id) return 'identity';
  return { id, rule, quotes, verdict: verdict satisfies Verdict, reason, ...(by === undefined ? {} : { by }), ...(expires === undefined ? {} : { expires }) };
}

const fault = (said: Said, line: number | null = null): Fault => ({ line, said });
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((one) => typeof one === 'string');
const isTextOrNone = (value: unknown): value is string | undefined => value === undefined || typeof value === 'string';

/** The line that holds an entry's id; the second one of two where asked. */
function lineOf(text: string, entry: unknown, second = false): number | null {
  const id = isObject(entry) ? entry['id'] : undefined;
  if (typeof id !== 'string') return null;
  const quoted = JSON.stringify(id);
  const first = text.indexOf(quoted);
  const at = second ? text.indexOf(quoted, first + 1) : first;
  return at < 0 ? null : text.slice(0, at).split('\n').length;
}
