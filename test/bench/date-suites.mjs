// Scores the date suites of ../shared/data with the built program: spans found against spans given, then values.
//   node test/bench/date-suites.mjs [--verbose] [NAME...]
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { document } from '../../dist/document/document.js';
import { extractDates } from '../../dist/extract/dates.js';
import { grammarOf } from '../../dist/grammar/grammar.js';

const data = fileURLToPath(new URL('../../../shared/data/dates/', import.meta.url));
if (!existsSync(data)) { console.log('the suites are not here: skipped'); process.exit(0); }
const args = process.argv.slice(2);
const verbose = args.includes('--verbose');
const names = args.filter((a) => !a.startsWith('--'));
const SUITES = ['chrono_es', 'dateparser_es', 'recognizers_datetime_es', 'duckling_time_es', 'chrono_en'];

/** Years outside those of press prose are left to the suites' own reference. */
const REFERENCE = '2012-08-10';

function found({ text, lang, ref, id }) {
  const ready = document({ id, text, given: { lang, date: (ref ?? REFERENCE).slice(0, 10) } });
  return extractDates(ready, grammarOf(lang), new Uint8Array(ready.tokens.count)).map((m) => ({ start: m.start, end: m.end, value: m.value.timex, type: m.value.type }));
}

/** One notation for what the suites write in several: "T14" for "T14:00", no seconds, no `Z`. */
const plain = (value) => String(value ?? '').replace(/\.000/g, '').replace(/Z$/, '').replace(/(^|T)(\d\d):(\d\d):\d\d/g, '$1$2:$3').replace(/T(\d\d)(?!:|\d)/g, 'T$1:00').replace(/P(\d+)\.5Y/, 'P$1Y6M').replace(/PT(\d+)\.5H/, 'PT$1H30M');
const day = (y, m, d) => new Date(Date.UTC(y, m, d)).toISOString().slice(0, 10);
/** First day and the day after the last of a date, quarter, half, week, decade or range of them; null for anything else. */
function extent(value) {
  if (value.includes('/')) { const [a, b] = value.split('/').map(extent); return a && b ? [a[0], b[1]] : null; }
  let m;
  if ((m = /^(\d{4})$/.exec(value))) return [`${m[1]}-01-01`, day(Number(m[1]) + 1, 0, 1)];
  if ((m = /^(\d{3})$/.exec(value))) return [`${m[1]}0-01-01`, day(Number(m[1]) * 10 + 10, 0, 1)];
  if ((m = /^(\d{4})-(\d\d)$/.exec(value))) return [`${value}-01`, day(Number(m[1]), Number(m[2]), 1)];
  if ((m = /^(\d{4})-(Q|H)(\d)$/.exec(value))) { const months = m[2] === 'Q' ? 3 : 6; return [day(Number(m[1]), (Number(m[3]) - 1) * months, 1), day(Number(m[1]), Number(m[3]) * months, 1)]; }
  if ((m = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value))) return [value, day(Number(m[1]), Number(m[2]) - 1, Number(m[3]) + 1)];
  return null;
}
/**
 * A value is right when it is one of the readings given, in any notation; the suites end their ranges at the first day that is out, and so may begin the last named one.
 * Clock times without a day are compared by the clock: the suites put the day of the call, news texts do not say it.
 */
function right(got, gold) {
  const value = plain(got.value);
  const readings = [gold.value, ...(gold.alt ?? []), ...(gold.range ? [gold.range.join('/')] : [])].map(plain);
  if (readings.includes(value)) return true;
  if (value.startsWith('T') && readings.some((r) => r.replace(/\d{4}-\d\d-\d\d(?=T)/g, '') === value || r === value.replace(/T/g, ''))) return true;
  const mine = extent(value);
  return mine !== null && readings.some((r) => { const [a, b] = r.split('/'); const whole = extent(r); return (whole && whole.join() === mine.join()) || (b !== undefined && a === mine[0] && (b === mine[1] || b === extent(value.split('/').at(-1))?.[0])); });
}
const overlaps = (a, b) => a.start < b.end && b.start < a.end;
const f1 = (tp, fp, fn) => (tp === 0 ? 0 : (200 * tp) / (2 * tp + fp + fn)).toFixed(1);

for (const name of SUITES) {
  if (names.length > 0 && !names.some((n) => name.includes(n))) continue;
  const rows = readFileSync(`${data}${name}.jsonl`, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
  let [exact, relaxed, valued, extra, gold] = [0, 0, 0, 0, 0];
  for (const row of rows) {
    const have = found(row);
    const used = new Set();
    for (const want of row.gold) {
      gold++;
      const near = have.filter((h) => overlaps(h, want));
      const hit = near.find((h) => !used.has(h) && right(h, want)) ?? near.find((h) => !used.has(h)) ?? near[0];
      if (!hit) { if (verbose) console.log(`${row.id} missed «${want.text}» ${want.value} in «${row.text}»`); continue; }
      near.forEach((h) => used.add(h));
      relaxed++;
      if (near.some((h) => h.start === want.start && h.end === want.end)) exact++;
      if (right(hit, want)) valued++;
      else if (verbose) console.log(`${row.id} value «${want.text}» ${want.value} got ${hit.value} (${row.ref})`);
    }
    for (const h of have) if (!used.has(h)) { extra++; if (verbose) console.log(`${row.id} extra «${row.text.slice(h.start, h.end)}» in «${row.text}»`); }
  }
  const fp = extra;
  console.log(`${name.padEnd(24)} ${rows.length} texts, ${gold} dates: spans found ${((100 * relaxed) / gold).toFixed(1)} %, exact ${((100 * exact) / gold).toFixed(1)} %, relaxed F1 ${f1(relaxed, fp, gold - relaxed)}, value F1 ${f1(valued, fp + relaxed - valued, gold - valued)}`);
}
