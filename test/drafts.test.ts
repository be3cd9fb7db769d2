import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { unmarked } from '../src/accept/marks.js';
import type { Analysis } from '../src/model/analysis.js';

const root = join(import.meta.dirname, '..');
const BIN = join(root, 'bin', 'cotejo.js');

/** Weekdays that are not their dates': one contradiction each. */
const wrong = (day: number): string => `Puerto Calizo, domingo ${day} de marzo de 2025.- La Dirección de Faros revisó las lámparas del muelle.\n`;
const quiet = 'Puerto Calizo, 3 de marzo de 2025.- El muelle abrió por la tarde.\n';
/** Four holders of one office within four days: each pair is a contradiction. */
const OFFICE = 'de la Dirección de Faros y Boyas (Difabo)';
const HOLDERS = {
  anselmo: `Puerto Calizo, 4 de marzo de 2025.- El director general ${OFFICE}, Anselmo Ibarra Luque, recorrió el muelle viejo.\n`,
  rosa: `Puerto Calizo, 5 de marzo de 2025.- La obra sigue, dijo ante las cooperativas la directora general ${OFFICE}, Rosa Téllez Ponce.\n`,
  mateo: `Puerto Calizo, 6 de marzo de 2025.- Las lámparas nuevas llegarán pronto. Lo anunció el director general ${OFFICE}, Mateo Arce Quiroga.\n`,
  elvira: `Puerto Calizo, domingo 7 de marzo de 2025.- Hubo una reunión en la que habló la directora general ${OFFICE}, Elvira Soto Nava.\n`,
};

let folder: string;

interface Done {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function cotejo(args: readonly string[], more: { readonly input?: string; readonly env?: Readonly<Record<string, string>>; readonly cwd?: string } = {}): Done {
  const done = spawnSync(process.execPath, [BIN, ...args], {
    cwd: more.cwd ?? folder, encoding: 'utf8', input: more.input ?? '', env: { PATH: process.env['PATH'], HOME: folder, LANG: 'es_MX.UTF-8', ...more.env },
  });
  expect(done.stderr).not.toMatch(/Error interno/);
  return { status: done.status, out: done.stdout, err: done.stderr };
}

const put = (name: string, text: string): void => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const check = (...args: string[]): Analysis => JSON.parse(cotejo(['check', ...args, '--format', 'json']).out) as Analysis;
const wheres = (analysis: Analysis): string[][] => analysis.findings.map(({ evidence }) => evidence.map(({ doc }) => doc));
const git = (...args: string[]): string => execFileSync('git', ['-C', folder, '-c', 'user.name=Prueba', '-c', 'user.email=p@example.org', ...args], { encoding: 'utf8' });

beforeAll(() => {
  if (!existsSync(join(root, 'dist/cli/main.js'))) spawnSync('npm', ['run', '--silent', 'build'], { cwd: root });
});
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'cotejo-drafts-')); });
afterEach(() => { rmSync(folder, { recursive: true, force: true }); });

describe('check', () => {
  it('reports what is within a draft, between two drafts, and against the archive; not what is between archive documents only', () => {
    put('archivo/1.txt', HOLDERS.anselmo);
    put('archivo/2.txt', HOLDERS.rosa);
    put('borradores/uno.txt', HOLDERS.mateo);
    put('borradores/dos.txt', HOLDERS.elvira);
    const found = wheres(check('borradores', '--against', 'archivo'));
    expect(found).toContainEqual(['borradores/dos.txt']);
    expect(found.some((docs) => docs.includes('borradores/uno.txt') && docs.includes('borradores/dos.txt'))).toBe(true);
    expect(found.some((docs) => docs.some((doc) => doc.startsWith('borradores/')) && docs.some((doc) => doc.startsWith('archivo/')))).toBe(true);
    expect(found.filter((docs) => !docs.some((doc) => doc.startsWith('borradores/')))).toEqual([]);
    const all = JSON.parse(cotejo(['borradores', 'archivo', '--format', 'json']).out) as Analysis;
    expect(wheres(all).some((docs) => docs.every((doc) => doc.startsWith('archivo/')))).toBe(true);
  });

  it('takes a draft from standard input under the name of its file', () => {
    put('archivo/1.txt', quiet);
    put('borrador.txt', quiet);
    const args = ['check', '-', '--stdin-filename', 'borrador.txt', '--against', 'archivo'];
    expect(cotejo(args, { input: quiet }).status).toBe(0);
    const { status, out } = cotejo(args, { input: wrong(4) });
    expect(status).toBe(1);
    expect(out).toMatch(/^borrador\.txt\n/);
  });
});

