import { gzipSync } from 'node:zlib';

import { strToU8, zipSync } from 'fflate';

/** Paragraphs of a text: what blank lines part, and single line ends too, as each door gives a block a line. */
export const paragraphsOf = (text: string): string[] => text.split(/\n+/).map((line) => line.replace(/[ \t]+/g, ' ').trim()).filter((line) => line !== '');

export const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A page of a newspaper: menus, adverts, the latest news and a footer around the paragraphs. */
export function webPage(paragraphs: readonly string[], head = ''): string {
  const link = (words: string): string => `<li><a href="/x">${words}</a></li>`;
  return `<!doctype html>
<html lang="es"><head><meta charset="utf-8"><title>Portal de noticias</title>${head}
<script>var seguimiento = "7 millones de visitas";</script><style>.a { color: red }</style></head>
<body>
<header><nav><ul>${['Inicio', 'Nacional', 'Estados', 'Deportes'].map(link).join('')}</ul></nav></header>
<div class="ad-banner sponsor">Compre ya: 300 ofertas en la Feria de Tolimpa</div>
<main><article><div class="entry-content">
${paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n')}
</div></article>
<section class="related"><h3>Últimas noticias</h3><ul>${['Abren 45 plazas en Tolimpa', 'Cierran 12 escuelas en Zarpán', 'Renuncia la alcaldesa de Oyamel'].map(link).join('')}</ul></section></main>
<aside class="sidebar"><h3>Lo más leído</h3><ul>${['El 99 % dice que no', '30 recetas'].map(link).join('')}</ul></aside>
<footer><p>© 2019 Portal de noticias. 1 200 suscriptores.</p></footer>
</body></html>`;
}

