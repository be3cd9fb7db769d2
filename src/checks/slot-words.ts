import type { Step } from '../model/finding.js';
import type { Lang, Said } from '../model/lang.js';
import type { Slot } from './slots.js';

/** What the slots of a key are called. */
export const SLOT_NAMES: Readonly<Record<Slot['name'], Said>> = {
  unit: { es: 'unidad', en: 'unit' },
  head: { es: 'lo contado', en: 'what is counted' },
  modifiers: { es: 'restricciones', en: 'restrictions' },
  predicate: { es: 'acción', en: 'act' },
  names: { es: 'nombres', en: 'names' },
  place: { es: 'lugar', en: 'place' },
  time: { es: 'tiempo', en: 'time' },
  status: { es: 'estado', en: 'status' },
  part: { es: 'parte o total', en: 'part or whole' },
  each: { es: 'por cada', en: 'for each' },
  contrast: { es: 'contraste o corrección', en: 'contrast or correction' },
  beside: { es: 'otras cifras', en: 'other figures' },
  relative: { es: 'oración de relativo', en: 'relative clause' },
  context: { es: 'resto de la oración', en: 'rest of the sentence' },
};

/** How two sides of a slot stand, in words. */
const FITS: Readonly<Record<Slot['fit'], Said>> = {
  same: { es: 'igual', en: 'same' },
  narrow: { es: 'incompleto', en: 'incomplete' },
  different: { es: 'distinto', en: 'different' },
};

/** Codes of the key that a person reads in words; names and lemmas stand as they are. */
const WORDS: Readonly<Record<string, Said>> = {
  stock: { es: 'nivel al', en: 'level on' },
  flow: { es: 'periodo', en: 'period' },
  cumulative: { es: 'acumulado', en: 'running total' },
  event: { es: 'suceso', en: 'event' },
  plan: { es: 'plan para', en: 'plan for' },
  actual: { es: 'hecho', en: 'actual' },
  goal: { es: 'meta', en: 'goal' },
  forecast: { es: 'previsión', en: 'forecast' },
  limit: { es: 'límite', en: 'limit' },
  past: { es: 'anterior', en: 'earlier' },
  whole: { es: 'total', en: 'whole' },
  part: { es: 'parte', en: 'part' },
  count: { es: 'conteo', en: 'count' },
  nation: { es: 'país', en: 'country' },
  state: { es: 'estado', en: 'state' },
  municipality: { es: 'municipio', en: 'municipality' },
  world: { es: 'mundo', en: 'world' },
  true: { es: 'sí', en: 'yes' },
  false: { es: 'no', en: 'no' },
};

/** A side of a slot in words. */
export function inWords(value: string, lang: Lang): string {
  const [code, ...rest] = value.split(' ') as [string, ...string[]];
  return [WORDS[code]?.[lang] ?? code, ...rest].join(' ');
}

/** Both sides of a slot in words; one where they are the same. */
const sides = ({ a, b }: Slot, lang: Lang): string => (a === b ? inWords(a, lang) : `${inWords(a, lang)} · ${inWords(b, lang)}`);

/** The slots and the calculation, as steps. */
export function proofOf(read: readonly Slot[], calculation: Said): Step<Said>[] {
  const said = (slot: Slot, lang: Lang): string =>
    `${SLOT_NAMES[slot.name][lang]}: ${FITS[slot.fit][lang]} (${sides(slot, lang)})`;
  const steps: Step<Said>[] = read.map((slot) => ({ kind: 'slot', text: { es: said(slot, 'es'), en: said(slot, 'en') } }));
  return [...steps, { kind: 'calculation', text: calculation }];
}
