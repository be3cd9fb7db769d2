import type { Analysis } from '../../model/analysis.js';
import type { Change, Versions } from '../../model/changes.js';
import type { Place } from '../../model/span.js';
import { phrases } from '../catalogue.js';
import { safe } from '../safe.js';
import { changeCounts, changeTitle, isUnchanged } from '../wording/changed.js';
import type { Screen } from './screen.js';
import { measure, widest } from './width.js';

/** Columns that a quote has in any case, and where lines need not fit. */
const [LEAST_QUOTE, ENOUGH] = [32, 72];

/** What facts changed between versions: the old words above the new ones, each with its place. */
export function diff(analysis: Analysis, screen: Screen): string {
  const versions = analysis.changes?.versions ?? [];
  const told = versions.length === 1 ? versions : versions.filter((one) => !isUnchanged(one));
  const same = versions.length - told.length;
  const blocks = told.map((one) => block(one, screen).join('\n'));
  if (same > 0) blocks.push(phrases.unchangedDocuments[screen.lang](same));
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
}

function block(versions: Versions, screen: Screen): readonly string[] {
  const { paint, lang, marks } = screen;
  const name = (doc: string | null): string => (doc === null ? marks.between : screen.linked(doc, safe(doc)));
  return [
    paint.strong(`${name(versions.old)} ${marks.same.update} ${name(versions.new)}`),
    ...versions.changes.flatMap((change) => changeLines(change, screen)),
    `  ${changeCounts(versions, lang)}`,
  ];
}

function changeLines(change: Change, screen: Screen): readonly string[] {
  const { paint, lang } = screen;
  const sides: (readonly [string, Place])[] = [];
  if (change.old !== null) sides.push([paint.level.conflict(screen.marks.minus), change.old]);
  if (change.new !== null) sides.push([paint.agree('+'), change.new]);
  const wheres = sides.map(([, place]) => screen.where(place));
  const width = widest(wheres);
  return [`  ${changeTitle(change, lang)}`, ...sides.map(([sign, place], i) => {
    const where = wheres[i] as string;
    const room = screen.fits ? Math.max(screen.width - 8 - width, LEAST_QUOTE) : ENOUGH;
    return `    ${sign} ${screen.linked(place.doc, where)}${' '.repeat(width - measure(where))}  ${screen.quote(place, room)}`;
  })];
}
