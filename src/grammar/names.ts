import type { NamePack, Office } from '../lang/name-pack.js';
import type { Institution } from '../model/read-options.js';
import { fold } from '../text/fold.js';
import { intern, type Vocabulary } from '../text/vocabulary.js';
import { compile, parse, prefixed, type Piece, type Trie } from './template.js';

/** What a word may be to the readers of names; a word may be several. */
export const Word = {
  particle: 1, honorific: 2, given: 4, link: 8, joint: 16, determiner: 32, bodyHead: 64, anaphor: 128, group: 256, field: 512,
  notName: 1024, after: 2048, former: 4096, acting: 8192, elect: 16384, incoming: 32768, current: 65536, as: 1 << 17, copula: 1 << 18,
  past: 1 << 19, succession: 1 << 20, strongCue: 1 << 21, weakCue: 1 << 22, called: 1 << 23, notProgram: 1 << 24, ex: 1 << 25, deputy: 1 << 26, acronym: 1 << 27,
  officeHead: 1 << 28, broadcast: 1 << 29, qualifier: 1 << 30, aspirant: 1 << 31,
} as const;

/** A title as it is compiled: its office, whether it is a plural, whether a prefix makes the holder a former one. */
export interface Title {
  readonly template: string;
  /** Joined to the first word ("ex"). */
  readonly prefix?: string;
  readonly office: Office;
  readonly plural: boolean;
  readonly former: boolean;
}

interface Tenured { readonly template: string; readonly tenure: 'former' | 'acting' | 'elect' }

export interface NameGrammar {
  readonly pack: NamePack;
  /** Bits of `Word` by word id; ids beyond its end have none. */
  readonly classes: Uint32Array;
  readonly titles: Trie<Title>;
  readonly trailing: Trie<Tenured>;
  readonly places: Trie<{ readonly template: string }>;
  /** Names of bodies that options give: read whole, whatever their first word. */
  readonly bodies: Trie<{ readonly template: string }>;
  readonly nations: Trie<{ readonly template: string; readonly nation: string }>;
  readonly knownPrograms: readonly string[];
  /** Concept of a field of government by its folded word. */
  readonly fieldConcepts: ReadonlyMap<string, string>;
  /** Folded form of a qualifier in the other gender. */
  readonly qualifierConcepts: ReadonlyMap<string, string>;
  /** Levels of a title by word id. */
  readonly levels: ReadonlyMap<number, string>;
  /** Ids of the words of level and party before a title. */
  readonly sides: ReadonlySet<number>;
  /** Ids of the letters in parentheses of those who stand in and of the retired, and of the arms of a rank. */
  readonly marks: { readonly acting: ReadonlySet<number>; readonly retired: ReadonlySet<number> };
  readonly rankArms: ReadonlySet<number>;
  /** Ids of "cuyo", "whose". */
  readonly relatives: ReadonlySet<number>;
  /** Rank of the tier of government that a word tells, 0 for the finest, by word id. */
  readonly tiers: ReadonlyMap<number, number>;
  /** What a word before a title makes of it ("deputy", "shadow"), by word id. */
  readonly deputies: ReadonlyMap<number, string>;
  readonly abstractEndings: readonly string[];
  readonly adjectiveEndings: readonly string[];
  /** Words of titles with their accents: "Secretaría" is none of them, "secretaria" is. */
  readonly titleWords: Pick<ReadonlySet<string>, 'has'>;
  /** Ids of the verbs that tie a body to its head. */
  readonly leads: ReadonlySet<number>;
  /** Ids of the heads of bodies that stand first though the language puts them last, and of the small words inside such names. */
  readonly headFirst: { readonly heads: ReadonlySet<number>; readonly joints: ReadonlySet<number> };
  /** Ids of nouns of benefits, and of small words inside names of programs. */
  readonly benefits: ReadonlySet<number>;
  readonly programJoints: ReadonlySet<number>;
  /** Folded titles that are surnames too. */
  readonly titleSurnames: ReadonlySet<string>;
}

const WORDS = /[\p{L}\p{M}]+/gu;

