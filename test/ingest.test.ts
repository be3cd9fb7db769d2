import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { decode } from '../src/ingest/decode.js';
import { ingest } from '../src/ingest/ingest.js';
import type { IngestOptions } from '../src/ingest/options.js';

let cwd: string;

beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'cotejo-ingest-')));
});
afterEach(() => {
  rmSync(cwd, { recursive: true, force: true });
});

function put(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(cwd, name)), { recursive: true });
  writeFileSync(join(cwd, name), content);
}

const read = (paths: readonly string[], options: Partial<IngestOptions> = {}) => ingest(paths, { lang: 'en', cwd, ...options });

async function textOf(content: string | Uint8Array): Promise<string | undefined> {
  put('one.txt', content);
  const { articles } = await read(['one.txt']);
  return articles[0]?.text;
}

const idsOf = async (...paths: string[]): Promise<string[]> => (await read(paths)).articles.map(({ id }) => id);

async function codesOf(paths: readonly string[], options: Partial<IngestOptions> = {}): Promise<string[]> {
  return (await read(paths, options)).problems.map(({ doc, code }) => `${code} ${doc}`);
}

const PROSE = 'El señor Núñez dijo: “costará 3 € más” — y calló.';

/** UTF-16 in either order, without a mark. */
function utf16(text: string, order: 'little' | 'big'): Buffer {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'little' ? bytes : bytes.swap16();
}

