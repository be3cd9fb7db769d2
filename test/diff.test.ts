import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lay } from '../src/compare.js';
import { changesOf } from '../src/diff/changes.js';
import type { Analysis } from '../src/model/analysis.js';
import type { Versions } from '../src/model/changes.js';
import { read } from '../src/read.js';

function diff(old: string, fresh: string): Versions {
  const laid = lay([read({ id: 'old.txt', text: old }), read({ id: 'new.txt', text: fresh })], { lang: 'es' });
  return changesOf([{ old: 'old.txt', new: 'new.txt' }], laid).versions[0] as Versions;
}
const told = ({ changes }: Versions): readonly string[] => changes.map(({ kind, change, old, new: fresh, note }) => `${kind} ${change}${note === null ? '' : ` (${note})`}: ${old?.text ?? '–'} → ${fresh?.text ?? '–'}`);

const HEAD = 'Puente Viejo, 8 de abril de 2025.- La Comisión de Riberas presentó hoy el informe de la temporada.\n\n';
const sentence = (old: string, fresh: string): readonly string[] => told(diff(HEAD + old, HEAD + fresh));

describe('a fact that changed', () => {
  it.each([
    ['a number', 'Se repararon 14 muelles en la bahía.', 'Se repararon 17 muelles en la bahía.', 'figure changed: 14 muelles → 17 muelles'],
    ['a hedge', 'Participaron alrededor de 150 pescadores de la zona.', 'Participaron 150 pescadores de la zona.', 'figure changed (hedge): alrededor de 150 pescadores → 150 pescadores'],
    ['a date', 'El dragado empezará el 4 de mayo en la dársena.', 'El dragado empezará el 11 de mayo en la dársena.', 'date changed: el 4 de mayo → el 11 de mayo'],
    ['a bound on a date', 'El dragado acabará antes del 4 de mayo en la dársena.', 'El dragado acabará el 4 de mayo en la dársena.', 'date changed (limit): 4 de mayo → el 4 de mayo'],
    ['an official', 'Lo explicó la directora de Obras, Berta Quiles Mora.', 'Lo explicó la directora de Obras, Delia Prats Cano.', 'official changed: la directora de Obras, Berta Quiles Mora → la directora de Obras, Delia Prats Cano'],
    ['a program', 'Los recursos son del Programa Orilla Limpia.', 'Los recursos son del Programa Agua Serena.', 'program changed: Programa Orilla Limpia → Programa Agua Serena'],
    ['a word of a quotation', '“Nadie se quedará sin trabajo este año”, dijo una vecina.', '“Nadie se quedará sin salario este año”, dijo una vecina.', 'quote changed: trabajo → salario'],
    ['what was said as done and is now a plan', 'La Comisión reparó 14 muelles en la bahía.', 'La Comisión reparará 14 muelles en la bahía.', 'figure changed (status): 14 muelles → 14 muelles'],
  ])('%s', (_, old, fresh, change) => {
    expect(sentence(old, fresh)).toEqual([change]);
  });

  it('added or removed stands alone', () => {
    expect(sentence('El muelle mide 40 metros.', 'El muelle mide 40 metros y costó 9 millones de pesos.')).toEqual(['figure added: – → 9 millones de pesos']);
    expect(sentence('El muelle tiene 12 bancas y 30 faroles.', 'El muelle tiene 12 bancas.')).toEqual(['figure removed: 30 faroles → –']);
  });

  it('that lost its quotation marks says so', () => {
    expect(sentence('“El río no espera a nadie”, advirtió la ingeniera.', 'El río no espera a nadie, advirtió la ingeniera.')).toEqual(['quote removed (unquoted): El río no espera a nadie → –']);
  });

  it('is found in a sentence that was rewritten and moved', () => {
    const old = `${HEAD}El muelle norte recibió 300 lanchas durante marzo.\n\nLa Comisión compró dos dragas para la dársena.`;
    const fresh = `${HEAD}Dos dragas compró la Comisión para la dársena.\n\nDurante marzo, el muelle norte recibió a 350 lanchas.`;
    expect(told(diff(old, fresh))).toEqual(['figure changed: 300 lanchas → 350 lanchas']);
  });

  it('in a quotation that is said by somebody else', () => {
    const quote = '“Vamos a terminar el muelle en mayo”, dijo';
    const changes = sentence(`${quote} la directora de Obras, Berta Quiles Mora.`, `${quote} el director de Pesca, Ramón Tapia Oria.`);
    expect(changes).toContain('quote changed (speaker): Vamos a terminar el muelle en mayo → Vamos a terminar el muelle en mayo');
  });

  it('has both places', () => {
    const [change] = diff(`${HEAD}Hay 14 muelles.`, `${HEAD}\n\nSiguen abiertos: hay 17 muelles.`).changes;
    expect(change).toMatchObject({ old: { doc: 'old.txt', line: 3, column: 5 }, new: { doc: 'new.txt', line: 5, column: 22 } });
  });
});

