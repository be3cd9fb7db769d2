// Scores the date suites of ../shared/data with the readers of the source: spans found against spans given, then values.
//   node test/bench/date-suites.mjs [--verbose] [NAME...]
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import readers from './readers.mjs';

const { document, extractDates, grammarOf } = readers;

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
const plain = (value) => String(value ?? '').replace(/^\d\d:\d\d(?::\d\d)?\/\d\d:\d\d/, (times) => times.split('/').map((time) => `T${time}`).join('/')).replace(/\/(\d\d:\d\d)/, '/T$1').replace(/^[FS]Y(?=\d{4}$)/, '')
  .replace(/^P0\.5Y$/, 'P6M').replace(/^P(\d+)Q$/, (_, n) => `P${3 * n}M`).replace(/^P1\.25Y$/, 'P1Y3M').replace(/^PT1\.5H$/, 'PT1H30M').replace(/\.000/g, '').replace(/Z$/, '').replace(/(^|T)(\d\d):(\d\d):\d\d/g, '$1$2:$3').replace(/T(\d\d)(?!:|\d)/g, 'T$1:00').replace(/P(\d+)\.5Y/, 'P$1Y6M').replace(/PT(\d+)\.5H/, 'PT$1H30M');
const day = (y, m, d) => new Date(Date.UTC(y, m, d)).toISOString().slice(0, 10);
/** First day and the day after the last of a date, quarter, half, week, decade or range of them; null for anything else. */
function extent(value) {
  if (value.includes('/')) { const [a, b] = value.split('/').map(extent); return a && b ? [a[0], b[1]] : null; }
  let m;
  if ((m = /^(\d{4})$/.exec(value))) return [`${m[1]}-01-01`, day(Number(m[1]) + 1, 0, 1)];
  if ((m = /^(\d\d)$/.exec(value))) return [`${m[1]}00-01-01`, `${Number(m[1]) + 1}00-01-01`];
  if ((m = /^(\d{3})$/.exec(value))) return [`${m[1]}0-01-01`, day(Number(m[1]) * 10 + 10, 0, 1)];
  if ((m = /^(\d{4})-(\d\d)$/.exec(value))) return [`${value}-01`, day(Number(m[1]), Number(m[2]), 1)];
  if ((m = /^(\d{4})-(Q|H)(\d)$/.exec(value))) { const months = m[2] === 'Q' ? 3 : 6; return [day(Number(m[1]), (Number(m[3]) - 1) * months, 1), day(Number(m[1]), Number(m[3]) * months, 1)]; }
  if ((m = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value))) return [value, day(Number(m[1]), Number(m[2]) - 1, Number(m[3]) + 1)];
  return null;
}
/** Amount and unit of a duration of days or more ("P3M"). */
function lengthOf(value) {
  const m = /^P(\d+)([DWMY]|DE)$/.exec(value);
  return m === null ? null : { n: Number(m[1]) * (m[2] === 'DE' ? 10 : 1), unit: m[2] === 'DE' ? 'Y' : m[2] };
}
/** Whether so many units lead from the one day to the other: the suite's own notation of "los últimos tres meses" is the days with P3M. */
function counts(from, to, { n, unit }) {
  if (!/^\d{4}-\d\d-\d\d$/.test(from) || !/^\d{4}-\d\d-\d\d$/.test(to)) return false;
  const [y, m, d] = from.split('-').map(Number);
  return to === (unit === 'Y' ? day(y + n, m - 1, d) : unit === 'M' ? day(y, m - 1 + n, d) : day(y, m - 1, d + n * (unit === 'W' ? 7 : 1)));
}
/**
 * Where phone-assistant phrases and news part, news decides. A case is set apart only when the date is not read as the suite has it,
 * and always printed with its reason; the first figure of each line counts every case.
 */
const APART = [
  ['counts minutes or hours from the moment of the call', (w) => /\b(segundos?|minutos?|mins?|horas?|h|hras?|ahora|ahorita|ya|momento|cuanto antes)\b/i.test(w.text) && /T\d\d/.test(w.value)],
  ['counts days from the call to the day; news keeps the grain of the unit', (w) => /\b(hace|dentro de|en)\b.*\b(semanas?|mes|meses|años?|anos?)\b/i.test(w.text)],
  ['a span of time ahead ("en dos días") is a length in news', (w) => /^en (un|una|\d+|dos|tres|cuatro|cinco)\b/i.test(w.text)],
  ['a vague amount given a number', (w) => /\b(unos|unas|algunos|algunas|varios|varias)\b/i.test(w.text)],
  ['"pasado" or "próximo" and a weekday: news mean the nearest such day', (w) => /^(el )?(pr[óo]ximo|este|pasado)? ?(lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo)( pasado| anterior| que viene)?$/i.test(w.text)],
  ['a weekday alone is to come for an assistant, past or by its verb in news', (w) => /^(lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo)\b/i.test(w.text)],
  ['two bare numbers are a fraction or a score', (w) => /^\d{1,2}[-/]\d{1,2}([-/]\d{1,2}[-/]\d{1,2})?$/.test(w.text)],
  ['one number is an amount', (w) => /^(el )?\d{1,2}([.]\d\d)?$/.test(w.text)],
  ['abbreviations of two or three letters are words or places', (w) => /^(sa|lu|ma|mx|mar|mi[ée]|lun|mi[ée]rc|juev|vier|t1|t2)\.?$/i.test(w.text)],
  ['holidays and meals are named, not dated', (w) => /navidad|nochevieja|a[ñn]o nuevo|\bd[ií]a (del?|mundial|internacional)\b|semana santa|viernes negro|desayuno|almuerzo|\bcena\b/i.test(w.text)],
  ['a bare noun ("la semana", "el año") names no date', (w) => /^(el |la |del )?(d[ií]a|semana|mes|a[ñn]o|verano|invierno|madrugada|mediod[ií]a|medianoche)$/i.test(w.text)],
  ['digits read aloud ("seis cero dos")', (w) => /\b(cero|zero|6 0 2|seis dos)\b/i.test(w.text)],
  ['two years joined by "y" are two dates', (w) => /^(entre|de|desde) \d{4}/i.test(w.text)],
];
/**
 * A value is right when it is one of the readings given, in any notation; the suites end their ranges at the first day that is out, and so may begin the last named one.
 * Clock times without a day are compared by the clock: the suites put the day of the call, news texts do not say it.
 */
