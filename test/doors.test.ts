import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { ingest } from '../src/ingest/ingest.js';
import type { IngestOptions } from '../src/ingest/options.js';
import { archive, bombWith, message, printed, sheet, tarball, webPage, windows1252, wordDocument } from './packing.js';

const CLI = join(import.meta.dirname, '..', 'bin', 'cotejo.js');

/** A release of a town that is not on any map; each paragraph on a line of its own wherever it comes from. */
const RELEASE = [
  'Zarpán, a 4 de marzo de 2025.- La directora del Instituto de Aguas de Zarpán, Elvira Montejo Ruiz, informó que el programa Agua Cercana llevó tuberías nuevas a 1 250 viviendas de la ribera norte durante el año pasado.',
  '“Empezamos por las colonias que recibían agua dos días a la semana”, dijo Montejo Ruiz, y añadió que la obra costó 18.4 millones de pesos, de los que el municipio puso la mitad.',
  'El instituto prevé terminar la ribera sur antes del 30 de noviembre, cuando se hayan cambiado los 12 kilómetros de red que faltan entre el puente y la estación.',
];
const TEXT = `${RELEASE.join('\n\n')}\n`;

let cwd: string;
beforeEach(() => { cwd = realpathSync(mkdtempSync(join(tmpdir(), 'cotejo-doors-'))); });
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

function put(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(cwd, name)), { recursive: true });
  writeFileSync(join(cwd, name), content);
}

const read = (paths: readonly string[], options: Partial<IngestOptions> = {}) => ingest(paths, { lang: 'en', cwd, ...options });
const one = async (name: string, content: string | Uint8Array, options: Partial<IngestOptions> = {}) => {
  put(name, content);
  const { articles, problems } = await read([name], options);
  return { ...articles[0], codes: problems.map(({ code }) => code) };
};

describe('a web page', () => {
  it('gives its article, a paragraph a line, without menus, adverts and other news', async () => {
    expect(await one('a.html', webPage(RELEASE))).toEqual({ id: 'a.html', text: TEXT, given: { title: 'Portal de noticias' }, codes: [] });
  });

  it('tells its day, title and site, and its headline is the first line', async () => {
    const head = '<meta property="article:published_time" content="2025-03-05T08:00:00-06:00"><meta property="og:site_name" content="Diario del Vado">';
    const page = webPage(RELEASE, head).replace('<div class="entry-content">', '<h1>Agua nueva en la ribera</h1><div class="entry-content">');
    const { text, given } = await one('a.html', page);
    expect(given).toEqual({ date: '2025-03-05', title: 'Agua nueva en la ribera', source: 'Diario del Vado' });
    expect(text).toBe(`Agua nueva en la ribera\n\n${TEXT}`);
  });

  it('tells its day in JSON-LD', async () => {
    const data = { '@context': 'https://schema.org', '@graph': [{ '@type': 'NewsArticle', datePublished: '2025-03-06', publisher: { name: 'La Ribera' } }] };
    const { given } = await one('a.html', webPage(RELEASE, `<script type="application/ld+json">${JSON.stringify(data)}</script>`));
    expect(given).toMatchObject({ date: '2025-03-06', source: 'La Ribera' });
  });

  it('is read in the encoding that it declares', async () => {
    const page = webPage(RELEASE).replace('charset="utf-8"', 'charset="iso-8859-1"').replace('©', '');
    expect((await one('a.html', windows1252(page))).text).toBe(TEXT);
  });

  it('may be short, nested as deep as it is long, or without an end', async () => {
    expect((await one('a.html', '<html><body><p>Uno.<p>Dos<br>tres.')).text).toBe('Uno.\n\nDos\ntres.\n');
    expect((await one('b.html', `<html><body>${'<div>'.repeat(20_000)}Hondo.`)).text).toBe('Hondo.\n');
  });

  it('does not glue the cells of a table', async () => {
    expect((await one('a.html', '<html><body><table><tr><td>Camas</td><td>150</td></tr><tr><td>Salas</td><td>4</td></tr></table></body></html>')).text).toBe('Camas | 150\n\nSalas | 4\n');
  });
});

