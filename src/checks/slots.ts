import { isoDay } from '../model/calendar.js';
import type { FigureClaim, TimeRef } from '../model/claim.js';

/** How two sides of a slot stand: the same, one of them wider or silent, or different things. */
export type Fit = 'same' | 'narrow' | 'different';

export interface Slot {
  readonly name: 'unit' | 'head' | 'modifiers' | 'predicate' | 'names' | 'place' | 'time' | 'status' | 'part' | 'each' | 'contrast' | 'relative' | 'beside' | 'context';
  readonly fit: Fit;
  readonly a: string;
  readonly b: string;
}

/** A stock told this many days apart is the same stock; up to the second number it may have moved (contradictions §4). */
const SAME_STOCK_DAYS = 31;
const NEAR_STOCK_DAYS = 183;
/** What adds up over time, or is a share, is the same only where it is told on the same days. */
const SAME_FLOW_DAYS = 2;

/** Shared content words, beyond the noun itself, that make two sentences speak of one thing. */
const SAME_CONTEXT = 3;
const NEAR_CONTEXT = 1;
const SAME_DOCUMENT_CONTEXT = 4;
/** Share of the shorter sentence's content words that a sentence told again keeps. */
const RESTATED = 0.6;

/** Content words that two leads share when they tell one story. */
const SAME_STORY = 6;

/**
 * The comparability key of two figures, slot by slot, up to the first slot that is `enough`: by default one that is different.
 * All slots the same: the figures can contradict. One narrow: a reader should look. Otherwise they are not compared.
 */
export function slots(a: FigureClaim, b: FigureClaim, enough: (slot: Slot) => boolean = isDifferent): Slot[] {
  const out: Slot[] = [];
  for (const slot of readers) {
    const read = slot(a, b);
    out.push(read);
    if (enough(read)) break;
  }
  return out;
}

/** Every slot, whatever tells the two apart. */
export const allSlots = (a: FigureClaim, b: FigureClaim): Slot[] => slots(a, b, () => false);

const isDifferent = (slot: Slot): boolean => slot.fit === 'different';

type Reader = (a: FigureClaim, b: FigureClaim) => Slot;

const readers: readonly Reader[] = [unit, head, status, part, each, time, modifiers, place, beside, relative, predicate, names, contrast, context];

function unit(a: FigureClaim, b: FigureClaim): Slot {
  const same = a.value.unit === b.value.unit && a.value.kind === b.value.kind;
  return { name: 'unit', fit: same ? 'same' : 'different', a: a.value.unit || a.value.kind, b: b.value.unit || b.value.kind };
}

function head(a: FigureClaim, b: FigureClaim): Slot {
  const fit: Fit = a.key.head !== b.key.head ? 'different' : a.key.inherited || b.key.inherited ? 'narrow' : 'same';
  return { name: 'head', fit, a: a.key.head, b: b.key.head };
}

function status(a: FigureClaim, b: FigureClaim): Slot {
  const [x, y] = [a.key.status, b.key.status];
  const limits = [x, y].every((status) => status === 'actual' || status === 'limit');
  return { name: 'status', fit: x === y || limits ? 'same' : 'different', a: x, b: y };
}

function part(a: FigureClaim, b: FigureClaim): Slot {
  const fit: Fit = a.key.part !== b.key.part ? 'different' : a.key.part === 'whole' ? 'same' : 'narrow';
  return { name: 'part', fit, a: a.key.part, b: b.key.part };
}

function each(a: FigureClaim, b: FigureClaim): Slot {
  const [x, y] = [a.key.each, b.key.each];
  const fit: Fit = x === y ? 'same' : x === null || y === null ? 'different' : 'narrow';
  return { name: 'each', fit, a: x ?? '–', b: y ?? '–' };
}

