import type { AnalysedDocument, Entry } from '../../model/analysis.js';
import type { Level } from '../../model/finding.js';
import type { Lang, Said } from '../../model/lang.js';
import type { View } from '../reporter.js';

type Phrase<Values extends readonly never[] | readonly unknown[]> = Readonly<Record<Lang, (...values: Values) => string>>;

/** A whole number as it is printed: thousands apart from five digits on. */
export function number(n: number, lang: Lang): string {
  const digits = String(n);
  return digits.length < 5 ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, lang === 'es' ? '\u00a0' : ',');
}

const count = (n: number, one: string, many: string, lang: Lang): string => `${number(n, lang)} ${n === 1 ? one : many}`;

/** Headings of the page, by what it was asked for. */
export const titles: Readonly<Partial<Record<View, Said>>> = {
  contradictions: { es: 'Lo que no cuadra', en: 'What does not add up' },
  check: { es: 'Borradores frente al archivo', en: 'Drafts against the archive' },
  timeline: { es: 'Cronología', en: 'Timeline' },
};

/** What each level means, in one sentence. */
export const meanings: Readonly<Record<Level, Said>> = {
  conflict: { es: 'no puede ser cierto a la vez', en: 'cannot both hold' },
  tension: { es: 'no se excluyen; conviene preguntar', en: 'not exclusive; worth asking' },
  note: { es: 'conviene saberlo', en: 'worth knowing' },
};

/** Where a document's date comes from. */
export const bases: Readonly<Record<NonNullable<AnalysedDocument['dated']>['basis'], Said>> = {
  given: { es: 'fecha dada', en: 'date given' },
  dateline: { es: 'según la data', en: 'from the dateline' },
  byline: { es: 'según la firma', en: 'from the byline' },
  metadata: { es: 'según la ficha', en: 'from the header' },
  'file-name': { es: 'según el nombre del archivo', en: 'from the file name' },
  bounds: { es: 'acotada por el contenido', en: 'bounded by the content' },
};

/** Marks of the timeline. */
export const marks: Readonly<Record<Entry['mark'], Said>> = {
  exact: { es: 'fecha escrita', en: 'date written' },
  computed: { es: 'calculada', en: 'computed' },
  bounded: { es: 'acotada', en: 'bounded' },
  planned: { es: 'plazo', en: 'deadline' },
  disputed: { es: 'en disputa', en: 'disputed' },
};

export const words = {
  skip: { es: 'Saltar al contenido', en: 'Skip to content' },
  contents: { es: 'Contenido', en: 'Contents' },
  summary: { es: 'Resumen', en: 'Summary' },
  creed: {
    es: 'cotejo pone frases lado a lado y dice por qué no caben juntas. No dice cuál es la cierta.',
    en: 'cotejo lays sentences side by side and says why they cannot both hold. It does not say which one is true.',
  },
  agree: { es: 'Lo que coincide', en: 'What agrees' },
  agreeMeaning: { es: 'dicho más de una vez, y lo mismo', en: 'said more than once, and the same' },
  timeline: { es: 'Cronología', en: 'Timeline' },
  events: { es: 'Hechos', en: 'Events' },
  curves: { es: 'Cifras en el tiempo', en: 'Figures over time' },
  curvesHint: { es: 'Valores de una misma cantidad que el cotejo da por comparables, por la fecha del documento que los dice.', en: 'Values of one quantity that were held to be comparable, by the date of the document that gives them.' },
  officials: { es: 'Funcionarios', en: 'Officials' },
  programs: { es: 'Programas', en: 'Programs' },
  documents: { es: 'Documentos', en: 'Documents' },
  withoutText: { es: 'Documentos sin su texto en este informe', en: 'Documents without their text in this report' },
  drafts: { es: 'Borradores', en: 'Drafts' },
  draft: { es: 'borrador', en: 'draft' },
  filters: { es: 'Filtrar los hallazgos', en: 'Filter the findings' },
  rule: { es: 'Regla', en: 'Rule' },
  level: { es: 'Nivel', en: 'Level' },
  document: { es: 'Documento', en: 'Document' },
  person: { es: 'Persona', en: 'Person' },
  any: { es: 'todo', en: 'any' },
  clear: { es: 'Quitar filtros', en: 'Clear filters' },
  noneLeft: { es: 'Ninguno con estos filtros.', en: 'None with these filters.' },
  permalink: { es: 'hallazgo', en: 'finding' },
  morePlaces: { es: 'También en', en: 'Also in' },
  citedBy: { es: 'Lo citan', en: 'Cited by' },
  text: { es: 'Texto', en: 'Text' },
  date: { es: 'Fecha', en: 'Date' },
  value: { es: 'Lo dicho', en: 'What it says' },
  place: { es: 'Lugar', en: 'Place' },
  cause: { es: 'Motivo', en: 'Reason' },
  earlier: { es: 'antes', en: 'earlier' },
  later: { es: 'después', en: 'later' },
  chartHint: { es: 'Los hechos de la lista que sigue, por su fecha.', en: 'The events of the list below, by date.' },
  inConflict: { es: 'en contradicción', en: 'in contradiction' },
  scroll: { es: 'Gráfica de la cronología; se desplaza a los lados', en: 'Chart of the timeline; scrolls sideways' },
  read: { es: 'Se leyó', en: 'Read' },
  held: { es: 'Se cotejó', en: 'Compared' },
} as const satisfies Readonly<Record<string, Said>>;