describe('documents', () => {
  it('of Word give their paragraphs', async () => {
    expect(await one('a.docx', wordDocument(RELEASE))).toMatchObject({ text: TEXT, codes: [] });
  });

  it('of PDF give their paragraphs, lines joined and page numbers gone', async () => {
    const long = Array.from({ length: 12 }, () => RELEASE).flat();
    expect(await one('a.pdf', printed(long))).toMatchObject({ text: `${long.join('\n\n')}\n`, codes: [] });
  });

  it('without a text layer say so', async () => {
    expect((await one('a.pdf', printed([]))).codes).toEqual(['empty']);
  });
});

describe('mail', () => {
  it('gives its text, the day where it was sent, its subject and its sender', async () => {
    const mail = message(TEXT, { Date: 'Tue, 4 Mar 2025 23:30:00 -0600', Subject: '=?utf-8?Q?Agua_cerca_de_Zarp=C3=A1n?=' });
    expect(await one('a.eml', mail)).toEqual({ id: 'a.eml', text: TEXT, given: { date: '2025-03-04', title: 'Agua cerca de Zarpán', source: 'Prensa' }, codes: [] });
  });

  it('gives what is attached to it', async () => {
    const attached = Buffer.from(wordDocument(RELEASE)).toString('base64');
    put('a.eml', ['From: Prensa <p@ejemplo.test>', 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=x', '', '--x', 'Content-Type: text/html; charset=utf-8', '', '<p>Va el bolet\u00edn.</p>', '--x',
      'Content-Type: application/octet-stream; name="boletin.docx"', 'Content-Disposition: attachment; filename="boletin.docx"', 'Content-Transfer-Encoding: base64', '', attached, '--x--', ''].join('\r\n'));
    const { articles } = await read(['a.eml']);
    expect(articles.map(({ id, text }) => [id, text.trim()])).toEqual([['a.eml', 'Va el boletín.'], ['a.eml/boletin.docx', TEXT.trim()]]);
  });
});

describe('tables', () => {
  const ROWS = [['folio', 'fecha', 'cuerpo'], ['a1', '2025-03-04', TEXT], ['a2', 'ayer', TEXT]];
  const csv = (rows: readonly (readonly string[])[], mark: string): string => rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(mark)).join('\r\n');

  it.each([[',', 'a.csv'], [';', 'a.csv'], ['\t', 'a.tsv']])('parted by %j give an article a row', async (mark, name) => {
    put(`in/${name}`, `\ufeff${csv(ROWS, mark)}`);
    const { articles, problems } = await read(['in']);
    expect(articles).toEqual([{ id: `in/${name}#a1`, text: TEXT, given: { date: '2025-03-04' } }, { id: `in/${name}#a2`, text: TEXT }]);
    expect(problems).toEqual([{ doc: `in/${name}:3`, code: 'malformed', message: `in/${name}:3: “fecha” is not understood: "ayer". Read without it.` }]);
  });

  it('of Excel are read the same', async () => {
    put('a.xlsx', sheet(ROWS.slice(0, 2)));
    expect((await read(['a.xlsx'])).articles).toEqual([{ id: 'a.xlsx#a1', text: TEXT.trim(), given: { date: '2025-03-04' } }].map((article) => ({ ...article, text: expect.stringContaining('Zarpán, a 4 de marzo') as string })));
  });

  it('take the column that is named, else one of running text, and say which', async () => {
    put('a.csv', csv([['x', 'y'], ['corto', TEXT]], ','));
    expect((await read(['a.csv'], { textColumn: 'X' })).articles).toEqual([{ id: 'a.csv#2', text: 'corto' }]);
    const { articles, notes } = await read(['a.csv']);
    expect(articles).toEqual([{ id: 'a.csv#2', text: TEXT }]);
    expect(notes).toEqual([{ doc: 'a.csv', told: true, said: expect.objectContaining({ en: 'a.csv: the text is column “y” (rows: 1).' }) as object }]);
    expect((await read(['a.csv'], { textColumn: 'z' })).problems.map(({ code }) => code)).toEqual(['malformed']);
  });

  it('without running text are passed over in a folder, and a problem where they are named', async () => {
    put('in/a.csv', 'id,text\n1,150 camas\n');
    put('in/b.txt', TEXT);
    expect(await read(['in'])).toMatchObject({ problems: [], ignored: 1 });
    expect((await read(['in/a.csv'])).problems.map(({ code }) => code)).toEqual(['malformed']);
  });
});

