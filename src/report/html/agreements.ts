import type { Agreement } from '../../model/finding.js';
import { agreements as kinds } from '../catalogue.js';
import { byPlace } from '../order.js';
import { phrases, words } from './catalogue.js';
import { html, joined, type Markup } from './markup.js';
import { type Page, source } from './page.js';
import { left, type Section } from './section.js';

/** Letters from which the words that agree give way to the message. */
const WORDY = 90;

/** What is said more than once, and the same. */
export function agreements(page: Page): Section | null {
  const { lang, caps, analysis, options } = page;
  const all = [...analysis.agreements].sort((a, b) => byPlace(a.evidence[0], b.evidence[0]));
  const shown = all.slice(0, caps.agreements);
  return all.length === 0 || options.quiet ? null : {
    id: 'agree', title: words.agree[lang], total: all.length, sign: '✔', hint: words.agreeMeaning[lang], filtered: true,
    * body() {
      yield html`<ul class="agreements">\n`;
      for (const agreement of shown) yield item(agreement, page);
      yield html`</ul>\n${left(shown.length, all.length, lang)}`;
    },
  };
}

function item({ kind, message, evidence }: Agreement, page: Page): Markup {
  const { lang, caps } = page;
  const [first] = evidence;
  const quoted = kind === 'agree' && first !== undefined && first.text.length <= WORDY;
  const shown = evidence.slice(0, caps.sources);
  const rest = evidence.length - shown.length;
  return html`<li${page.docs(evidence)}><p class="what">${quoted ? html`<q${page.spoken(first.doc)}>${first.text}</q>` : message}${kind === 'agree' ? null : html` <span class="tag">${kinds[kind][lang]}</span>`}</p>
<p class="where">${joined(shown.map((place) => source(page, place)), ' · ')}${rest > 0 ? html` ${phrases.more[lang](rest)}` : null}</p></li>
`;
}
