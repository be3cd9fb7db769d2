import type { Reporter, View } from './reporter.js';

interface Entry {
  readonly machine: boolean;
  /** Views that the format can show. */
  readonly views: readonly (View | 'why')[];
  load(): Promise<Reporter>;
}

const every: readonly View[] = ['contradictions', 'timeline', 'check', 'extract', 'who', 'explain'];

/** Every report format, loaded when it is asked for. */
export const formats: Readonly<Record<string, Entry>> = {
  terminal: { machine: false, views: [...every, 'why'], load: async () => (await import('./terminal/terminal.js')).terminal },
  json: { machine: true, views: [...every, 'why'], load: async () => (await import('./json.js')).json },
  csv: { machine: true, views: ['contradictions', 'timeline', 'check', 'extract', 'who'], load: async () => (await import('./csv.js')).csv },
  html: { machine: false, views: ['contradictions', 'check', 'timeline'], load: async () => (await import('./html/html.js')).html },
  markdown: { machine: true, views: ['contradictions', 'check'], load: async () => (await import('./markdown.js')).markdown },
  github: { machine: true, views: ['contradictions', 'check'], load: async () => (await import('./github.js')).github },
};

/** Formats that can show a view, in the order of the registry. */
export const formatsFor = (view: View | 'why'): readonly string[] => Object.keys(formats).filter((name) => formats[name]?.views.includes(view));
