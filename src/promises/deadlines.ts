import type { FigureClaim } from '../model/claim.js';
import type { DateMention } from '../model/mention.js';
import type { Reading } from '../model/reading.js';
import { grammarOf } from '../grammar/grammar.js';
import { tokenAt } from '../text/tokens.js';

const SEMICOLON = -0x3b;
/** Days ahead from which a plan is a promise without being called a goal; what comes sooner is an announcement. */
const AHEAD = 7;

/**
 * Tells whether the date of a goal is its deadline: its sentence names a goal, or nothing joins another clause between the figure and the date
 * ("el registro se abrirá en noviembre, en el portal y en las 20 alcaldías" gives no deadline for town halls).
 */
export function deadlines(readings: readonly Reading[]): (goal: FigureClaim) => boolean {
  const byId = new Map(readings.map((reading) => [reading.document.id, reading]));
  return (goal) => {
    const reading = byId.get(goal.doc);
    if (reading === undefined) return false;
    const { tokens, sentences, lang } = reading.document;
    const { words } = grammarOf(lang).acts;
    const from = sentences[goal.sentence] ?? 0;
    const to = sentences[goal.sentence + 1] ?? tokens.count;
    const at = tokenAt(tokens, goal.evidence.start);
    for (let i = from; i < at; i++) if (words.goals.has(tokens.word[i] as number)) return true;
    if ((goal.key.time.days.high ?? 0) - (goal.asserted?.high ?? 0) < AHEAD) return false;
    const date = reading.mentions.find((mention): mention is DateMention => {
      const first = tokenAt(tokens, mention.start);
      return mention.kind === 'date' && first >= from && first < to && mention.value.days.high === goal.key.time.days.high;
    });
    if (date === undefined) return false;
    const [low, high] = date.start > goal.evidence.end ? [tokenAt(tokens, goal.evidence.end), tokenAt(tokens, date.start)] : [tokenAt(tokens, date.end), at];
    for (let i = low; i < high; i++) if (tokens.word[i] === SEMICOLON || words.conjunctions.has(tokens.word[i] as number)) return false;
    return true;
  };
}