function modifiers(a: FigureClaim, b: FigureClaim): Slot {
  const [x, y] = [a.key.modifiers, b.key.modifiers];
  const shared = x.filter((word) => y.includes(word)).length;
  const fit: Fit = shared === x.length && shared === y.length ? 'same' : shared === x.length || shared === y.length ? 'narrow' : 'different';
  return { name: 'modifiers', fit, a: x.join(' ') || '–', b: y.join(' ') || '–' };
}

/**
 * The other figures of the two sentences. Sentences that hold both values are one sentence told twice;
 * sentences whose other figures differ are two rows of one table.
 */
function beside(a: FigureClaim, b: FigureClaim): Slot {
  const [x, y] = [a.key.beside, b.key.beside];
  let fit: Fit = 'same';
  if (x.includes(b.value.value) || y.includes(a.value.value)) fit = 'different';
  else if (x.length > 0 && y.length > 0 && !x.some((value) => y.includes(value))) fit = a.doc === b.doc || isBare(a) || isBare(b) ? 'different' : 'narrow';
  return { name: 'beside', fit, a: x.join(', ') || '–', b: y.join(', ') || '–' };
}

/** A relative clause narrows what is counted: the other side must say the same, in a clause or in its sentence. */
function relative(a: FigureClaim, b: FigureClaim): Slot {
  const [x, y] = [a.key.relative, b.key.relative];
  const said = (own: readonly string[], other: FigureClaim): boolean =>
    shared(own, [...other.key.relative, ...other.key.context]).length * 2 >= own.length;
  let fit: Fit = 'same';
  if (!said(x, b) || !said(y, a)) fit = x.length > 0 && y.length > 0 ? 'different' : 'narrow';
  return { name: 'relative', fit, a: x.join(' ') || '–', b: y.join(' ') || '–' };
}

function predicate(a: FigureClaim, b: FigureClaim): Slot {
  const [x, y] = [a.key.predicate, b.key.predicate];
  let fit: Fit = 'different';
  if (x === null && y === null) fit = a.key.generic && !sameSentence(a, b) ? 'narrow' : 'same';
  else if (x === null || y === null) fit = 'narrow';
  else if (x.split('+').some((one) => y.split('+').includes(one))) fit = 'same';
  return { name: 'predicate', fit, a: x ?? '–', b: y ?? '–' };
}

/** Levels that may be any named place ("en la provincia"). */
const UNNAMED = new Set(['state', 'municipality']);

function place(a: FigureClaim, b: FigureClaim): Slot {
  const [x, y] = [a.key.place, b.key.place];
  let fit: Fit = 'different';
  if (x === y) fit = 'same';
  else if (x === null || y === null || UNNAMED.has(x) !== UNNAMED.has(y)) fit = 'narrow';
  else if (x.split('+').some((one) => y.split('+').includes(one))) fit = 'same';
  return { name: 'place', fit, a: x ?? '–', b: y ?? '–' };
}

/** Share of the shorter sentence that a sentence repeated word by word keeps. */
const REPEATED = 0.8;

function sameSentence(a: FigureClaim, b: FigureClaim): boolean {
  const [x, y] = [a.key.context, b.key.context];
  return Math.min(x.length, y.length) >= SAME_DOCUMENT_CONTEXT && shared(x, y).length >= REPEATED * Math.min(x.length, y.length);
}

/** A sentence without names speaks of its document's lead; the lead names what the other sentence names. */
const lends = (silent: FigureClaim, other: FigureClaim): boolean =>
  silent.key.names.length === 0 && !silent.key.generic && shared(silent.key.topic, other.key.names).length > 0;

/** Each sentence names somebody in front of its figure whom the other does not name, and one of them is nowhere in the other text's lead. */
const ofOthers = ({ key: a }: FigureClaim, { key: b }: FigureClaim): boolean =>
  a.lang === b.lang && a.actors.length > 0 && b.actors.length > 0 && shared(a.actors, b.actors).length === 0 && (shared(a.actors, b.topic).length === 0 || shared(b.actors, a.topic).length === 0);

