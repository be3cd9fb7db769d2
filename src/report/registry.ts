import type { Reporter, View } from './reporter.js';

interface Entry {
  readonly machine: boolean;
  /** Views that the format can show. */
  readonly views: readonly (View | 'why')[];
  /** Variable of the environment that names the file to which the format is added, where no other is asked for. */
  readonly home?: string;
  load(): Promise<Reporter>;
}

const every: readonly View[] = ['contradictions', 'timeline', 'check', 'extract', 'who', 'explain'];
const gates: readonly View[] = ['contradictions', 'check'];

/** Every report format, loaded when it is asked for. */
export const formats: Readonly<Record<string, Entry>> = {
  terminal: { machine: false, views: [...every, 'why'], load: async () => (await import('./terminal/terminal.js')).terminal },
  json: { machine: true, views: [...every, 'why'], load: async () => (await import('./json.js')).json },
  csv: { machine: true, views: ['contradictions', 'timeline', 'check', 'extract', 'who'], load: async () => (await import('./csv.js')).csv },
  markdown: { machine: true, views: ['contradictions', 'check'], load: async () => (await import('./markdown.js')).markdown },
  github: { machine: true, views: ['contradictions', 'check'], load: async () => (await import('./ci/github.js')).github },
  summary: { machine: true, views: gates, home: 'GITHUB_STEP_SUMMARY', load: async () => (await import('./ci/summary.js')).summary },
  sarif: { machine: true, views: gates, load: async () => (await import('./ci/sarif.js')).sarif },
  gitlab: { machine: true, views: gates, load: async () => (await import('./ci/gitlab.js')).gitlab },
  junit: { machine: true, views: gates, load: async () => (await import('./ci/junit.js')).junit },
  checkstyle: { machine: true, views: gates, load: async () => (await import('./ci/checkstyle.js')).checkstyle },
  rdjson: { machine: true, views: gates, load: async () => (await import('./ci/rdjson.js')).rdjson },
};

/** Formats that can show a view, in the order of the registry. */
export const formatsFor = (view: View | 'why'): readonly string[] => Object.keys(formats).filter((name) => formats[name]?.views.includes(view));