describe('a mark in a draft', () => {
  const mark = (rule: string, reason = ': viene así en el original'): string => `<!-- cotejo-ignore ${rule}${reason} -->`;
  beforeEach(() => { put('archivo/1.txt', quiet); });
  const draft = (text: string, ...more: string[]): Done => {
    put('b.txt', text);
    return cotejo(['check', 'b.txt', '--against', 'archivo', ...more]);
  };

  it.each([
    ['on the line before', `${mark('date/weekday')}\n${wrong(4)}`],
    ['with a blank line between', `${mark('date/weekday')}\n\n${wrong(4)}`],
    ['at the end of the line', wrong(4).replace('\n', ` ${mark('date/weekday')}\n`)],
    ['within the line', wrong(4).replace('La Dirección', `${mark('date/weekday')} La Dirección`)],
    ['in lines of its own', `<!--\n  cotejo-ignore date/weekday:\n  viene así\n-->\r\n${wrong(4)}`],
    ['over a wrapped paragraph', `${mark('date/weekday')}\nPuerto Calizo. La Dirección de Faros revisó las lámparas del muelle\nel domingo 4 de marzo de 2025, según dijo.\n`],
  ])('accepts the findings of its rule: %s', (_, text) => {
    const { status, out, err } = draft(text);
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain('1 aceptado (ver: --show-accepted), 0 caducos');
  });

  it('shows its reason where accepted findings are shown, and in the JSON', () => {
    const { out } = draft(`${mark('date/weekday')}\n${wrong(4)}`, '--show-accepted');
    expect(out).toContain('aceptado en el borrador: viene así en el original');
    expect(check('b.txt', '--against', 'archivo').findings).toMatchObject([{ accepted: { as: 'known', reason: 'viene así en el original', from: 'draft' } }]);
  });

  it.each([
    ['another rule', `${mark('figure/value')}\n${wrong(4)}`],
    ['another paragraph', `${mark('date/weekday')}\nPuerto Calizo es un puerto.\n\n${wrong(4)}`],
    ['the line after its own', `Puerto Calizo es un puerto. ${mark('date/weekday')}\n${wrong(4)}`],
    ['the paragraph before', `${wrong(4)}\n${mark('date/weekday')}\n`],
  ])('does not reach %s, and what accepts nothing is told', (_, text) => {
    const { status, err } = draft(text);
    expect(status).toBe(1);
    expect(err).toMatch(/^cotejo: b\.txt:\d: esta marca cotejo-ignore no acepta nada\.\n$/);
  });

  it.each([
    ['without a reason', mark('date/weekday', ''), 'sin motivo'],
    ['with an empty reason', mark('date/weekday', ': '), 'sin motivo'],
    ['of no known rule', mark('date/wekday'), '«date/wekday»'],
    ['without a rule', '<!-- cotejo-ignore -->', '«»'],
  ])('is a problem %s, and accepts nothing', (_, text, cause) => {
    const { status, out, err } = draft(`${text}\n${wrong(4)}`);
    expect(status).toBe(2);
    expect(err).toContain('b.txt:1: ');
    expect(err).toContain(cause);
    expect(out).toContain('date/weekday');
    expect(check('b.txt', '--against', 'archivo').problems).toMatchObject([{ doc: 'b.txt:1', code: 'malformed' }]);
  });

  it('is no text of the article: nothing in it is read, and no place moves', () => {
    const note = '<!-- cotejo-ignore date/weekday: el domingo 9 de marzo de 2025 hubo 300 faros -->';
    draft(`${note}\n${wrong(4)}`);
    const marked = check('b.txt', '--against', 'archivo');
    expect(marked.mentions.filter(({ doc, line }) => doc === 'b.txt' && line === 1)).toEqual([]);
    draft(`${' '.repeat(note.length)}\n${wrong(4)}`);
    const plain = check('b.txt', '--against', 'archivo');
    expect(marked.mentions).toEqual(plain.mentions);
  });

  it('means nothing in documents of others: an archive, or outside check', () => {
    put('archivo/2.txt', `${mark('date/weekday')}\n${wrong(4)}`);
    expect(cotejo(['archivo']).status).toBe(1);
    put('b.txt', quiet);
    expect(cotejo(['check', 'b.txt', '--against', 'archivo']).err).toBe('');
  });

  it('keeps the length and the lines of any text', () => {
    const piece = fc.constantFrom('<!--', '-->', 'cotejo-ignore', ' ', '\n', '\r\n', '\r', ':', 'a/b', 'x', '<!-- cotejo-ignore a/b: c -->');
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const { text: clear, marks } = unmarked(text);
      expect(clear.length).toBe(text.length);
      expect(clear.replace(/[^\r\n]/g, '')).toBe(text.replace(/[^\r\n]/g, ''));
      for (const { from, to } of marks) expect(from <= to && to <= text.length).toBe(true);
      expect(unmarked(clear).marks).toEqual([]);
    }));
  });
});

