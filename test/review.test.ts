import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readBaseline, writeBaseline } from '../src/accept/baseline.js';
import { findingId, quotesOf } from '../src/accept/identity.js';
import { readSheet } from '../src/accept/sheet.js';
import { compare } from '../src/compare.js';
import { read } from '../src/read.js';

const root = join(import.meta.dirname, '..');
const BIN = join(root, 'bin', 'cotejo.js');
const FILE = 'cotejo-baseline.json';

let folder: string;

function cotejo(...args: string[]): { readonly status: number | null; readonly out: string; readonly err: string } {
  const done = spawnSync(process.execPath, [BIN, ...args], { cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'], HOME: folder, LANG: 'es_MX.UTF-8' } });
  expect(done.stderr).not.toMatch(/Error interno/);
  return { status: done.status, out: done.stdout, err: done.stderr };
}

beforeAll(() => {
  if (!existsSync(join(root, 'dist/cli/main.js'))) spawnSync('npm', ['run', '--silent', 'build'], { cwd: root });
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cotejo-review-'));
  mkdirSync(join(folder, 'notas'));
  for (const [i, day] of [4, 5, 6].entries()) {
    writeFileSync(join(folder, 'notas', `${i}.txt`), `Puerto Calizo, domingo ${day} de marzo de 2025.- La Dirección de Faros revisó las lámparas del muelle.\n`);
  }
});
afterEach(() => { rmSync(folder, { recursive: true, force: true }); });

const sheet = (): string => readFileSync(join(folder, 'hoja.csv'), 'utf8');
const entries = (): readonly { quotes: string[]; verdict?: string; reason: string; by?: string }[] => (JSON.parse(readFileSync(join(folder, FILE), 'utf8')) as { entries: [] }).entries;

/** The sheet of the folder with what an editor wrote into its last three columns, by the day that a row speaks of. */
function filled(verdicts: Readonly<Record<string, string>>): string {
  return sheet().split('\r\n').map((line) => {
    const day = /domingo (\d)/.exec(line)?.[1];
    return day === undefined || verdicts[day] === undefined ? line : line.replace(/,,,$/, `,${verdicts[day]}`);
  }).join('\r\n');
}
const save = (text: string | Buffer): void => { writeFileSync(join(folder, 'hoja.csv'), text); };

describe('a review sheet', () => {
  beforeEach(() => { expect(cotejo('notas', '--format', 'review:hoja.csv').status).toBe(1); });

  it('has a row for each finding, and room for a verdict', () => {
    const [header, ...rows] = sheet().split('\r\n');
    expect(header).toBe('\ufeffid,rule,level,message,quotes,places,verdict,reason,by');
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatch(/^C-\w+,date\/weekday,conflict,".*",domingo 4 de marzo de 2025,notas\/0\.txt:1:16,,,$/);
  });

  it('comes back: dismissed findings are left out, accepted ones are confirmed and still shown', () => {
    save(filled({ 4: 'dismiss,es de 2018,Ana', 5: 'accept,,Luis' }));
    const { status, out, err } = cotejo('review', 'hoja.csv', 'notas');
    expect({ status, out, err }).toEqual({ status: 0, out: `1 confirmado, 1 descartado, 0 reabiertos, 1 sin veredicto → ${FILE}\n`, err: '' });
    expect(entries().map(({ verdict, reason, by }) => [verdict, reason, by]).sort()).toEqual([['confirmed', '', 'Luis'], ['dismissed', 'es de 2018', 'Ana']]);
    const after = cotejo('notas');
    expect(after.status).toBe(1);
    expect(after.out).not.toContain('domingo 4');
    expect(after.out).toContain('confirmado (Luis)');
    expect(after.out).toContain('2 contradicciones');
    expect(cotejo('notas', '--show-accepted').out).toContain('descartado: es de 2018 (Ana)');
    const { findings } = JSON.parse(cotejo('notas', '--format', 'json').out) as { findings: { accepted?: { as: string }; confirmed?: { by: string } }[] };
    expect(findings.map(({ accepted, confirmed }) => accepted?.as ?? confirmed?.by ?? '')).toEqual(['dismissed', 'Luis', '']);
  });

  it('is read as spreadsheets save it: semicolons or tabs, an older encoding, Spanish words, columns moved', () => {
    const text = filled({ 4: 'Descartar,"es así; véase 5, 6",Ana', 5: 'ACEPTAR,,' }).replace('\ufeff', '');
    const cells = text.split('\r\n').filter((line) => line !== '').map((line) => [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell]) => cell ?? '').slice(0, 9));
    const semicolons = cells.map((row) => [...row.slice(6), ...row.slice(0, 6)].join(';')).join('\n');
    save(Buffer.from(semicolons, 'latin1'));
    expect(cotejo('review', 'hoja.csv', 'notas')).toMatchObject({ status: 0, err: '' });
    expect(entries().map(({ verdict, reason }) => [verdict, reason]).sort()).toEqual([['confirmed', ''], ['dismissed', 'es así; véase 5, 6']]);
    rmSync(join(folder, FILE));
    save(Buffer.from(`\ufeff${cells.map((row) => row.join('\t')).join('\r\n')}`, 'utf16le'));
    expect(cotejo('review', 'hoja.csv', 'notas')).toMatchObject({ status: 0, err: '' });
    expect(entries()).toHaveLength(2);
  });

  it('tells unsound rows by their lines, takes the others, and loses nothing', () => {
    const blank = filled({ 4: 'dismiss,es de 2018,Ana' }).split('\r\n');
    const [, four, five, six] = blank as [string, string, string, string];
    save([blank[0], four, `${five.replace(/,,,$/, ',dismiss,"primero,\nsin más",')}`, six.replace(/,,,$/, ',quizá,,'), five.replace(/,,,$/, ',accept,,'), four, 'C-nada,,,,,,dismiss,x,', six.replace(/,,,$/, ',dismiss,,'), ',,,,,,accept,,'].join('\r\n'));
    const { status, err } = cotejo('review', 'hoja.csv', 'notas');
    expect(status).toBe(2);
    expect(err.split('\n').filter((line) => line !== '').map((line) => /^cotejo: hoja\.csv:(\d+): (.*)$/.exec(line)?.slice(1).join(' '))).toEqual([
      expect.stringMatching(/^5 .*«quizá»/), expect.stringMatching(/^6 .*línea 3 .*ninguno/), expect.stringMatching(/^7 .*ya está en la línea 2/),
      expect.stringMatching(/^8 .*«C-nada»/), expect.stringMatching(/^9 .*motivo/), expect.stringMatching(/^10 .*«id»/),
    ]);
    expect(entries()).toMatchObject([{ quotes: ['domingo 4 de marzo de 2025'], verdict: 'dismissed' }]);
  });

  it('open takes a verdict back; an empty cell changes nothing; what is replaced is told', () => {
    const empty = sheet();
    save(filled({ 4: 'dismiss,es de 2018,Ana', 5: 'dismiss,es de 2019,Ana' }));
    cotejo('review', 'hoja.csv', 'notas');
    const before = readFileSync(join(folder, FILE), 'utf8');
    save(empty);
    expect(cotejo('review', 'hoja.csv', 'notas')).toMatchObject({ status: 0 });
    expect(readFileSync(join(folder, FILE), 'utf8')).toBe(before);
    save(filled({ 4: 'abierto,,', 5: 'accept,tenía razón,Luis' }));
    const { out, err } = cotejo('review', 'hoja.csv', 'notas');
    expect(out).toContain('1 confirmado, 0 descartados, 1 reabierto, 1 sin veredicto');
    expect(err).toContain('«es de 2018»');
    expect(err).toContain('«es de 2019»');
    expect(entries()).toMatchObject([{ verdict: 'confirmed', reason: 'tenía razón', by: 'Luis' }]);
  });

  it('baseline --accept-new hides no finding that an editor confirmed', () => {
    save(filled({ 5: 'accept,,Luis' }));
    cotejo('review', 'hoja.csv', 'notas');
    cotejo('baseline', 'notas', '--accept-new');
    const { out, status } = cotejo('notas');
    expect(status).toBe(1);
    expect(out).toContain('confirmado (Luis)');
    expect(out).toContain('2 aceptados');
  });

  it.each([
    ['is missing', null, 'ENOENT'],
    ['has no columns of ours', 'a,b\n1,2\n', '«verdict»'],
    ['is empty', '', '«verdict»'],
    ['has a quote that is not closed', 'id,verdict\n"C-1,accept\n', 'comillas'],
    ['is a spreadsheet and no text', 'PK\u0003\u0004xlsx', 'hoja.csv'],
  ])('is refused with the cause where it %s', (_, text, cause) => {
    rmSync(join(folder, 'hoja.csv'));
    if (text !== null) save(text);
    const { status, err } = cotejo('review', 'hoja.csv', 'notas');
    expect(status).toBe(2);
    expect(err).toContain(cause);
    expect(existsSync(join(folder, FILE))).toBe(false);
  });
});

