// Reprints: every tenth article of folders is copied with one figure or one name edited, under another id, on the same day or some days later.
// Prints how many copies are recognised, which other documents are taken for copies of one text, whether findings show what was edited,
// and what it costs to find reprints beside the reading of as many varied articles.
//   npm run bench:reprints -- [FOLDER...] [--articles N]     (fixtures/articles, 20000 by default)
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { varied } from './varied.mjs';

const root = join(import.meta.dirname, '..', '..');
const { compare, copiesOf, ingest, read } = await import(join(root, '.cache', 'bench', 'reprints-parts.mjs'));
const { values, positionals } = parseArgs({ allowPositionals: true, options: { articles: { type: 'string', default: '20000' }, show: { type: 'string', default: '40' } } });
const folders = positionals.length > 0 ? positionals : [join(root, 'fixtures', 'articles')];
const { articles } = await ingest(folders, { lang: 'es' });
const originals = articles.map((article) => read(article));

/** A copy of a reading's article with one figure or one name changed, and what it then says; null where there is nothing to change. */
function edited({ document: { id, text, dated, lang }, mentions }, number) {
  const figures = mentions.filter(({ kind, start, end }) => kind === 'figure' && /^\d{2,}\b/.test(text.slice(start, end)));
  const names = mentions.filter(({ kind }) => kind === 'official' || kind === 'person');
  const pick = (list) => list[(number * 7) % list.length];
  const by = number % 2 === 0 && figures.length > 0 || names.length === 0 ? 'figure' : 'name';
  const one = by === 'figure' ? (figures.length === 0 ? undefined : pick(figures)) : pick(names);
  if (one === undefined) return null;
  const words = by === 'figure' ? text.slice(one.start, one.end) : one.person;
  const at = by === 'figure' ? one.start : text.indexOf(one.person);
  if (at < 0) return null;
  // A figure is raised in its second digit; the last surname becomes another one.
  const fresh = by === 'figure' ? words.replace(/^(\d)(\d)/, (_, a, b) => `${a}${(Number(b) + 3) % 10}`) : words.replace(/\p{L}+$/u, 'Zurbarán');
  const days = number % 4;
  const date = dated?.days.low == null ? undefined : new Date((dated.days.low + days) * 86_400_000).toISOString().slice(0, 10);
  const copy = text.slice(0, at) + fresh + text.slice(at + words.length);
  return { article: { id: `copies/${number}-${id.slice(id.lastIndexOf('/') + 1)}`, text: copy, given: { lang, ...(date === undefined ? {} : { date }) } }, of: id, by, start: at, end: at + fresh.length, fresh };
}

let recognised = 0;
let told = 0;
const total = { figure: 0, name: 0 };
const shown = { figure: 0, name: 0 };
const merged = new Map();
// Each tenth in turn, so that every article is copied once.
for (let offset = 0; offset < 10; offset++) {
  const copies = originals.flatMap((reading, i) => (i % 10 === offset ? [edited(reading, i)] : [])).filter((one) => one !== null);
  const readings = [...originals, ...copies.map(({ article }) => read(article))];
  const first = copiesOf(readings);
  const groups = new Map();
  for (const [doc, head] of first) groups.set(head, [...(groups.get(head) ?? []), doc]);
  for (const { article, of } of copies) {
    told++;
    if (first.get(article.id) !== undefined && first.get(article.id) === first.get(of)) recognised++;
    else console.log(`missed     ${article.id} of ${of}`);
  }
  const own = new Map(copies.map(({ article, of }) => [article.id, of]));
  for (const docs of groups.values()) {
    const originalsIn = [...new Set(docs.map((doc) => own.get(doc) ?? doc))].sort();
    for (const other of originalsIn.slice(1)) merged.set(`${originalsIn[0]}\n${other}`, [originalsIn[0], other]);
  }
  const { findings } = compare(readings, { lang: 'es' });
  for (const { article, by, start, end, of } of copies) {
    total[by]++;
    const seen = findings.some(({ evidence }) => evidence.some((at) => at.doc === article.id && at.start < end && at.end > start) && evidence.some((at) => at.doc === of));
    if (seen) shown[by]++;
  }
}
console.log(`copies     ${recognised} of ${told} recognised`);
console.log(`merged     ${merged.size} pairs of different articles`);
for (const [a, b] of [...merged.values()].slice(0, Number(values.show))) console.log(`           ${a}  ${b}`);
for (const by of ['figure', 'name']) console.log(`reported   ${shown[by]} of ${total[by]} edits of a ${by} (a finding holds the copy against its original at the edited words)`);

const size = Number(values.articles);
const sources = (await ingest([join(root, 'fixtures', 'articles')], { lang: 'es' })).articles.map(({ text }) => text);
const started = performance.now();
const many = Array.from({ length: size }, (_, i) => { const { document: { id, dated }, sketch } = read({ id: `${String(i).padStart(6, '0')}.txt`, text: varied(sources[i % sources.length]) }); return { document: { id, dated }, sketch }; });
const reading = (performance.now() - started) / 1000;
const from = performance.now();
const found = copiesOf(many);
const finding = (performance.now() - from) / 1000;
console.log(`cost       ${size} articles read in ${reading.toFixed(1)} s; reprints among them found in ${finding.toFixed(2)} s (${(100 * finding / reading).toFixed(1)} %), ${found.size} documents in groups`);
