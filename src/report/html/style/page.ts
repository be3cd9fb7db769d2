/** Colours by role, letters, and the frame of the page. */
export const pageStyle = `:root {
  color-scheme: light dark;
  --paper: #fdfcfa; --wash: #f5f2ec; --line: #e2dcd2; --ink: #211f1b; --soft: #5f5a51; --link: #1d4f86; --focus: #1d4f86;
  --conflict: #a1281c; --tension: #7d5206; --note: #43607c; --agree: #2a6541;
  --conflict-wash: #fadfd8; --tension-wash: #f9e9c4; --note-wash: #dfe9f3; --plain-wash: #ece7dc;
  --serif: "Iowan Old Style", "Charter", "Palatino Linotype", Palatino, Georgia, "Noto Serif", "Liberation Serif", serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
  --mono: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #181715; --wash: #211f1c; --line: #38342e; --ink: #e8e4db; --soft: #aea79b; --link: #96c0ee; --focus: #96c0ee;
    --conflict: #ff9484; --tension: #e3b65f; --note: #a2c0dd; --agree: #8acb9f;
    --conflict-wash: #5e271e; --tension-wash: #4e3b12; --note-wash: #2a3d50; --plain-wash: #37322a;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { font: 100%/1.55 var(--sans); background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1.5rem; }
body { margin: 0; overflow-wrap: anywhere; }
body > header, .frame { max-width: 86rem; margin-inline: auto; padding-inline: clamp(1.1rem, 4vw, 3.5rem); }
body > header { padding-block: clamp(1.75rem, 5vw, 4rem) clamp(1.25rem, 3vw, 2.25rem); }
.brand { margin: 0 0 clamp(1.25rem, 4vw, 2.75rem); font: 600 .8125rem/1 var(--sans); letter-spacing: .14em; text-transform: uppercase; color: var(--soft); }
h1 { margin: 0; font: 400 clamp(2rem, 1.4rem + 2.6vw, 3.25rem)/1.1 var(--serif); letter-spacing: -.015em; text-wrap: balance; }
.reach { margin: .9rem 0 0; color: var(--soft); text-wrap: pretty; }
h2 { margin: 0; font: 400 clamp(1.5rem, 1.3rem + .8vw, 1.9rem)/1.2 var(--serif); letter-spacing: -.01em; }
h2.quiet { margin: 0 0 .75rem; font: 600 .8125rem/1.3 var(--sans); letter-spacing: 0; color: var(--soft); }
h3 { margin: 0; font: 600 1.0625rem/1.4 var(--sans); text-wrap: pretty; }
h2 .n, nav .n { font-family: var(--sans); font-size: .6em; font-weight: 400; color: var(--soft); font-variant-numeric: tabular-nums; letter-spacing: 0; }
nav .n { font-size: .8125rem; }
.hint { margin: .3rem 0 0; color: var(--soft); max-width: 44rem; }
p { margin: 0; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .18em; text-decoration-color: color-mix(in srgb, currentColor 40%, transparent); }
a:hover { text-decoration-color: currentColor; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 3px; border-radius: 2px; }
main:focus-visible { outline: none; }
code { font: .92em var(--mono); }
[hidden] { display: none !important; }
.skip { position: absolute; left: 1rem; top: -5rem; z-index: 2; padding: .6rem 1rem; background: var(--ink); color: var(--paper); }
.skip:focus { top: 1rem; }
main { min-width: 0; }
main > section { padding-block: clamp(2rem, 5vw, 3.25rem); border-top: 1px solid var(--line); }
main > section:first-child { padding-top: clamp(1rem, 3vw, 2rem); border-top: 0; }
.left, .none { margin-top: 1.5rem; padding: .6rem .9rem; background: var(--wash); color: var(--soft); font-size: .9375rem; }
.tag { font-size: .8125rem; color: var(--soft); white-space: nowrap; }
.draft { padding: .05em .45em; border: 1px solid currentColor; border-radius: 2px; font-size: .75rem; font-weight: 600; color: var(--soft); }
.at { color: var(--soft); font-variant-numeric: tabular-nums; font-size: .92em; }
.where, .when { color: var(--soft); font-size: .875rem; }
nav ul { margin: 0; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1.25rem; font-size: .9375rem; }
nav a { display: inline-block; padding-block: .2rem; color: var(--ink); text-decoration: none; }
nav a:hover { text-decoration: underline; }
.side { border-block: 1px solid var(--line); padding-block: 1rem; }
.filters { margin-top: .75rem; display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .45rem .9rem; align-items: center; font-size: .9375rem; }
.filters button, .filters p { grid-column: 1 / -1; }
#filters { margin-top: .9rem; }
#filters summary { font-weight: 600; }
.filters label { color: var(--soft); font-size: .875rem; }
.filters select, .filters button { min-width: 0; width: 100%; min-height: 2.25rem; padding: .3rem .5rem; font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--soft); border-radius: 3px; }
.filters button { justify-self: start; width: auto; padding-inline: .9rem; cursor: pointer; }
.filters button:disabled { color: var(--soft); border-color: var(--line); cursor: default; }
.filters p { color: var(--soft); font-size: .875rem; }
.tiles { margin: 0; padding: 0; list-style: none; display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: 1.5rem clamp(1rem, 3vw, 1.75rem); }
.tiles a, .tiles div { display: block; color: inherit; text-decoration: none; }
.tiles .count { display: block; font: 400 clamp(2.25rem, 1.8rem + 1.6vw, 3.25rem)/1 var(--serif); font-variant-numeric: lining-nums; letter-spacing: -.02em; }
.tiles .label { display: block; margin-top: .5rem; font-weight: 600; font-size: clamp(.875rem, .8rem + .2vw, .9375rem); }
.tiles a:hover .label { text-decoration: underline; text-underline-offset: .18em; }
.tiles .meaning { display: block; color: var(--soft); font-size: .8125rem; line-height: 1.4; }
.tiles div .count { color: var(--soft); }
.tiles .conflict a .count, .tiles .conflict .sign, #h-conflict .sign { color: var(--conflict); }
.tiles .tension a .count, .tiles .tension .sign, #h-tension .sign { color: var(--tension); }
.tiles .note a .count, .tiles .note .sign, #h-note .sign { color: var(--note); }
.tiles .agree a .count, .tiles .agree .sign, #h-agree .sign { color: var(--agree); }
.facts { margin: 2.25rem 0 0; display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .3rem 1.25rem; font-size: .9375rem; }
.facts dt { color: var(--soft); grid-column: 1; }
.facts dd { margin: 0; grid-column: 2; }
.nothing { margin-top: 2rem; font: 400 1.25rem/1.5 var(--serif); }
.creed { margin-top: 1.25rem; color: var(--soft); font-size: .9375rem; max-width: 44rem; }
@media (min-width: 64rem) {
  .frame { display: grid; grid-template-columns: 15rem minmax(0, 58rem); gap: clamp(2.5rem, 5vw, 5rem); align-items: start; }
  .side { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; padding: 1rem .4rem 1.5rem; margin-inline: -.4rem; border: 0; scrollbar-width: thin; }
  nav ul { display: block; }
  nav a { display: flex; justify-content: space-between; gap: 1rem; }
  #filters { margin-top: 2rem; }
  .filters { grid-template-columns: minmax(0, 1fr); gap: .2rem; }
  .filters select { margin-bottom: .5rem; }
  .filters button { margin-block: .35rem; }
}
`;
