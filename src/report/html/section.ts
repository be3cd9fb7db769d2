import type { Lang } from '../../model/lang.js';
import { pairs, words } from './catalogue.js';
import { html, type Markup } from './markup.js';
import type { Page } from './page.js';

/** A part of the page under a heading of its own. */
export interface Section {
  /** Its address. */
  readonly id: string;
  readonly title: string;
  /** How many items there are, shown or not. */
  readonly total: number;
  /** A sign before the title, which the title says in words. */
  readonly sign?: string;
  /** A sentence under the title. */
  readonly hint?: string;
  /** Its items answer to the filters. */
  readonly filtered: boolean;
  body(): Iterable<Markup>;
}

/** What a page may have; null where the analysis has nothing for it. */
export type Maker = (page: Page) => Section | null;

/** A section from its heading to its end. */
export function* whole({ id, title, total, sign, hint, filtered, body }: Section, lang: Lang): Generator<Markup> {
  yield html`<section id="${id}" aria-labelledby="h-${id}"${filtered ? html` data-group` : null}>
<h2 id="h-${id}">${sign === undefined ? null : html`<span class="sign" aria-hidden="true">${sign}</span> `}${title} <span class="n">${total}</span></h2>
${hint === undefined ? null : html`<p class="hint">${hint}</p>\n`}`;
  yield* body();
  yield html`${filtered ? html`<p class="none" hidden>${words.noneLeft[lang]}</p>\n` : null}</section>
`;
}

/** A sentence that says how many items are left out, where some are. */
export const left = (shown: number, total: number, lang: Lang): Markup | null =>
  (shown < total ? html`<p class="left">${pairs.left[lang](shown, total)}</p>\n` : null);
