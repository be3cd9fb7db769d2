import type { PartsClaim, ProductClaim } from '../../../model/claim.js';
import type { Alleged } from '../../../model/finding.js';
import type { Said } from '../../../model/lang.js';
import { numeral } from '../../../model/numeral.js';
import type { Quantity } from '../../../model/quantity.js';
import type { Span } from '../../../model/span.js';
import type { DocumentRule } from '../../rule.js';
import { shown, vouched } from '../../tolerance.js';

/** Floating point leaves this much of a sum in doubt. */
const DUST = 1e-9;

/** Counts below this are told one by one: their zeros are digits like any other. */
const TOLD = 10_000;

const told = (q: Quantity): boolean => q.kind === 'count' && q.op === '=' && q.value < TOLD && Number.isInteger(q.value);
const slackOf = (q: Quantity): number => (told(q) ? 0 : q.ulp / 2);

function checkParts(claim: PartsClaim): Alleged | null {
  if (claim.by === 'items') return checkItems(claim);
  const sum = claim.parts.reduce((s, p) => s + p.value, 0);
  const slack = claim.parts.reduce((s, p) => s + slackOf(p), 0);
  const total = claim.by === 'shares' ? { low: 100, high: 100 } : told(claim.total) ? claim.total.range : vouched(claim.total);
  // Every part would have to be rounded the same way to the last half: the ends themselves are out of reach.
  const reach = slack > 0 ? -DUST : DUST;
  const over = total.high !== null && sum - slack > total.high * (1 + reach);
  const under = claim.closed && total.low !== null && sum + slack < total.low * (1 - reach);
  if (!over && !under) return null;
  const addends = claim.parts.map((p) => numeral(p.decimal)).join(' + ');
  const result = numeral(shown(sum));
  const whole = numeral(claim.total.decimal);
  return {
    rule: 'figure/sum', level: 'conflict',
    message: claim.by === 'shares'
      ? { es: `Los porcentajes de un mismo todo suman ${result}, no 100.`, en: `The shares of one whole add up to ${result}, not 100.` }
      : { es: `Las partes suman ${result}, pero el total que se da es ${whole}.`, en: `The parts add up to ${result}, but the total given is ${whole}.` },
    data: { sum, total: claim.total.value, parts: claim.parts.length, unit: claim.total.unit },
    proof: [
      calculation(`${addends} = ${result} ≠ ${whole}`),
      ...(slack > 0 ? [{ kind: 'limit' as const, text: { es: `el redondeo explica hasta ±${shown(slack)}`, en: `rounding explains up to ±${shown(slack)}` } }] : []),
    ],
    evidence: claim.by === 'shares' ? claim.partSpans : [claim.evidence, ...claim.partSpans],
  };
}

function checkItems(claim: PartsClaim): Alleged {
  const listed = (claim.parts[0] as PartsClaim['total']).value;
  const announced = claim.total.value;
  return {
    rule: 'figure/sum', level: 'conflict',
    message: { es: `Se anuncian ${announced} y se enumeran ${listed}.`, en: `${announced} are announced and ${listed} are listed.` },
    data: { listed, total: announced, parts: listed, unit: '' },
    proof: [calculation(`${listed} ≠ ${announced}`)],
    evidence: [claim.evidence, ...claim.partSpans],
  };
}

function checkProduct(claim: ProductClaim): Alleged | null {
  const { each, times, total } = claim;
  const product = each.value * times.value;
  const [e, t, whole] = [vouched(each), vouched(times), vouched(total)];
  if (e.low === null || e.high === null || t.low === null || t.high === null || whole.low === null || whole.high === null) return null;
  if (e.low * t.low <= whole.high && e.high * t.high >= whole.low) return null;
  const text = `${numeral(times.decimal)} × ${numeral(each.decimal)} = ${numeral(shown(product))} ≠ ${numeral(total.decimal)}`;
  return {
    rule: 'figure/sum', level: 'conflict',
    message: { es: `Cantidad por precio da ${numeral(shown(product))}, pero el total que se da es ${numeral(total.decimal)}.`, en: `Quantity times price gives ${numeral(shown(product))}, but the total given is ${numeral(total.decimal)}.` },
    data: { sum: product, total: total.value, parts: 2, unit: total.unit },
    proof: [calculation(text)],
    evidence: claim.spans as readonly Span[],
  };
}

const calculation = (text: string): { kind: 'calculation'; text: Said } => ({ kind: 'calculation', text: { es: text, en: text } });

export const sum: DocumentRule = {
  meta: {
    id: 'figure/sum',
    level: 'conflict',
    title: { es: 'Una suma que no da', en: 'A sum that does not add up' },
    about: {
      es: 'Las partes de una lista cerrada no dan el total anunciado, o la lista tiene otro número de elementos.',
      en: 'The parts of a closed list do not make the total announced, or the list has another number of items.',
    },
    wrongWhen: {
      es: 'La lista queda abierta, sigue en otra oración, o sus partes se traslapan.',
      en: 'The list is open, goes on in another sentence, or its parts overlap.',
    },
    example: {
      lang: 'es',
      reported: 'Se repartirán 900 árboles: 400 de mango, 300 de limón y 250 de guayaba.',
      silent: 'Se repartirán 900 árboles, entre ellos 400 de mango y 300 de limón.',
    },
  },
  check: (facts) => facts.claims.flatMap((claim) => {
    const found = claim.kind === 'parts' ? checkParts(claim) : claim.kind === 'product' ? checkProduct(claim) : null;
    return found === null ? [] : [found];
  }),
};