describe('what is no change of fact', () => {
  it.each([
    ['another order', 'Se repararon 14 muelles.\n\nEl 4 de mayo empezará el dragado.', 'El 4 de mayo empezará el dragado.\n\nSe repararon 14 muelles.'],
    ['other words', 'La Comisión reparó 14 muelles en la bahía.', 'En la bahía, la Comisión arregló 14 muelles.'],
    ['digits for words', 'La Comisión compró dos dragas por 1.5 millones de pesos.', 'La Comisión compró 2 dragas por 1 500 000 pesos.'],
    ['another hedge of the same kind', 'Participaron alrededor de 150 pescadores.', 'Participaron cerca de 150 pescadores.'],
    ['a body left out', 'Lo dijo la directora general del Instituto de Riberas, Berta Quiles Mora.', 'Lo dijo la directora general, Berta Quiles Mora.'],
    ['marks and capitals of a quotation', '“El río no espera, a nadie”, advirtió.', '«el río no espera a nadie», advirtió.'],
  ])('%s', (_, old, fresh) => { expect(sentence(old, fresh)).toEqual([]); });

  it('is counted as style', () => {
    const { rewritten, added, removed, changes } = diff(`${HEAD}La Comisión reparó 14 muelles en la bahía.`, `${HEAD}En la bahía, la Comisión arregló 14 muelles. Hubo música.`);
    expect({ rewritten, added, removed, changes }).toEqual({ rewritten: 1, added: 1, removed: 0, changes: [] });
  });

  it('of a text with itself there is none', () => {
    const text = readFileSync(join(import.meta.dirname, '../fixtures/versions/antes.txt'), 'utf8');
    expect(diff(text, text)).toMatchObject({ changes: [], rewritten: 0, added: 0, removed: 0 });
  });
});

describe('cotejo diff', () => {
  let folder: string;
  const cotejo = (args: readonly string[], input = ''): { status: number | null; out: string; err: string } => {
    const done = spawnSync(process.execPath, [join(import.meta.dirname, '../bin/cotejo.js'), 'diff', ...args], { cwd: folder, encoding: 'utf8', input, env: { PATH: process.env.PATH, LANG: 'es' } });
    return { status: done.status, out: done.stdout, err: done.stderr };
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'cotejo-diff-'));
    for (const side of ['ayer', 'hoy']) mkdirSync(join(folder, side));
    writeFileSync(join(folder, 'ayer/a.txt'), `${HEAD}Se repararon 14 muelles.\n`);
    writeFileSync(join(folder, 'hoy/a.txt'), `${HEAD}Se repararon 17 muelles.\n`);
    writeFileSync(join(folder, 'ayer/b.txt'), `${HEAD}La Comisión compró dos dragas.\n`);
    writeFileSync(join(folder, 'hoy/b.txt'), `${HEAD}Dos dragas compró la Comisión.\n`);
    writeFileSync(join(folder, 'ayer/c.txt'), HEAD);
    writeFileSync(join(folder, 'hoy/c.txt'), HEAD);
    writeFileSync(join(folder, 'ayer/d.txt'), HEAD);
  });
  afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

  it('shows both words and places of two files, and ends with 0', () => {
    const { status, out } = cotejo(['ayer/a.txt', 'hoy/a.txt']);
    expect(status).toBe(0);
    expect(out).toContain('  cifra cambiada\n    − ayer/a.txt:3:14  Se repararon «14 muelles».\n    + hoy/a.txt:3:14   Se repararon «17 muelles».\n');
    expect(out).toContain('1 cambio de hechos: 1 cifra; 1 frase reescrita');
  });

  it('says that a rewrite changes no facts', () => {
    expect(cotejo(['ayer/b.txt', 'hoy/b.txt']).out).toContain('sin cambios de hechos; 1 frase reescrita');
    expect(cotejo(['ayer/c.txt', 'hoy/c.txt', '--lang', 'en']).out).toContain('no changes\n');
  });

  it('pairs folders by name', () => {
    const { versions } = (JSON.parse(cotejo(['./ayer/', 'hoy', '--format', 'json']).out) as Analysis).changes!;
    expect(versions.map((one) => [one.old, one.new])).toEqual([['ayer/a.txt', 'hoy/a.txt'], ['ayer/b.txt', 'hoy/b.txt'], ['ayer/c.txt', 'hoy/c.txt'], ['ayer/d.txt', null]]);
    expect(cotejo(['ayer', 'hoy']).out).toMatch(/ayer\/d\.txt → ·\n {2}documento quitado[^]*1 documento sin cambios\n$/);
  });

  it('reads one version from standard input, and tells two of one name apart', () => {
    const { status, out } = cotejo(['-', 'hoy/a.txt', '--stdin-filename', 'hoy/a.txt', '--format', 'csv'], `${HEAD}Se repararon 14 muelles.\n`);
    expect(status).toBe(0);
    expect(out).toContain('1,figure,changed,,hoy/a.txt,14 muelles,3,14');
    expect(out).toContain('hoy/a.txt#hoy/a.txt,17 muelles,3,14');
  });

  it('gives Markdown in which no text has a meaning', () => {
    writeFileSync(join(folder, 'm1.txt'), `${HEAD}“El <b>río</b> no *espera* a nadie”, advirtió.`);
    writeFileSync(join(folder, 'm2.txt'), `${HEAD}“El <b>lago</b> no *espera* a nadie”, advirtió.`);
    const { out } = cotejo(['m1.txt', 'm2.txt', '--format', 'markdown']);
    expect(out).toContain('- **cita cambiada**');
    expect(out).not.toMatch(/<b>|[^\\]\*espera/);
  });

  it('wants two versions, and says nothing of one that is not there', () => {
    for (const args of [[], ['ayer/a.txt'], ['ayer/a.txt', 'hoy/a.txt', 'ayer/b.txt'], ['-', '-']]) expect(cotejo(args).status, args.join(' ')).toBe(2);
    const { status, out, err } = cotejo(['ayer', 'nada']);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('No hay dos versiones que comparar.');
  });
});