describe('a sheet of any content', () => {
  it('guards cells that a spreadsheet would run', () => {
    writeFileSync(join(folder, '=cmd.txt'), 'Puerto Calizo, domingo 7 de marzo de 2025.- La Dirección de Faros revisó las lámparas.\n');
    const { out } = cotejo('=cmd.txt', '--format', 'review');
    expect(out).toContain(",'=cmd.txt:1:16,,,");
  });

  it('gives rows and lines back as they were written', async () => {
    const cell = fc.stringMatching(/^[a-zñ;,"\n\t ]{0,12}$/);
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.stringMatching(/^C-[0-9a-f]{4}$/), cell), { minLength: 1, maxLength: 8 }), fc.constantFrom(',', ';', '\t'), async (rows, mark) => {
      const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
      const lines = rows.map(([id, reason]) => [id, 'accept', quoted(reason)].join(mark));
      const { rows: back, faults } = await readSheet([['id', 'verdict', 'reason'].join(mark), ...lines].join('\n'));
      expect(faults).toEqual([]);
      expect(back.map(({ id, reason }) => [id, reason])).toEqual(rows.map(([id, reason]) => [id, reason.replace(/\s+/g, ' ').trim()]));
      let line = 2;
      for (const [i, text] of lines.entries()) {
        expect(back[i]?.line).toBe(line);
        line += text.split('\n').length;
      }
    }), { numRuns: 40 });
  });
});

