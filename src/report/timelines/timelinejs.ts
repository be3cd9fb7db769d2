import { phrases, words } from '../catalogue.js';
import type { Reporter } from '../reporter.js';
import { slides } from './slides.js';

/** TimelineJS 3 as JSON (timeline.knightlab.com/docs/json-format.html). Nothing in a text becomes a link. */
export const timelinejs: Reporter = {
  name: 'timelinejs',
  machine: true,
  render(analysis, { lang }) {
    const events = slides(analysis, lang).map(({ id, start, end, display, headline, text, group }) => ({
      unique_id: id,
      start_date: start,
      ...(end === null ? {} : { end_date: end }),
      ...(display === null ? {} : { display_date: display }),
      text: { headline, text },
      group,
      autolink: false,
    }));
    const title = { unique_id: 'cotejo', text: { headline: words.timeline[lang], text: phrases.documents[lang](analysis.documents.length) }, autolink: false };
    return `${JSON.stringify({ scale: 'human', title, events }, null, 2)}\n`;
  },
};