function right(got, gold) {
  const value = plain(got.value);
  const readings = [gold.value, ...(gold.alt ?? []), ...(gold.range ? [gold.range.join('/')] : [])].map(plain);
  if (readings.includes(value)) return true;
  if (value.startsWith('T') && readings.some((r) => r.replace(/\d{4}-\d\d-\d\d(?=T)/g, '') === value || r === value.replace(/T/g, ''))) return true;
  if (/^tarde|\btarde\b/.test(gold.text) && readings.some((r) => r.replace(/TEV$/, 'TAF') === value)) return true;
  const length = lengthOf(value);
  if (length !== null && readings.some((r) => { const whole = r.includes('/') ? r.split('/') : null; return whole !== null && counts(whole[0], whole[1], length); })) return true;
  const mine = extent(value);
  return mine !== null && readings.some((r) => { const [a, b] = r.split('/'); const whole = extent(r); return (whole && whole.join() === mine.join()) || (b !== undefined && a === mine[0] && (b === mine[1] || b === extent(value.split('/').at(-1))?.[0])); });
}
const overlaps = (a, b) => a.start < b.end && b.start < a.end;
const f1 = (tp, fp, fn) => (tp === 0 ? 0 : (200 * tp) / (2 * tp + fp + fn)).toFixed(1);

for (const name of SUITES) {
  if (names.length > 0 && !names.some((n) => name.includes(n))) continue;
  const rows = readFileSync(`${data}${name}.jsonl`, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
  let [exact, relaxed, valued, extra, gold] = [0, 0, 0, 0, 0];
  const apart = new Map();
  let [apartMissed, apartValue] = [0, 0];
  const setApart = (want) => { const reason = APART.find(([, is]) => is(want))?.[0]; if (reason) apart.set(reason, (apart.get(reason) ?? 0) + 1); return reason !== undefined; };
  for (const row of rows) {
    const have = found(row);
    const used = new Set();
    for (const want of row.gold) {
      gold++;
      const near = have.filter((h) => overlaps(h, want));
      const hit = near.find((h) => !used.has(h) && right(h, want)) ?? near.find((h) => !used.has(h)) ?? near[0];
      if (!hit) { if (setApart(want)) apartMissed++; if (verbose) console.log(`${row.id} missed «${want.text}» ${want.value} in «${row.text}»`); continue; }
      near.forEach((h) => used.add(h));
      relaxed++;
      if (near.some((h) => h.start === want.start && h.end === want.end)) exact++;
      if (right(hit, want)) valued++;
      else { if (setApart(want)) apartValue++; if (verbose) console.log(`${row.id} value «${want.text}» ${want.value} got ${hit.value} (${row.ref})`); }
    }
    for (const h of have) if (!used.has(h)) { extra++; if (verbose) console.log(`${row.id} extra «${row.text.slice(h.start, h.end)}» in «${row.text}»`); }
  }
  const fp = extra;
  const asked = gold - apartMissed;
  console.log(`${name.padEnd(24)} ${rows.length} texts, ${gold} dates: spans found ${((100 * relaxed) / gold).toFixed(1)} %, exact ${((100 * exact) / gold).toFixed(1)} %, relaxed F1 ${f1(relaxed, fp, gold - relaxed)}, value F1 ${f1(valued, fp + relaxed - valued, gold - valued)}`);
  if (apart.size > 0) {
    const common = gold - apartMissed - apartValue;
    console.log(`  where news reads alike (${common} dates; ${apartMissed + apartValue} set apart): relaxed F1 ${f1(relaxed - apartValue, fp, asked - relaxed)}, value F1 ${f1(valued, fp + relaxed - apartValue - valued, common - valued)}`);
    for (const [reason, count] of [...apart].sort((a, b) => b[1] - a[1])) console.log(`    ${String(count).padStart(3)} ${reason}`);
  }
}
