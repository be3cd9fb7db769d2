import { spawnSync } from 'node:child_process';
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** What a run loads: heavy packages only where the text needs them. */
describe('a run over Spanish articles', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'cotejo-'));
    writeFileSync(join(folder, 'watch.cjs'), `process.on('exit', () => process.stderr.write('loaded ' + Object.keys(require.cache).filter((path) => /node_modules/.test(path)).map((path) => path.split('node_modules/').pop()).join(' ')));`);
    writeFileSync(join(folder, 'uno.txt'), 'Lerma, Méx., a 4 de marzo de 2025.- La directora del Archivo Municipal de Lerma, Rosa Elena Tinoco Paz, abrió una sala con 40 mapas.\n');
    writeFileSync(join(folder, 'dos.txt'), 'Lerma, Méx., a 6 de marzo de 2025.- El Archivo Municipal de Lerma prestó 12 mapas a una escuela, dijo Tinoco Paz.\n');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('loads neither compromise nor natural, and no reader of other kinds of files', () => {
    const run = spawnSync(process.execPath, ['-r', join(folder, 'watch.cjs'), join(ROOT, 'bin/cotejo.js'), join(folder, 'uno.txt'), join(folder, 'dos.txt'), '--format', 'json'], { encoding: 'utf8' });
    expect(run.status).toBe(0);
    expect(run.stderr).toContain('loaded');
    expect(run.stderr).not.toMatch(/compromise|natural|linkedom|readability|mammoth|unpdf|postal-mime|read-excel-file|yauzl|fflate|\btar\b|csv-parse|yaml/);
  });
});
