import type { Finding } from '../../model/finding.js';
import type { DocId } from '../../model/span.js';
import { words as shared } from '../catalogue.js';
import { bases, pairs, phrases, words } from './catalogue.js';
import { dateMark } from './dates.js';
import { allShown, signs } from './findings.js';
import { html, joined, type Markup } from './markup.js';
import type { Page } from './page.js';
import { left, type Section } from './section.js';
import type { Anchor, Shelved } from './shelf.js';
import { paragraphs } from './text.js';

/** Findings whose back links stand beside the words that they quote, at most, for one quote. */
const BACK = 3;
/** Up to so many texts that findings quote are unfolded. */
const UNFOLDED = 12;

/** The documents: their texts with every quoted word marked where it stands, then those without text by name. */
export function documents(page: Page): Section | null {
  const { lang, shelf, caps, options } = page;
  const held = shelf.all.filter(({ text }) => text !== null);
  const named = shelf.all.filter(({ text }) => text === null);
  return shelf.all.length === 0 ? null : {
    id: 'documents', title: words.documents[lang], total: shelf.all.length, filtered: false,
    * body() {
      if (named.length > 0 && options.text !== undefined) yield html`<p class="left">${pairs.textsLeft[lang](held.length, shelf.all.length)}</p>\n`;
      const quoting = quotes(page);
      const unfolded = new Set(held.filter(({ document }) => quoting.has(document.id)).slice(0, UNFOLDED));
      for (const shelved of held) yield* entry(shelved, page, quoting.get(shelved.document.id), unfolded.has(shelved));
      if (named.length > 0) yield* names(named.slice(0, caps.names), named.length, page);
    },
  };
}

function* names(shown: readonly Shelved[], total: number, page: Page): Generator<Markup> {
  yield html`<h3 id="h-names">${words.withoutText[page.lang]}</h3>
<ul class="names">
`;
  for (const { number, document: { id } } of shown) {
    const date = page.date(id);
    yield html`<li id="d${number}">${page.name(id)}${date === null ? null : html` <span class="when">${date}</span>`}</li>
`;
  }
  yield html`</ul>
${left(shown.length, total, page.lang)}`;
}

/** Shown findings by document, and in it by the words they quote. */
type Quoting = ReadonlyMap<DocId, ReadonlyMap<string, readonly Finding[]>>;

function quotes(page: Page): Quoting {
  const all = new Map<DocId, Map<string, Finding[]>>();
  for (const finding of allShown(page)) {
    for (const { doc, start, end } of finding.evidence) {
      const own = all.get(doc) ?? new Map<string, Finding[]>();
      all.set(doc, own);
      own.set(`${start}-${end}`, [...(own.get(`${start}-${end}`) ?? []), finding]);
    }
  }
  return all;
}

function* entry(shelved: Shelved, page: Page, quoted: ReadonlyMap<string, readonly Finding[]> | undefined, unfolded: boolean): Generator<Markup> {
  const { lang, options } = page;
  const { document: { id, title, source, dated }, number, text, length } = shelved;
  const cited = [...new Set([...(quoted?.values() ?? [])].flat())];
  yield html`<article class="doc" id="d${number}" aria-labelledby="n-${number}">
<h3 id="n-${number}">${page.name(id)}</h3>
<p class="about">${options.drafts.has(id) ? html`<b class="draft">${words.draft[lang]}</b> ` : null}${dated === null ? shared.undated[lang] : html`${dateMark(dated.timex, lang)} <span class="basis">${bases[dated.basis][lang]}</span>`}${source === null ? null : html` · ${source}`}${title === null ? null : html` · <span${page.spoken(id)}>${title}</span>`}</p>
${cited.length === 0 ? null : html`<p class="about">${words.citedBy[lang]} ${joined(cited.slice(0, 20).map((finding) => back(finding, page)), ' ')}${cited.length > 20 ? html` ${phrases.more[lang](cited.length - 20)}` : null}</p>
`}<details${unfolded ? html` open` : null}><summary>${words.text[lang]}</summary>
<div class="text"${page.spoken(id)}>
`;
  const whole = text as string;
  yield* paragraphs(whole, shelved.anchors(), (anchor, inner, first) => wrapped(anchor, inner, first, quoted?.get(`${anchor.start}-${anchor.end}`), page));
  yield html`</div>
${whole.length < length ? html`<p class="left">${pairs.textCut[lang](whole.length, length)}</p>\n` : null}</details>
</article>
`;
}

function wrapped({ id }: Anchor, inner: Markup, first: boolean, findings: readonly Finding[] | undefined, page: Page): Markup {
  const address = first ? html` id="${id}"` : null;
  const [worst] = findings ?? [];
  if (findings === undefined || worst === undefined) return html`<span${address}>${inner}</span>`;
  return html`<mark class="${worst.level}"${address}>${inner}</mark>${first ? findings.slice(0, BACK).map((finding) => html`<sup>${back(finding, page)}</sup>`) : null}`;
}

/** The way back from a document to a finding that quotes it. */
const back = ({ id, level, message }: Finding, page: Page): Markup => html`<a class="back ${level}" href="#${id}" title="${message}">${signs[level]} ${page.shortId(id)}</a>`;
