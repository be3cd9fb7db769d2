import type { Claim, FigureClaim } from './model/claim.js';
import type { Lang, Said } from './model/lang.js';
import type { Institution } from './model/read-options.js';
import type { Reading } from './model/reading.js';
import type { Place } from './model/span.js';
import type { Address, Why, WhyPair, WhyRule, WhySide, WhySlot } from './model/why.js';
import { says } from './assemble/claims.js';
import { placedMentions } from './assemble/mentions.js';
import { placer, type Placer } from './assemble/places.js';
import { figureKeys, isFar, mayGrow } from './checks/figure-pairs.js';
import { keyRules } from './checks/registry.js';
import type { KeyRule } from './checks/rule.js';
import { inWords, SLOT_NAMES } from './checks/slot-words.js';
import { allSlots } from './checks/slots.js';
import { inDateOrder } from './checks/sweep.js';
import { type Aliases, renaming } from './link/aliases.js';
import { link } from './link/link.js';
import { resolve } from './link/resolve.js';
import { compatible, type Fit } from './model/compatible.js';

/** Names that are told to be one, as for `compare`. */
export interface WhyOptions {
  readonly aliases?: Aliases;
  readonly institutions?: readonly Institution[];
}

/** Tells, slot by slot, why the claims of two lines are, or are not, compared. Names are linked over all readings, as for a report. */
export function why(readings: readonly Reading[], first: Address, second: Address, lang: Lang, { aliases = {}, institutions = [] }: WhyOptions = {}): Why {
  const inOrder = [...readings].sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
  const linked = link(inOrder, renaming(aliases, institutions));
  const claims = resolve(inOrder, linked);
  const placed = placer(new Map(inOrder.map((reading) => [reading.document.id, reading])));
  const onA = claimsOn(claims, first, placed);
  const onB = claimsOn(claims, second, placed);
  const side = (address: Address, own: readonly Claim[]): WhySide => ({
    ...address,
    claims: own.map((claim) => ({ kind: claim.kind, ...placed(claim.evidence) })),
    mentions: inOrder.filter(({ document }) => document.id === address.doc)
      .flatMap((reading) => placedMentions(linked.mentions(reading), linked, placed))
      .filter((mention) => isOn(mention, address))
      .map(({ kind, doc, start, end, line, column, endLine, endColumn, text }) => ({ kind, doc, start, end, line, column, endLine, endColumn, text })),
  });
  const pairs = onA.flatMap((a) => onB.filter((b) => b.kind === a.kind && b.id !== a.id).map((b) => pair(a, b, placed, lang)));
  return { schema: 'cotejo/why@1', a: side(first, onA), b: side(second, onB), pairs, message: pairs.length > 0 ? null : nothing(onA, onB)[lang] };
}

const claimsOn = (claims: readonly Claim[], address: Address, placed: Placer): Claim[] =>
  claims.filter((claim) => claim.doc === address.doc && isOn(placed(claim.evidence), address));

function isOn(place: Place, { doc, line, column }: Address): boolean {
  if (place.doc !== doc || place.line > line || place.endLine < line) return false;
  if (column === null) return true;
  return (place.line < line || place.column <= column) && (place.endLine > line || place.endColumn > column);
}

function nothing(onA: readonly Claim[], onB: readonly Claim[]): Said {
  if (onA.length === 0 && onB.length === 0) return { es: 'Ninguna de las dos líneas afirma algo que se coteje.', en: 'Neither line claims anything that is compared.' };
  if (onA.length === 0) return { es: 'La primera línea no afirma nada que se coteje.', en: 'The first line claims nothing that is compared.' };
  if (onB.length === 0) return { es: 'La segunda línea no afirma nada que se coteje.', en: 'The second line claims nothing that is compared.' };
  return { es: 'Las dos líneas afirman cosas de distinta clase.', en: 'The two lines claim things of different kinds.' };
}

function pair(a: Claim, b: Claim, placed: Placer, lang: Lang): WhyPair {
  const rules = rulesOf(a, b);
  const read = a.kind === 'figure' && b.kind === 'figure' ? figureSlots(a, b, lang) : fieldSlots(a, b);
  const stop = read.find((slot) => slot.fit === 'different');
  const met = rules.length > 0;
  const open = read.filter((slot) => slot.fit === 'narrow').length <= 1;
  const reported = rules.some((one) => one.outcome !== 'silent');
  const compared = met && (a.kind !== 'figure' || b.kind !== 'figure' || reported || (stop === undefined && open && !isFar(a, b)));
  return {
    kind: a.kind, a: placed(a.evidence), b: placed(b.evidence), compared, stops: compared ? null : (stop?.name ?? null), slots: read, rules,
    message: (a.kind === 'figure' && b.kind === 'figure' ? ofFigures(a, b, rules, read) : ofOthers(rules, read))[lang],
  };
}

/** Every rule under which the two share a key, and what it makes of the two alone. */
function rulesOf(a: Claim, b: Claim): WhyRule[] {
  const group = [a, b].sort(inDateOrder);
  return (keyRules as readonly KeyRule[]).flatMap((rule): WhyRule[] => {
    if (rule.kind !== a.kind || rule.alone === true) return [];
    const others = new Set(rule.keys(b));
    const shared = rule.keys(a).filter((key) => others.has(key));
    if (shared.length === 0) return [];
    const swept = shared.map((key) => rule.sweep(group, key));
    const level = swept.flatMap((one) => one.alleged.map((alleged) => alleged.level)).sort()[0];
    return [{ rule: rule.meta.id, outcome: level ?? (swept.some((one) => one.agreed.length > 0) ? 'agree' : 'silent') }];
  });
}

