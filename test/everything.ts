import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';

import { answer, archive, bombWith, message, packedRecords, printed, sheet, tarball, webPage, webRecord, windows1252, wordDocument } from './packing.js';

const TOWNS = ['Zarpán', 'Oyamel', 'Tolimpa', 'Arcalia', 'Bruma', 'Peñaluz', 'Cantil', 'Robledal'];
const PEOPLE = ['Elvira Montejo Ruiz', 'Anselmo Quiroga Peñate', 'Noemí Tarín Balbuena', 'Evaristo Colmenar Gil', 'Ágata Sotomayor Luz'];

/** A release of its own for each number. */
function releaseOf(number: number): readonly string[] {
  const [town, person] = [TOWNS[number % TOWNS.length] ?? '', PEOPLE[number % PEOPLE.length] ?? ''];
  const day = 1 + (number % 28);
  return [
    `${town}, a ${day} de marzo de 2025.- La dirección del Servicio de Aguas número ${number} de ${town}, a cargo de ${person}, informó que el programa Agua Cercana llevó tuberías nuevas a ${200 + number} viviendas de la ribera durante el año pasado.`,
    `“Empezamos por las colonias que recibían agua dos días a la semana”, dijo ${person}, y añadió que la obra costó ${10 + (number % 80)}.4 millones de pesos, de los que el municipio puso la mitad.`,
    `El servicio prevé terminar antes del ${day} de noviembre, cuando se hayan cambiado los ${3 + (number % 40)} kilómetros de red que faltan entre el puente y la estación.`,
  ];
}

type Form = readonly [extension: string, inside: readonly string[], make: (paragraphs: readonly string[], number: number) => string | Uint8Array];

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** One article in every kind of file; `inside` is what its identifier has behind the name of the file. */
const FORMS: readonly Form[] = [
  ['txt', [''], (text) => text.join('\n\n')],
  ['md', [''], (text) => `---\ntitle: Agua\n---\n${text.join('\n\n')}`],
  ['html', [''], (text) => webPage(text)],
  ['pdf', [''], (text) => printed(text)],
  ['docx', [''], (text) => wordDocument(text)],
  ['eml', [''], (text) => message(text.join('\n\n'))],
  ['latin.txt', [''], (text) => windows1252(text.join('\n\n'))],
  ['csv', ['#a', '#b'], (text) => `id,texto\na,${cell(text.join('\n'))}\nb,${cell([...text].reverse().join('\n'))}\n`],
  ['xlsx', ['#a'], (text) => sheet([['id', 'texto'], ['a', text.join(' ')]])],
  ['rss', ['#1'], (text) => `<?xml version="1.0"?><rss version="2.0"><channel><title>Aguas</title><item><title>Agua</title><description>${text.join(' ')}</description></item></channel></rss>`],
  ['zip', ['/uno.txt', '/dos/b.html'], (text) => archive({ 'uno.txt': text.join('\n\n'), 'dos/b.html': webPage(text), 'foto.png': 'x' })],
  ['tar.gz', ['/uno.txt'], (text) => tarball({ './uno.txt': text.join('\n\n') })],
  ['warc.gz', ['/aguas.test/1'], (text) => packedRecords([webRecord('https://aguas.test/1', answer(webPage(text))), webRecord('https://aguas.test/2', answer('x', { 'Content-Type': 'image/png' }))])],
  ['txt.gz', [''], (text) => gzipSync(text.join('\n\n'))],
];

/** A PDF whose only page draws what a few thousand bytes unpack to. */
function bombPdf(megabytes: number): Buffer {
  const stream = deflateSync(deflateSync(Buffer.alloc(megabytes * 1024 * 1024, 0x20)));
  const file = printed(['x']).toString('latin1');
  return Buffer.from(file.replace(/<< \/Length \d+ >>\nstream\n[^]*?\nendstream/, () => `<< /Length ${stream.length} /Filter [/FlateDecode /FlateDecode] >>\nstream\n${stream.toString('latin1')}\nendstream`), 'latin1');
}

