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
  const officials = grouped(analysis.mentions.filter((mention) => mention.kind === 'official'),
    (mention) => [mention.person, mention.office, mention.institution ?? '']);
  const programs = grouped(analysis.mentions.filter((mention) => mention.kind === 'program'), (mention) => [mention.name, mention.acronym ?? '']);
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

interface Group<Kind extends PlacedMention> {
  readonly cells: readonly string[];
  readonly mentions: readonly Kind[];
}

/** Mentions that say the same, by what they say. */
function grouped<Kind extends PlacedOfficial | PlacedProgram>(mentions: readonly Kind[], cellsOf: (mention: Kind) => readonly string[]): readonly Group<Kind>[] {
  const groups = new Map<string, { cells: readonly string[]; mentions: Kind[] }>();
  for (const mention of [...mentions].sort(byPlace)) {
    const cells = cellsOf(mention);
    const key = cells.join('\n');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { cells, mentions: [mention] });
    else group.mentions.push(mention);
  }
  return [...groups].sort(([a], [b]) => byUnit(a, b)).map(([, group]) => group);
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
