/** How many speaker labels of the transcripts give the official that they name: node, on a built checkout, with ../shared beside it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { es } from '../../src/lang/es/pack.js';
import { read } from '../../src/read.js';
import type { Reading } from '../../src/model/reading.js';

interface Row {
  readonly file: string;
  readonly line: number;
  readonly name: string;
  readonly office: string;
  readonly raw: string;
}

export interface SpeakerScore {
  readonly rows: number;
  readonly named: number;
  readonly right: number;
  readonly wrong: readonly string[];
}

const SHARED = join(import.meta.dirname, '..', '..', '..', 'shared');
const ROWS = join(SHARED, 'gold', 'real', 'officials-from-speaker-labels.jsonl');
const TEXTS = join(SHARED, 'data', 'corpora', 'es-presidencia-mx');

export const hasSpeakers = existsSync(ROWS) && existsSync(TEXTS);

const words = (text: string): string[] => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const COURTESY = new Set(es.names.honorifics.flatMap((title) => words(title)));
const SMALL = new Set(['de', 'del', 'la', 'el', 'los', 'las', 'y', 'en', 'a', 'para']);

/** A row is right where an official of that name (order, accents, case and a title of courtesy aside) stands on its line and office, body and acronym together say its office. */
export function scoreSpeakers(): SpeakerScore {
  const readings = new Map<string, Reading>();
  const rows = readFileSync(ROWS, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Row);
  const wrong: string[] = [];
  let named = 0;
  for (const row of rows) {
    let reading = readings.get(row.file);
    if (reading === undefined) readings.set(row.file, (reading = read({ id: row.file, text: readFileSync(join(TEXTS, row.file), 'utf8') })));
    const { lines, text } = reading.document;
    const start = lines[row.line - 1] ?? text.length;
    const end = lines[row.line] ?? text.length;
    const here = reading.mentions.filter((one) => one.start >= start && one.start < end);
    const name = words(row.name);
    const wanted = (COURTESY.has(name[0] ?? '') ? name.slice(1) : name).sort().join(' ');
    const official = here.find((one) => one.kind === 'official' && words(one.person).sort().join(' ') === wanted);
    const acronyms = here.flatMap((one) => (one.kind === 'body' && one.acronym !== null ? [one.acronym] : []));
    if (official?.kind === 'official') named++;
    const said = official?.kind === 'official' ? new Set(words([official.office, official.institution ?? '', ...acronyms].join(' '))) : new Set<string>();
    if (!words(row.office).every((word) => SMALL.has(word) || said.has(word))) wrong.push(row.raw);
  }
  return { rows: rows.length, named, right: rows.length - wrong.length, wrong };
}