/** One damaged or hostile file of each kind: the code of the problem that it is, its content, and where in it that is. */
const BAD: Readonly<Record<string, readonly [code: string, make: (text: readonly string[]) => string | Uint8Array, place?: string]>> = {
  'cut.pdf': ['malformed', (text) => printed(text).subarray(0, 1200)],
  'noise.pdf': ['malformed', () => Buffer.from([0, 1, 2, 0, 0, 0, 7, 0, 65, 0, 0, 0, 0, 3, 0, 0])],
  'scan.pdf': ['empty', () => printed([])],
  'bomb.pdf': ['too-large', () => bombPdf(64)],
  'bomb.docx': ['too-large', () => bombWith('word/document.xml', 40)],
  'cut.docx': ['malformed', (text) => wordDocument(text).subarray(0, 900)],
  'cut.xlsx': ['malformed', (text) => sheet([['text'], [text.join(' ')]]).subarray(0, 700)],
  'large.html': ['too-large', () => Buffer.alloc(50 * 1024 * 1024, '<p>grande</p>')],
  'tags.html': ['too-large', () => `<html>${'<br>'.repeat(450_000)}`],
  'names.zip': ['unsafe-name', (text) => archive({ '../fuera.txt': text.join('\n') })],
  'ratio.zip': ['too-large', () => bombWith('a.txt', 8), '/a.txt'],
  'cut.zip': ['malformed', (text) => archive({ 'x.txt': text.join('\n') }).subarray(0, 200)],
  'names.tar.gz': ['unsafe-name', (text) => tarball({ '../fuera.txt': text.join('\n') })],
  'cut.warc.gz': ['malformed', (text) => packedRecords([webRecord('https://aguas.test/1', answer(webPage(text)))]).subarray(0, 500)],
  'cut.txt.gz': ['malformed', (text) => gzipSync(text.join('\n')).subarray(0, 60)],
  'empty.txt': ['empty', () => ' \n'],
  'image.txt': ['binary', () => Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')],
  'lines.jsonl': ['malformed', () => '{"id": "x"\n', ':1'],
  'page.txt': ['extension', (text) => webPage(text)],
};

/** What a folder of everything holds. */
export interface Everything {
  /** Identifiers of the articles that can be read, in order. */
  readonly articles: readonly string[];
  /** Each problem, as code and file, in order. */
  readonly problems: readonly string[];
}

/** Writes so many sound files of all kinds into a new folder, named by its last part, and one damaged of each kind. `more` are further damaged ones. */
export function writeEverything(folder: string, count: number, more: typeof BAD = {}): Everything {
  const name = folder.slice(folder.lastIndexOf('/') + 1);
  const put = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const articles: string[] = [];
  for (let i = 0; i < count; i++) {
    const [extension, inside, make] = FORMS[i % FORMS.length] as Form;
    const path = `${String(i % 10)}/${String(i).padStart(4, '0')}.${extension}`;
    put(path, make(releaseOf(i), i));
    articles.push(...inside.map((rest) => `${name}/${path}${rest}`));
  }
  const problems: string[] = [];
  for (const [path, [code, make, place = '']] of Object.entries({ ...BAD, ...more })) {
    put(`bad/${path}`, make(releaseOf(7)));
    problems.push(`${code} ${name}/bad/${path}${place}`);
  }
  articles.push(`${name}/bad/page.txt`);
  symlinkSync('.', join(folder, 'bad/loop'));
  symlinkSync('self.html', join(folder, 'bad/self.html'));
  problems.push(`unreadable ${name}/bad/self.html`);
  if (process.platform !== 'win32') {
    execFileSync('mkfifo', [join(folder, 'bad/pipe.html')]);
    problems.push(`unsupported ${name}/bad/pipe.html`);
  }
  return { articles: articles.sort(), problems: problems.sort() };
}

/** Loaded into the program before it starts: writes the most memory that it held (kilobytes) where it is told to. */
export const MEASURE = `data:text/javascript,${encodeURIComponent('import { writeFileSync } from "node:fs"; process.on("exit", () => writeFileSync(process.env.MOST_MEMORY, String(process.resourceUsage().maxRSS)));')}`;
