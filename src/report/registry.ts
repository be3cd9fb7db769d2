import type { Reporter, View } from './reporter.js';

export interface Entry {
  readonly machine: boolean;
  /** Views that the format can show. */
  readonly views: readonly (View | 'why')[];
  load(): Promise<Reporter>;
}

const every: readonly View[] = ['contradictions', 'timeline', 'check', 'extract', 'who', 'explain'];

/** Formats by name. */
export type Formats = Readonly<Record<string, Entry>>;

/** Every report format, loaded when it is asked for. */
export const formats: Readonly<Record<string, Entry>> = {
  terminal: { machine: false, views: [...every, 'why'], load: async () => (await import('./terminal/terminal.js')).terminal },
  json: { machine: true, views: [...every, 'why'], load: async () => (await import('./json.js')).json },
  csv: { machine: true, views: ['contradictions', 'timeline', 'check', 'extract', 'who'], load: async () => (await import('./csv.js')).csv },
  markdown: { machine: true, views: ['contradictions', 'check'], load: async () => (await import('./markdown.js')).markdown },
  github: { machine: true, views: ['contradictions', 'check'], load: async () => (await import('./github.js')).github },
};

/** Formats that can show a view, in the order of the registry. */
export const formatsFor = (view: View | 'why', known: Formats = formats): readonly string[] => Object.keys(known).filter((name) => known[name]?.views.includes(view));
