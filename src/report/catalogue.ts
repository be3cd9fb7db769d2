import type { Entry, EntryKind } from '../model/analysis.js';
import type { ChangeNote, FactKind } from '../model/changes.js';
import type { Claim } from '../model/claim.js';
import type { Agreement, Finding, Level } from '../model/finding.js';
import type { Lang, Said } from '../model/lang.js';
import type { Status } from '../model/mention.js';
import type { Outcome } from '../model/promises.js';

/** A sentence with values in it, in every language. */
type Phrase<Values extends readonly never[] | readonly unknown[]> = Readonly<Record<Lang, (...values: Values) => string>>;

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** Names of the levels, for a heading and for one finding. */
export const levels: Readonly<Record<Level, { readonly heading: Said; readonly one: Said }>> = {
  conflict: { heading: { es: 'Contradicciones', en: 'Contradictions' }, one: { es: 'contradicción', en: 'contradiction' } },
  tension: { heading: { es: 'Tensiones', en: 'Tensions' }, one: { es: 'tensión', en: 'tension' } },
  note: { heading: { es: 'Avisos', en: 'Notes' }, one: { es: 'aviso', en: 'note' } },
};

export const agreements: Readonly<Record<Agreement['kind'], Said>> = {
  agree: { es: 'coincide', en: 'agrees' },
  drift: { es: 'se pierde el matiz', en: 'hedge dropped' },
  update: { es: 'cifra actualizada', en: 'updated figure' },
  verified: { es: 'comprobado', en: 'verified' },
};

/** How an office is held, where it is not simply held. */
export const tenures: Readonly<Partial<Record<string, Said>>> = {
  former: { es: 'ex', en: 'former' },
  acting: { es: 'encargo o interinato', en: 'acting' },
  elect: { es: 'por tomar posesión', en: 'elect' },
  incoming: { es: 'entra', en: 'incoming' },
};

export const steps: Readonly<Record<Finding['proof'][number]['kind'], Said>> = {
  reading: { es: 'lectura', en: 'reading' },
  slot: { es: 'en común', en: 'in common' },
  calculation: { es: 'cálculo', en: 'calculation' },
  limit: { es: 'límite', en: 'limit' },
};

/** Kinds of claims, as `why` names them. */
export const claimKinds: Readonly<Record<Claim['kind'], Said>> = {
  figure: { es: 'cifra', en: 'figure' },
  office: { es: 'cargo', en: 'office' },
  act: { es: 'acto', en: 'act' },
  rank: { es: 'lugar en un certamen', en: 'place in a contest' },
  parts: { es: 'total y partes', en: 'total and parts' },
  change: { es: 'cambio', en: 'change' },
  share: { es: 'parte de un todo', en: 'part of a whole' },
  product: { es: 'cantidad por precio', en: 'quantity times price' },
  term: { es: 'duración', en: 'length of time' },
  attainment: { es: 'meta cumplida', en: 'goal reached' },
};

/** Kinds of mentions. */
export const mentionKinds = {
  date: { es: 'fecha', en: 'date' },
  figure: { es: 'cifra', en: 'figure' },
  official: { es: 'funcionario', en: 'official' },
  program: { es: 'programa', en: 'program' },
} as const satisfies Readonly<Record<string, Said>>;

/** Kinds of events. */
export const entryKinds: Readonly<Record<EntryKind, Said>> = {
  act: { es: 'hechos', en: 'events' },
  plan: { es: 'planes, metas y plazos', en: 'plans, goals and deadlines' },
  office: { es: 'cargos', en: 'offices' },
  figure: { es: 'cifras', en: 'figures' },
  news: { es: 'noticias', en: 'news' },
};

/** How two sides of a slot stand. */
export const fits: Readonly<Record<'same' | 'narrow' | 'different', Said>> = {
  same: { es: 'igual', en: 'same' },
  narrow: { es: 'incompleto', en: 'incomplete' },
  different: { es: 'distinto', en: 'different' },
};

/** How a figure is told. */
export const statuses: Readonly<Record<Status, Said>> = {
  actual: { es: 'hecho', en: 'actual' },
  goal: { es: 'meta', en: 'goal' },
  forecast: { es: 'previsión', en: 'forecast' },
  limit: { es: 'límite', en: 'limit' },
  hypothetical: { es: 'hipótesis', en: 'hypothetical' },
  denied: { es: 'negada', en: 'denied' },
  question: { es: 'pregunta', en: 'question' },
  past: { es: 'anterior', en: 'earlier' },
};