/** Each headline names a place that the other text's lead does not: two stops of one tour. */
const underOthers = ({ key: a }: FigureClaim, { key: b }: FigureClaim): boolean =>
  a.lang === b.lang && onlyIn(a.headline, [...b.names, ...b.topic]) && onlyIn(b.headline, [...a.names, ...a.topic]);

/** What the two figures are about: names of their sentences, else of their leads, and the story that the leads tell. */
function names(a: FigureClaim, b: FigureClaim): Slot {
  const inBoth = shared(a.key.names, b.key.names);
  const onlyCommon = inBoth.length > 0 && inBoth.every((name) => a.key.common.includes(name));
  const inLeads = shared([...a.key.names, ...a.key.topic], [...b.key.names, ...b.key.topic]);
  const own = inBoth.length;
  const topic = inLeads.length;
  const story = shared(a.key.story, b.key.story).length;
  const foreign = a.key.lang === b.key.lang && onlyIn(a.key.names, [...b.key.names, ...b.key.topic]) && onlyIn(b.key.names, [...a.key.names, ...a.key.topic]);
  let fit: Fit = 'different';
  if (own === 0 && ofOthers(a, b)) fit = 'different';
  else if (own > 0) fit = foreign || onlyCommon ? 'narrow' : 'same';
  else if (topic > 0 && !foreign && !underOthers(a, b) && (story >= SAME_STORY || lends(a, b) || lends(b, a))) fit = 'same';
  else if (topic > 0) fit = 'narrow';
  const common = own > 0 ? inBoth : [...new Set(inLeads)].sort();
  if (common.length > 0) return { name: 'names', fit, a: common.join(', '), b: common.join(', ') };
  return { name: 'names', fit, a: a.key.names.join(', ') || '–', b: b.key.names.join(', ') || '–' };
}

function contrast(a: FigureClaim, b: FigureClaim): Slot {
  const fit: Fit = a.key.contrast || b.key.contrast ? 'narrow' : 'same';
  return { name: 'contrast', fit, a: String(a.key.contrast), b: String(b.key.contrast) };
}

/** Counts below this are said of anything ("tres componentes"). */
const SMALL = 20;

/** Percentages, fractions and small counts say too little of what they count: only their sentence does. */
const isBare = ({ value, key }: FigureClaim): boolean =>
  value.kind === 'percent' || value.kind === 'points' || value.kind === 'fraction' || (value.kind === 'count' && value.value < SMALL && key.time.type !== 'event');

/** Within a text a quantity is told again by its body after its lead, or by the writer after the speaker. */
const isRetold = (a: FigureClaim, b: FigureClaim): boolean => a.key.leading !== b.key.leading || a.quoted !== b.quoted;

/** A headline or bullet says little but the act and the figure; all of it stands in the body again. */
function isHeadline(a: FigureClaim, b: FigureClaim, common: number): boolean {
  if (a.key.leading === b.key.leading || a.key.generic || a.key.predicate === null || a.key.predicate !== b.key.predicate || isBare(a)) return false;
  const headline = a.key.leading ? a : b;
  return common >= 1 && common >= RESTATED * headline.key.context.length;
}

/**
 * The rest of the sentence. Between documents a noun with a strong act needs little of it, a general noun much;
 * within one document only a sentence told again counts, since a text rarely repeats a figure in other words.
 */
function context(a: FigureClaim, b: FigureClaim): Slot {
  const [x, y] = [a.key.context, b.key.context];
  const common = shared(x, y).length;
  const restated = common >= SAME_DOCUMENT_CONTEXT && common >= RESTATED * Math.min(x.length, y.length);
  let fit: Fit = 'different';
  if (a.doc === b.doc) fit = (restated && isRetold(a, b)) || isHeadline(a, b, common) ? 'same' : 'different';
  else if (isBare(a) || isBare(b)) fit = restated ? 'same' : 'different';
  else {
    const specific = !a.key.generic && (a.key.predicate !== null || a.key.time.type === 'event' || shared(a.key.names, b.key.names).length > 0);
    fit = common >= SAME_CONTEXT || specific ? 'same' : common >= NEAR_CONTEXT ? 'narrow' : 'different';
  }
  const words = shared(x, y).join(' ') || '–';
  return { name: 'context', fit, a: words, b: words };
}

