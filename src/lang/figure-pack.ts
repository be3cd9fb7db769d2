import type { Op, QuantityKind } from '../model/quantity.js';
import type { Status } from '../model/mention.js';
import type { ArithmeticPack } from './arithmetic-pack.js';
import type { SharedCurrency } from './currency-signs.js';
import type { NumberPack } from './number-pack.js';

/** A phrase that bounds or blurs the number beside it. `template` as in `Pattern`. */
export interface Hedge {
  readonly template: string;
  readonly op: Op;
  /** The bound is near ("poco más de"). */
  readonly near?: boolean;
  /** The bound may be passed ("hasta"): it is printed, but nothing is held against it. */
  readonly loose?: boolean;
  /** An adverb that goes with a gerund before it rather than with the number ("culminando prácticamente tres"). */
  readonly adverb?: boolean;
  /** Words right before it that make it no hedge ("handed over 40", "asked about 40"). */
  readonly notAfter?: readonly string[];
  /** A verb, whose subject may follow the number with its article. */
  readonly verb?: boolean;
}

/** A measure or money. `symbol` is what is printed; `''` where the words themselves are. */
export interface Unit {
  readonly symbol: string;
  readonly kind: Exclude<QuantityKind, 'count' | 'fraction' | 'multiplier' | 'rank'>;
  /** Templates of its names ("kilómetros cuadrados"). */
  readonly names: readonly string[];
  /** Marks that touch the digits, case as written ("km", "m"). */
  readonly marks?: readonly string[];
}

/** How noun phrases are built, so that the counted noun can be found without a parser. */
export interface PhrasePack {
  /** Ordinal adjectives: in a list of them the noun comes last ("de primer, segundo y tercer nivel"). */
  readonly ordinals: readonly string[];
  /** Whether adjectives follow the noun ("unidades médicas") or precede it. */
  readonly adjectives: 'after' | 'before';
  /** Endings of plural nouns, and endings that only look like one. */
  readonly plural: readonly string[];
  readonly notPlural: readonly string[];
  /** Plural or collective nouns without those endings. */
  readonly plurals: readonly string[];
  /** Adjectives and determiners that stand between a number and its noun. */
  readonly between: readonly string[];
  /** Words that are never part of the phrase. */
  readonly never: readonly string[];
  /** Feminine nouns with the ending of a participle; others after a number agree with a noun that is not repeated. */
  readonly nouns: readonly string[];
  /** Endings of words that head no phrase unless they are listed in `nouns`. */
  readonly notHeads: readonly string[];
  /** Endings of participles, which end the phrase after its head. */
  readonly participles: readonly string[];
  /** Endings of adjectives after a singular noun inside a complement. */
  readonly adjectiveEndings: readonly string[];
  /** Prepositions that join a complement into the phrase ("de"). */
  readonly of: readonly string[];
  /** Prepositions whose noun narrows what is counted, beyond the phrase ("contra influenza"). */
  readonly narrowing: readonly string[];
  /** Prepositions before a part told by its ordinal (\"en la primera etapa\", \"of its second phase\"). */
  readonly within: readonly string[];
  readonly and: readonly string[];
  readonly articles: readonly string[];
  readonly pluralArticles: readonly string[];
  /** Nouns of calendar time: their quantities are durations and ages, which are dates. */
  readonly times: readonly string[];
  /** Words between a fraction, a share or a large scale and what it counts: "de", "of". */
  readonly partitives: readonly string[];
  /** Endings of verbs in the future, as written with accents ("rá"). */
  readonly futures: readonly string[];
}

/** Words that tell a number is no quantity. */
export interface NumberedPack {
  /** Nouns that a number names rather than counts: "artículo 4", "línea 12". */
  readonly labels: readonly string[];
  /** Words between such a noun and its number: "número", "no". */
  readonly numberWords: readonly string[];
  /** Marks of ordinals glued to digits: "º", "er", "th". */
  readonly ordinalMarks: readonly string[];
  /** Nouns that end the name of a street, where its number stands first ("10 Harbour Road"). */
  readonly streets: readonly string[];
  /** Articles in the singular: a bare number after one is a name ("la 36"). */
  readonly singular: readonly string[];
  /** Telephone numbers of three digits. */
  readonly emergency: readonly string[];
  /** Words before a telephone number. */
  readonly telephone: readonly string[];
  /** Words before the denominator of a rate ("cada 15"), and those before a power of ten only ("por 100 mil habitantes"). */
  readonly denominators: readonly string[];
  readonly per: readonly string[];
}

