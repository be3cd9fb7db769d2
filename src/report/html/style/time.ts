/** Timeline and curves: drawings by classes, and their lists. */
export const timeStyle = `.chart { margin: 1.25rem 0 0; }
.scroll { overflow-x: auto; padding-bottom: .25rem; }
.time { display: block; max-width: none; min-width: 46rem; width: 100%; height: auto; }
.plot .time { min-width: 0; max-width: 32rem; }
.time text { font: 11px var(--sans); fill: var(--soft); text-anchor: middle; font-variant-numeric: tabular-nums; }
.plot text { paint-order: stroke; stroke: var(--paper); stroke-width: 3px; }
.time .yearly { font-weight: 600; fill: var(--ink); }
.time .tick { stroke: var(--line); fill: none; }
.time .line { stroke: var(--soft); fill: none; }
.time .curve { stroke: var(--soft); stroke-width: 1.5; fill: none; }
.time .span { stroke: var(--soft); stroke-width: 3; stroke-opacity: .3; fill: none; stroke-linecap: round; }
.time .bar { fill: var(--soft); }
.time a:hover path, .time a:hover rect { stroke: var(--link); }
path.exact, circle.exact { fill: var(--ink); stroke: none; }
path.computed { fill: var(--paper); stroke: var(--ink); stroke-width: 1.6; }
path.bounded { fill: none; stroke: var(--soft); stroke-width: 1.8; }
path.planned { fill: var(--note); stroke: var(--note); stroke-width: 1.6; stroke-linejoin: round; }
path.disputed { fill: none; stroke: var(--conflict); stroke-width: 2.4; stroke-linecap: round; }
rect.disputed, circle.disputed { fill: var(--conflict); }
.mark { vertical-align: -.05em; margin-right: .4em; overflow: visible; }
.legend { display: inline-flex; flex-wrap: wrap; gap: .1rem 1rem; margin-left: .5rem; }
.year { margin-top: 1.75rem; display: grid; gap: .25rem; }
.year h3 { font: 400 1.25rem/1.3 var(--serif); }
.events { margin: 0; padding: 0; list-style: none; }
.events li { display: grid; grid-template-columns: 11.5rem minmax(0, 1fr); gap: .1rem 1.5rem; padding-block: .7rem; border-top: 1px solid var(--line); scroll-margin-top: 1rem; }
.events .date { position: relative; font-size: .9375rem; padding-left: 1.25rem; }
.events .date .mark { position: absolute; left: 0; top: .4rem; }
.events .date .tag { display: block; }
.events .disputed .tag { color: var(--conflict); }
.events .what { font: 400 1.0625rem/1.5 var(--serif); max-width: 42rem; }
.plot { margin-top: 2rem; }
.plot table { margin-top: .75rem; }
@media (max-width: 47.99rem) {
  .events li { grid-template-columns: minmax(0, 1fr); }
  .events .date .tag { display: inline; }
}
`;