export function compileNames(pack: NamePack, vocabulary: Vocabulary, institutions: readonly Institution[] = []): NameGrammar {
  const titles: Title[] = [];
  for (const office of pack.offices) {
    for (const template of office.titles) titles.push({ template, office, plural: false, former: false });
    for (const template of office.plurals ?? []) titles.push({ template, office, plural: true, former: false });
    for (const prefix of pack.formerPrefixes) {
      for (const template of office.titles) titles.push({ template, prefix, office, plural: false, former: true });
      for (const template of office.plurals ?? []) titles.push({ template, prefix, office, plural: true, former: true });
    }
  }
  const ids = (words: readonly string[]): ReadonlySet<number> => new Set(words.map((word) => intern(vocabulary, word)));
  const trailing = Object.entries(pack.trailing).flatMap(([tenure, templates]) =>
    templates.map((template: string) => ({ template, tenure: tenure as Tenured['tenure'] })));
  const trie = compile(titles, {}, vocabulary);
  const fieldConcepts = new Map<string, string>();
  const qualifierConcepts = new Map<string, string>();
  const fieldWords = pack.fields.map((entry) => {
    const [word, concept] = entry.split('=') as [string, string?];
    fieldConcepts.set(fold(word), concept ?? fold(word));
    return word;
  });
  const qualifiers = pack.qualifiers.map((entry) => {
    const [word, concept] = entry.split('=') as [string, string?];
    if (concept !== undefined) qualifierConcepts.set(fold(word), fold(concept));
    return word;
  });
  const grammar = {
    pack,
    titles: trie,
    trailing: compile(trailing, {}, vocabulary),
    places: compile(pack.places.map((template) => ({ template })), {}, vocabulary),
    bodies: compile(institutions.map(({ name }) => ({ template: (name.match(WORDS) ?? []).join(' ') })).filter(({ template }) => template.includes(' ')), {}, vocabulary),
    nations: compile(pack.nations.flatMap(([nation, forms]) => forms.map((template) => ({ template, nation }))), {}, vocabulary),
    knownPrograms: pack.knownPrograms,
    fieldConcepts,
    qualifierConcepts,
    sides: ids(pack.sides),
    marks: { acting: ids(pack.marks.acting), retired: ids(pack.marks.retired) },
    rankArms: ids(pack.rankArms),
    relatives: ids(pack.relatives),
    tiers: new Map(pack.tiers.flatMap(([, words], rank) => words.map((word) => [intern(vocabulary, word), rank] as const))),
    deputies: new Map(pack.deputies.flatMap(([rank, words]) => words.map((word) => [intern(vocabulary, word), rank] as const))),
    levels: new Map(pack.levels.flatMap(([level, words]) => words.map((word) => [intern(vocabulary, word), level] as const))),
    abstractEndings: pack.abstractEndings.map(fold),
    adjectiveEndings: pack.adjectiveEndings.map(fold),
    leads: ids(pack.leads),
    headFirst: { heads: ids(pack.headFirst.heads), joints: ids(pack.headFirst.joints) },
    benefits: ids(pack.benefits),
    programJoints: ids(pack.programJoints),
    titleSurnames: new Set(pack.titleSurnames.map(fold)),
    titleWords: titleWordsOf(titles),
  };
  return { ...grammar, classes: classesOf(pack, { fields: fieldWords, qualifiers }, trie, vocabulary) };
}

/** The words of titles as written; made when first asked for, since few texts ask. */
function titleWordsOf(titles: readonly Title[]): NameGrammar['titleWords'] {
  let words: Set<string> | null = null;
  const take = (pieces: readonly Piece[], into: Set<string>): Set<string> => {
    for (const piece of pieces) {
      if ('word' in piece) into.add(piece.word.toLowerCase());
      else if ('choices' in piece) for (const choice of piece.choices) take(choice, into);
    }
    return into;
  };
  return {
    has(word) {
      words ??= titles.reduce((into, { template, prefix }) => take(prefix === undefined ? parse(template) : prefixed(parse(template), prefix), into), new Set<string>());
      return words.has(word);
    },
  };
}

function classesOf(pack: NamePack, words: { readonly fields: readonly string[]; readonly qualifiers: readonly string[] }, titles: Trie<Title>, vocabulary: Vocabulary): Uint32Array {
  /** Bits by word id. A vocabulary has fewer words than slots, and few are new here. */
  let bits = new Uint32Array(vocabulary.slots.length);
  const mark = (words: readonly string[], bit: number): void => {
    for (const word of words) {
      const id = intern(vocabulary, word);
      if (id >= bits.length) { const grown = new Uint32Array(bits.length * 2); grown.set(bits); bits = grown; }
      bits[id] |= bit;
    }
  };
  mark(pack.particles, Word.particle);
  mark(pack.honorifics, Word.honorific);
  mark(pack.given, Word.given);
  mark(pack.links, Word.link);
  mark(pack.joints, Word.joint);
  mark(pack.headFirst.joints, Word.joint);
  mark(pack.determiners, Word.determiner);
  mark(pack.bodyHeads, Word.bodyHead);
  mark(pack.headFirst.heads, Word.bodyHead);
  mark(pack.bodyAnaphors, Word.anaphor);
  mark(pack.groups, Word.group);
  mark(words.fields, Word.field);
  mark(pack.notNames, Word.notName);
  mark(pack.after, Word.after);
  mark(pack.tenures.former, Word.former);
  mark(pack.tenures.acting, Word.acting);
  mark(pack.tenures.elect, Word.elect);
  mark(pack.tenures.incoming, Word.incoming);
  mark(pack.tenures.current, Word.current);
  mark(pack.as, Word.as);
  mark(pack.copulas, Word.copula);
  mark(pack.pastCopulas, Word.past);
  mark(pack.succession, Word.succession);
  mark(pack.programCues.strong, Word.strongCue);
  mark(pack.programCues.weak, Word.weakCue);
  mark(pack.called, Word.called);
  mark(pack.notPrograms, Word.notProgram);
  mark(pack.broadcasts, Word.broadcast);
  mark(words.qualifiers, Word.qualifier);
  mark(pack.aspirants, Word.aspirant);
  mark(pack.formerPrefixes, Word.ex);
  for (const [, words] of pack.deputies) mark(words, Word.deputy);
  for (const body of pack.knownBodies) for (const acronym of body.acronyms) if (/^\p{L}+$/u.test(acronym)) mark([acronym], Word.acronym);
  for (let id = 1; id < titles.starts.length; id++) if (titles.starts[id] === 1) bits[id] |= Word.officeHead;
  return bits.slice(0, vocabulary.words.length);
}