describe('the file of decisions', () => {
  it('gives back what was put into it, whatever the words', () => {
    const entry = fc.record({ rule: fc.constantFrom('a/b', 'c/d'), quotes: fc.array(fc.string(), { maxLength: 2 }), reason: fc.string(), verdict: fc.constantFrom('known', 'dismissed', 'confirmed') });
    fc.assert(fc.property(fc.uniqueArray(entry, { selector: ({ rule, quotes }) => findingId(rule, quotes), maxLength: 6 }), (made) => {
      const entries = made.map((one) => ({ ...one, id: findingId(one.rule, one.quotes) }) as const);
      const text = writeBaseline(entries as never);
      expect(text.split('\n').length).toBe(entries.length === 0 ? 2 : entries.length + 3);
      const back = readBaseline(text);
      expect(back).toHaveLength(entries.length);
      expect(back).toEqual(expect.arrayContaining(entries));
      expect(writeBaseline(back as never)).toBe(text);
    }));
  });
});

describe('the identity of a finding', () => {
  const BODY = [
    'Puerto Calizo, domingo 4 de marzo de 2025.- La Dirección de Faros y Boyas informó que el programa Costa Segura atiende a 48 mil pescadores en toda la región, y que la obra del muelle nuevo terminará antes de que empiece la temporada de lluvias.',
    'Por la tarde, la directora general visitó el muelle y aseguró que el programa Costa Segura atiende a 52 mil pescadores en toda la región, de los que la mitad vive en la costa norte y la otra mitad en las islas.',
  ];
  const found = (name: string, text: string): readonly string[] => compare([read({ id: name, text })], { lang: 'es' }).findings.map(({ id }) => id).sort();

  /** Lines of at most `width` columns. */
  const wrapped = (text: string, width: number): string => text.split(' ').reduce((lines: string[], word) => {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
    return lines;
  }, []).join('\n');

  it('stays through other names, other line breaks and more text', () => {
    const plain = found('a.txt', BODY.join('\n\n'));
    expect(plain.length).toBeGreaterThanOrEqual(1);
    fc.assert(fc.property(fc.integer({ min: 70, max: 130 }), fc.constantFrom('b.txt', 'otra/carpeta/nota.md'), fc.boolean(), (width, name, more) => {
      const text = BODY.map((paragraph) => wrapped(paragraph, width)).join('\n\n');
      expect(found(name, more ? `${text}\n\nEl muelle abrirá por la tarde.\n` : text)).toEqual(plain);
    }), { numRuns: 40 });
  });

  it('is of the words, folded, in no order', () => {
    expect(quotesOf({ evidence: [{ text: 'Más  de\n5' }, { text: 'ÁRBOLES' }, { text: 'sobra' }] })).toEqual(['arboles', 'mas de 5']);
    expect(findingId('a/b', ['x', 'y'])).not.toBe(findingId('a/c', ['x', 'y']));
  });
});
