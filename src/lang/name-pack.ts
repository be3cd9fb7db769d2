/**
 * A kind of office.
 * `titles` and `plurals` are templates without slots ("(director|directora) general").
 * `reach` says what follows it: `body` a body it heads ("director del ISSSTE"), `portfolio` a field first and a body or territory after
 * ("secretaria de Salud de Veracruz"), `territory` a place ("alcalde de Loreto"), `seat` a place among many ("diputado por Puebla").
 * `single` offices have one holder at a time for each body and portfolio.
 */
export interface Office {
  readonly concept: string;
  readonly titles: readonly string[];
  readonly plurals?: readonly string[];
  readonly reach: 'body' | 'portfolio' | 'territory' | 'seat';
  readonly single: boolean;
  /** A head of state or of government: holders of one are the head of another body only where the text says so. */
  readonly top?: boolean;
  /** Held beside other offices (chair of a committee, professor): never excludes another. */
  readonly beside?: boolean;
  /** Words for the one kind of body it heads ("council" of a council leader): the text's only body of that kind is its own where none is named. */
  readonly heads?: readonly string[];
  /** Governs the place whose name stands before its title where the language has it so ("Quintana Roo Governor"). */
  readonly local?: boolean;
  /** A title of courtesy where another office of the person follows ("Cllr"). */
  readonly courtesy?: boolean;
  /** The words are common nouns too ("rey", "chair"): only read with a name in apposition or capital. */
  readonly weak?: boolean;
}

/** A body that is well known: its name, acronyms, and the territory or body above it. */
export interface KnownBody {
  readonly name: string;
  readonly acronyms: readonly string[];
}

