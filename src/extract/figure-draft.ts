import type { FigureGrammar } from '../grammar/figures.js';
import { match, mayStart } from '../grammar/template.js';
import type { Hedge } from '../lang/figure-pack.js';
import type { Ambiguity, Op, QuantityKind } from '../model/quantity.js';
import { Flag, type Tokens } from '../model/tokens.js';
import { textAt, wordsOf } from '../text/tokens.js';
import { hundredth, scaledBy, withCents, type Amount } from './amounts.js';
import type { Draft } from './draft.js';
import { mayBegin } from './figure-starts.js';
import { collective, shareNoun, substance, type Context, type Found } from './figure-units.js';
import { isNumeral } from './numerals.js';

const NEGATIVE = new Set([-0x2d, -0x2212]);

/** What was read at a token: where it ends, and the figure, or null where the digits are none. */
export interface Read { readonly end: number; readonly draft: Draft | null }

/** The figure that an amount with its unit and hedge makes. */
export function draftOf(
  c: Context, start: number, amount: Amount, amount2: Amount | null, found: Found | null, before: Hedge | null, op: Op | null,
  from: number, to: number, paragraph: number,
): Read | null {
  const { g, tokens } = c;
  const last = amount2 ?? amount;
  const counted = found !== null || amount.money !== null || last.money !== null;
  let end = found?.end ?? last.end;
  if (amount.slashed === true && !(found?.unit)) return { end: last.end, draft: null };
  if (amount.article && !(found?.unit) && before === null && !collective(c, amount)) return null;
  if (amount.article && before !== null && found?.unit?.kind !== 'measure' && found?.unit?.kind !== 'money' && found?.unit?.kind !== 'percent' && found?.unit?.kind !== 'points' && !collective(c, amount)) return null;
  if (isNumeral(g, tokens, { amount: { ...amount, end: last.end }, hedged: before !== null, counted, sentence: from })) return { end: last.end, draft: null };
  if (found?.noun?.time === true) return { end, draft: null };
  const previous = amount.from > from ? tokens.word[amount.from - 1] as number : 0;
  if (previous > 0 && (g.denominators(previous) || (g.per(previous) && found?.noun && isPowerOfTen(amount.value)))) return { end, draft: null };
  let after: Hedge | null = null;
  if ((before === null || before.op === '~') && op === null) {
    const at = mayAfter(g, tokens, end, to) ?? (found === null ? null : mayAfter(g, tokens, last.end, to));
    if (at !== null) { after = at.hedge; end = Math.max(end, at.end); }
  }
  // «alrededor de 500 o más»: the bound says more.
  const hedge = after !== null && after.op !== '~' ? after : before ?? after;
  const money = amount.money ?? last.money;
  if (money !== null && !isMoney(c, money, last)) return { end: last.end, draft: null };
  let kind: QuantityKind = 'count';
  let symbol = '';
  let unit = '';
  let ambiguous: Ambiguity | null = last.ambiguous ?? amount.ambiguous ?? null;
  let value = amount;
  let upper = amount2;
  const shared = (name: string): string => {
    const { code, unsure } = c.currency(name);
    if (unsure) ambiguous ??= 'currency';
    return code;
  };
  if (found?.unit) {
    kind = found.unit.kind;
    symbol = found.unit.shared === undefined ? found.unit.symbol : shared(found.unit.shared);
    if (found.unit.template === 'cents') { value = hundredth(amount); upper = upper === null ? null : hundredth(upper); }
    if (found.cents && upper !== null) upper = withCents(upper, found.cents);
    else if (found.cents) value = withCents(amount, found.cents);
    if (kind === 'measure' || kind === 'rate') {
      unit = symbol === '' ? wordsOf(tokens, found.from, found.end) : symbol;
      symbol = symbol === '' ? g.lemma(wordsOf(tokens, found.from, found.end)) : symbol;
    } else unit = symbol;
  } else if (money !== null) {
    kind = 'money';
    symbol = unit = shared(money);
  } else if (found?.noun) {
    unit = wordsOf(tokens, found.from, found.end);
  }
  if ((amount.form === 'ratio' || amount.form === 'part') && !found?.unit) kind = 'fraction';
  let head = found?.noun?.head ?? '';
  let modifiers = found?.noun?.modifiers ?? [];
  if (kind === 'percent' || kind === 'points') {
    const noun = shareNoun(c, end, to);
    if (noun !== null) { head = noun.head; modifiers = noun.modifiers; }
  }
  if ((kind === 'measure' || kind === 'rate') && found !== null) {
    const noun = substance(c, found.end, to);
    if (noun !== null) { head = noun.head; modifiers = noun.modifiers; }
  }
  // Neither people nor money come in thousandths, and nobody writes a zero after a decimal.
  if (ambiguous === 'separator' && kind !== 'percent' && kind !== 'points' && ((((kind === 'count' && head !== '') || kind === 'money') && last.scale === 0) || endsInZero(last))) ambiguous = null;
  // A share in the thousands is rarer than one with three decimals: the reading stays doubtful.
  if (ambiguous === 'separator' && kind === 'percent' && amount2 === null && amount.scale === 0) {
    value = { ...scaledBy(amount, -3), scale: 0, places: 3, ulp: 0.001 };
  }
  const negative = before === null && (kind === 'percent' || kind === 'points' || kind === 'measure') && amount.from > 0 && NEGATIVE.has(tokens.word[amount.from - 1] as number)
    && ((tokens.shape[amount.from] as number) & Flag.glued) !== 0 && ((tokens.shape[amount.from - 1] as number) & (kind === 'percent' ? Flag.glued : Flag.glued | Flag.line)) === 0;
  if (negative) value = { ...value, decimal: `-${value.decimal}`, value: -value.value };
  const about = value.about || amount2?.about === true;
  const finalOp: Op = op ?? (amount.form === 'magnitude' ? 'magnitude' : hedge?.op ?? (about ? '~' : '='));
  return {
    end,
    draft: {
      from: negative ? amount.from - 1 : start, end, number: amount.number, numberEnd: last.end, sentence: from, sentenceEnd: to, paragraph,
      amount: value, amount2: upper, op: finalOp, near: hedge?.near === true, loose: hedge?.loose === true,
      kind, symbol, unit, head, modifiers, inherited: false, counted, verbal: before?.verb === true, ambiguous,
    },
  };
}

/** Whether a letter before digits is a currency: by the country of the text, by a scale or by thousands. */
function isMoney({ g, tokens, currency }: Context, name: string, { scale, number, value }: Amount): boolean {
  const lone = g.units.shared.get(name)?.lone;
  return lone === undefined || scale >= 3 || (value >= 1000 && /[.,]/.test(textAt(tokens, number))) || (lone === 'country' && currency(name).named);
}

/** Whether the digits before the scale word end in zero. */
const endsInZero = ({ value, scale }: Amount): boolean => Math.round(value / 10 ** scale) % 10 === 0;

const isPowerOfTen = (value: number): boolean => value >= 100 && /^10+$/.test(String(value));

function mayAfter(g: FigureGrammar, tokens: Tokens, at: number, to: number): { hedge: Hedge; end: number } | null {
  if (at >= to || !mayStart(g.hedges.after, tokens, at)) return null;
  const found = match(g.hedges.after, tokens, at, Math.min(to, at + 4));
  // «23 aviones y más de 300 bomberos»: the hedge belongs to what follows.
  const next = found !== null && found.end < to && (g.phrases.partitives(tokens.word[found.end] as number) || g.relatives(tokens.word[found.end] as number) || mayBegin(g, tokens, found.end));
  return found === null || next ? null : { hedge: found.pattern, end: found.end };
}
