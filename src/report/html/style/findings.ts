/** Findings, agreements, ledgers and the texts of documents. */
export const findingsStyle = `.finding { margin-top: 2rem; padding-top: 1.75rem; border-top: 1px solid var(--line); scroll-margin-top: 1rem; }
.hint + .finding { border-top: 0; padding-top: 0; }
.finding h3 { font: 500 1.25rem/1.35 var(--serif); max-width: 46rem; }
.note.finding h3 { font-size: 1.125rem; }
.tags { margin-top: .35rem; display: flex; flex-wrap: wrap; gap: .15rem 1rem; align-items: baseline; color: var(--soft); font-size: .8125rem; }
.tags a { color: inherit; }
.conflict > .tags .tag { color: var(--conflict); }
.tension > .tags .tag { color: var(--tension); }
.note > .tags .tag { color: var(--note); }
.sides { margin-top: 1.1rem; display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); gap: 1.5rem 2.5rem; }
.sides figure { margin: 0; min-width: 0; max-width: 40rem; padding-left: 1rem; border-left: 2px solid var(--line); }
.conflict > .sides figure { border-color: color-mix(in srgb, var(--conflict) 45%, var(--paper)); }
.tension > .sides figure { border-color: color-mix(in srgb, var(--tension) 45%, var(--paper)); }
figcaption { font-size: .875rem; color: var(--soft); }
.sides figcaption .when { display: block; font-size: .8125rem; }
blockquote { margin: .5rem 0 0; font: 400 1.0625rem/1.55 var(--serif); }
q { font-family: var(--serif); font-size: 1.0625rem; quotes: "\\AB" "\\BB"; }
q:lang(en) { quotes: "\\201C" "\\201D"; }
mark { padding: .08em .12em; margin: 0 -.12em; border-radius: 2px; background: var(--plain-wash); color: inherit; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.conflict mark, mark.conflict { background: var(--conflict-wash); }
.tension mark, mark.tension { background: var(--tension-wash); }
.note mark, mark.note { background: var(--note-wash); }
.also { margin-top: 1rem; font-size: .875rem; color: var(--soft); }
.proof { margin-top: 1.1rem; font-size: .9375rem; max-width: 46rem; }
.proof dl { margin: 0; display: grid; grid-template-columns: minmax(4.5rem, auto) minmax(0, 1fr); gap: .15rem 1rem; }
.proof dt { grid-column: 1; color: var(--soft); font-size: .8125rem; line-height: 1.8; }
.proof dd { grid-column: 2; margin: 0; }
.proof dd::first-letter { text-transform: uppercase; }
summary { cursor: pointer; color: var(--soft); font-size: .875rem; width: fit-content; }
summary:hover { color: var(--ink); }
.proof details { margin-top: .5rem; }
.proof ol { margin: .5rem 0 0; padding-left: 1.6rem; color: var(--soft); font-size: .875rem; columns: 22rem; column-gap: 2rem; }
.proof li { break-inside: avoid; padding-left: .2rem; }
.agreements { margin: 1.25rem 0 0; padding: 0; list-style: none; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); gap: 1.4rem 2.5rem; }
.agreements .what { font: 400 1.0625rem/1.45 var(--serif); }
.agreements .tag { font-family: var(--sans); }
table { width: 100%; margin-top: 1.25rem; border-collapse: collapse; font-size: .9375rem; }
th, td { min-width: 6rem; padding: .6rem 1.25rem .6rem 0; border-top: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; }
th:last-child, td:last-child { padding-right: 0; }
thead th { border-top: 0; padding-block: 0 .4rem; font-size: .8125rem; color: var(--soft); }
tbody th { font-weight: 600; min-width: 8rem; }
thead th { overflow-wrap: normal; }
td:last-child { font-size: .875rem; min-width: 12rem; }
td:last-child a, .where a, .also a { color: var(--soft); }
td:last-child a:hover, .where a:hover, .also a:hover { color: var(--link); }
.doc { margin-top: 2rem; padding-top: 1.5rem; border-top: 1px solid var(--line); scroll-margin-top: 1rem; }
.doc .about { margin-top: .2rem; color: var(--soft); font-size: .875rem; }
.doc details { margin-top: .6rem; }
.basis::before { content: "("; }
.basis::after { content: ")"; }
.text { counter-reset: line; margin-top: .75rem; max-width: 46rem; padding-left: 3rem; font: 400 1.0625rem/1.6 var(--serif); }
.text p { counter-increment: line; position: relative; min-height: .7em; }
.text p:not(:empty)::before { content: counter(line); position: absolute; left: -3rem; width: 2.1rem; text-align: right; font: .75rem/2.2 var(--sans); color: var(--soft); font-variant-numeric: tabular-nums; }
.text [id] { scroll-margin-top: 25vh; }
.text :target { background: var(--tension-wash); outline: 2px solid var(--focus); outline-offset: 1px; border-radius: 2px; }
.text sup { line-height: 0; margin-inline: .35em .1em; }
.back { font: .75rem var(--mono); white-space: nowrap; text-decoration: none; }
.back:hover { text-decoration: underline; }
.back.conflict { color: var(--conflict); }
.back.tension { color: var(--tension); }
.back.note { color: var(--note); }
.finding:target, .events li:target { background: linear-gradient(var(--wash), var(--wash)) no-repeat; box-shadow: 0 0 0 .75rem var(--wash); }
.names { margin: .75rem 0 0; padding: 0; list-style: none; columns: 20rem; column-gap: 2.5rem; font-size: .875rem; }
.names li { padding-block: .15rem; break-inside: avoid; }
#h-names { margin-top: 2.5rem; }
@media (max-width: 47.99rem) {
  thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  table, tbody, tr, th, td { display: block; }
  tbody tr { padding-block: .8rem; border-top: 1px solid var(--line); }
  tbody th, td { border: 0; padding: .1rem 0; }
  td:empty { display: none; }
  td[data-label]::before { content: attr(data-label) " "; color: var(--soft); font-size: .8125rem; }
  .text { padding-left: 2rem; }
  .text p:not(:empty)::before { left: -2rem; width: 1.4rem; }
}
`;
