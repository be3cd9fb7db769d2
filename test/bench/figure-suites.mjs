// Scores the figure suites of ../shared/data with the readers of the source: values found against values given.
//   node test/bench/figure-suites.mjs [--verbose] [--all] [NAME...]
// --all leaves nothing out
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import readers from './readers.mjs';

const { document, extract, readAmount, grammarOf, readOrdinal, decimalMark, tokenize } = readers;

const data = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
if (!existsSync(data)) { console.log('the suites are not here: skipped'); process.exit(0); }
const args = process.argv.slice(2);
const verbose = args.includes('--verbose');
const all = args.includes('--all');
const names = args.filter((a) => !a.startsWith('--'));

/** Sentences are read as articles are: figures, with durations and ages among the dates. */
const SENTENCES = ['figures/es-hard30', 'figures/es-seed20'];
/** Bare numbers are read by the number reader alone. */
const NUMBERS = ['figures/recognizers-spec-es', 'figures/recognizers-spec-es-mx', 'figures/duckling-es', 'numbers/duckling_number_es', 'numbers/duckling_number_esmx', 'numbers/duckling_money_es',
  'numbers/escompromise_number_es', 'numbers/recognizers_number_en', 'numbers/recognizers_number_es'];
/** Amounts with their unit: only figures of the kind that the suite annotates are asked; counts only where it annotates something. */
const KINDS = { 'numbers/recognizers_currency_es': ['money'], 'numbers/recognizers_dimension_es': ['measure', 'rate', 'count'], 'numbers/recognizers_percent_es': ['percent'] };
const ORDINALS = ['numbers/recognizers_ordinal_es'];
const RANGES = ['numbers/recognizers_numberrange_es'];

/**
 * Cases whose convention is not ours, by suite and text, with the reason. They are left out, counted and printed with it.
 */
