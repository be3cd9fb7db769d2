import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Archive, archiveIn } from '../src/cache/archive.js';
import { heldIn, mayHold } from '../src/cache/held.js';
import { laidOut, layOut } from '../src/cache/snapshot.js';
import type { Taken } from '../src/ingest/options.js';
import type { Stamp } from '../src/ingest/stamp.js';
import { programNames, seeker } from '../src/link/sought.js';
import { claimsIn, figuresIn, namesIn } from '../src/model/reading.js';
import { roughKeys } from '../src/model/rough-key.js';
import { read } from '../src/read.js';
import { fold } from '../src/text/fold.js';
import { BIN, CHECK, environment, folderOf } from './cached.js';

const root = join(import.meta.dirname, '..');
const { at, cotejo } = folderOf('cotejo-archive-');
const CACHE = ['--cache', 'guardado'];
const snapshots = (): string[] => (existsSync(at('guardado', 'archives')) ? readdirSync(at('guardado', 'archives')).map((name) => at('guardado', 'archives', name)) : []);

/** Runs with a preloaded script that tells which files of the archive are opened, or looked into as a whole. */
function openedIn(args: readonly string[]): readonly string[] {
  writeFileSync(at('watch.cjs'), `const fs = require('node:fs');
    const seen = [];
    for (const name of ['openSync', 'readFileSync']) { const own = fs[name]; fs[name] = (path, ...rest) => { seen.push(String(path)); return own(path, ...rest); }; }
    require('node:module').syncBuiltinESMExports();
    process.on('exit', () => process.stderr.write('opened ' + JSON.stringify(seen.filter((path) => path.includes('archivo'))) + '\\n'));`);
  const { err } = cotejo(args, { NODE_OPTIONS: `--require=${at('watch.cjs')}` });
  return JSON.parse(/^opened (.*)$/m.exec(err)?.[1] ?? 'null') as readonly string[];
}

describe('an archive that did not change', () => {
  for (const format of ['terminal', 'json', 'csv', 'sarif', 'html']) {
    it(`gives the same ${format} with a cache, without one, and when it is warm`, () => {
      const args = [...CHECK, '--format', format];
      const without = cotejo(args);
      expect(without.out).not.toBe('');
      expect(cotejo([...args, ...CACHE])).toEqual(without);
      expect(snapshots()).toHaveLength(1);
      expect(cotejo([...args, ...CACHE])).toEqual(without);
    });
  }

  it('is not opened', () => {
    const cold = openedIn([...CHECK, ...CACHE]);
    expect(cold.length).toBeGreaterThan(3);
    expect(openedIn([...CHECK, ...CACHE])).toEqual([]);
  });

  it('serves other drafts, also such as name programs that its texts only mention', () => {
    writeFileSync(at('archivo', 'senderos.txt'), 'Villa Serena, 4 de marzo de 2025.- El alcalde presentó los Senderos Vivos de Altura ante vecinos. Los Senderos vivos de altura atendieron a 340 familias.\n');
    cotejo([...CHECK, ...CACHE]);
    for (const text of [
      'Villa Serena, 9 de marzo de 2025.- El programa Senderos Vivos de Altura atendió a 512 familias, informó la Comisión Forestal.\n',
      'Villa Serena, 9 de marzo de 2025.- El plan Riberas de Marfil atendió a 512 familias.\n',
      'Nada que contar.\n',
    ]) {
      writeFileSync(at('borrador.txt'), text);
      for (const format of ['terminal', 'json']) {
        const args = [...CHECK, '--format', format];
        expect(openedIn([...args, ...CACHE])).toEqual([]);
        expect(cotejo([...args, ...CACHE]), text).toEqual(cotejo(args));
      }
    }
  });

  it('serves a draft that has the name of one of its articles', () => {
    const [first = ''] = readdirSync(at('archivo')).sort();
    const args = ['check', `archivo/${first}`, '--against', 'archivo', '--format', 'json'];
    const without = cotejo(args);
    expect(cotejo([...args, ...CACHE])).toEqual(without);
    expect(snapshots()).toHaveLength(1);
    expect(cotejo([...args, ...CACHE])).toEqual(without);
    expect(openedIn([...args, ...CACHE]).filter((path) => !path.endsWith(first) && !/manifest|ignore/.test(path))).toEqual([]);
  });

  it('tells the problems of its files again, and the notes to those who ask', () => {
    writeFileSync(at('archivo', 'vacio.txt'), ' \n');
    writeFileSync(at('archivo', 'roto.pdf'), 'esto no es un PDF');
    const args = [...CHECK, '--verbose'];
    const without = cotejo(args);
    expect(without.err).toContain('vacio.txt');
    expect(without.status).toBe(2);
    expect(cotejo([...args, ...CACHE])).toEqual(without);
    expect(cotejo([...args, ...CACHE])).toEqual(without);
  });

  it('gives back half a surrogate pair', () => {
    writeFileSync(at('archivo', 'lineas.jsonl'), '{"id":"medio","text":"Villa Serena, 4 de marzo de 2025.- La Comisión Forestal \\ud83c plantó 340 árboles."}\n');
    const args = [...CHECK, '--format', 'json'];
    const without = cotejo(args);
    cotejo([...args, ...CACHE]);
    expect(cotejo([...args, ...CACHE])).toEqual(without);
  });
});

