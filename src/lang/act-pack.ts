/** What a form of a verb says of time. `imperfect` covers any past that is not a finished act. */
export type Tense =
  | 'past' | 'present' | 'imperfect' | 'future' | 'conditional' | 'subjunctive' | 'participle' | 'infinitive' | 'gerund';

/** Endings of one class of verbs: per tense, those of the singular and of the plural. `strong` ones go on the strong stem. */
export interface Endings {
  /** Ending of the dictionary form, which is cut off to get the stem; the longest that fits names the class. */
  readonly base: string;
  readonly singular: Readonly<Partial<Record<Tense, readonly string[]>>>;
  readonly plural: Readonly<Partial<Record<Tense, readonly string[]>>>;
  readonly strong: readonly Tense[];
}

/**
 * Verbs that mean one act. A verb is its dictionary form, then `:strong stem` where some tenses change it ("cerrar:cierr"),
 * then words that must follow for it to mean this ("rendir protesta", "turn down").
 * `forms` and `plurals` are forms of verbs that have no others ("hay"); `nouns` name the act ("inauguración").
 */
export interface VerbClass {
  readonly concept: string;
  readonly verbs: readonly string[];
  readonly forms?: Readonly<Partial<Record<Tense, readonly string[]>>>;
  readonly plurals?: Readonly<Partial<Record<Tense, readonly string[]>>>;
  readonly nouns?: readonly string[];
}

/** Forms of one verb that its class does not give, by dictionary form and tense: singular, then plural. They replace the regular ones of that tense. */
export type Irregular = readonly [verb: string, tense: Tense, singular: string, plural: string];

/** A word in front of a verb that changes what its form says of time. */
export interface Auxiliary {
  readonly role: 'have' | 'be' | 'go' | 'will' | 'would' | 'get';
  readonly tense: Tense;
  readonly singular: readonly string[];
  readonly plural: readonly string[];
}