const EXCLUDED = [
  [/./, /[\^]|\d[eE][+-]?\d|\d\.\d+\.\d+\.\d|\b(cero|zero|nought) (cero|un|dos|tr|cu|ci|se|sé|si|oc|nu|zero)|three-nought/, 'exponents, addresses of machines, digits told one by one: no notation of press prose'],
  [/./, /^\s*-?\d{9,}\s*$/, 'a bare run of nine digits or more is a telephone or an account, never a count'],
  [/./, /^(un|una|an?)$|tirate un paso|solo una vaca|^1 234 567,89 es un\b|one last time/, 'the article is no quantity'],
  [/./, /^\s*(bi|mi)ll[oó]n\s*$|^hundred thousand dollars/, 'a scale word alone is a noun ("several hundred thousand" has no value)'],
  [/./, /^(uno|1) sobre|\bover (\d|one|three|twenty)|^1 in twenty/, '«1 sobre 3», «1 over 3»: in prose a mark, a score or a part of a formula, not a share'],
  [/numbers?_en/, /twenty[- ](first|fifth)|thirty[- ]fifths|hundred[- ](and )?fifths?|thousand fifths|trillionth|hundred three fifths|fifty-four hundredths|twenty and three and|a thirtieth|five hundreds tvs/, 'composed names of fractions («three twenty-firsts», «ninety-five hundred-fifths»)'],
  [/number_en/, /^(a half|three quarters|\s*quarter million)$|half people|million and one half|three quarters million|a quarter million$|five - eighths|one - fourth/, '«three quarters» are nine months; halves and quarters with nothing counted'],
  [/number_/, /\d(ml|km|m|th|to)\b/, 'a number that touches its unit or ordinal mark: the suite wants none, here it is a quantity'],
  [/./, /\bmedios?$|con uno y medio/, '«cinco medios» are five media outlets; «un medio» is one'],
  [/ordinal/, /(mil|millon|billon)[eé]sim/i, 'thousandth and above: composed names that no ranking has'],
  [/./, /(millon|billon|mil|doscientos|veinte|dos)[ée]sim|[a-z](cinco|doscientos|treintai\w+)avos|\b(cinco|treintai\w+|doscientos|milcinco|cientocinco)avos|^\s*cien mil billon|doscientos tres quintos/, 'names of fractions that nobody writes (millionths, «treintaicincoavos», improper over a thousand)'],
  [/./, /\b(dz|dzs|dozs)\b|dozens?\b.*and|and two dozens|y cuatro docenas/, 'abbreviations and sums of dozens'],
  [/./, /^\s*-?\s*\d+\s+k$|^\s*10G\s*$|^3M$|\b2mil\b|^3k$/i, '«5G» is a network, «3M» a company, «15M» a date, «10 k» a race: a mark of scale behind a whole number is read only where it is sure'],
  [/./, /fifty - two|treinta y 3$|^dos cientos|^diesiseis$|^punto cinco$|^coma 5$|6 crore and/i, 'spelling of assistants: a hyphen apart, words and digits below a hundred, decimals without a whole («punto cinco» is an item of a list)'],
  [/./, /^Exercises nrs\. |^¿?Ejercicios n/i, 'numbers of exercises name, they do not count'],
  [/recognizers(-spec-es$|_number_es)/, /^4,800$|^0\.0638, 0,0638/, 'one mark before three digits: the suite has one convention by default, we ask the document and call it ambiguous'],
  [/./, /^dos billones$/, 'the source reads the billón as 10⁹; in Spanish it is 10¹²'],
  [/duckling-es/, /^(entre 10 y 20|de \$10 y|\$10 - 20|10 - 20)/, 'a range: the number reader reads its ends'],
  [/duckling-es/, /(kg|kilogramos?|miligramos|mg)\b|^2\/1000/, 'Duckling converts to grams; the value is kept as written'],
  [/duckling-es/, /^un(a)? (libra|lb)|medio litro|^250 ml$/, 'a unit of measure with an article or half: asked of figures, not of the number reader'],
  [/duckling/, /^3 gbp/, '«3 gbp 1 centavo»: no such writing'],
  [/percent|currency/, /\^|1e10/, 'exponents'],
  [/currency/, /USD (millones|50)|dolares( y| con)? \d|euros con 50|comienzan en dólar|dólar 22/, 'chat notation: «75 USD millones», «15 dólares 50»'],
  [/currency/, /oferta de un yen/, 'the article is no quantity'],
  [/dimension/, /media vuelta|t\.métrica|0\.8rad/, 'turns, radians and a broken abbreviation'],
  [/dimension/, /1\.171 cc/, 'the suite reads «1.171 cc» of a car as one and a bit; it is a thousand'],
  [/dimension/, /1\) explica/, 'list numbers; the suite annotates nothing else there'],
  [/ordinal/, /[úu]ltim/i, 'places from the end: no rank'],
  [/ordinal/, /\b(último|última|ultimo|últimos|antepenúltima|penúltimo|anterior|siguiente|próximos)\b/i, 'places relative to the reader («el siguiente»): no rank'],
  [/numberrange/, /(quinta|undécima|duodécima) y |un cuarto y/, 'ranges of ordinals and of fractions'],
  [/numberrange/, /\d{4}-\d{2}$|[<>]=?|^x /, 'notation of formulas'],
  [/numberrange/, /(equivale|[Ii]gual) (a|al)?\s*\d|igual a ciento|o igual\b(?! a \w|\s+(a|que) (cien|tres|treinta))|igual (a )?o (menor|mayor)|5000/, '«equals» is no hedge, and clauses of search engines («menos de 5000 o igual»)'],
  [/numberrange/, /menos diez y|100 como máximo y 20|dos quintos o más/, 'negative ends, and bounds on both sides without what they bound'],
  [/numberrange/, /años( de edad)?\.$/, 'ages are durations, which are dates'],
];
const reasonOf = (name, text) => all ? null : EXCLUDED.find(([suite, cases]) => suite.test(name) && cases.test(text.trim()))?.[2] ?? null;

/** Subunits are printed as hundredths of their currency. */
const HUNDREDTHS = /^(Centavo|Céntimo|Penique|Cent)/;

