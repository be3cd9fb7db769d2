import type { Analysis, PlacedMention, PlacedOfficial, PlacedProgram } from '../../model/analysis.js';
import { phrases, tenures as heldAs, words } from '../catalogue.js';
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
  const said = officesSaid(analysis);
  const officials = grouped(analysis.mentions.filter((mention) => mention.kind === 'official'), {
    name: (mention) => `${mention.person}\n${said(mention)?.office ?? mention.office.toLowerCase()}`,
    detail: (mention) => mention.institution,
    same: (a, b) => opens(a.institution, b.institution) || opens(b.institution, a.institution) || said(a)?.body != null && said(a)?.body === said(b)?.body || a.institutionAliases.includes(b.institution ?? '') || b.institutionAliases.includes(a.institution ?? ''),
    cells: (all) => [all[0].person, tenured(best(all.map((one) => one.office)), all.map((one) => said(one)?.tenure), screen), best(all.flatMap((one) => one.institution ?? []))],
  });
  const known = new Map(analysis.entities.flatMap((one) => (one.kind === 'program' ? one.aliases.map(({ form }) => [form, one.name] as const) : [])));
  const programs = grouped(analysis.mentions.filter((mention) => mention.kind === 'program'), {
    name: (mention) => known.get(mention.name) ?? mention.name,
    detail: (mention) => mention.acronym,
    same: () => false,
    cells: (all) => [best(all.map((one) => one.name)), all.find((one) => one.acronym !== null)?.acronym ?? ''],
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

interface Said {
  /** Office and field, the same in every language. */
  readonly office: string;
  readonly body: string | null;
  readonly tenure: string;
}

/** Names of the head of one body that the press uses for one another. */
const HEADS = new Set(['director', 'director-general', 'head', 'chief-executive']);

/** What the claims say of an official: found by its place. */
function officesSaid(analysis: Analysis): (mention: PlacedOfficial) => Said | undefined {
  const all = new Map<string, Said>();
  for (const { kind, doc, start, end, says } of analysis.claims) {
    if (kind !== 'office') continue;
    const { office, portfolio, institution, tenure } = says as Record<string, string | null>;
    const name = portfolio === null && HEADS.has(office ?? '') ? 'head' : office;
    all.set(`${doc}\n${start}\n${end}`, { office: `${name}\n${portfolio ?? ''}`, body: institution ?? null, tenure: tenure ?? 'current' });
  }
  return ({ doc, start, end }) => all.get(`${doc}\n${start}\n${end}`);
}

/** Whether a name is the first word of a longer one ("Instituto"). */
const opens = (short: string | null, long: string | null): boolean => short !== null && long !== null && long.toLowerCase().startsWith(`${short.toLowerCase()} `);

/** The form told most often; of equals the one in small letters, then the longest, then the first. */
function best(forms: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  const loud = (form: string): number => Number(form.includes(' ') && form === form.toUpperCase());
  return [...counts].sort(([a, m], [b, n]) => loud(a) - loud(b) || n - m || b.length - a.length || byUnit(a, b))[0]?.[0] ?? '';
}

/** The office with how it is held, where every text says the same and it is not simply held. */
function tenured(office: string, tenures: readonly (string | undefined)[], screen: Screen): string {
  const [first] = tenures;
  if (first === undefined || !tenures.every((one) => one === first)) return office;
  const word = heldAs[first]?.[screen.lang];
  return word === undefined ? office : `${office} (${word})`;
}

/** How mentions of a kind make one row: a name, and a detail that some of them leave out or put otherwise. */
interface Grouping<Kind> {
  name(mention: Kind): string;
  detail(mention: Kind): string | null;
  /** Whether two mentions with different details mean the same. */
  same(a: Kind, b: Kind): boolean;
  cells(mentions: readonly [Kind, ...Kind[]]): readonly string[];
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
  const rows: { readonly mentions: Kind[]; readonly details: Map<string, Kind> }[] = [];
  for (const mention of all) {
    const detail = by.detail(mention);
    if (detail === null) continue;
    let row = rows.find(({ details }) => details.has(detail)) ?? rows.find(({ details }) => [...details.values()].some((other) => by.same(other, mention)));
    if (row === undefined) rows.push(row = { mentions: [], details: new Map() });
    row.mentions.push(mention);
    if (!row.details.has(detail)) row.details.set(detail, mention);
  }
  const bare = all.filter((mention) => by.detail(mention) === null);
  const most = [...rows].sort((a, b) => b.mentions.length - a.mentions.length)[0];
  if (bare.length > 0) {
    if (most === undefined) rows.push({ mentions: [...bare], details: new Map() });
    else most.mentions.push(...bare);
  }
  return rows.map(({ mentions: row }) => {
    row.sort(byPlace);
    return { cells: by.cells(row as [Kind, ...Kind[]]), mentions: row };
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