describe('feeds', () => {
  it('of RSS give an article an entry', async () => {
    put('in/rss.xml', `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Diario del Vado</title>
<item><title>Agua &amp; red</title><pubDate>Tue, 04 Mar 2025 23:00:00 -0600</pubDate><description>Breve.</description><content:encoded><![CDATA[<p>${RELEASE[0]}</p><p>Fin.</p>]]></content:encoded></item>
<item><title>Otra</title><description>&lt;p&gt;Solo esto.&lt;/p&gt;</description></item></channel></rss>`);
    expect((await read(['in'])).articles).toEqual([
      { id: 'in/rss.xml#1', text: `Agua & red\n\n${RELEASE[0]}\n\nFin.\n`, given: { date: '2025-03-04', title: 'Agua & red', source: 'Diario del Vado' } },
      { id: 'in/rss.xml#2', text: 'Otra\n\nSolo esto.\n', given: { title: 'Otra', source: 'Diario del Vado' } },
    ]);
  });

  it('of Atom too, and entities of their own stay unread', async () => {
    put('a.atom', `<?xml version="1.0"?><!DOCTYPE feed [<!ENTITY x SYSTEM "file:///etc/passwd">]><feed xmlns="http://www.w3.org/2005/Atom"><title>Vado</title><entry><title>Nota</title><published>2025-03-04T01:00:00Z</published><content type="html">&lt;p&gt;Texto. &x;&lt;/p&gt;</content></entry></feed>`);
    const { articles } = await read(['a.atom']);
    expect(articles).toMatchObject([{ id: 'a.atom#1', given: { date: '2025-03-04', title: 'Nota' } }]);
    expect(articles[0]?.text).not.toContain('root:');
  });
});

describe('archives', () => {
  it('are read as folders', async () => {
    put('a.zip', archive({ 'uno.txt': TEXT, 'dos/b.html': webPage(RELEASE), 'foto.png': 'x', '__MACOSX/uno.txt': 'x', '.oculto.txt': 'x', 'c.zip': archive({ 'tres.md': TEXT }) }));
    put('b.tar.gz', tarball({ './uno.txt': TEXT, 'dos/foto.jpg': 'x' }));
    put('c.txt.gz', gzipSync(TEXT));
    const { articles, problems } = await read(['.']);
    expect(articles.map(({ id, text }) => [id, text === TEXT])).toEqual([
      ['a.zip/c.zip/tres.md', true], ['a.zip/dos/b.html', true], ['a.zip/uno.txt', true], ['b.tar.gz/uno.txt', true], ['c.txt.gz', true],
    ]);
    expect(problems).toEqual([]);
  });

  it('keep their bounds: names, size, ratio and depth', async () => {
    put('names.zip', archive({ '../fuera.txt': TEXT, '/etc/x.txt': TEXT, 'C:\\x.txt': TEXT, 'sub/../../y.txt': TEXT, 'bien.txt': TEXT }));
    put('names.tar.gz', tarball({ '../fuera.txt': TEXT, 'bien.txt': TEXT }));
    put('ratio.zip', bombWith('a.txt', 8));
    put('size.zip', bombWith('a.txt', 20));
    put('ratio.txt.gz', gzipSync(Buffer.alloc(8 * 1024 * 1024, 0x61)));
    put('deep.zip', [1, 2, 3, 4].reduce<Buffer>((inner, level) => archive({ [`${level}.zip`]: inner }), archive({ 'a.txt': TEXT })));
    const { articles, problems } = await read(['.']);
    expect(articles.map(({ id }) => id)).toEqual(['names.tar.gz/bien.txt', 'names.zip/bien.txt']);
    expect(problems.map(({ doc, code }) => `${code} ${doc}`)).toEqual([
      'too-large deep.zip/4.zip/3.zip/2.zip', 'unsafe-name names.tar.gz', 'unsafe-name names.zip', 'unsafe-name names.zip', 'unsafe-name names.zip', 'unsafe-name names.zip',
      'too-large ratio.txt.gz', 'too-large ratio.zip/a.txt', 'too-large size.zip/a.txt',
    ]);
    expect(readdirSync(dirname(cwd))).not.toContain('fuera.txt');
  });
});