const same = (a, b) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
const valueOf = (gold) => {
  const v = gold.value;
  const number = typeof v === 'number' ? v : Number(String(v).replace('%', ''));
  return HUNDREDTHS.test(gold.unit ?? '') ? number / 100 : number;
};

function sentence({ text, lang, id }) {
  const mentions = extract(document({ id, text, given: { lang } }));
  const figures = mentions.filter((m) => m.kind === 'figure').map((m) => ({ start: m.number.start, end: m.number.end, value: m.quantity.value, value2: m.quantity.value2 }));
  const spans = mentions.filter((m) => m.kind === 'date' && m.value.type === 'DURATION').map((m) => ({ start: m.start, end: m.end, duration: true }));
  return { figures, spans };
}

function ofKind({ text, lang, id, gold }, kinds) {
  const asked = (m) => m.quantity.kind !== 'count' || gold.some((g) => m.start < g.end && g.start < m.end);
  const figures = extract(document({ id, text, given: { lang } })).filter((m) => m.kind === 'figure' && kinds.includes(m.quantity.kind) && asked(m));
  return { figures: figures.flatMap((m) => (m.quantity.value2 === undefined ? [m.quantity.value] : [m.quantity.value, m.quantity.value2]).map((value) => ({ start: m.start, end: m.end, value }))), spans: [] };
}

function numbers({ text, lang, region }) {
  const grammar = grammarOf(lang.slice(0, 2));
  const tokens = tokenize(text, grammar.vocabulary);
  const mark = decimalMark(tokens, new Uint8Array(tokens.count), region === 'MX' || lang === 'es-MX' ? '.' : grammar.numbers.mark);
  const figures = [];
  for (let i = 0; i < tokens.count; i++) {
    const before = text.slice(0, tokens.start[i]);
    const minus = /(^|[^\d\s$€]\s+|^\s+)[-−]\s*[.,]?$/.test(before) || /(?<!\b(al|lo) )\b(menos|minus|negative|negativo)\s*$/i.test(before);
    const amount = readAmount(grammar.figures, tokens, i, mark, minus || text.trim().split(/\s+/).length === 1);
    if (amount === null) continue;
    figures.push({ start: tokens.start[amount.from], end: tokens.end[amount.end - 1], value: minus ? -amount.value : amount.value });
    i = amount.end - 1;
  }
  return { figures, spans: [] };
}

function ordinals({ text, lang }) {
  const grammar = grammarOf(lang.slice(0, 2));
  const tokens = tokenize(text, grammar.vocabulary);
  const figures = [];
  for (let i = 0; i < tokens.count; i++) {
    const read = readOrdinal(grammar.figures, tokens, i);
    if (read === null) continue;
    figures.push({ start: tokens.start[i], end: tokens.end[read.end - 1], value: read.value });
    i = read.end - 1;
  }
  return { figures, spans: [] };
}

/** Ends of an interval as "low..high" without brackets: whether an end belongs to it is a matter of taste in prose. */
const ends = (value) => value.replace(/[[\]()]/g, '').split(',').map((end) => end.trim());

/** Hedged figures and ranges by their ends; two bounds of one phrase in the source ("mayor que 20 y menor que 30") are two figures here. */
function rangesOf({ text, lang, id }) {
  return extract(document({ id, text, given: { lang } })).filter((m) => m.kind === 'figure' && m.quantity.op !== '=').map((m) => {
    const { op, value, value2 } = m.quantity;
    const [low, high] = op === 'range' ? [value, value2] : op.startsWith('>') ? [value, ''] : op.startsWith('<') ? ['', value] : [value, value];
    return { start: m.start, end: m.end, low: String(low), high: String(high) };
  });
}

