/** Paper, and people who want less movement or more contrast. */
export const mediaStyle = `@media (prefers-reduced-motion: no-preference) {
  a, summary, .skip { transition: color .12s, text-decoration-color .12s, top .12s; }
}
@media (forced-colors: active) {
  mark { outline: 1px solid; }
}
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --wash: #f4f4f4; --line: #bbb; --ink: #000; --soft: #444; --link: #000;
    --conflict: #8c1d13; --tension: #6b4503; --note: #33506b; --agree: #205236;
    --conflict-wash: #f6d5cd; --tension-wash: #f5e3b8; --note-wash: #dbe6f1; --plain-wash: #e9e4d8;
  }
  @page { margin: 18mm 16mm; }
  html { font-size: 9.5pt; }
  .skip, .side { display: none; }
  body > header, .frame { display: block; max-width: none; padding: 0; }
  body > header { padding-bottom: 1rem; }
  a { color: inherit; text-decoration: none; }
  mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
  summary { list-style: none; }
  .proof summary { font-weight: 600; }
  .doc summary { display: none; }
  .sides { grid-template-columns: 1fr 1fr; }
  .sides figure:only-child { grid-column: 1 / -1; }
  .time { min-width: 0; }
  .scroll { overflow: visible; }
  h2, h3, .tags, figcaption, .year > h3 { break-after: avoid; }
  figure, .events li, tr, .agreements li, .plot svg { break-inside: avoid; }
  main > section { break-inside: auto; padding-block: 1.5rem; }
  .none { display: none; }
}
`;