/** What became of a promise. */
export const outcomes: Readonly<Record<Outcome, Said>> = {
  met: { es: 'cumplida', en: 'met' },
  claimed: { es: 'dada por cumplida con menos', en: 'said to be met with less' },
  short: { es: 'reportada por debajo', en: 'reported below' },
  partial: { es: 'en curso', en: 'under way' },
  moved: { es: 'cambia la meta o el plazo', en: 'goal or deadline moved' },
  denied: { es: 'suspendida o negada', en: 'suspended or denied' },
  open: { es: 'sin seguimiento en el corpus', en: 'no follow-up in the corpus' },
};

const changeOf = (es: string, feminine: boolean, en: string): Readonly<Record<'added' | 'removed' | 'changed', Said>> => ({
  added: { es: `${es} ${feminine ? 'nueva' : 'nuevo'}`, en: `${en} added` },
  removed: { es: `${es} ${feminine ? 'quitada' : 'quitado'}`, en: `${en} removed` },
  changed: { es: `${es} ${feminine ? 'cambiada' : 'cambiado'}`, en: `${en} changed` },
});

/** What happened to a fact, by its kind. */
export const changeWords: Readonly<Record<FactKind, ReturnType<typeof changeOf>>> = {
  figure: changeOf('cifra', true, 'figure'),
  date: changeOf('fecha', true, 'date'),
  official: changeOf('funcionario', false, 'official'),
  person: changeOf('persona', true, 'person'),
  program: changeOf('programa', false, 'program'),
  quote: changeOf('cita', true, 'quotation'),
};

/** What about a fact changed, where its words do not show it. */
export const changeNotes: Readonly<Record<ChangeNote, Said>> = {
  hedge: { es: 'mismo número, otro matiz', en: 'the same number, another hedge' },
  status: { es: 'mismo número, dicho de otro modo: hecho, meta o negación', en: 'the same number, told otherwise: as done, as a goal or denied' },
  unquoted: { es: 'las palabras siguen, sin comillas', en: 'the words stay, without quotation marks' },
  limit: { es: 'misma fecha: plazo en una versión y día en la otra', en: 'the same date: a deadline in one version, a day in the other' },
  speaker: { es: 'las mismas palabras, en boca de otra persona', en: 'the same words, said by somebody else' },
  quoted: { es: 'las palabras ya estaban, sin comillas', en: 'the words were there, without quotation marks' },
};

/** Facts by kind, counted. */
export const factCounts: Readonly<Record<FactKind, Phrase<[number]>>> = {
  figure: { es: (n) => count(n, 'cifra', 'cifras'), en: (n) => count(n, 'figure', 'figures') },
  date: { es: (n) => count(n, 'fecha', 'fechas'), en: (n) => count(n, 'date', 'dates') },
  official: { es: (n) => count(n, 'funcionario', 'funcionarios'), en: (n) => count(n, 'official', 'officials') },
  person: { es: (n) => count(n, 'persona', 'personas'), en: (n) => count(n, 'person', 'people') },
  program: { es: (n) => count(n, 'programa', 'programas'), en: (n) => count(n, 'program', 'programs') },
  quote: { es: (n) => count(n, 'cita', 'citas'), en: (n) => count(n, 'quotation', 'quotations') },
};

/** Levels of territory, as a figure holds for them. */
export const territories: Readonly<Partial<Record<string, Said>>> = {
  nation: { es: 'en el país', en: 'in the country' },
  state: { es: 'en el estado o región', en: 'in the state or region' },
  municipality: { es: 'en el municipio o localidad', en: 'in the municipality or town' },
  world: { es: 'en el mundo', en: 'in the world' },
};

