import type { FigureClaim } from '../model/claim.js';
import type { Step } from '../model/finding.js';
import type { Lang, Said } from '../model/lang.js';
import { SLOT_NAMES } from './slot-words.js';
import { daysApart, type Slot } from './slots.js';

/** Why a pair of figures is no worse than it is: slots that are incomplete, days between, other sources; and what would dissolve it. */
export function limitsOf(a: FigureClaim, b: FigureClaim, narrow: readonly Slot[]): Step<Said>[] {
  const days = a.doc === b.doc ? 0 : daysApart(a, b);
  const told: Said[] = [];
  if (narrow.length > 0) {
    const names = (lang: Lang): string => narrow.map((slot) => SLOT_NAMES[slot.name][lang]).join(', ');
    told.push({ es: `no pasa de tensión porque está incompleto: ${names('es')}`, en: `no more than a tension, since this is incomplete: ${names('en')}` });
  }
  if (days === null) told.push({ es: 'uno de los textos no dice su fecha', en: 'one of the texts does not tell its date' });
  else if (days > 0) told.push({ es: `entre los dos textos van ${days} ${days === 1 ? 'día' : 'días'}`, en: `the two texts are ${days} ${days === 1 ? 'day' : 'days'} apart` });
  if (a.key.contrast || b.key.contrast) told.push({ es: 'una de las oraciones compara o corrige', en: 'one of the sentences compares or corrects' });
  if (a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker) told.push({ es: `fuentes distintas: ${a.speaker} · ${b.speaker}`, en: `other sources: ${a.speaker} · ${b.speaker}` });
  const reasons = dissolving(a, b, narrow, days);
  told.push({ es: `se disuelve si ${reasons.map(({ es }) => es).join(', o si ')}`, en: `it dissolves if ${reasons.map(({ en }) => en).join(', or if ')}` });
  return told.map((text) => ({ kind: 'limit', text }));
}

/** What each slot hides where one side is silent about it. */
const HIDDEN: Readonly<Partial<Record<Slot['name'], Said>>> = {
  head: { es: 'el sustantivo omitido es otro', en: 'the noun left out is another' },
  modifiers: { es: 'la restricción que solo un lado da aparta otro grupo', en: 'the restriction that one side alone gives sets another group apart' },
  predicate: { es: 'la acción que un lado calla es otra', en: 'the act that one side leaves out is another' },
  place: { es: 'una de las cifras vale solo para un lugar', en: 'one of the figures holds for one place only' },
  time: { es: 'hablan de dos momentos o periodos', en: 'they speak of two moments or periods' },
  names: { es: 'hablan de dos cosas del mismo nombre', en: 'they speak of two things of one name' },
  relative: { es: 'la oración de relativo aparta otro grupo', en: 'the relative clause sets another group apart' },
  beside: { es: 'son dos filas de un mismo cuadro', en: 'they are two rows of one table' },
};

function dissolving(a: FigureClaim, b: FigureClaim, narrow: readonly Slot[], days: number | null): readonly Said[] {
  const reasons = narrow.flatMap((slot) => HIDDEN[slot.name] ?? []);
  if (a.key.time.type === 'stock' && b.key.time.type === 'stock' && days !== null && days > 0) reasons.push({ es: 'la cantidad cambió entre los dos días', en: 'the quantity changed between the two days' });
  return reasons.length > 0 ? reasons : [{ es: 'un lugar, grupo o periodo que el texto no dice distingue las dos cifras', en: 'a place, group or period that the text does not say tells the two figures apart' }];
}
