import type { Analysis } from '../../model/analysis.js';
import type { FollowUp, Outcome, Promised } from '../../model/promises.js';
import { outcomes, phrases, words } from '../catalogue.js';
import { safe } from '../safe.js';
import { shortInterval } from '../wording/interval.js';
import { followWords, promisedWords } from '../wording/promised.js';
import type { Screen } from './screen.js';
import { heading } from './summary.js';
import { measure, padEnd, widest } from './width.js';

/** Columns that a quote has in any case, and where lines need not fit. */
const [LEAST_QUOTE, ENOUGH] = [32, 64];

/** Promises by deadline: what, by whom, and what is reported back, each with its quotes. */
export function promises(analysis: Analysis, screen: Screen): string {
  const { marks, lang } = screen;
  const { asOf, promises: all } = analysis.promises ?? { asOf: null, promises: [] };
  const head = [heading(analysis, screen), ...(asOf === null ? [] : [`${words.asOf[lang]} ${asOf}`])].join(` ${marks.between} `);
  const blocks = all.map((one) => block(one, analysis, screen));
  const of = (wanted: readonly Outcome[]): number => all.filter(({ outcome }) => wanted.includes(outcome)).length;
  const counts = [phrases.promises[lang](all.length), phrases.met[lang](of(['met'])), phrases.openPromises[lang](of(['open'])), phrases.overdue[lang](all.filter(({ overdue }) => overdue !== null).length)];
  return `${[[head], ...blocks, [counts.join(', ')]].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function block(one: Promised, analysis: Analysis, screen: Screen): readonly string[] {
  const { marks, lang, paint } = screen;
  const sign = signOf(one, screen);
  const late = one.overdue === null ? '' : ` ${marks.between} ${phrases.late[lang](one.overdue)}`;
  const places = [one, ...one.retold, ...one.followUps];
  const day = (told: string | null): string => (told === null ? words.undated[lang] : shortInterval(told, marks.range));
  const labels = [day(one.said), ...one.retold.map(() => words.again[lang]), ...one.followUps.map((follow) => day(follow.told))];
  const wheres = places.map(screen.where);
  const [labelWidth, whereWidth] = [widest(labels), widest(wheres)];
  const lines = places.map((place, i) => {
    const where = wheres[i] as string;
    const room = screen.fits ? Math.max(screen.width - 4 - labelWidth - 2 - whereWidth - 2, LEAST_QUOTE) : ENOUGH;
    const follow = i > one.retold.length ? one.followUps[i - one.retold.length - 1] as FollowUp : null;
    const told = follow === null ? '' : `  ${paint.quiet(safe(followWords(follow, lang)))}`;
    return `    ${padEnd(labels[i] as string, labelWidth)}  ${screen.linked(place.doc, where)}${' '.repeat(whereWidth - measure(where))}  ${screen.quote(place, room)}${told}`;
  });
  const found = one.findings.map((touching) => {
    const finding = analysis.findings.find(({ id }) => id === touching.id);
    return `    ${paint.level[touching.level](marks.level[touching.level])} ${finding === undefined ? touching.id : screen.shortId(finding)} ${touching.rule}`;
  });
  const by = one.by.length === 0 ? '' : ` ${marks.between} ${safe(one.by.join(', '))}`;
  return [
    `${sign} ${one.due}  ${paint.strong(safe(promisedWords(one, lang, marks)))}${by}`,
    `  ${outcomes[one.outcome][lang]}${late}`,
    ...lines, ...found,
  ];
}

/** ✔ done, ✖ claimed against its own figures, ⚑ overdue, · the rest. */
function signOf({ outcome, overdue }: Promised, { marks, paint }: Screen): string {
  if (outcome === 'met') return paint.agree(marks.agree);
  if (outcome === 'claimed') return paint.level.conflict(marks.level.conflict);
  if (outcome === 'short' || outcome === 'moved' || outcome === 'denied') return paint.level.tension(marks.level.tension);
  return overdue === null ? marks.level.note : marks.entry.planned;
}