describe('front matter', () => {
  it('says title and day; it is blanked in place, but for its date', async () => {
    const front = '---\ntitle: "Agua: nueva red"\ndate: 2025-03-05 08:00:00 -0600\ntags: [agua, 300 obras]\n---\n';
    const { text, given } = await one('a.md', front + TEXT);
    expect(given).toEqual({ date: '2025-03-05', title: 'Agua: nueva red' });
    expect(text).toHaveLength(front.length + TEXT.length);
    expect(text?.slice(front.length)).toBe(TEXT);
    expect(text?.slice(0, front.length).trim()).toBe('date: 2025-03-05 08:00:00 -0600');
  });

  it.each([['a rule', `---\n\n${TEXT}`], ['code', `---js\n{ title: process.exit(3) }\n---\n${TEXT}`], ['a tag', `---\ntitle: [\n---\n${TEXT}`]])('is not %s', async (_, text) => {
    expect(await one('a.md', text)).toEqual({ id: 'a.md', text, codes: [] });
  });
});

describe('a manifest', () => {
  it.each([
    ['manifest.csv', 'file,date,source\na.txt,2025-03-07,Oficial\nsub/b,2025-03-08,\n'],
    ['manifest.jsonl', '{"file":"a.txt","date":"2025-03-07","source":"Oficial"}\n{"id":"sub/b.txt","date":"2025-03-08"}\n'],
  ])('%s says day and source of what lies beside it', async (name, content) => {
    put('in/a.txt', TEXT);
    put('in/sub/b.txt', TEXT);
    put(`in/${name}`, content);
    const { articles, problems } = await read(['in']);
    expect(articles.map(({ id, given }) => [id, given])).toEqual([['in/a.txt', { date: '2025-03-07', source: 'Oficial' }], ['in/sub/b.txt', { date: '2025-03-08' }]]);
    expect(problems).toEqual([]);
  });

  it('goes before what a page says of itself, and names what is not there', async () => {
    put('in/a.html', webPage(RELEASE, '<meta property="article:published_time" content="2025-03-05">'));
    put('in/manifest.csv', 'file,date\na.html,2025-03-06\nno-esta.html,2025-03-06\na.html,ayer\n');
    const { articles, problems } = await read(['in']);
    expect(articles[0]?.given?.date).toBe('2025-03-06');
    expect(problems.map(({ doc, code }) => `${code} ${doc}`)).toEqual(['malformed in/manifest.csv:3', 'malformed in/manifest.csv:4']);
  });
});