export const phrases = {
  documents: { es: (n) => count(n, 'documento', 'documentos', 'es'), en: (n) => count(n, 'document', 'documents', 'en') },
  inSpanish: { es: (n) => `${number(n, 'es')} en español`, en: (n) => `${number(n, 'en')} in Spanish` },
  inEnglish: { es: (n) => `${number(n, 'es')} en inglés`, en: (n) => `${number(n, 'en')} in English` },
  undated: { es: (n) => `${number(n, 'es')} sin fecha`, en: (n) => `${number(n, 'en')} undated` },
  dates: { es: (n) => count(n, 'fecha', 'fechas', 'es'), en: (n) => count(n, 'date', 'dates', 'en') },
  figures: { es: (n) => count(n, 'cifra', 'cifras', 'es'), en: (n) => count(n, 'figure', 'figures', 'en') },
  officials: { es: (n) => count(n, 'mención de funcionarios', 'menciones de funcionarios', 'es'), en: (n) => count(n, 'mention of officials', 'mentions of officials', 'en') },
  programs: { es: (n) => count(n, 'mención de programas', 'menciones de programas', 'es'), en: (n) => count(n, 'mention of programs', 'mentions of programs', 'en') },
  compared: { es: (n) => count(n, 'cifra comparada con otra', 'cifras comparadas con otra', 'es'), en: (n) => count(n, 'figure held against another', 'figures held against another', 'en') },
  agreed: { es: (n) => (n === 1 ? '1 coincide' : `${number(n, 'es')} coinciden`), en: (n) => (n === 1 ? '1 agrees' : `${number(n, 'en')} agree`) },
  passedOver: { es: (n) => count(n, 'no comparable', 'no comparables', 'es'), en: (n) => `${number(n, 'en')} not comparable` },
  slots: { es: (n) => `${n === 1 ? 'Un punto' : `${n} puntos`} de comparación`, en: (n) => count(n, 'point of comparison', 'points of comparison', 'en') },
  events: { es: (n) => count(n, 'hecho', 'hechos', 'es'), en: (n) => count(n, 'event', 'events', 'en') },
  findings: { es: (n) => count(n, 'hallazgo', 'hallazgos', 'es'), en: (n) => count(n, 'finding', 'findings', 'en') },
  more: { es: (n) => `y ${number(n, 'es')} más`, en: (n) => `and ${number(n, 'en')} more` },
  unread: { es: (n) => count(n, 'problema al leer', 'problemas al leer', 'es'), en: (n) => count(n, 'reading problem', 'reading problems', 'en') },
} as const satisfies Readonly<Record<string, Phrase<[number]>>>;

/** Sentences with two counts. */
export const pairs = {
  left: {
    es: (shown, total) => `Aquí van ${number(shown, 'es')} de ${number(total, 'es')}: ${total - shown === 1 ? 'queda fuera 1' : `quedan fuera ${number(total - shown, 'es')}`}. Con --all entran todos.`,
    en: (shown, total) => `${number(shown, 'en')} of ${number(total, 'en')} are here; ${number(total - shown, 'en')} ${total - shown === 1 ? 'is' : 'are'} left out. With --all none is.`,
  },
  entriesLeft: {
    es: (shown, total) => `La gráfica lleva los ${number(total, 'es')} hechos; la lista, ${number(shown, 'es')}: los disputados, los que cuentan más documentos y una muestra del resto. Con --all van todos.`,
    en: (shown, total) => `The chart holds all ${number(total, 'en')} events; the list, ${number(shown, 'en')}: those in dispute, those that most documents tell, and a sample of the rest. With --all it holds all.`,
  },
  textCut: {
    es: (shown, total) => `El texto sigue: aquí van ${number(shown, 'es')} de sus ${number(total, 'es')} caracteres. Con --all entra entero.`,
    en: (shown, total) => `The text goes on: ${number(shown, 'en')} of its ${number(total, 'en')} characters are here. With --all it is whole.`,
  },
  textsLeft: {
    es: (shown, total) => `Este informe lleva el texto de ${number(shown, 'es')} de ${number(total, 'es')} documentos, primero el de los citados. Con --all lleva todos.`,
    en: (shown, total) => `This report holds the texts of ${number(shown, 'en')} of ${number(total, 'en')} documents, those that are quoted first. With --all it holds all.`,
  },
} as const satisfies Readonly<Record<string, Phrase<[number, number]>>>;
