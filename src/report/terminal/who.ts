import type { Analysis, PlacedMention } from '../../model/analysis.js';
import { phrases, tenures as heldAs, words } from '../catalogue.js';
import { daysTold, documentDays, officialRows, programRows } from '../roster.js';
import { safe } from '../safe.js';
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
  const officials = officialRows(analysis);
  const programs = programRows(analysis);
  const days = documentDays(analysis);
  const narrow = screen.fits && screen.width < DATES_FROM;
  const tail = (mentions: readonly PlacedMention[]): string[] => [...(narrow ? [] : [dates(mentions, days, screen)]), sources(mentions, screen)];
  const last = [...(narrow ? [] : [{ title: words.dates[lang], share: 0 }]), { title: words.sources[lang], share: 3 }];
  const width = screen.fits ? screen.width : null;
  const blocks = [
    [heading(analysis, screen)],
    [`${screen.paint.strong(words.officials[lang])}  ${officials.length}`,
      ...ledger([{ title: words.name[lang], share: 3 }, { title: words.office[lang], share: 3 }, { title: words.institution[lang], share: 3 }, ...last],
        officials.map(({ person, office, tenure, institution, mentions }) => [...[person, tenured(office, tenure, screen), institution].map(safe), ...tail(mentions)]), width, 2, screen.paint)],
    [`${screen.paint.strong(words.programs[lang])}  ${programs.length}`,
      ...ledger([{ title: words.name[lang], share: 6 }, { title: words.acronym[lang], share: 1 }, ...last],
        programs.map(({ name, acronym, mentions }) => [...[name, acronym].map(safe), ...tail(mentions)]), width, 2, screen.paint)],
  ];
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}

/** The office with how it is held, where it is not simply held. */
function tenured(office: string, tenure: string | undefined, screen: Screen): string {
  const word = tenure === undefined ? undefined : heldAs[tenure]?.[screen.lang];
  return word === undefined ? office : `${office} (${word})`;
}

function dates(mentions: readonly PlacedMention[], days: ReadonlyMap<string, readonly [string, string]>, screen: Screen): string {
  const told = daysTold(mentions, days);
  if (told === null) return words.undated[screen.lang];
  const [first, last] = told;
  return first === last ? first : `${first}${screen.marks.range}${last}`;
}

function sources(mentions: readonly PlacedMention[], screen: Screen): string {
  const shown = screen.fits ? mentions.slice(0, SOURCES) : mentions;
  const rest = mentions.length - shown.length;
  return [shown.map(screen.where).join(', '), rest > 0 ? phrases.morePlaces[screen.lang](rest) : ''].filter((part) => part !== '').join(' ');
}