/** Offices, institutions, programs, and how persons are named. Words match without case and accents. */
export interface NamePack {
  /** Words inside names of persons in lower case: "de", "del", "la". */
  readonly particles: readonly string[];
  /** Titles before names that are no offices: "Dr", "licenciada", "su excelencia". */
  readonly honorifics: readonly string[];
  /** Given names, the most frequent ones: evidence that capital letters spell a person. */
  readonly given: readonly string[];
  readonly offices: readonly Office[];
  /** Written in front of a title, joined, apart or with a hyphen, they make a former holder. */
  readonly formerPrefixes: readonly string[];
  /** Words before a title that make another office ("deputy", "shadow"), by what they make of it. */
  readonly deputies: readonly (readonly [rank: string, words: readonly string[]])[];
  /** Words that qualify a title after it ("federal", "ejecutivo"; English: "elect"). */
  readonly after: readonly string[];
  /** Words before a title that tell level or party and name no place ("Federal", "Republican"). */
  readonly sides: readonly string[];
  /** Those of `after` that make another office ("director médico"), each with its other gender's form after `=`. */
  readonly qualifiers: readonly string[];
  /** Levels of a territory or body after its title ("comisionada estatal"), each with its words; `nation` goes without saying. */
  readonly levels: readonly (readonly [level: string, words: readonly string[]])[];
  /** Titles that are surnames too ("Alcalde", "King"). */
  readonly titleSurnames: readonly string[];
  /** Words between article and title that say when it is held. */
  readonly tenures: { readonly former: readonly string[]; readonly acting: readonly string[]; readonly elect: readonly string[]; readonly incoming: readonly string[]; readonly current: readonly string[] };
  /** Phrases after a title that say the same ("en funciones"); templates. */
  readonly trailing: { readonly former: readonly string[]; readonly acting: readonly string[]; readonly elect: readonly string[] };
  /** Letters in parentheses after a title or a rank: who stands in ("(s)", subrogante), who has retired ("(r)"). */
  readonly marks: { readonly acting: readonly string[]; readonly retired: readonly string[] };
  /** What a rank is of ("general de brigada"). */
  readonly rankArms: readonly string[];
  /** Words before a title of those who seek it ("candidata a gobernadora"). */
  readonly aspirants: readonly string[];
  /** Verbs between a body and the title of its head ("el Instituto, que encabeza la directora …"). */
  readonly leads: readonly string[];
  /** Articles and the like that may stand before a title. */
  readonly determiners: readonly string[];
  /** Determiners that point back to an owner ("su", "its"), folded. */
  readonly possessives: readonly string[];
  /** Relatives of possession ("cuyo", "whose"). */
  readonly relatives: readonly string[];
  /** Words that tie a title to its field, body or place: "de", "of". */
  readonly links: readonly string[];
  /** Words inside the name of a field, body or program, in lower case: "y", "para", "and". */
  readonly joints: readonly string[];
  /** Whether field, body and place may stand before the title ("Health Secretary"). */
  readonly fieldBefore: boolean;
  /** The tagger that tells a name from a verb in capitals after a title, where the language has one. */
  readonly tagger: 'english' | null;
  /** "as": puts a name and an office together across a verb. */
  readonly as: readonly string[];
  /** "is", "was": the same, right beside the name; former where the second list has it. */
  readonly copulas: readonly string[];
  readonly pastCopulas: readonly string[];
  /** First words of names of bodies: "Instituto", "Secretaría"; last words where the language puts them last. */
  readonly bodyHeads: readonly string[];
  /** Names of bodies in a language that puts the head first, as they stand in this one: their heads, and the small words inside them ("the Instituto Nacional de Migración"). */
  readonly headFirst: { readonly heads: readonly string[]; readonly joints: readonly string[] };
  /** Lower-case words for a body told before ("organismo", "dependencia"): they name nothing. */
  readonly bodyAnaphors: readonly string[];
  /** Those of them that may stand for a body of any name ("organismo"). */
  readonly genericBodies: readonly string[];
  /** Lower-case heads of groups that do name a body with their complement: "bancada". */
  readonly groups: readonly string[];
  /** Fields of government, each with its concept after `=` where that is another word: "salud", "sanidad=salud", "health=salud". */
  readonly fields: readonly string[];
  /** Endings of abstract nouns, which no person bears ("ción"); given names are exempt. */
  readonly abstractEndings: readonly string[];
  /** Endings of adjectives of place and kind that may stand between title and name ("gobernador bonaerense"). */
  readonly adjectiveEndings: readonly string[];
  /** Words that tell of which tier of government a text speaks, the finest first. */
  readonly tiers: readonly (readonly [tier: string, words: readonly string[]])[];
  /** Kinds of territory before its name ("estado de Colima"), which is as good without them. */
  readonly territories: readonly string[];
  /** Words that make a branch of a body another one ("Región Sureste"). */
  readonly branches: readonly string[];
  /** Countries, provinces, large cities. */
  readonly places: readonly string[];
  /** Nations by a name that is the same in all languages: their names, abbreviations and adjectives. Templates. */
  readonly nations: readonly (readonly [nation: string, forms: readonly string[]])[];
  /** Capital words that open sentences or headings and are no names. */
  readonly notNames: readonly string[];
  readonly knownBodies: readonly KnownBody[];
  /** Words of a change of holder: verbs of appointment and leaving. */
  readonly succession: readonly string[];
  /** Noun before or inside the name of a program. `strong` ones make a program of a capital phrase tied by "de". */
  readonly programCues: { readonly strong: readonly string[]; readonly weak: readonly string[] };
  /** Nouns of benefits: they begin the name of a program in capitals ("Bono Escolar"), and are no cue in small letters. */
  readonly benefits: readonly string[];
  /** Small words that names of programs hold and those of bodies do not ("Tierra que Alimenta"). */
  readonly programJoints: readonly string[];
  /** Whether the cue may follow the name ("the Rides to Care program"). */
  readonly cueAfter: boolean;
  /** "llamado", "denominada": between cue and name. */
  readonly called: readonly string[];
  /** First words after a cue that make it no program: law, contest, work, person's plan. */
  readonly notPrograms: readonly string[];
  /** Words near a cue that make it a broadcast. */
  readonly broadcasts: readonly string[];
  /** Names of programs known without a cue. */
  readonly knownPrograms: readonly string[];
}