/** Fixed words of the reports. */
export const words = {
  tensionHint: { es: 'no se excluyen; conviene preguntar', en: 'not exclusive; worth asking' },
  agree: { es: 'Coinciden', en: 'Agree' },
  noClaims: { es: 'nada que se coteje', en: 'nothing that is compared' },
  onlyMentions: { es: 'menciones:', en: 'mentions:' },
  noMentions: { es: 'ni fechas, ni cifras, ni cargos, ni programas', en: 'no dates, figures, officials or programs' },
  nothing: { es: 'Nada que no cuadre.', en: 'Nothing that does not fit.' },
  nothingNew: { es: 'Sin novedades.', en: 'Nothing new.' },
  accepted: { es: 'Aceptados', en: 'Accepted' },
  seeAccepted: { es: '(ver: --show-accepted)', en: '(see: --show-accepted)' },
  known: { es: 'aceptado', en: 'accepted' },
  acceptedInDraft: { es: 'aceptado en el borrador', en: 'accepted in the draft' },
  dismissed: { es: 'descartado', en: 'dismissed' },
  confirmed: { es: 'confirmado', en: 'confirmed' },
  noDates: { es: 'sin fechas', en: 'no dates' },
  undated: { es: 'sin fecha', en: 'undated' },
  officials: { es: 'Funcionarios', en: 'Officials' },
  programs: { es: 'Programas', en: 'Programs' },
  name: { es: 'nombre', en: 'name' },
  office: { es: 'cargo', en: 'office' },
  institution: { es: 'institución', en: 'institution' },
  dates: { es: 'fechas', en: 'dates' },
  sources: { es: 'fuentes', en: 'sources' },
  acronym: { es: 'sigla', en: 'acronym' },
  rule: { es: 'regla', en: 'rule' },
  level: { es: 'nivel', en: 'level' },
  checks: { es: 'qué comprueba', en: 'what it checks' },
  wrongWhen: { es: 'Falsas alarmas', en: 'False alarms' },
  reported: { es: 'Lo señala', en: 'Reported' },
  silent: { es: 'Calla', en: 'Silent' },
  quotes: { es: 'Citas', en: 'Quotes' },
  proof: { es: 'Por qué', en: 'Why' },
  computed: { es: 'calculada', en: 'computed' },
  bounded: { es: 'acotada', en: 'bounded' },
  planned: { es: 'plazo', en: 'deadline' },
  disputed: { es: 'en disputa', en: 'disputed' },
  exact: { es: 'exacta', en: 'exact' },
  timeline: { es: 'Cronología', en: 'Timeline' },
  when: { es: 'cuándo', en: 'when' },
  what: { es: 'qué', en: 'what' },
  where: { es: 'dónde', en: 'where' },
  date: { es: 'fecha', en: 'date' },
  notes: { es: 'notas', en: 'notes' },
  source: { es: 'fuente', en: 'source' },
  promise: { es: 'promesa', en: 'promise' },
  whoPromises: { es: 'quién', en: 'who' },
  outcome: { es: 'qué se informa', en: 'reported back' },
  unchanged: { es: 'sin cambios', en: 'no changes' },
  noFacts: { es: 'sin cambios de hechos', en: 'no changes of fact' },
  onlyNew: { es: 'documento nuevo: solo está en la versión nueva', en: 'new document: only the new version has it' },
  onlyOld: { es: 'documento quitado: solo está en la versión anterior', en: 'document removed: only the old version has it' },
  asOf: { es: 'al', en: 'as of' },
  again: { es: 'también', en: 'again' },
  amount: { es: 'cantidad', en: 'amount' },
  by: { es: 'para', en: 'by' },
  since: { es: 'desde', en: 'since' },
  at: { es: 'en', en: 'in' },
  part: { es: 'parte de otra cifra', en: 'part of another figure' },
  aMonth: { es: 'al mes', en: 'a month' },
  aYear: { es: 'al año', en: 'a year' },
  corpus: { es: 'Documentos', en: 'Documents' },
  problems: { es: 'No se pudo leer', en: 'Could not be read' },
} as const satisfies Readonly<Record<string, Said>>;

/** What is known of a date. */
export const entryMarks: Readonly<Record<Entry['mark'], Said>> = {
  exact: words.exact, computed: words.computed, bounded: words.bounded, planned: words.planned, disputed: words.disputed,
};