describe('encodings', () => {
  it.each([
    ['UTF-8', Buffer.from(PROSE)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${PROSE}`)],
    ['UTF-16 LE with a mark', utf16(`\ufeff${PROSE}`, 'little')],
    ['UTF-16 BE with a mark', utf16(`\ufeff${PROSE}`, 'big')],
    ['UTF-16 LE without', utf16(PROSE, 'little')],
    ['UTF-16 BE without', utf16(PROSE, 'big')],
  ])('reads %s', async (_, bytes) => {
    expect(await textOf(bytes)).toBe(PROSE);
  });

  it('reads Windows-1252, with its quotes, dash and euro', async () => {
    const bytes = Buffer.concat([
      Buffer.from('El se\xf1or N\xfa\xf1ez dijo: ', 'latin1'), Buffer.from([0x93]), Buffer.from('costar\xe1 3 ', 'latin1'), Buffer.from([0x80]),
      Buffer.from(' m\xe1s', 'latin1'), Buffer.from([0x94, 0x20, 0x97]), Buffer.from(' y call\xf3.', 'latin1'),
    ]);
    expect(await textOf(bytes)).toBe(PROSE);
    expect((await read(['one.txt'])).problems).toEqual([]);
  });

  it('keeps a UTF-8 text with damaged bytes, and says so', async () => {
    put('one.txt', Buffer.concat([Buffer.from('La región, según él, creció '), Buffer.from([0xc3]), Buffer.from(' más de lo que preveía el año pasado.')]));
    const { articles, problems } = await read(['one.txt']);
    expect(articles[0]?.text).toContain('según él, creció \ufffd más');
    expect(problems).toEqual([{ doc: 'one.txt', code: 'encoding', message: '“one.txt” is UTF-8 with damaged parts: 1 unreadable characters.' }]);
  });

  it('refuses UTF-32', async () => {
    put('one.txt', Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]));
    expect(await codesOf(['one.txt'])).toEqual(['encoding one.txt']);
  });

  it.each([
    ['CRLF', 'uno\r\ndos\r\n'],
    ['old Mac line ends', 'uno\rdos'],
    ['no-break and narrow spaces', '3\u00a0000 y 4\u202f000'],
    ['marks without width', 'a\u200bb\u2060c\u200d'],
    ['accents written apart', 'camio\u0301n'],
    ['soft hyphens', 'infra\u00adestructura'],
    ['a second byte-order mark', 'a\ufeffb'],
    ['a form feed and a stray zero', `uno\fdos\0${'y tres '.repeat(300)}`],
    ['characters beyond the basic plane', '𝟭𝟱 años 👍'],
  ])('changes nothing else: %s', async (_, text) => {
    expect(await textOf(text)).toBe(text);
  });
});

describe('any text', () => {
  /** Letters of many scripts, marks and signs; sixteen letters in front keep a short text from looking like a picture. */
  const texts = fc.string({ unit: 'grapheme', maxLength: 200 }).filter((text) => !/[\0-\x1f]/.test(text)).map((text) => `dieciséis letras ${text}`);

  it('comes back unchanged from UTF-8 and UTF-16', async () => {
    await fc.assert(fc.asyncProperty(texts, async (text) => {
      for (const bytes of [Buffer.from(text), Buffer.from(`\ufeff${text}`), utf16(`\ufeff${text}`, 'little'), utf16(`\ufeff${text}`, 'big')]) {
        expect(await decode(bytes, 'x')).toMatchObject({ text, trouble: null });
      }
    }), { seed: 7, numRuns: 200 });
  });

  it('or any bytes are decoded or refused, and never throw', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      const { text, trouble } = await decode(Buffer.from(bytes), 'x');
      expect(text !== null || trouble !== null).toBe(true);
    }), { seed: 7, numRuns: 500 });
  });
});

describe('paths', () => {
  it('walks folders, passes over what is hidden, installed or of another kind, and sorts by code units', async () => {
    for (const name of ['b.txt', 'a.md', 'Z.TXT', 'ñ.txt', 'sub/c.txt', '.git/x.txt', '.oculto.txt', 'node_modules/y.txt', 'foto.png', 'datos.csv']) put(`in/${name}`, 'Texto.');
    const { articles, ignored, problems } = await read(['in']);
    expect(articles.map(({ id }) => id)).toEqual(['in/Z.TXT', 'in/a.md', 'in/b.txt', 'in/sub/c.txt', 'in/ñ.txt']);
    expect(ignored).toBe(2);
    expect(problems).toEqual([]);
  });

  it('reads what is named, whatever its name', async () => {
    for (const name of ['nota', 'nota.html', '.secreto.txt', '.dir/a.txt']) put(name, 'Texto.');
    expect(await idsOf('nota', 'nota.html', '.secreto.txt', '.dir')).toEqual(['.dir/a.txt', '.secreto.txt', 'nota', 'nota.html']);
  });

  it('expands patterns as a shell would', async () => {
    for (const name of ['2024/a.txt', '2025/b.txt', '2025/c.md', '2025/d.html', '2025/sub/e.txt']) put(name, 'Texto.');
    expect(await idsOf('20*/*.txt')).toEqual(['2024/a.txt', '2025/b.txt']);
    expect(await idsOf('**/*.{md,html}')).toEqual(['2025/c.md', '2025/d.html']);
    expect(await idsOf('2025/*')).toEqual(['2025/b.txt', '2025/c.md', '2025/d.html', '2025/sub/e.txt']);
    expect(await idsOf('./2024/*.txt')).toEqual(['2024/a.txt']);
    expect(await idsOf(`${cwd}/2024/*.txt`)).toEqual(['2024/a.txt']);
    const { articles } = await read(['../2024/?.txt'], { cwd: join(cwd, '2025') });
    expect(articles.map(({ id }) => id)).toEqual(['../2024/a.txt']);
  });

  it('takes a file whose name looks like a pattern by its name', async () => {
    put('nota [1].txt', 'Texto.');
    put('nota 1.txt', 'Texto.');
    expect(await idsOf('nota [1].txt')).toEqual(['nota [1].txt']);
  });

  it('reads a file once, whatever reaches it and in whatever order', async () => {
    put('in/a.txt', 'Texto.');
    put('in/sub/b.txt', 'Texto.');
    symlinkSync('in/a.txt', join(cwd, '0-link.txt'));
    symlinkSync('in', join(cwd, '0-folder'));
    const ways = ['in', './in/a.txt', 'in/*.txt', '0-link.txt', '0-folder', join(cwd, 'in/sub')];
    const forward = await read(ways);
    expect(forward.articles.map(({ id }) => id)).toEqual(['in/a.txt', 'in/sub/b.txt']);
    expect(forward.problems).toEqual([]);
    expect(await read([...ways].reverse())).toEqual(forward);
  });

  it('ends where links make a loop', async () => {
    put('in/a.txt', 'Texto.');
    put('in/sub/b.txt', 'Texto.');
    symlinkSync('..', join(cwd, 'in/sub/up'));
    symlinkSync('self', join(cwd, 'in/self'));
    symlinkSync(join(cwd, 'in'), join(cwd, 'in/sub/again'));
    expect(await idsOf('in')).toEqual(['in/a.txt', 'in/sub/b.txt']);
    expect(await idsOf('in/**/*.txt')).toEqual(['in/a.txt', 'in/sub/b.txt']);
  });

  it('names files outside of the current folder relative to it', async () => {
    put('a.txt', 'Texto.');
    mkdirSync(join(cwd, 'x/y'), { recursive: true });
    const { articles } = await read(['../../a.txt'], { cwd: join(cwd, 'x/y') });
    expect(articles.map(({ id }) => id)).toEqual(['../../a.txt']);
  });
});

describe('problems', () => {
  it('are values: everything else is still read', async () => {
    put('good.txt', 'Texto.');
    put('blank.txt', ' \r\n\u00a0\u200b\t');
    put('none.txt', '');
    put('zeros.txt', Buffer.from([0, 1, 2, 0, 0, 0, 7, 0, 65, 0, 0, 0, 0, 3, 0, 0]));
    put('picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
    put('large.txt', 'x'.repeat(2000));
    mkdirSync(join(cwd, 'nothing'));
    const options = { maxBytes: 1000 };
    const paths = ['good.txt', 'blank.txt', 'none.txt', 'zeros.txt', 'picture.txt', 'large.txt', 'nothing', 'absent.txt', 'no/*.txt', 'good.txt/', 'good.txt/x', ''];
    expect((await read(paths, options)).articles).toEqual([{ id: 'good.txt', text: 'Texto.' }]);
    expect(await codesOf(paths, options)).toEqual([
      'missing ', 'missing absent.txt', 'empty blank.txt', 'missing good.txt', 'missing good.txt/x', 'too-large large.txt', 'missing no/*.txt', 'empty none.txt',
      'missing nothing', 'binary picture.txt', 'binary zeros.txt',
    ]);
  });

  it('are told in the language asked for', async () => {
    expect((await read(['absent.txt'], { lang: 'es' })).problems).toEqual([{ doc: 'absent.txt', code: 'missing', message: 'No existe: «absent.txt».' }]);
    expect((await read(['absent.txt'], { lang: 'en' })).problems[0]?.message).toBe('There is no such file or folder: “absent.txt”.');
  });

  it('name files and folders without permission', async () => {
    put('in/a.txt', 'Texto.');
    put('in/closed.txt', 'Texto.');
    put('in/locked/b.txt', 'Texto.');
    chmodSync(join(cwd, 'in/closed.txt'), 0);
    chmodSync(join(cwd, 'in/locked'), 0);
    // The superuser may read everything: become nobody for a while.
    const superuser = process.geteuid?.() === 0;
    if (superuser) {
      chmodSync(cwd, 0o755);
      process.seteuid?.(65534);
    }
    try {
      expect(await codesOf(['in'])).toEqual(['unreadable in/closed.txt', 'unreadable in/locked']);
      expect(await idsOf('in')).toEqual(['in/a.txt']);
    } finally {
      if (superuser) process.seteuid?.(0);
      chmodSync(join(cwd, 'in/locked'), 0o700);
    }
  });

  it('name links that lead nowhere', async () => {
    put('in/a.txt', 'Texto.');
    symlinkSync('lost', join(cwd, 'in/b.txt'));
    symlinkSync('c.txt', join(cwd, 'in/c.txt'));
    expect(await codesOf(['in'])).toEqual(['unreadable in/b.txt', 'unreadable in/c.txt']);
  });

  it.skipIf(process.platform === 'win32')('name pipes, and never wait for one', async () => {
    put('in/a.txt', 'Texto.');
    execFileSync('mkfifo', [join(cwd, 'in/b.txt')]);
    expect(await codesOf(['in'])).toEqual(['unsupported in/b.txt']);
    expect(await codesOf(['in/b.txt', '/dev/zero'], { cwd })).toHaveLength(2);
    expect(await idsOf('in', 'in/b.txt')).toEqual(['in/a.txt']);
  });
});

describe('lines of JSON', () => {
  it('are articles under their own identifiers, unchanged', async () => {
    put('in/todo.jsonl', [
      '{"id":"boletín/7","text":"Uno.","date":"2025-03-01T10:00:00-06:00","lang":"es-MX","title":"T","source":"S"}',
      '',
      '{"id":"https://example.org/b","text":"\\ufeffDos\\r\\n","date":null}\r',
      '{"id":"c","text":"Tres.","date":"2025-02"}',
    ].join('\n'));
    const { articles, problems } = await read(['in']);
    expect(articles).toEqual([
      { id: 'boletín/7', text: 'Uno.', given: { date: '2025-03-01', lang: 'es', title: 'T', source: 'S' } },
      { id: 'c', text: 'Tres.', given: { date: '2025-02' } },
      { id: 'https://example.org/b', text: '\ufeffDos\r\n' },
    ]);
    expect(problems).toEqual([]);
  });

  it('name their line where they are bad, and the others are read', async () => {
    put('t.jsonl', [
      '{"id":"a","text":"Uno."}', '{"id":"b","text":', '[]', '{"text":"sin id"}', '{"id":"c"}', '{"id":"d","text":" "}',
      '{"id":"e","text":"Dos.","date":"2025-02-30","lang":"pt"}', `{"id":"f","text":"${'x'.repeat(500)}"}`,
    ].join('\r\n'));
    const options = { maxBytes: 400 };
    expect((await read(['t.jsonl'], options)).articles).toEqual([{ id: 'a', text: 'Uno.' }, { id: 'e', text: 'Dos.' }]);
    expect(await codesOf(['t.jsonl'], options)).toEqual([
      'malformed t.jsonl:2', 'malformed t.jsonl:3', 'malformed t.jsonl:4', 'malformed t.jsonl:5', 'empty t.jsonl:6',
      'malformed t.jsonl:7', 'malformed t.jsonl:7', 'too-large t.jsonl:8',
    ]);
  });

  it('may not share an identifier', async () => {
    put('a.jsonl', '{"id":"x","text":"Uno."}\n{"id":"b.txt","text":"Dos."}');
    put('b.txt', 'Tres.');
    put('c.jsonl', '{"id":"x","text":"Cuatro."}');
    const { articles, problems } = await read(['c.jsonl', 'b.txt', 'a.jsonl']);
    expect(articles).toEqual([{ id: 'b.txt', text: 'Dos.' }, { id: 'x', text: 'Uno.' }]);
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      ['duplicate', 'Two articles have the identifier “b.txt”: a.jsonl:2 is read and b.txt is skipped.'],
      ['duplicate', 'Two articles have the identifier “x”: a.jsonl:1 is read and c.jsonl:1 is skipped.'],
    ]);
  });
});

