import type { Reporter, View } from './reporter.js';
import type { Accepts } from './shown.js';

export interface Entry {
  readonly machine: boolean;
  /** Views that the format can show. */
  readonly views: readonly (View | 'why')[];
  /** Which accepted findings it is given; none where nothing is said. */
  readonly accepts?: Accepts;
  /** Variable of the environment that names the file to which the format is added, where no other is asked for. */
  readonly home?: string;
  load(): Promise<Reporter>;
}

const every: readonly View[] = ['contradictions', 'timeline', 'check', 'extract', 'who', 'explain', 'ask', 'promises', 'diff'];
const gates: readonly View[] = ['contradictions', 'check'];

/** Formats by name. */
export type Formats = Readonly<Record<string, Entry>>;

/** Every report format, loaded when it is asked for. */
export const formats: Readonly<Record<string, Entry>> = {
  terminal: { machine: false, views: [...every, 'why'], accepts: 'asked', load: async () => (await import('./terminal/terminal.js')).terminal },
  json: { machine: true, views: [...every, 'why'], accepts: 'always', load: async () => (await import('./json.js')).json },
  csv: { machine: true, views: ['contradictions', 'timeline', 'check', 'extract', 'who', 'ask', 'promises', 'diff'], load: async () => (await import('./tables/csv.js')).csv },
  html: { machine: false, views: ['contradictions', 'check', 'timeline'], load: async () => (await import('./html/html.js')).html },
  markdown: { machine: true, views: ['contradictions', 'check', 'timeline', 'who', 'ask', 'promises', 'diff'], accepts: 'asked', load: async () => (await import('./markdown/markdown.js')).markdown },
  review: { machine: true, views: ['contradictions', 'check'], load: async () => (await import('./tables/review.js')).review },
  timelinejs: { machine: true, views: ['timeline'], load: async () => (await import('./timelines/timelinejs.js')).timelinejs },
  'timelinejs-csv': { machine: true, views: ['timeline'], load: async () => (await import('./timelines/timelinejs-csv.js')).timelinejsCsv },
  mermaid: { machine: true, views: ['timeline'], load: async () => (await import('./timelines/mermaid.js')).mermaid },
  ics: { machine: true, views: ['timeline'], load: async () => (await import('./timelines/ics.js')).ics },
  github: { machine: true, views: ['contradictions', 'check'], load: async () => (await import('./ci/github.js')).github },
  summary: { machine: true, views: gates, home: 'GITHUB_STEP_SUMMARY', load: async () => (await import('./ci/summary.js')).summary },
  sarif: { machine: true, views: gates, accepts: 'always', load: async () => (await import('./ci/sarif.js')).sarif },
  gitlab: { machine: true, views: gates, load: async () => (await import('./ci/gitlab.js')).gitlab },
  junit: { machine: true, views: gates, load: async () => (await import('./ci/junit.js')).junit },
  checkstyle: { machine: true, views: gates, load: async () => (await import('./ci/checkstyle.js')).checkstyle },
  rdjson: { machine: true, views: gates, load: async () => (await import('./ci/rdjson.js')).rdjson },
};

/** Formats that can show a view, in the order of the registry. */
export const formatsFor = (view: string, known: Formats = formats): readonly string[] => Object.keys(known).filter((name) => known[name]?.views.some((one) => one === view));