/** Sentences of the reports with counts in them. */
export const phrases = {
  documents: { es: (n) => count(n, 'documento', 'documentos'), en: (n) => count(n, 'document', 'documents') },
  conflicts: { es: (n) => count(n, 'contradicción', 'contradicciones'), en: (n) => count(n, 'contradiction', 'contradictions') },
  tensions: { es: (n) => count(n, 'tensión', 'tensiones'), en: (n) => count(n, 'tension', 'tensions') },
  notes: { es: (n) => count(n, 'aviso', 'avisos'), en: (n) => count(n, 'note', 'notes') },
  compared: { es: (n) => count(n, 'cifra comparada', 'cifras comparadas'), en: (n) => count(n, 'figure compared', 'figures compared') },
  agreed: { es: (n) => (n === 1 ? '1 coincide' : `${n} coinciden`), en: (n) => (n === 1 ? '1 agrees' : `${n} agree`) },
  passedOver: { es: (n) => count(n, 'no comparable', 'no comparables'), en: (n) => `${n} not comparable` },
  values: { es: (n) => count(n, 'valor', 'valores'), en: (n) => count(n, 'value', 'values') },
  changes: { es: (n) => count(n, 'cambio de hechos', 'cambios de hechos'), en: (n) => count(n, 'change of fact', 'changes of fact') },
  rewritten: { es: (n) => count(n, 'frase reescrita', 'frases reescritas'), en: (n) => count(n, 'sentence rewritten', 'sentences rewritten') },
  addedSentences: { es: (n) => count(n, 'frase nueva', 'frases nuevas'), en: (n) => count(n, 'sentence added', 'sentences added') },
  removedSentences: { es: (n) => count(n, 'frase quitada', 'frases quitadas'), en: (n) => count(n, 'sentence removed', 'sentences removed') },
  unchangedDocuments: { es: (n) => count(n, 'documento sin cambios', 'documentos sin cambios'), en: (n) => count(n, 'document without changes', 'documents without changes') },
  promises: { es: (n) => count(n, 'promesa con plazo', 'promesas con plazo'), en: (n) => count(n, 'promise with a deadline', 'promises with deadlines') },
  met: { es: (n) => count(n, 'cumplida', 'cumplidas'), en: (n) => `${n} met` },
  openPromises: { es: (n) => `${n} sin seguimiento`, en: (n) => `${n} without follow-up` },
  overdue: { es: (n) => count(n, 'vencida', 'vencidas'), en: (n) => `${n} overdue` },
  late: { es: (n) => `vencida hace ${count(n, 'día', 'días')}`, en: (n) => `overdue by ${count(n, 'day', 'days')}` },
  facts: { es: (n) => count(n, 'hecho', 'hechos'), en: (n) => count(n, 'fact', 'facts') },
  sources: { es: (n) => count(n, 'fuente', 'fuentes'), en: (n) => count(n, 'source', 'sources') },
  mentions: { es: (n) => count(n, 'mención', 'menciones'), en: (n) => count(n, 'mention', 'mentions') },
  rules: { es: (n) => count(n, 'regla', 'reglas'), en: (n) => count(n, 'rule', 'rules') },
  accepted: { es: (n) => count(n, 'aceptado', 'aceptados'), en: (n) => `${n} accepted` },
  stale: { es: (n) => count(n, 'caduco', 'caducos'), en: (n) => `${n} stale` },
  expired: { es: (n) => count(n, 'vencido', 'vencidos'), en: (n) => `${n} expired` },
  more: { es: (n) => `y ${n} más (--all)`, en: (n) => `and ${n} more (--all)` },
  morePlaces: { es: (n) => `y ${n} más`, en: (n) => `and ${n} more` },
  cut: {
    es: (n) => `Y ${count(n, 'hallazgo más', 'hallazgos más')} de este nivel.`,
    en: (n) => `And ${count(n, 'more finding', 'more findings')} of this level.`,
  },
  unchanged: { es: (days) => `igual en ${count(days, 'día', 'días')}`, en: (days) => `the same in ${count(days, 'day', 'days')}` },
  leftOut: {
    es: (n) => (n === 1 ? 'Queda fuera 1 hallazgo, de los menos graves, que no cabe aquí.' : `Quedan fuera ${n} hallazgos, los menos graves, que no caben aquí.`),
    en: (n) => `${count(n, 'finding', 'findings')} left out, the least severe, for want of room.`,
  },
} as const satisfies Readonly<Record<string, Phrase<[number]>>>;

/** Sentences of the reports with words in them. */
export const clauses = {
  until: { es: (day) => `hasta ${day}`, en: (day) => `until ${day}` },
} as const satisfies Readonly<Record<string, Phrase<[string]>>>;

/** A change of a quantity over days. */
export const changed: Phrase<[string, number]> = {
  es: (change, days) => `${change} en ${count(days, 'día', 'días')}`,
  en: (change, days) => `${change} in ${count(days, 'day', 'days')}`,
};