/** Verbs by concept, with what the words around them say of doers, polarity and time. */
export interface ActPack {
  readonly endings: readonly Endings[];
  readonly irregular: readonly Irregular[];
  readonly verbs: readonly VerbClass[];
  readonly auxiliaries: readonly Auxiliary[];
  /** Endings of finite verbs that no class names, by tense, for clauses of any act. First that fits wins. */
  readonly finite: readonly { readonly ending: string; readonly tense: Tense; readonly plural: boolean }[];
  /** Whether the doer may stand behind its verb ("firmó el director el acuerdo"). */
  readonly doerBehind: boolean;
  /** Words before a verb by which it names no doer ("se construyó"). */
  readonly impersonal: readonly string[];
  /** Words before an infinitive that tells a finished act ("al inaugurar"). */
  readonly upon: readonly string[];
  /** Words after a negation that take it back ("no solo", "not only"). */
  readonly notOnly: readonly string[];
  /** Finite verbs by whole word that neither a class nor an ending names. */
  readonly finiteWords: readonly { readonly words: readonly string[]; readonly tense: Tense; readonly plural: boolean }[];
  /** Words before a verb that make it an infinitive ("to"). */
  readonly infinitives: readonly string[];
  /** Words that deny what follows. */
  readonly negations: readonly string[];
  /** Determiners that leave no member of a set ("ningún", "no bank"). */
  readonly none: readonly string[];
  /** Words behind a noun that leave none of its kind ("obra alguna"). */
  readonly atAll: readonly string[];
  /** Words that keep "all" from meaning all ("casi", "nearly"). */
  readonly nearly: readonly string[];
  /** Words that take members out of a set ("salvo", "except"). */
  readonly exceptions: readonly string[];
  /** Words between a quantifier and its noun that add nothing ("not a single", "cada uno de"). */
  readonly singles: readonly string[];
  /** Number words that pick some members of a set ("dos de ellas"). */
  readonly counts: readonly string[];
  /** Determiners behind which no finite verb stands ("the plans"). */
  readonly articles: readonly string[];
  /** Verb forms that make a following infinitive an act of their day ("decidió otorgar", "voted to approve"). */
  readonly decisions: readonly string[];
  /** Of the refusals, those that tell only that it has not been done ("yet"). */
  readonly lacks: readonly string[];
  /** Words that put a bare verb into the past ("did"). */
  readonly pasts: readonly string[];
  /** Words before a date or place, behind a participle that looks like a past ("signed on 7 November"). */
  readonly when: readonly string[];
  /** Words by which a denial names the day of the act ("no firmó hasta el lunes"). */
  readonly untils: readonly string[];
  /** Words after which an infinitive is a plan, not an act ("busca", "aims"). */
  readonly plans: readonly string[];
  /** Words after which an infinitive is an act denied ("se negó a", "failed to"). */
  readonly refusals: readonly string[];
  /** Words that make a clause a condition, a question or hearsay. */
  readonly doubts: readonly string[];
  /** Words that open a subordinate clause. */
  readonly subordinators: readonly string[];
  /** Words that join two clauses or two names. */
  readonly conjunctions: readonly string[];
  /** Phrases by which a relative clause speaks of several, or of the last one named. */
  readonly relatives: { readonly plural: readonly string[]; readonly singular: readonly string[]; readonly either: readonly string[]; readonly whose: readonly string[] };
  /** Phrases that leave everybody else out. */
  readonly exclusive: readonly string[];
  /** Phrases that say that all act together. */
  readonly joint: readonly string[];
  /** Words before the doer of a passive verb. */
  readonly by: readonly string[];
  /** Determiners, and words that open a noun phrase. */
  readonly determiners: readonly string[];
  /** Determiners that bring in one or some of a kind ("un", "a"). */
  readonly indefinites: readonly string[];
  /** Words that continue a noun phrase after its head ("de", "of"). */
  readonly links: readonly string[];
  /** Prepositions and adverbs that end a noun phrase. */
  readonly breaks: readonly string[];
  /** Pronouns that stand for an object named before. */
  readonly pronouns: readonly string[];
  /** Words by which a noun belongs to what was named ("su apertura"). */
  readonly possessives: readonly string[];
  /** Words that point back at something named ("ese terreno"). */
  readonly demonstratives: readonly string[];
  /** Pronouns written onto the end of an infinitive ("venderlo"). */
  readonly enclitics: readonly string[];
  /** Words that tie a clause to the date before it ("el 12 de junio, cuando …"). */
  readonly whens: readonly string[];
  /** Whether the head of a noun phrase is its last noun ("state government") rather than its first. */
  readonly headLast: boolean;
  /** Words that name every member of a set. */
  readonly universals: readonly string[];
  /** Nouns of groups that can be doers without a name, by concept. */
  readonly doers: readonly (readonly [string, readonly string[]])[];
  /** Common nouns by concept, so that two languages name one thing. */
  readonly things: readonly (readonly [string, readonly string[]])[];
  readonly ranks: RankPack;
  readonly goals: GoalPack;
}

/** Places in a competition. */
export interface RankPack {
  /** Ordinal words by number. */
  readonly ordinals: readonly (readonly [number, readonly string[]])[];
  /** Nouns after an ordinal that make it a place. */
  readonly places: readonly string[];
  /** Phrases that are a place by themselves ("campeones", "medalla de plata"). */
  readonly titles: readonly (readonly [number, readonly string[]])[];
  /** Nouns that announce the category's name. */
  readonly categories: readonly string[];
  /** Nouns of competitions and awards. */
  readonly awards: readonly string[];
  /** Words by which a writer names the own body ("nuestro Instituto"). */
  readonly ours: readonly string[];
  /** Phrases that tell the number of an edition: first. */
  readonly first: readonly string[];
  readonly editions: readonly string[];
}

/** A goal said to be reached. */
export interface GoalPack {
  readonly goals: readonly string[];
  /** Verb forms that say that a goal was reached. */
  readonly reached: readonly string[];
  /** Whole phrases that say so without the noun ("reached the number … set out"). */
  readonly phrases: readonly string[];
}
