import type { Analysis, PlacedMention, PlacedOfficial, PlacedProgram } from '../../model/analysis.js';
import { phrases, words } from '../catalogue.js';
import { byPlace, byUnit } from '../order.js';
import { safe } from '../safe.js';
import { dayBounds } from '../timex.js';
import { ledger } from './ledger.js';
import type { Screen } from './screen.js';
import { heading } from './summary.js';

/** Sources named before the rest are counted, on a screen. */
const SOURCES = 3;

/** Columns from which a screen has room for dates too. */
const DATES_FROM = 90;

/** Officials and programs of the corpus, with the days and places that name them. */
export function who(analysis: Analysis, screen: Screen): string {
  const { lang } = screen;
  const officials = grouped(analysis.mentions.filter((mention) => mention.kind === 'official'), {
    name: (mention) => `${mention.person}\n${mention.office.toLowerCase()}`,
    detail: (mention) => mention.institution,
    same: (a, b) => a.institutionAliases.includes(b.institution ?? '') || b.institutionAliases.includes(a.institution ?? ''),
    cells: (mention, institution) => [mention.person, mention.office, institution],
  });
  const programs = grouped(analysis.mentions.filter((mention) => mention.kind === 'program'), {
    name: (mention) => mention.name,
    detail: (mention) => mention.acronym,
    same: () => false,
    cells: (mention, acronym) => [mention.name, acronym],
  });
  const days = new Map(analysis.documents.map((document) => [document.id, dayBounds(document.dated?.timex)]));
  const narrow = screen.fits && screen.width < DATES_FROM;
  const tail = (mentions: readonly PlacedMention[]): string[] => [...(narrow ? [] : [dates(mentions, days, screen)]), sources(mentions, screen)];
  const last = [...(narrow ? [] : [{ title: words.dates[lang], share: 0 }]), { title: words.sources[lang], share: 3 }];
  const width = screen.fits ? screen.width : null;
  const blocks = [
    [heading(analysis, screen)],
    [`${screen.paint.strong(words.officials[lang])}  ${officials.length}`,
      ...ledger([{ title: words.name[lang], share: 3 }, { title: words.office[lang], share: 3 }, { title: words.institution[lang], share: 3 }, ...last],
        officials.map(({ cells, mentions }) => [...cells.map(safe), ...tail(mentions)]), width, 2, screen.paint)],
    [`${screen.paint.strong(words.programs[lang])}  ${programs.length}`,
      ...ledger([{ title: words.name[lang], share: 6 }, { title: words.acronym[lang], share: 1 }, ...last],
        programs.map(({ cells, mentions }) => [...cells.map(safe), ...tail(mentions)]), width, 2, screen.paint)],
  ];
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}

/** How mentions of a kind make one row: a name, and a detail that some of them leave out or put otherwise. */
interface Grouping<Kind> {
  name(mention: Kind): string;
  detail(mention: Kind): string | null;
  /** Whether two mentions with different details mean the same. */
  same(a: Kind, b: Kind): boolean;
  cells(mention: Kind, detail: string): readonly string[];
}

interface Group<Kind> {
  readonly cells: readonly string[];
  readonly mentions: readonly Kind[];
}

/** Mentions that say the same. One without the detail goes to the row of its name that is told most often. */
function grouped<Kind extends PlacedOfficial | PlacedProgram>(mentions: readonly Kind[], by: Grouping<Kind>): readonly Group<Kind>[] {
  const names = new Map<string, Kind[]>();
  for (const mention of [...mentions].sort(byPlace)) {
    const name = by.name(mention);
    const known = names.get(name);
    if (known === undefined) names.set(name, [mention]);
    else known.push(mention);
  }
  return [...names].sort(([a], [b]) => byUnit(a, b)).flatMap(([, all]) => rowsOf(all, by));
}

function rowsOf<Kind extends PlacedOfficial | PlacedProgram>(all: readonly Kind[], by: Grouping<Kind>): readonly Group<Kind>[] {
  const rows: Kind[][] = [];
  for (const mention of all) {
    if (by.detail(mention) === null) continue;
    const row = rows.find(([first]) => first !== undefined && (by.detail(first) === by.detail(mention) || by.same(first, mention)));
    if (row === undefined) rows.push([mention]);
    else row.push(mention);
  }
  const bare = all.filter((mention) => by.detail(mention) === null);
  const most = [...rows].sort((a, b) => b.length - a.length)[0];
  if (bare.length > 0) {
    if (most === undefined) rows.push(bare);
    else most.push(...bare);
  }
  return rows.map((row) => {
    const [first] = row as [Kind, ...Kind[]];
    return { cells: by.cells(first, by.detail(first) ?? ''), mentions: row.sort(byPlace) };
  });
}

function dates(mentions: readonly PlacedMention[], days: ReadonlyMap<string, readonly [string, string]>, screen: Screen): string {
  const first = mentions.map((mention) => days.get(mention.doc)?.[0] ?? '').filter((day) => day !== '').sort(byUnit)[0];
  const last = mentions.map((mention) => days.get(mention.doc)?.[1] ?? '').filter((day) => day !== '').sort(byUnit).at(-1);
  if (first === undefined || last === undefined) return words.undated[screen.lang];
  return first === last ? first : `${first}${screen.marks.range}${last}`;
}

function sources(mentions: readonly PlacedMention[], screen: Screen): string {
  const shown = screen.fits ? mentions.slice(0, SOURCES) : mentions;
  const rest = mentions.length - shown.length;
  return [shown.map(screen.where).join(', '), rest > 0 ? phrases.morePlaces[screen.lang](rest) : ''].filter((part) => part !== '').join(' ');
}
