import type { Analysis, PlacedMention, PlacedOfficial, PlacedProgram } from '../model/analysis.js';
import { dayBounds } from '../model/timex.js';
import { byPlace, byUnit } from './order.js';

/** A person in an office, as the corpus names both. */
export interface OfficialRow {
  readonly person: string;
  readonly office: string;
  /** How the office is held, where every text says the same. */
  readonly tenure: string | undefined;
  readonly institution: string;
  readonly mentions: readonly PlacedOfficial[];
}

export interface ProgramRow {
  readonly name: string;
  readonly acronym: string;
  readonly mentions: readonly PlacedProgram[];
}

/** Officials of the corpus, by name: one row for each person, office and body. */
export function officialRows(analysis: Analysis): readonly OfficialRow[] {
  const said = officesSaid(analysis);
  return grouped(analysis.mentions.filter((mention) => mention.kind === 'official'), {
    name: (mention) => `${mention.person}\n${said(mention)?.office ?? mention.office.toLowerCase()}`,
    detail: (mention) => mention.institution,
    same: (a, b) => opens(a.institution, b.institution) || opens(b.institution, a.institution) || said(a)?.body != null && said(a)?.body === said(b)?.body || a.institutionAliases.includes(b.institution ?? '') || b.institutionAliases.includes(a.institution ?? ''),
  }).map((mentions) => ({
    person: mentions[0].person,
    office: best(mentions.map((one) => one.office)),
    tenure: common(mentions.map((one) => said(one)?.tenure)),
    institution: best(mentions.flatMap((one) => one.institution ?? [])),
    mentions,
  }));
}

/** Programs of the corpus, by name. */
export function programRows(analysis: Analysis): readonly ProgramRow[] {
  const known = new Map(analysis.entities.flatMap((one) => (one.kind === 'program' ? one.aliases.map(({ form }) => [form, one.name] as const) : [])));
  return grouped(analysis.mentions.filter((mention) => mention.kind === 'program'), {
    name: (mention) => known.get(mention.name) ?? mention.name,
    detail: (mention) => mention.acronym,
    same: () => false,
  }).map((mentions) => ({
    name: best(mentions.map((one) => one.name)),
    acronym: mentions.find((one) => one.acronym !== null)?.acronym ?? '',
    mentions,
  }));
}

/** First and last day of the documents that hold some mentions; null where none is dated. */
export function daysTold(mentions: readonly PlacedMention[], days: ReadonlyMap<string, readonly [string, string]>): readonly [string, string] | null {
  const first = mentions.map((mention) => days.get(mention.doc)?.[0] ?? '').filter((day) => day !== '').sort(byUnit)[0];
  const last = mentions.map((mention) => days.get(mention.doc)?.[1] ?? '').filter((day) => day !== '').sort(byUnit).at(-1);
  return first === undefined || last === undefined ? null : [first, last];
}

/** First and last day of every document, `''` where unknown. */
export const documentDays = (analysis: Analysis): ReadonlyMap<string, readonly [string, string]> =>
  new Map(analysis.documents.map((document) => [document.id, dayBounds(document.dated?.timex)]));

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

/** What all of several values are, or nothing. */
const common = (values: readonly (string | undefined)[]): string | undefined => (values.every((one) => one === values[0]) ? values[0] : undefined);

/** How mentions of a kind make one row: a name, and a detail that some of them leave out or put otherwise. */
interface Grouping<Kind> {
  name(mention: Kind): string;
  detail(mention: Kind): string | null;
  /** Whether two mentions with different details mean the same. */
  same(a: Kind, b: Kind): boolean;
}

/** Mentions of one row, in order of place. */
type Group<Kind> = readonly [Kind, ...Kind[]];

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
    return row as [Kind, ...Kind[]];
  });
}