const figureSlots = (a: FigureClaim, b: FigureClaim, lang: Lang): WhySlot[] =>
  allSlots(a, b).map(({ name, fit, a: x, b: y }) => ({ name, label: SLOT_NAMES[name][lang], fit, a: inWords(x, lang), b: inWords(y, lang) }));

/** Other claims side by side, field by field: a field that one side lacks is incomplete. */
function fieldSlots(a: Claim, b: Claim): WhySlot[] {
  const [x, y] = [says(a), says(b)];
  const shown = (value: string | number | boolean | null | undefined): string => (value === null || value === undefined || value === '' ? '–' : String(value));
  return [...new Set([...Object.keys(x), ...Object.keys(y)])].map((name) => {
    const [one, other] = [shown(x[name]), shown(y[name])];
    return { name, label: name, fit: one === other ? 'same' : one === '–' || other === '–' ? 'narrow' : 'different', a: one, b: other };
  });
}

const VALUES: Readonly<Record<Fit, Said>> = {
  equal: { es: 'los valores son iguales', en: 'the values are equal' },
  rounding: { es: 'un valor redondea al otro', en: 'one value rounds the other' },
  truncation: { es: 'un valor recorta al otro', en: 'one value cuts the other short' },
  drift: { es: 'es el mismo número, con matiz y sin él', en: 'it is one number, with a hedge and without' },
  compatible: { es: 'los valores caben juntos', en: 'the values can both hold' },
  strained: { es: 'los valores caben juntos, pero nadie lo diría así', en: 'the values can both hold, but nobody would put it so' },
  incompatible: { es: 'los valores no caben juntos', en: 'the values cannot both hold' },
  incomparable: { es: 'los valores son de unidades distintas', en: 'the values are of different units' },
};

function ofFigures(a: FigureClaim, b: FigureClaim, rules: readonly WhyRule[], read: readonly WhySlot[]): Said {
  const values = VALUES[compatible(a.value, b.value)];
  if (a.doc === b.doc && a.sentence === b.sentence) return { es: `No se comparan: están en la misma oración; ${values.es}.`, en: `Not compared: they stand in one sentence; ${values.en}.` };
  const stop = read.find((slot) => slot.fit === 'different');
  const found = rules.find((one) => one.outcome !== 'silent');
  if (found !== undefined) return { es: `Se comparan (${found.rule}: ${OUTCOMES[found.outcome].es}); ${values.es}.`, en: `Compared (${found.rule}: ${OUTCOMES[found.outcome].en}); ${values.en}.` };
  if (stop !== undefined) {
    return { es: `No se comparan: ${stop.label} es distinto (${stop.a} · ${stop.b}); ${values.es}.`, en: `Not compared: ${stop.label} is different (${stop.a} · ${stop.b}); ${values.en}.` };
  }
  if (rules.length === 0) {
    const why: Said = figureKeys(a).length === 0 || figureKeys(b).length === 0
      ? { es: 'una de las cifras no da bastante para compararla', en: 'one of the figures says too little to be compared' }
      : { es: 'ningún nombre las une', en: 'no name ties them together' };
    return { es: `No se comparan: ${why.es}; ${values.es}.`, en: `Not compared: ${why.en}; ${values.en}.` };
  }
  if (isFar(a, b)) return { es: `No se comparan: una es más de cinco veces la otra, y será de otra cosa; ${values.es}.`, en: `Not compared: one is more than five times the other, and will be of something else; ${values.en}.` };
  if (mayGrow(a, b)) return { es: `Se comparan y no hay nada que señalar: un total puede crecer entre dos días.`, en: `Compared, and nothing to report: a total may grow between two days.` };
  const narrow = read.filter((slot) => slot.fit === 'narrow');
  const doubt = narrow.map((slot) => slot.label).join(', ');
  return narrow.length > 1
    ? { es: `No se comparan: hay más de un hueco (${doubt}); ${values.es}.`, en: `Not compared: more than one slot is incomplete (${doubt}); ${values.en}.` }
    : { es: `Se comparan y no hay nada que señalar: ${values.es}.`, en: `Compared, and nothing to report: ${values.en}.` };
}

const OUTCOMES: Readonly<Record<WhyRule['outcome'], Said>> = {
  conflict: { es: 'contradicción', en: 'conflict' },
  tension: { es: 'tensión', en: 'tension' },
  note: { es: 'aviso', en: 'note' },
  agree: { es: 'coinciden', en: 'agreed' },
  silent: { es: 'nada', en: 'nothing' },
};

function ofOthers(rules: readonly WhyRule[], read: readonly WhySlot[]): Said {
  const apart = read.filter((slot) => slot.fit !== 'same').map((slot) => slot.label).join(', ') || '–';
  if (rules.length === 0) return { es: `No se comparan: ninguna regla las reúne. Difieren en: ${apart}.`, en: `Not compared: no rule brings them together. They differ in: ${apart}.` };
  const told = (lang: Lang): string => rules.map((one) => `${one.rule}: ${OUTCOMES[one.outcome][lang]}`).join('; ');
  return { es: `Se comparan (${told('es')}). Difieren en: ${apart}.`, en: `Compared (${told('en')}). They differ in: ${apart}.` };
}