describe('an archive that changed is read', () => {
  const first = (): string => at('archivo', 'aa-vivero.txt');
  const text = (trees: number): string => `Villa Serena, 4 de marzo de 2025.- La Comisión Forestal plantó 1.${trees} árboles en la sierra. El vivero municipal produjo 120 encinos en marzo.\n`;
  beforeEach(() => {
    writeFileSync(first(), text(340));
    // A report on a draft tells of the documents that it meets.
    writeFileSync(at('borrador.txt'), 'Villa Serena, 4 de marzo de 2025.- El vivero municipal produjo 150 encinos en marzo.\n');
  });
  const changes: Readonly<Record<string, () => readonly string[]>> = {
    'a file edited': () => { appendFileSync(first(), '\nPlantará otros 800 en mayo.\n'); return []; },
    'a file edited, its size and time of change kept': () => {
      const { atime, mtime } = statSync(first());
      writeFileSync(first(), text(350));
      utimesSync(first(), atime, mtime);
      return [];
    },
    'a file replaced by one of the same size and times': () => {
      const { atime, mtime } = statSync(first());
      writeFileSync(at('otro'), text(350));
      utimesSync(at('otro'), atime, mtime);
      renameSync(at('otro'), first());
      return [];
    },
    'a file added': () => { writeFileSync(at('archivo', 'zz.txt'), 'Villa Serena, 4 de marzo de 2025.- La Comisión Forestal plantó 340 árboles.\n'); return []; },
    'a file removed': () => { unlinkSync(first()); return []; },
    'a file renamed': () => { renameSync(first(), at('archivo', 'aa-otro.txt')); return []; },
    'a file touched': () => { utimesSync(first(), 1, 1); return []; },
    'an ignore file': () => { writeFileSync(at('archivo', '.cotejoignore'), 'aa-*\n'); return []; },
    'a manifest': () => { writeFileSync(at('archivo', 'manifest.csv'), 'file,date,title\naa-vivero.txt,1999-01-01,Otro título\n'); return []; },
    'the decimal mark': () => { writeFileSync(at('cotejo.config.yaml'), 'decimal: point\n'); return []; },
    'the largest size': () => ['--max-size', '600'],
    'the encoding': () => ['--encoding', 'windows-1252'],
    'a folder more': () => { mkdirSync(at('archivo', 'mas')); return []; },
  };
  for (const [name, change] of Object.entries(changes)) {
    it(name, () => {
      const args = [...CHECK, '--format', 'json'];
      cotejo([...args, ...CACHE]);
      const before = cotejo([...args, ...CACHE]);
      const more = change();
      const without = cotejo([...args, ...more]);
      if (name !== 'a file touched' && name !== 'a folder more') expect(without).not.toEqual(before);
      expect(cotejo([...args, ...more, ...CACHE])).toEqual(without);
      expect(cotejo([...args, ...more, ...CACHE])).toEqual(without);
    });
  }

  it('as long as a file may yet change without a sign', () => {
    utimesSync(first(), 4e9, 4e9);
    const without = cotejo(CHECK);
    expect(cotejo([...CHECK, ...CACHE])).toEqual(without);
    expect(snapshots()).toEqual([]);
    expect(openedIn([...CHECK, ...CACHE])).toContain(first());
    utimesSync(first(), 1, 1);
    cotejo([...CHECK, ...CACHE]);
    expect(snapshots()).toHaveLength(1);
  });
});

