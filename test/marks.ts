/** Reads the marks of fixtures (fixtures/README.md): `[words](kind value)`. Marks do not nest. */

interface Marked {
  /** Half-open, in UTF-16 code units of the text without marks. */
  readonly start: number;
  readonly end: number;
  /** 1-based line, the same with and without marks. */
  readonly line: number;
  readonly text: string;
}

export type Mark = Marked & (
  | { readonly kind: 'here' }
  | { readonly kind: 'date'; readonly timex: string }
  | { readonly kind: 'figure'; readonly op: string; readonly value: number; readonly value2: number | null; readonly unit: string }
  | { readonly kind: 'official'; readonly person: string; readonly office: string; readonly institution: string | null }
  | { readonly kind: 'program'; readonly name: string }
);

export interface MarkedText {
  /** The article without marks, as a reader would get it. */
  readonly text: string;
  readonly marks: readonly Mark[];
}

type Meaning = { [K in Mark['kind']]: Omit<Extract<Mark, { kind: K }>, keyof Marked> }[Mark['kind']];

/** The text without marks, and what the marks say. A bracket that opens no mark stays. Throws on a mark that cannot be read. */
export function readMarks(source: string): MarkedText {
  const marks: Mark[] = [];
  let text = '';
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf('[', at);
    const found = open < 0 ? null : markAt(source, open);
    if (open < 0) {
      text += source.slice(at);
      break;
    }
    text += source.slice(at, open);
    if (found === null) {
      text += '[';
      at = open + 1;
      continue;
    }
    const start = text.length;
    text += found.words;
    marks.push({ ...meaning(found.value), start, end: text.length, line: text.slice(0, start).split('\n').length, text: found.words } as Mark);
    at = found.next;
  }
  return { text, marks };
}

/** The mark whose `[` stands at `open`, or null where the bracket is only a bracket. */
function markAt(source: string, open: number): { words: string; value: string; next: number } | null {
  const close = source.indexOf(']', open);
  if (close < 0 || source[close + 1] !== '(') return null;
  if (!/^(?:here|date|figure|official|program)\b/.test(source.slice(close + 2, close + 12))) return null;
  let quoted = false;
  for (let i = close + 2; i < source.length; i++) {
    if (source[i] === '"') quoted = !quoted;
    else if (source[i] === ')' && !quoted) return { words: source.slice(open + 1, close), value: source.slice(close + 2, i), next: i + 1 };
  }
  throw new Error(`a mark has no end: ${source.slice(open, open + 60)}`);
}

function meaning(value: string): Meaning {
  const [kind = '', ...rest] = value.match(/"[^"]*"|[^\s"|]+/g) ?? [];
  const words = rest.map((word) => (word.startsWith('"') ? word.slice(1, -1) : word));
  const [first = '', second = '', third = ''] = words;
  if (kind === 'here' && words.length === 0) return { kind };
  if (kind === 'date' && words.length === 1) return { kind, timex: first };
  if (kind === 'program' && words.length === 1) return { kind, name: first };
  if (kind === 'official' && words.length === 3) return { kind, person: first, office: second, institution: third === '-' ? null : third };
  if (kind === 'figure' && words.length === (first === 'range' ? 4 : 3)) {
    const value2 = first === 'range' ? Number(third) : null;
    const figure = { kind, op: first, value: Number(second), value2, unit: first === 'range' ? words[3] ?? '' : third } as const;
    if (Number.isFinite(figure.value) && (value2 === null || Number.isFinite(value2))) return figure;
  }
  throw new Error(`a mark says nothing that is known: (${value})`);
}