/** A Word document with a paragraph for each. */
export function wordDocument(paragraphs: readonly string[]): Uint8Array {
  const body = paragraphs.map((paragraph) => `<w:p><w:r><w:t xml:space="preserve">${escaped(paragraph)}</w:t></w:r></w:p>`).join('');
  const xml = (content: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${content}`);
  return zipSync({
    '[Content_Types].xml': xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'),
    '_rels/.rels': xml('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'),
    'word/document.xml': xml(`<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`),
  });
}

/** A book of Excel with one sheet of inline text. */
export function sheet(rows: readonly (readonly string[])[]): Uint8Array {
  const xml = (content: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${content}`);
  const data = rows.map((cells, r) => `<row r="${r + 1}">${cells.map((cell, c) => `<c r="${String.fromCharCode(65 + c)}${r + 1}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`).join('')}</row>`).join('');
  return zipSync({
    '[Content_Types].xml': xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>'),
    '_rels/.rels': xml('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>'),
    'xl/workbook.xml': xml('<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Notas" sheetId="1" r:id="rId1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': xml('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'),
    'xl/worksheets/sheet1.xml': xml(`<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${data}</sheetData></worksheet>`),
  });
}

/** Characters of Windows-1252 from 0x80 on that are not those of Latin-1. */
const HIGH: Readonly<Record<string, number>> = { '€': 0x80, '…': 0x85, '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94, '•': 0x95, '–': 0x96, '—': 0x97 };

/** @throws RangeError for a character that Windows-1252 has not. */
export function windows1252(text: string): Buffer {
  return Buffer.from([...text].map((letter) => {
    const code = HIGH[letter] ?? letter.charCodeAt(0);
    if (code > 0xff) throw new RangeError(letter);
    return code;
  }));
}

/** Letters on a line of a page. */
const COLUMNS = 92;
const LINES = 50;

/** A PDF of as many pages as it takes: lines broken as a word processor would, a wider gap between paragraphs, a number under each page. */
export function printed(paragraphs: readonly string[]): Buffer {
  const lines = paragraphs.flatMap((paragraph) => wrapped(paragraph).map((line, at) => ({ line, first: at === 0 })));
  const pages: (typeof lines)[] = [];
  for (let at = 0; at < lines.length; at += LINES) pages.push(lines.slice(at, at + LINES));
  const objects: Buffer[] = [];
  const add = (...parts: (string | Buffer)[]): number => objects.push(Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part))));
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${4 + 2 * at} 0 R`).join(' ')}] >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>');
  for (const [number, page] of pages.entries()) {
    let y = 780;
    const shown = page.map(({ line, first }) => {
      y -= first ? 20 : 12;
      return Buffer.concat([Buffer.from(`BT /F1 9 Tf 40 ${y} Td (`), literal(line), Buffer.from(') Tj ET\n')]);
    });
    const content = Buffer.concat([...shown, Buffer.from(`BT /F1 9 Tf 300 20 Td (${number + 1}) Tj ET\n`)]);
    add(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * number} 0 R >>`);
    add(`<< /Length ${content.length} >>\nstream\n`, content, '\nendstream');
  }
  let file = Buffer.from('%PDF-1.4\n');
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file = Buffer.concat([file, Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.concat([file, Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`)]);
}

const literal = (text: string): Buffer => Buffer.from(windows1252(text).toString('latin1').replace(/[\\()]/g, '\\$&'), 'latin1');

function wrapped(paragraph: string): string[] {
  const lines: string[] = [''];
  for (const word of paragraph.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + word.length >= COLUMNS) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}

/** A message in UTF-8, quoted-printable. */
export function message(text: string, headers: Readonly<Record<string, string>> = {}): string {
  const head = { From: 'Prensa <prensa@ejemplo.test>', 'Message-ID': '<1@ejemplo.test>', 'MIME-Version': '1.0', 'Content-Type': 'text/plain; charset=utf-8', 'Content-Transfer-Encoding': 'quoted-printable', ...headers };
  const coded = [...Buffer.from(text)].map((byte) => (byte === 0x0a ? '\r\n' : byte === 0x3d || byte > 0x7e ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte))).join('');
  const soft = coded.split('\r\n').map((line) => (line.match(/(?:=[0-9A-F]{2}|[^=]){1,24}/g) ?? ['']).join('=\r\n')).join('\r\n');
  return `${Object.entries(head).map(([name, value]) => `${name}: ${value}`).join('\r\n')}\r\n\r\n${soft}`;
}

/** A ZIP archive whose entries have the names given, whatever they are. */
export function archive(files: Readonly<Record<string, string | Uint8Array>>): Buffer {
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]))));
}

/** A packed tar archive. */
export function tarball(files: Readonly<Record<string, string>>): Buffer {
  const parts = Object.entries(files).map(([name, content]) => {
    const data = Buffer.from(content);
    const header = Buffer.alloc(512);
    header.write(name, 0);
    header.write('0000644\0', 100);
    header.write(`${data.length.toString(8).padStart(11, '0')}\0`, 124);
    header.write('        ', 148);
    header.write('0', 156);
    header.write('ustar\x0000', 257);
    header.write(`${header.reduce((sum, byte) => sum + byte, 0).toString(8).padStart(6, '0')}\0 `, 148);
    return Buffer.concat([header, data, Buffer.alloc((512 - (data.length % 512)) % 512)]);
  });
  return gzipSync(Buffer.concat([...parts, Buffer.alloc(1024)]));
}

/** Zeros, packed a thousand to one, under a name. */
export const bombWith = (name: string, megabytes: number): Buffer => archive({ [name]: new Uint8Array(megabytes * 1024 * 1024) });


/** An answer of a web server. */
export const answer = (body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}, status = '200 OK'): Buffer =>
  Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${Object.entries({ 'Content-Type': 'text/html; charset=utf-8', ...headers }).map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`), Buffer.from(body)]);

/** A record of a web archive. */
export function webRecord(url: string, block: Buffer, headers: Readonly<Record<string, string>> = {}): Buffer {
  const head = { 'WARC-Type': 'response', 'WARC-Target-URI': url, 'WARC-Date': '2025-03-06T18:00:00Z', 'Content-Type': 'application/http; msgtype=response', 'Content-Length': String(block.length), ...headers };
  return Buffer.concat([Buffer.from(`WARC/1.1\r\n${Object.entries(head).map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`), block, Buffer.from('\r\n\r\n')]);
}

/** Records packed one by one, as web archives are. */
export const packedRecords = (records: readonly Buffer[]): Buffer => Buffer.concat(records.map((record) => gzipSync(record)));