describe('a folder of everything, sound and damaged', () => {
  it('is read as far as it goes; each bad file is a problem, and nothing is written', async () => {
    put('in/a.txt', TEXT);
    put('in/b.html', webPage(RELEASE));
    put('in/c.pdf', printed(RELEASE));
    put('in/d.docx', wordDocument(RELEASE));
    put('in/e.eml', message(TEXT));
    put('in/f.zip', archive({ 'uno.txt': TEXT }));
    put('in/g.jsonl', JSON.stringify({ id: 'g', text: TEXT }));
    put('in/h-pdf.txt', printed(RELEASE));
    put('in/bad/cut.pdf', printed(RELEASE).subarray(0, 1200));
    put('in/bad/bomb.docx', bombWith('word/document.xml', 40));
    put('in/bad/cut.docx', Buffer.from(wordDocument(RELEASE)).subarray(0, 900));
    put('in/bad/large.html', Buffer.alloc(50 * 1024 * 1024, '<p>grande</p>'));
    put('in/bad/names.zip', archive({ '../x.txt': TEXT }));
    put('in/bad/cut.zip', archive({ 'x.txt': TEXT }).subarray(0, 200));
    put('in/bad/cut.xlsx', Buffer.from(sheet([['text'], [TEXT]])).subarray(0, 700));
    put('in/bad/noise.pdf', Buffer.from([0, 1, 2, 0, 0, 0, 7, 0, 65, 0, 0, 0, 0, 3, 0, 0]));
    symlinkSync('.', join(cwd, 'in/bad/loop'));
    symlinkSync('self.html', join(cwd, 'in/bad/self.html'));
    if (process.platform !== 'win32') execFileSync('mkfifo', [join(cwd, 'in/bad/pipe.html')]);
    const before = readdirSync(cwd, { recursive: true }).sort();
    const run = spawnSync(process.execPath, [CLI, 'extract', 'in', '--format', 'json', '--lang', 'en'], { cwd, encoding: 'utf8', timeout: 60_000 });
    expect(run.status).toBe(2);
    const { documents, problems } = JSON.parse(run.stdout) as { documents: { id: string }[]; problems: { doc: string; code: string }[] };
    expect(documents.map(({ id }) => id)).toEqual(expect.arrayContaining(['g', 'in/a.txt', 'in/b.html', 'in/c.pdf', 'in/d.docx', 'in/e.eml', 'in/f.zip/uno.txt', 'in/h-pdf.txt']));
    expect(problems.map(({ doc, code }) => `${code} ${doc.replace('in/', '')}`)).toEqual([
      'too-large bad/bomb.docx', 'malformed bad/cut.docx', 'malformed bad/cut.pdf', 'malformed bad/cut.xlsx', 'malformed bad/cut.zip', 'too-large bad/large.html',
      'unsafe-name bad/names.zip', 'malformed bad/noise.pdf', 'unsupported bad/pipe.html', 'unreadable bad/self.html', 'extension h-pdf.txt',
    ]);
    expect(run.stderr).not.toContain('    at ');
    expect(readdirSync(cwd, { recursive: true }).sort()).toEqual(before);
  }, 90_000);
});

describe('a file that would take minutes', () => {
  it('is given up, and the others are read', () => {
    put('in/a.html', webPage(RELEASE));
    put('in/deep.html', `<html><body>${'<div>'.repeat(390_000)}Hondo.`);
    put('in/z.pdf', printed(RELEASE));
    const run = spawnSync(process.execPath, [CLI, 'extract', 'in', '--format', 'json', '--lang', 'en', '--max-time', '1'], { cwd, encoding: 'utf8', timeout: 60_000 });
    const { documents, problems } = JSON.parse(run.stdout) as { documents: { id: string }[]; problems: object[] };
    expect(documents.map(({ id }) => id)).toEqual(['in/a.html', 'in/z.pdf']);
    expect(problems).toEqual([{ doc: 'in/deep.html', code: 'too-slow', message: '“in/deep.html” could not be opened within 1 s: skipped.' }]);
    expect(run.status).toBe(2);
  }, 90_000);

  it('is refused by what it holds where that can be counted', async () => {
    expect((await one('a.html', `<html><body>${'<br>'.repeat(400_001)}`)).codes).toEqual(['too-large']);
  });
});

describe('the command line', () => {
  const cotejo = (...args: string[]) => spawnSync(process.execPath, [CLI, ...args], { cwd, encoding: 'utf8' });

  it('--encoding holds for every text, and must be one', () => {
    put('a.txt', Buffer.from('Zarp\x87n, a 4 de marzo de 2025.- Abri\x97 una sala con 40 mapas y 12 l\x87minas.', 'latin1'));
    const { mentions } = JSON.parse(cotejo('extract', 'a.txt', '--encoding', 'macintosh', '--format', 'json').stdout) as { mentions: { text: string }[] };
    expect(mentions.map(({ text }) => text)).toContain('12 láminas');
    expect(cotejo('a.txt', '--encoding', 'marciano', '--lang', 'en')).toMatchObject({ status: 2, stderr: expect.stringContaining('There is no encoding “marciano”.') as string });
  });

  it('--verbose tells how each file was read', () => {
    put('a.txt', windows1252(TEXT));
    put('b.html', webPage(RELEASE));
    const { stderr } = cotejo('a.txt', 'b.html', '--verbose', '--lang', 'en');
    expect(stderr).toContain('a.txt: text, Windows-1252');
    expect(stderr).toContain('b.html: HTML, UTF-8; main text');
  });
});