function time(a: FigureClaim, b: FigureClaim): Slot {
  return { name: 'time', fit: timeFit(a, b), a: timeName(a.key.time), b: timeName(b.key.time) };
}

const timeName = ({ type, from, days }: TimeRef): string => {
  const ends = [days.low, days.high].map((day) => (day === null ? '…' : isoDay(day)));
  const period = ends[0] === ends[1] ? ends[0] : ends.join('/');
  return [type, ...(from === undefined ? [] : [`${from} →`]), period].join(' ');
};

/** What two issues of one series may count anew. */
const MOVING = new Set<TimeRef['type']>(['stock', 'event']);

function timeFit(a: FigureClaim, b: FigureClaim): Fit {
  const [x, y] = [a.key.time, b.key.time];
  if (a.doc === b.doc && x.type === y.type && x.type !== 'flow' && x.type !== 'plan') return 'same';
  if (a.key.series !== null && a.key.series === b.key.series && MOVING.has(x.type) && daysApart(a, b) !== 0) return 'different';
  if (x.type !== y.type) {
    const pair = [x.type, y.type].sort().join();
    return pair === 'cumulative,stock' || pair === 'event,stock' || pair === 'cumulative,event' ? loosen(apart(a, b)) : 'different';
  }
  switch (x.type) {
    case 'flow':
      return x.days.low !== null && x.days.low === y.days.low && x.days.high === y.days.high ? 'same' : 'different';
    case 'event':
      return 'same';
    case 'plan':
      if (x.basis === 'none' && y.basis === 'none' && a.key.place !== null && a.key.place === b.key.place) return 'same';
      if (x.basis === 'none' || y.basis === 'none') return apart(a, b) === 'different' ? 'different' : 'narrow';
      return x.days.high === y.days.high ? 'same' : 'different';
    case 'cumulative':
      if (x.from !== y.from) return x.from === undefined || y.from === undefined ? 'narrow' : 'different';
      return x.from !== undefined || sameDay(a, b) ? 'same' : 'narrow';
    default:
      return apart(a, b);
  }
}

function apart(a: FigureClaim, b: FigureClaim): Fit {
  const distance = daysApart(a, b);
  if (distance === null) return 'narrow';
  const moving = a.key.flowing || b.key.flowing || a.value.kind === 'percent' || isPrice(a) || isPrice(b);
  return distance <= (moving ? SAME_FLOW_DAYS : SAME_STOCK_DAYS) ? 'same' : distance <= NEAR_STOCK_DAYS ? 'narrow' : 'different';
}

/** Acts under which an amount stays what it is: what a work costs, what a budget gives. Any other amount is a price of its week. */
const LASTING = new Set(['cost', 'budget']);

const isPrice = ({ value, key }: FigureClaim): boolean => value.kind === 'money' && !(key.predicate ?? '').split('+').some((act) => LASTING.has(act));

const loosen = (fit: Fit): Fit => (fit === 'same' ? 'narrow' : 'different');

/** Whether two claims are told on one day or on two that follow each other. */
export function sameDay(a: FigureClaim, b: FigureClaim): boolean {
  const distance = daysApart(a, b);
  return distance !== null && distance <= 1;
}

/** Days between the days on which two claims are told; null where one is not known. */
export function daysApart(a: FigureClaim, b: FigureClaim): number | null {
  const [x, y] = [a.asserted?.low, b.asserted?.low];
  return x == null || y == null || a.asserted?.high == null || b.asserted?.high == null ? null : Math.abs(x - y);
}

/** Whether some of `names` is not among the others. */
const onlyIn = (names: readonly string[], others: readonly string[]): boolean => names.some((name) => !others.includes(name));

function shared(a: readonly string[], b: readonly string[]): string[] {
  const other = new Set(b);
  return a.filter((one) => other.has(one));
}