describe('standard input', () => {
  async function* chunks(...parts: (string | Uint8Array)[]) {
    for (const part of parts) yield await Promise.resolve(part);
  }

  it('is one article, decoded as a file would be', async () => {
    const bytes = Buffer.from('\ufeffcamión');
    const { articles } = await read(['-'], { stdin: chunks(bytes.subarray(0, 8), bytes.subarray(8)) });
    expect(articles).toEqual([{ id: 'stdin', text: 'camión' }]);
  });

  it('bears the name it is given, and stands for the file of that name', async () => {
    put('a/b.txt', 'Guardado.');
    const { articles, problems } = await read(['a', '-', '-'], { stdin: chunks('Sin guardar.'), stdinFilename: './a/b.txt' });
    expect(articles).toEqual([{ id: 'a/b.txt', text: 'Sin guardar.' }]);
    expect(problems.map(({ code }) => code)).toEqual(['duplicate']);
  });

  it('may hold lines of JSON', async () => {
    const { articles } = await read(['-'], { stdin: chunks('{"id":"x","text":"Uno."}\n'), stdinFilename: 'x.jsonl' });
    expect(articles).toEqual([{ id: 'x', text: 'Uno.' }]);
  });

  it('is given up when it does not end', async () => {
    async function* endless() {
      for (;;) yield await Promise.resolve('x'.repeat(100));
    }
    expect(await codesOf(['-'], { stdin: endless(), maxBytes: 1000 })).toEqual(['too-large stdin']);
    expect(await codesOf(['-'])).toEqual(['missing stdin']);
  });
});