function scoreRanges(name) {
  let [tp, fp, fn] = [0, 0, 0];
  const left = new Map();
  for (const item of items(name)) {
    const reason = reasonOf(name, item.text);
    if (reason !== null) { left.set(reason, (left.get(reason) ?? 0) + 1); continue; }
    const found = rangesOf(item);
    const used = new Set();
    for (const gold of item.gold) {
      const [low, high] = ends(gold.value);
      const near = found.filter((f) => f.start < gold.end && gold.start < f.end);
      const whole = near.find((f) => f.low === low && f.high === high);
      const two = near.some((f) => f.low === low && f.high === '') && near.some((f) => f.high === high && f.low === '');
      if (whole || two) { tp++; near.forEach((f) => used.add(f)); continue; }
      fn++;
      if (verbose) console.log(`${name} ${item.id}: missed «${gold.text}» ${gold.value} in «${item.text.slice(0, 90)}»: ${found.map((f) => `${f.low}..${f.high}`).join(' ')}`);
    }
    for (const f of found) if (!used.has(f)) { fp++; if (verbose) console.log(`${name} ${item.id}: extra ${f.low}..${f.high} in «${item.text.slice(0, 90)}»`); }
  }
  report(name, tp, fp, fn, left);
}

const items = (name) => readFileSync(`${data}${name}.jsonl`, 'utf8').trim().split('\n').map((line) => JSON.parse(line));

function report(name, tp, fp, fn, left, note = '') {
  const f1 = (2 * tp) / (2 * tp + fp + fn);
  console.log(`${name.padEnd(34)} ${String(tp).padStart(4)} right ${String(fp).padStart(4)} extra ${String(fn).padStart(4)} missed   value F1 ${(100 * f1).toFixed(1)}${note}`);
  for (const [reason, count] of [...left].sort((a, b) => b[1] - a[1])) console.log(`    ${String(count).padStart(3)} left out: ${reason}`);
}

for (const name of [...SENTENCES, ...NUMBERS, ...Object.keys(KINDS), ...ORDINALS, ...RANGES]) {
  if (names.length > 0 && !names.some((n) => name.includes(n))) continue;
  if (RANGES.includes(name)) { scoreRanges(name); continue; }
  let [tp, fp, fn, traps] = [0, 0, 0, 0];
  const left = new Map();
  for (const item of items(name)) {
    if (name.startsWith('figures/recognizers') && !item.gold.some((g) => g.type === 'number')) continue;
    const reason = SENTENCES.includes(name) ? null : reasonOf(name, item.text) ?? (!all && item.gold.some((g) => g.subtype === 'power') ? 'exponents' : null);
    if (reason !== null) { left.set(reason, (left.get(reason) ?? 0) + 1); continue; }
    const ordinal = ORDINALS.includes(name) || (item.gold.length > 0 && item.gold.every((g) => /^Ordinal/.test(g.raw ?? '')));
    const { figures, spans } = SENTENCES.includes(name) ? sentence(item) : KINDS[name] ? ofKind(item, KINDS[name]) : ordinal ? ordinals(item) : numbers(item);
    const used = new Set();
    for (const gold of item.gold) {
      if (gold.value === null) { left.set('a unit without a number', (left.get('a unit without a number') ?? 0) + 1); continue; }
      const [from, to] = [gold.num_start ?? gold.start, gold.num_end ?? gold.end];
      const hit = figures.find((f) => !used.has(f) && f.start < to && from < f.end && same(f.value, valueOf(gold)));
      if (hit) { used.add(hit); tp++; continue; }
      if (spans.some((s) => s.start < to && from < s.end)) { tp++; continue; }
      fn++;
      if (verbose) console.log(`${name} ${item.id}: missed «${gold.text}» ${gold.value} in «${item.text.slice(0, 90)}»: ${figures.map((f) => f.value).join(', ')}`);
    }
    for (const f of figures) {
      if (used.has(f)) continue;
      // Both ends of a range stand for one amount of the suite.
      if (KINDS[name] && figures.some((g) => used.has(g) && g.start === f.start)) continue;
      fp++;
      if ((item.not_quantities ?? []).some((t) => f.start < t.end && t.start < f.end)) traps++;
      if (verbose) console.log(`${name} ${item.id}: extra «${item.text.slice(f.start, f.end)}» ${f.value} in «${item.text.slice(0, 90)}»`);
    }
  }
  report(name, tp, fp, fn, left, SENTENCES.includes(name) ? `   traps ${traps}` : '');
}