export interface CurrencyPack {
  /** Words of a country, its places and bodies, one or two together, by currency: what decides a bare peso or dollar sign. Names with a capital are asked with it. */
  readonly places: readonly (readonly [string, readonly string[]])[];
  /** Names of currencies whose country the text decides, with the currency where nothing tells: `peso` and `dollar` in words, `sign` for the bare sign and for cents, and rules of currency-signs.ts where a language has its own. */
  readonly shared: readonly SharedCurrency[];
  /** Names that say their country. */
  readonly names: readonly (readonly [string, readonly string[]])[];
  /** Nouns that are money only behind millions ("libras", "marcos"). */
  readonly large: readonly (readonly [string, readonly string[]])[];
  /** Hundredths that say their currency. */
  readonly pence: readonly (readonly [string, readonly string[]])[];
  /** Hundredths and the words that join them to the amount: "con 50 centavos". */
  readonly cents: readonly string[];
  readonly centsJoin: readonly string[];
}

export interface RangePack {
  /** "entre A y B". */
  readonly between: readonly (readonly [string, string])[];
  /** "de A a B": a range, or a change where a verb of change or a comma stands before it. */
  readonly fromTo: readonly (readonly [string, string])[];
  /** Verbs of change in the forms that stand before "de A a B". */
  readonly changes: readonly string[];
  /** Words between the two ends without an opener: "A a B", "A o B". */
  readonly join: readonly string[];
}

/** How an age without its unit is told; such numbers are no figures. */
export interface AgePack {
  /** Words right before an age: "aged", "edad". */
  readonly before: readonly string[];
  /** Prepositions between a person and the age, behind a comma: "el joven, de 23". */
  readonly of: readonly string[];
  /** Forms of address before a surname alone. */
  readonly honorifics: readonly string[];
}

/** The two sides of a vote. */
export interface TallyPack {
  /** Verbs and nouns of voting, before the two numbers. */
  readonly votes: readonly string[];
  /** Words between them ("41 to 17"). */
  readonly joins: readonly string[];
  /** What they count, as printed. */
  readonly noun: string;
}

/** Words by which the status of a figure is told, before and after it in its clause. */
export interface StatusCue {
  readonly status: Exclude<Status, 'actual'>;
  /** The cue speaks only of a figure that follows it. */
  readonly leading?: true;
  readonly templates: readonly string[];
}

/** Number words, hedges, units, endings, and what is counted. */
export interface FigurePack {
  readonly numbers: NumberPack;
  readonly arithmetic: ArithmeticPack;
  readonly hedges: readonly Hedge[];
  /** Verbs of arrival: after them a loose bound says where the movement ended ("subió hasta 138"). */
  readonly arrivals: readonly string[];
  /** Endings of gerunds. */
  readonly gerunds: readonly string[];
  /** Whether an article may stand between a hedge and its number ("cerca de los 300"); in English it makes a preposition or a comparison of it. */
  readonly hedgedArticles: boolean;
  /** Hedges after the number: "o más". */
  readonly hedgesAfter: readonly Hedge[];
  readonly units: readonly Unit[];
  /** The noun of points without a qualifier; beside a percentage they are percentage points. */
  readonly points: readonly string[];
  /** Words that ask for a number, just before what is counted. */
  readonly asks: readonly string[];
  readonly currency: CurrencyPack;
  readonly ranges: RangePack;
  readonly phrase: PhrasePack;
  readonly numbered: NumberedPack;
  readonly ages: AgePack;
  readonly tally: TallyPack;
  readonly statuses: readonly StatusCue[];
  /** Words that open a clause or a complement that sets the noun before them apart ("que", "con"). */
  readonly relatives: readonly string[];
  /** Words, besides marks, hedges and articles, that may stand between a measure and the bare number that shares it ("hectáreas, de las cuales 40"). */
  readonly sharing: readonly string[];
  /** Verbs between what is counted and its number. */
  readonly copulas: readonly string[];
  /** Verbs that lead from a counted subject to its number ("treparon a", "stood at"). */
  readonly reaching: readonly string[];
  /** Nouns of a count, which say what is counted behind "of" ("número", "toll"). */
  readonly counts: readonly string[];
  /** Words that open a clause with a subject of its own ("que", "mientras"). */
  readonly clauses: readonly string[];
  /** Endings stripped to bring the forms of a word together: [ending, replacement], longest first, with the shortest stem left. */
  readonly lemmaEndings: readonly (readonly [string, string, number])[];
  /** Words whose lemma no ending gives. */
  readonly lemmas: readonly (readonly [string, string])[];
}
