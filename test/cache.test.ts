import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decode, encode } from '../src/cache/entry.js';
import { programDigest } from '../src/cache/program.js';
import { read } from '../src/read.js';
import { BIN, CHECK, environment, folderOf } from './cached.js';

const root = join(import.meta.dirname, '..');
const { at, cotejo } = folderOf('cotejo-cache-');
const entries = (): string[] => readdirSync(at('guardado'), { recursive: true, encoding: 'utf8' }).map((name) => at('guardado', name)).filter((file) => statSync(file).isFile()).sort();

describe('--cache', () => {
  for (const args of [[...CHECK], [...CHECK, '--format', 'json'], ['archivo', '--format', 'json'], ['timeline', 'archivo'], ['who', 'archivo'], ['extract', 'archivo', '--format', 'csv'], ['ask', 'familias', 'archivo'], ['promises', 'archivo']]) {
    it(`changes no byte of ${args.join(' ')}`, () => {
      const without = cotejo(args);
      expect(without.out).not.toBe('');
      expect(cotejo([...args, '--cache', 'guardado'])).toEqual(without);
      expect(entries().length).toBeGreaterThan(0);
      expect(cotejo([...args, '--cache', 'guardado'])).toEqual(without);
    });
  }

  it('takes what it kept, and writes nothing then', () => {
    cotejo([...CHECK, '--cache', 'guardado']);
    const before = entries().map((file) => [file, statSync(file).ino, statSync(file).mtimeMs]);
    cotejo([...CHECK, '--cache', 'guardado']);
    expect(entries().map((file) => [file, statSync(file).ino, statSync(file).mtimeMs])).toEqual(before);
  });

  it('writes nothing unless a folder is named; --no-cache goes before the configuration', () => {
    cotejo(CHECK);
    cotejo([...CHECK, '--no-cache'], { COTEJO_CACHE: 'guardado' });
    expect(readdirSync(at()).sort()).toEqual(['archivo', 'borrador.txt']);
    writeFileSync(at('cotejo.config.yaml'), 'cache: guardado\n');
    cotejo([...CHECK, '--no-cache']);
    expect(existsSync(at('guardado'))).toBe(false);
    cotejo(CHECK);
    expect(entries().length).toBeGreaterThan(0);
  });

  it('a configuration that nobody named keeps nothing outside its folder', () => {
    writeFileSync(at('cotejo.config.yaml'), 'cache: ../fuera\n');
    const { status, err } = cotejo(CHECK);
    expect(status).toBe(2);
    expect(err).toContain('cotejo.config.yaml:1:1');
  });

  it('sees a change that leaves size and times as they were', () => {
    const file = at('borrador.txt');
    writeFileSync(file, 'Villa Serena, viernes 16 de diciembre de 2025.- La Comisión Forestal abrió tres viveros en la sierra.\n');
    const { atime, mtime } = statSync(file);
    const wrong = cotejo([...CHECK, '--cache', 'guardado']);
    writeFileSync(file, 'Villa Serena, martes 16 de diciembre de 2025.- La Comisión Forestal abrió tres viveros en la  sierra.\n');
    utimesSync(file, atime, mtime);
    const right = cotejo([...CHECK, '--cache', 'guardado']);
    expect(wrong.out).toContain('date/weekday');
    expect(right.out).not.toContain('date/weekday');
    expect(right).toEqual(cotejo(CHECK));
  });

  it('keeps readings with other options apart', () => {
    cotejo([...CHECK, '--format', 'json', '--cache', 'guardado']);
    const kept = entries().length;
    writeFileSync(at('cotejo.config.yaml'), 'decimal: comma\n');
    const comma = cotejo([...CHECK, '--format', 'json', '--cache', 'guardado']);
    expect(entries()).toHaveLength(2 * kept);
    expect(comma).toEqual(cotejo([...CHECK, '--format', 'json']));
  });

  it('passes over damaged entries, and writes them anew', () => {
    const without = cotejo([...CHECK, '--format', 'json']);
    cotejo([...CHECK, '--cache', 'guardado']);
    const sound = entries().map((file) => readFileSync(file));
    entries().forEach((file, i) => {
      const bytes = readFileSync(file);
      if (i % 4 === 0) writeFileSync(file, bytes.subarray(0, bytes.length >> 1));
      else if (i % 4 === 1) writeFileSync(file, '');
      else if (i % 4 === 2) writeFileSync(file, sound[(i + 1) % sound.length]!.subarray(0, 40));
      else { bytes[bytes.length - 9]! ^= 4; writeFileSync(file, bytes); }
    });
    expect(cotejo([...CHECK, '--format', 'json', '--cache', 'guardado'])).toEqual(without);
    expect(entries().map((file) => readFileSync(file).equals(sound[entries().indexOf(file)]!))).not.toContain(false);
  });

  it('is shared by runs at one time', async () => {
    const without = cotejo([...CHECK, '--format', 'json']).out;
    const runs = Array.from({ length: 3 }, () => new Promise<string>((done) => {
      const run = spawn(process.execPath, [BIN, ...CHECK, '--format', 'json', '--cache', 'guardado'], { cwd: at(), env: environment() });
      let out = '';
      run.stdout.setEncoding('utf8').on('data', (piece: string) => { out += piece; });
      run.on('close', () => { done(out); });
    }));
    expect(await Promise.all(runs)).toEqual([without, without, without]);
    expect(entries().filter((file) => file.endsWith('.new'))).toEqual([]);
  });

  it('that cannot be written is told, and changes neither report nor exit status', () => {
    writeFileSync(at('guardado'), 'no es una carpeta');
    const without = cotejo(CHECK);
    const { status, out, err } = cotejo([...CHECK, '--cache', 'guardado', '--lang', 'es']);
    expect({ status, out }).toEqual({ status: without.status, out: without.out });
    expect(err).toMatch(/No se puede guardar lo leído en «guardado» \(E[A-Z]+\)/);
    expect(readFileSync(at('guardado'), 'utf8')).toBe('no es una carpeta');
  });

  it('is only read where it is warm, and so may lie where nothing may be written', () => {
    cotejo([...CHECK, '--cache', 'guardado']);
    const kept = (): readonly (readonly [string, bigint])[] => readdirSync(at('guardado'), { recursive: true, encoding: 'utf8' }).sort()
      .map((name) => [name, statSync(at('guardado', name), { bigint: true }).mtimeNs] as const);
    const before = kept();
    expect(before.length).toBeGreaterThan(0);
    expect(cotejo([...CHECK, '--cache', 'guardado']).err).toBe('');
    expect(kept()).toEqual(before);
  });
});

describe('an entry', () => {
  const article = { id: 'nota.txt', text: readFileSync(join(root, 'fixtures', 'draft.txt'), 'utf8') };

  it('gives back all that was read', () => {
    const reading = read(article);
    expect({ ...decode(encode(reading), article) }).toEqual(reading);
  });

  it('with any byte changed or cut off is none', () => {
    const whole = encode(read(article));
    for (let at = 0; at < whole.length; at += 97) {
      const other = Buffer.from(whole);
      other[at]! ^= 1;
      expect(decode(other, article), String(at)).toBeNull();
      expect(decode(whole.subarray(0, at), article), String(at)).toBeNull();
    }
  });
});

it('another Node is another program', () => {
  expect(programDigest({ ...process.versions, v8: '0.0' })).not.toBe(programDigest(process.versions));
  expect(programDigest(process.versions)).toBe(programDigest(process.versions));
});
