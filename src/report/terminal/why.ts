import type { Lang } from '../../model/lang.js';
import type { Place } from '../../model/span.js';
import type { Why, WhyPair, WhySide, WhySlot } from '../../model/why.js';
import { claimKinds, fits, mentionKinds, words } from '../catalogue.js';
import type { TerminalOptions } from '../reporter.js';
import { safe } from '../safe.js';
import { marksFor, type Marks } from './marks.js';
import { type Paint, paintWith } from './paint.js';
import { padEnd, widest, wrap } from './width.js';

interface Layout {
  readonly paint: Paint;
  readonly marks: Marks;
  readonly lang: Lang;
  readonly wrapped: (text: string, indent: number) => readonly string[];
}

/** Why two places are, or are not, compared: what each holds, then the claims of one kind pair by pair. */
export function whyScreen(why: Why, lang: Lang, options: TerminalOptions): string {
  const layout: Layout = {
    paint: paintWith(options.color), marks: marksFor(options.ascii), lang,
    wrapped: (text, indent) => (options.screen ? wrap(text, Math.max(options.width - indent, 24)) : [text]).map((line) => ' '.repeat(indent) + line),
  };
  const blocks = why.pairs.length > 0
    ? why.pairs.map((pair) => pairLines(pair, layout))
    : [layout.wrapped(why.message ?? '', 0), sideLines(why.a, layout), sideLines(why.b, layout)];
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}

function pairLines({ kind, a, b, compared, stops, slots, message }: WhyPair, layout: Layout): readonly string[] {
  const { paint, marks, lang } = layout;
  const sign = compared ? marks.agree : marks.level.note;
  return [
    `${paint.strong(`${sign} ${claimKinds[kind][lang]}`)}  ${quoted(a, marks)} ${marks.between} ${quoted(b, marks)}`,
    ...layout.wrapped(safe(message), 2),
    ...slotLines(slots, stops, layout),
  ];
}

function slotLines(slots: readonly WhySlot[], stops: string | null, { paint, marks, lang, wrapped }: Layout): readonly string[] {
  const labels = slots.map((slot) => slot.label);
  const column = widest(labels);
  const verdict = widest(slots.map((slot) => fits[slot.fit][lang]));
  return slots.flatMap((slot, i) => {
    const head = `${padEnd(labels[i] as string, column)}  ${padEnd(fits[slot.fit][lang], verdict)}`;
    const sides = safe(slot.a === slot.b ? slot.a : `${slot.a} ${marks.between} ${slot.b}`);
    const [first = '', ...more] = wrapped(sides, 4 + column + 2 + verdict + 2);
    const line = `  ${slot.name === stops ? marks.level.conflict : ' '} ${head}  ${first.trimStart()}`;
    return [slot.fit === 'same' ? paint.quiet(line) : line, ...more];
  });
}

/** What a line holds where there is nothing to lay beside it. */
function sideLines({ doc, line, column, claims, mentions }: WhySide, { paint, marks, lang }: Layout): readonly string[] {
  const where = `${safe(doc)}:${line}${column === null ? '' : `:${column}`}`;
  const claimed = claims.map((claim) => `  ${claimKinds[claim.kind][lang]}  ${quoted(claim, marks)}`);
  const named = mentions.map((mention) => `  ${mentionKinds[mention.kind as keyof typeof mentionKinds][lang]}  ${quoted(mention, marks)}`);
  return [
    paint.strong(where),
    ...(claimed.length > 0 ? claimed : [`  ${words.noClaims[lang]}`]),
    ...(claimed.length > 0 ? [] : named.length > 0 ? [`  ${words.onlyMentions[lang]}`, ...named] : [`  ${words.noMentions[lang]}`]),
  ];
}

const quoted = ({ doc, line, column, text }: Place, { open, close }: Marks): string => `${safe(doc)}:${line}:${column} ${open}${safe(text).replace(/\s+/g, ' ').trim()}${close}`;
