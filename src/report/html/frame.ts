import type { Lang } from '../../model/lang.js';
import { titles, words } from './catalogue.js';
import { filters } from './filters.js';
import { html, type Markup } from './markup.js';
import type { Page } from './page.js';
import { policy } from './policy.js';
import { script } from './script.js';
import type { Section } from './section.js';
import { style } from './style/style.js';
import { reach } from './summary.js';

/** From the start of the page to the start of its content. */
export function head(page: Page, sections: readonly Section[]): Markup {
  const { lang, analysis, options } = page;
  const title = titles[options.view]?.[lang] ?? '';
  return html`<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ markup: policy() }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title} · cotejo</title>
<style>${{ markup: style }}</style>
</head>
<body>
<a class="skip" href="#main">${words.skip[lang]}</a>
<header>
<p class="brand">cotejo</p>
<h1>${title}</h1>
<p class="reach">${reach(analysis, page)}</p>
</header>
<div class="frame">
<div class="side">
${contents(sections, lang)}${filters(page)}</div>
<main id="main" tabindex="-1">
`;
}

/** From the end of the content to the end of the page. */
export const foot = (): Markup => html`</main>
</div>
<script>${{ markup: script }}</script>
</body>
</html>
`;

/** The sections that the page has. */
const contents = (sections: readonly Section[], lang: Lang): Markup => html`<nav aria-label="${words.contents[lang]}">
<ul>
${sections.map(({ id, title, total }) => html`<li><a href="#${id}">${title} <span class="n">${total}</span></a></li>
`)}</ul>
</nav>
`;
