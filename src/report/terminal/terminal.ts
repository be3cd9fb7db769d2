import type { Reporter } from '../reporter.js';
import { ask } from './ask.js';
import { check } from './check.js';
import { contradictions } from './contradictions.js';
import { diff } from './diff.js';
import { explain } from './explain.js';
import { extract } from './extract.js';
import { loadTables } from './ledger.js';
import { loadColours } from './paint.js';
import { promises } from './promises.js';
import { screenFor } from './screen.js';
import { timeline } from './timeline.js';
import { who } from './who.js';

/** Text for people, on a terminal or in a pipe. */
export const terminal: Reporter = {
  name: 'terminal',
  machine: false,
  async ready({ view, terminal: { color } }) {
    if (color) await loadColours();
    if (view === 'who') await loadTables();
  },
  render(analysis, options) {
    const screen = screenFor(analysis, options);
    switch (options.view) {
      case 'contradictions': return contradictions(analysis, options, screen);
      case 'check': return check(analysis, options, screen);
      case 'timeline': return timeline(analysis, screen, options.group);
      case 'extract': return extract(analysis, screen);
      case 'who': return who(analysis, screen);
      case 'ask': return ask(analysis, screen, options.terminal.ascii);
      case 'promises': return promises(analysis, screen);
      case 'diff': return diff(analysis, screen);
      case 'explain': return explain(analysis, options, screen);
    }
  },
};