describe('check --since', () => {
  beforeEach(() => {
    git('init', '-q');
    put('archivo/1.txt', quiet);
    put('borradores/a.txt', wrong(4));
    put('borradores/año nuevo "b".txt', wrong(5));
    git('add', '.');
    git('commit', '-qm', 'uno');
  });
  const since = (ref: string, ...more: string[]): Done => cotejo(['check', 'borradores', '--against', 'archivo', '--since', ref, ...more]);
  const drafts = ({ out }: Done): string[] => [...new Set(out.split('\n').filter((line) => line.startsWith('borradores/')))];

  it('says so where nothing changed, and is done; every report is written', () => {
    const { status, out, err } = since('HEAD', '--format', 'json');
    expect([status, err]).toEqual([0, 'cotejo: Ningún borrador ha cambiado desde HEAD.\n']);
    expect(JSON.parse(out)).toMatchObject({ schema: 'cotejo/analysis@1', findings: [], problems: [] });
  });

  it('checks what changed, staged or not, and what git does not track, unless it is told to ignore it', () => {
    put('borradores/año nuevo "b".txt', wrong(6));
    expect(drafts(since('HEAD'))).toEqual(['borradores/año nuevo "b".txt']);
    put('borradores/c.txt', wrong(7));
    put('.gitignore', 'd.txt\n');
    put('borradores/d.txt', wrong(8));
    git('add', 'borradores/año nuevo "b".txt');
    expect(drafts(since('HEAD'))).toEqual(['borradores/año nuevo "b".txt', 'borradores/c.txt']);
    expect(drafts(since('HEAD', '--no-ignore'))).toEqual(['borradores/año nuevo "b".txt', 'borradores/c.txt', 'borradores/d.txt']);
    git('add', '-A');
    git('commit', '-qm', 'dos');
    expect(drafts(since('HEAD~1'))).toEqual(['borradores/año nuevo "b".txt', 'borradores/c.txt']);
    rmSync(join(folder, 'borradores/a.txt'));
    rmSync(join(folder, 'borradores/d.txt'));
    expect(since('HEAD').status).toBe(0);
  });

  it('holds changed drafts against those that did not change', () => {
    put('borradores/viejo.txt', HOLDERS.anselmo);
    git('add', '-A');
    git('commit', '-qm', 'dos');
    put('borradores/nuevo.txt', HOLDERS.rosa);
    const analysis = JSON.parse(since('HEAD', '--format', 'json').out) as Analysis;
    expect(wheres(analysis).some((docs) => docs.includes('borradores/nuevo.txt') && docs.includes('borradores/viejo.txt'))).toBe(true);
    expect(wheres(analysis).filter((docs) => !docs.includes('borradores/nuevo.txt'))).toEqual([]);
  });

  it('works from a folder below, and inside a hook', () => {
    put('borradores/a.txt', wrong(6));
    const below = cotejo(['check', '.', '--against', '../archivo', '--since', 'HEAD'], { cwd: join(folder, 'borradores'), env: { GIT_DIR: '.git', GIT_INDEX_FILE: '/nowhere/index' } });
    expect([below.status, below.err]).toEqual([1, '']);
    expect(below.out).toMatch(/^a\.txt\n/);
  });

  it('takes a draft of standard input as changed', () => {
    expect(cotejo(['check', '-', '--stdin-filename', 'borradores/a.txt', '--against', 'archivo', '--since', 'HEAD'], { input: wrong(4) }).status).toBe(1);
  });

  it.each([
    ['a commit that is not there', 'nada'], ['an option', '--output=robado'], ['a switch', '-h'], ['nothing', ''], ['a range', 'HEAD~1..HEAD'], ['words', 'HEAD --'],
  ])('refuses %s', (_, ref) => {
    const { status, out, err } = since(ref);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^cotejo: --since: /);
    expect(existsSync(join(folder, 'robado'))).toBe(false);
  });

  it('says so outside a repository', () => {
    rmSync(join(folder, '.git'), { recursive: true });
    const { status, err } = since('HEAD');
    expect(status).toBe(2);
    expect(err).toContain('no está en un repositorio de git');
  });

  it('does not hide a mistyped path', () => {
    expect(cotejo(['check', 'borradores', '--against', 'no-esta', '--since', 'HEAD'])).toMatchObject({ status: 2 });
    expect(cotejo(['check', 'borradores', 'no-esta', '--against', 'archivo', '--since', 'HEAD'])).toMatchObject({ status: 2 });
  });
});