describe('a kept archive', () => {
  it('damaged or cut short is none, and is kept anew', () => {
    const args = [...CHECK, '--format', 'json'];
    const without = cotejo(args);
    cotejo([...args, ...CACHE]);
    const [file = ''] = snapshots();
    const sound = readFileSync(file);
    const flipped = (place: number): Buffer => { const other = Buffer.from(sound); other[place]! ^= 4; return other; };
    for (const bytes of [Buffer.alloc(0), sound.subarray(0, 20), sound.subarray(0, 45), sound.subarray(0, sound.length >> 1), sound.subarray(0, -1), Buffer.concat([sound, sound]), flipped(5), flipped(36), flipped(39), flipped(60), flipped(sound.length >> 1), flipped(sound.length - 9)]) {
      writeFileSync(file, bytes);
      expect(cotejo([...args, ...CACHE]), String(bytes.length)).toEqual(without);
      expect(readFileSync(file).equals(sound)).toBe(true);
    }
  });

  it('stands without the readings beside it', () => {
    const args = [...CHECK, '--format', 'json'];
    const without = cotejo(args);
    cotejo([...args, ...CACHE]);
    for (const name of readdirSync(at('guardado'))) if (name !== 'archives') rmSync(at('guardado', name), { recursive: true });
    expect(cotejo([...args, ...CACHE])).toEqual(without);
  });

  it('is shared by runs at one time', async () => {
    const without = cotejo(CHECK).out;
    const runs = Array.from({ length: 3 }, () => new Promise<string>((done) => {
      const run = spawn(process.execPath, [BIN, ...CHECK, ...CACHE], { cwd: at(), env: environment() });
      let out = '';
      run.stdout.setEncoding('utf8').on('data', (piece: string) => { out += piece; });
      run.on('close', () => { done(out); });
    }));
    expect(await Promise.all(runs)).toEqual([without, without, without]);
    expect(snapshots()).toHaveLength(1);
    expect(readdirSync(at('guardado'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.new'))).toEqual([]);
    expect(cotejo([...CHECK, ...CACHE]).out).toBe(without);
  });

  it('that cannot be written changes nothing', () => {
    mkdirSync(at('guardado'));
    writeFileSync(at('guardado', 'archives'), 'no es una carpeta');
    const without = cotejo(CHECK);
    expect(cotejo([...CHECK, ...CACHE])).toEqual(without);
    expect(cotejo([...CHECK, ...CACHE])).toEqual(without);
  });
});

describe('archiveIn', () => {
  const article = { id: 'nota.txt', text: 'Villa Serena, 4 de marzo de 2025.- La Comisión Forestal plantó 340 árboles.' };
  const taken: Taken = { articles: [article], troubles: [], notes: [], ignored: 0 };
  const device = (): bigint => statSync(at(), { bigint: true }).dev;
  const seconds = (ago: number): bigint => statSync(at('borrador.txt'), { bigint: true }).mtimeNs - BigInt(ago) * 1_000_000_000n;

  /** Whether a next run takes what this one kept under a stamp. */
  function isTaken(stamp: Stamp | null, given: Taken = taken, then: Stamp | null = stamp): boolean {
    const open = (): Archive => archiveIn(at('guardado'), {}, [stamp?.lines], process.versions);
    const first = open();
    expect(first.recall(() => stamp)).toBeNull();
    expect(first.reading(article, read)).toBeNull();
    first.take(given);
    first.keep(read);
    return open().recall(() => then) !== null;
  }

  it('keeps what its files gave under their stamp', () => {
    const stamp = { lines: 'a', newest: seconds(1), devices: new Set([device()]) };
    expect(isTaken(stamp)).toBe(true);
    expect(isTaken({ ...stamp, lines: 'b' }, taken, { ...stamp, lines: 'c' })).toBe(false);
    expect(isTaken(null)).toBe(false);
  });

  it('keeps nothing of a file as young as its clock, nor on another device of one nearly so', () => {
    const future = { lines: 'a', newest: seconds(-1_000), devices: new Set([device()]) };
    expect(isTaken(future)).toBe(false);
    expect(isTaken({ lines: 'b', newest: seconds(2), devices: new Set([device() + 1n]) })).toBe(false);
    expect(isTaken({ lines: 'c', newest: seconds(3_600), devices: new Set([device() + 1n]) })).toBe(true);
  });

  it('keeps nothing where a file could not be read', () => {
    const stamp = { lines: 'a', newest: seconds(1), devices: new Set([device()]) };
    expect(isTaken(stamp, { ...taken, troubles: [{ doc: 'otra.txt', code: 'unreadable', said: { es: 'No', en: 'No' } }] })).toBe(false);
  });
});

describe('parts of readings', () => {
  const names = readdirSync(join(root, 'fixtures', 'articles')).filter((name) => name.endsWith('.txt')).sort();
  const articles = names.map((id) => ({ id, text: readFileSync(join(root, 'fixtures', 'articles', id), 'utf8') }));
  const readings = articles.map((article) => read(article));

  it('say what the whole says', () => {
    const { parts, texts } = layOut('x', { articles, troubles: [], notes: [], ignored: 3 }, readings);
    const whole = Buffer.concat(texts);
    const snapshot = laidOut(parts, (from, length) => whole.subarray(from, from + length));
    const looked: string[] = [];
    const kept = readings.map((reading, i) => snapshot.reading(i, ({ id }) => { looked.push(id); return reading; }));
    expect(snapshot.taken).toEqual({ articles, troubles: [], notes: [], ignored: 3 });
    const found = seeker(readings);
    const some = roughKeys(readings[0]!.claims);
    for (const [i, reading] of readings.entries()) {
      const one = kept[i]!;
      expect(namesIn(one)).toEqual(namesIn(reading));
      expect(figuresIn(one)).toEqual(figuresIn(reading));
      expect(claimsIn(one, null)).toEqual(reading.claims);
      expect(claimsIn(one, some)).toEqual(claimsIn(reading, some));
      expect(one.parts?.sought).toMatchObject({ names: programNames(readings), found: found(reading) });
      expect({ ...one.document, ...{ tokens: 0, lines: 0, sentences: 0, paragraphs: 0, quotes: 0, witnesses: 0 } }).toEqual({ ...reading.document, ...{ tokens: 0, lines: 0, sentences: 0, paragraphs: 0, quotes: 0, witnesses: 0 } });
      expect([one.sketch, one.alleged]).toEqual([reading.sketch, reading.alleged]);
    }
    expect(claimsIn(readings[1]!, some).length).toBeLessThan(readings[1]!.claims.length);
    const { parts: _parts, ...rest } = kept[1]!;
    expect(rest).toEqual(readings[1]);
  });

  it('hold every word of their text, and few others', () => {
    const others = new Set(readings.flatMap(({ document: { tokens: { text, start, end, count } } }) => Array.from({ length: count }, (_, i) => fold(text.slice(start[i], end[i])))));
    let passed = 0;
    let asked = 0;
    for (const { document: { tokens } } of readings) {
      const held = heldIn(tokens);
      const own = new Set(Array.from({ length: tokens.count }, (_, i) => fold(tokens.text.slice(tokens.start[i], tokens.end[i]))));
      for (const word of own) expect(mayHold(held, [word]), word).toBe(true);
      for (const word of others) if (!own.has(word)) { asked++; if (mayHold(held, [word])) passed++; }
    }
    expect(asked).toBeGreaterThan(1000);
    expect(passed / asked).toBeLessThan(0.1);
  });
});
