// Scores the figure suites of ../shared/data with the built program: values found against values given.
//   node test/bench/figure-suites.mjs [--verbose] [NAME...]
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { document } from '../../dist/document/document.js';
import { extract } from '../../dist/extract/extract.js';
import { readAmount } from '../../dist/extract/amounts.js';
import { grammarOf } from '../../dist/grammar/grammar.js';
import { decimalMark } from '../../dist/grammar/separators.js';
import { tokenize } from '../../dist/text/tokens.js';

const data = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
if (!existsSync(data)) { console.log('the suites are not here: skipped'); process.exit(0); }
const args = process.argv.slice(2);
const verbose = args.includes('--verbose');
const names = args.filter((a) => !a.startsWith('--'));

/** Sentences are read as articles are: figures, with durations and ages among the dates. */
const SENTENCES = ['figures/es-hard30', 'figures/es-seed20'];
/** Bare numbers are read by the number reader alone. */
const NUMBERS = ['figures/recognizers-spec-es', 'figures/recognizers-spec-es-mx', 'figures/duckling-es', 'numbers/duckling_number_es', 'numbers/duckling_number_esmx', 'numbers/duckling_money_es',
  'numbers/escompromise_number_es', 'numbers/recognizers_number_en', 'numbers/recognizers_number_es'];
/** Amounts with their unit: only figures of the kind that the suite annotates are asked. */
const KINDS = { 'numbers/recognizers_currency_es': ['money'], 'numbers/recognizers_dimension_es': ['measure', 'rate', 'count'], 'numbers/recognizers_percent_es': ['percent'] };
/** Notations of calculators and assistants that press prose does not have: exponents, spoken digits, addresses. Fractions by name ("veinticincoavos") are left out with them. */
const FOREIGN = /[\^]|\d[eE][+-]?\d|\d\.\d+\.\d+\.\d|\bcero (un|dos|tr|cu|ci|se|si|oc|nu)|\bzero\b|^\s*-?\d{8,}\s*$/;

const same = (a, b) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
const valueOf = (gold) => { const v = gold.value; return typeof v === 'number' ? v : Number(String(v).replace('%', '')); };

function sentence({ text, lang, id }) {
  const mentions = extract(document({ id, text, given: { lang } }));
  const figures = mentions.filter((m) => m.kind === 'figure').map((m) => ({ start: m.number.start, end: m.number.end, value: m.quantity.value, value2: m.quantity.value2 }));
  const spans = mentions.filter((m) => m.kind === 'date' && m.value.type === 'DURATION').map((m) => ({ start: m.start, end: m.end, duration: true }));
  return { figures, spans };
}

function ofKind({ text, lang, id }, kinds) {
  const figures = extract(document({ id, text, given: { lang } })).filter((m) => m.kind === 'figure' && kinds.includes(m.quantity.kind));
  return { figures: figures.map((m) => ({ start: m.start, end: m.end, value: m.quantity.value })), spans: [] };
}

function numbers({ text, lang, region }) {
  const grammar = grammarOf(lang.slice(0, 2));
  const tokens = tokenize(text, grammar.vocabulary);
  const mark = decimalMark(tokens, new Uint8Array(tokens.count), region === 'MX' || lang === 'es-MX' ? '.' : grammar.numbers.mark);
  const figures = [];
  for (let i = 0; i < tokens.count; i++) {
    const amount = readAmount(grammar.figures, tokens, i, mark, text.trim().split(/\s+/).length === 1);
    if (amount === null) continue;
    const minus = i > 0 && /[-−]/.test(text.slice(tokens.start[i - 1], tokens.end[i - 1])) && (i < 2 || tokens.end[i - 2] < tokens.start[i - 1]) || /\b(menos|minus|negative|negativo)\s*$/i.test(text.slice(0, tokens.start[i]));
    figures.push({ start: tokens.start[amount.from], end: tokens.end[amount.end - 1], value: minus ? -amount.value : amount.value });
    i = amount.end - 1;
  }
  return { figures, spans: [] };
}

for (const name of [...SENTENCES, ...NUMBERS, ...Object.keys(KINDS)]) {
  if (names.length > 0 && !names.some((n) => name.includes(n))) continue;
  let [tp, fp, fn, traps, foreign] = [0, 0, 0, 0, 0];
  for (const line of readFileSync(`${data}${name}.jsonl`, 'utf8').trim().split('\n')) {
    const item = JSON.parse(line);
    if (name.startsWith('figures/recognizers') && !item.gold.some((g) => g.type === 'number')) continue;
    if (NUMBERS.includes(name) && (FOREIGN.test(item.text) || item.gold.some((g) => ['fraction', 'power'].includes(g.subtype)) || (item.gold.length === 0 && /\d[a-z]/i.test(item.text)))) { foreign++; continue; }
    const { figures, spans } = SENTENCES.includes(name) ? sentence(item) : KINDS[name] ? ofKind(item, KINDS[name]) : numbers(item);
    const used = new Set();
    for (const gold of item.gold) {
      const [from, to] = [gold.num_start ?? gold.start, gold.num_end ?? gold.end];
      const hit = figures.find((f) => !used.has(f) && f.start < to && from < f.end && same(f.value, valueOf(gold)));
      if (hit) { used.add(hit); tp++; continue; }
      if (spans.some((s) => s.start < to && from < s.end)) { tp++; continue; }
      fn++;
      if (verbose) console.log(`${name} ${item.id}: missed «${gold.text}» ${gold.value} in «${item.text.slice(0, 90)}»: ${figures.map((f) => f.value).join(', ')}`);
    }
    for (const f of figures) {
      if (used.has(f)) continue;
      fp++;
      if ((item.not_quantities ?? []).some((t) => f.start < t.end && t.start < f.end)) traps++;
      if (verbose) console.log(`${name} ${item.id}: extra «${item.text.slice(f.start, f.end)}» ${f.value} in «${item.text.slice(0, 90)}»`);
    }
  }
  const f1 = (2 * tp) / (2 * tp + fp + fn);
  console.log(`${name.padEnd(34)} ${String(tp).padStart(4)} right ${String(fp).padStart(4)} extra ${String(fn).padStart(4)} missed   value F1 ${(100 * f1).toFixed(1)}${SENTENCES.includes(name) ? `   traps ${traps}` : foreign > 0 ? `   (${foreign} in foreign notation left out)` : ''}`);
}
