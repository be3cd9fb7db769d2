import type { Analysis, PlacedMention } from '../../model/analysis.js';
import type { Lang } from '../../model/lang.js';
import { phrases, tenures, words } from '../catalogue.js';
import { daysTold, documentDays, officialRows, programRows } from '../roster.js';
import { escaped, markdownTable } from './text.js';

/** Places named before the rest are counted. */
const SOURCES = 3;

/** Officials and programs, a table each, with the days and places that name them. */
export function whoTables(analysis: Analysis, lang: Lang): string {
  const days = documentDays(analysis);
  const officials = officialRows(analysis);
  const programs = programRows(analysis);
  const titled = (...titles: readonly (keyof typeof words)[]): string[] => [...titles, 'dates' as const, 'sources' as const].map((title) => words[title][lang]);
  const rest = (mentions: readonly PlacedMention[]): string[] => [dates(mentions), sources(mentions)];
  return `${[
    `## ${words.officials[lang]} (${officials.length})`,
    markdownTable(titled('name', 'office', 'institution'), officials.map((row) => [...[row.person, office(row.office, row.tenure), row.institution].map(escaped), ...rest(row.mentions)])),
    `## ${words.programs[lang]} (${programs.length})`,
    markdownTable(titled('name', 'acronym'), programs.map((row) => [...[row.name, row.acronym].map(escaped), ...rest(row.mentions)])),
  ].join('\n\n')}\n`;

  function office(name: string, tenure: string | undefined): string {
    const held = tenure === undefined ? undefined : tenures[tenure]?.[lang];
    return held === undefined ? name : `${name} (${held})`;
  }
  function dates(mentions: readonly PlacedMention[]): string {
    const told = daysTold(mentions, days);
    return told === null ? words.undated[lang] : told[0] === told[1] ? told[0] : `${told[0]}…${told[1]}`;
  }
  function sources(mentions: readonly PlacedMention[]): string {
    const shown = mentions.slice(0, SOURCES).map(({ doc, line, column }) => escaped(`${doc}:${line}:${column}`)).join(', ');
    return mentions.length > SOURCES ? `${shown} ${phrases.morePlaces[lang](mentions.length - SOURCES)}` : shown;
  }
}
