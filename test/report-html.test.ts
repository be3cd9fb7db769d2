import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import type { Analysis, PlacedMention } from '../src/model/analysis.js';
import type { Finding } from '../src/model/finding.js';
import type { Place } from '../src/model/span.js';
import { dateWords } from '../src/report/html/dates.js';
import { html as page } from '../src/report/html/html.js';
import { html } from '../src/report/html/markup.js';
import { passage } from '../src/report/html/quote.js';
import { curvesOf } from '../src/report/html/curves.js';
import type { Anchor } from '../src/report/html/shelf.js';
import { paragraphs } from '../src/report/html/text.js';
import { checked, reportOptions, sample, texts } from './sample-analysis.js';

const root = join(import.meta.dirname, '..');
const drafts = new Set(['nota.txt']);
const render = (analysis: Analysis = sample, more: Parameters<typeof reportOptions>[0] = {}): string => page.render(analysis, reportOptions(more));
const tags = (text: string): string[] => [...text.matchAll(/<(\/?[a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"]*")?)*)\s*\/?>/gi)]
  .map(([, name, attributes]) => [name, ...[...attributes!.matchAll(/ ([a-z-]+)(?:="[^"]*")?/g)].map(([, attribute]) => attribute)].join(' '));
const between = (text: string, from: string, to: string): string => text.slice(text.indexOf(from) + from.length, text.indexOf(to, text.indexOf(from)));
const textOf = (markup: string): string => markup.replace(/<[^>]*>/g, '').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&#96;/g, '`').replace(/&amp;/g, '&');

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // The policy holds the hashes of both.
    'require-csp-nonce': 'off',
    // Ids hold the digits of their finding and the offset of their words.
    'valid-id': 'off',
    'id-pattern': 'off',
  },
});

async function faults(text: string): Promise<string[]> {
  const { results } = await validator.validateString(text);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`));
}

/** An analysis in which every text from outside is what is given. */
function saying(text: string): Analysis {
  const placed = <Kind extends Place>(place: Kind): Kind => ({ ...place, text, doc: `${text}${place.doc}` });
  return {
    ...checked,
    documents: sample.documents.map((document) => ({ ...document, id: `${text}${document.id}`, title: text, source: text })),
    mentions: sample.mentions.map((mention): PlacedMention => {
      const one = placed(mention);
      if (one.kind === 'official') return { ...one, person: text, office: text, institution: text };
      return one.kind === 'program' ? { ...one, name: text, acronym: text } : one;
    }),
    findings: sample.findings.map((finding): Finding => ({ ...finding, message: text, proof: [{ kind: 'slot', text }, { kind: 'calculation', text }], evidence: finding.evidence.map(placed) })),
    agreements: sample.agreements.map((agreement) => ({ ...agreement, message: text, evidence: agreement.evidence.map(placed) })),
    timeline: sample.timeline.map((entry) => ({ ...placed(entry), sources: entry.sources.map(placed) })),
    problems: [{ doc: text, code: 'missing', message: text }],
  };
}

describe('the page', () => {
  it.each([
    ['contradictions', 'es', ['problems', 'conflict', 'tension', 'note', 'agree', 'timeline', 'officials', 'programs', 'documents']],
    ['contradictions', 'en', ['problems', 'conflict', 'tension', 'note', 'agree', 'timeline', 'officials', 'programs', 'documents']],
    ['timeline', 'es', ['problems', 'timeline', 'conflict', 'tension', 'note', 'agree', 'officials', 'programs', 'documents']],
    ['check', 'en', ['problems', 'conflict', 'tension', 'agree', 'documents']],
  ] as const)('%s in %s has its sections, in order, and is valid', async (view, lang, ids) => {
    const report = render(view === 'check' ? checked : sample, { view, lang, drafts: view === 'check' ? drafts : new Set() });
    expect([...report.matchAll(/<section id="([a-z]+)"/g)].map(([, id]) => id)).toEqual(['summary', ...ids]);
    expect([...report.matchAll(/<li><a href="#([a-z]+)">/g)].map(([, id]) => id)).toEqual(ids);
    expect(report).toContain(`<html lang="${lang}">`);
    expect(await faults(report)).toEqual([]);
  });

  it('is valid with nothing found, nothing known of the texts, and nothing at all', async () => {
    const nothing: Analysis = { ...sample, documents: [], mentions: [], entities: [], claims: [], findings: [], agreements: [], timeline: [], problems: [] };
    expect(render(nothing)).toContain('Nada que no cuadre.');
    expect(await faults(render(nothing))).toEqual([]);
    const { text: _, ...without } = reportOptions();
    const bare = page.render(sample, without);
    expect(await faults(bare)).toEqual([]);
    expect(bare).toContain('<mark>48 faros</mark>');
    expect(bare).not.toContain('<div class="text"');
  });

  it('has headings that go down one step at a time', () => {
    for (const view of ['contradictions', 'check', 'timeline'] as const) {
      const levels = [...render(sample, { view }).matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
      expect(levels[0]).toBe(1);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels.filter((level, i) => i > 0 && level > levels[i - 1]! + 1)).toEqual([]);
    }
  });

  it('leads nowhere but to itself', () => {
    for (const report of [render(), render(checked, { view: 'check', drafts })]) {
      const ids = [...report.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const links = [...report.matchAll(/ href="([^"]*)"/g)].map(([, link]) => link!);
      expect(links.length).toBeGreaterThan(20);
      expect(links.filter((link) => !link.startsWith('#') || !ids.includes(link.slice(1)))).toEqual([]);
      expect(report).not.toMatch(/ (?:src|srcset|action|formaction|data|poster|xlink:href)=|@import|url\(|https?:\/\//);
    }
  });

  it('allows its own style and script by their hashes, and has no other', () => {
    const report = render();
    const digest = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(report)?.[1];
    expect(policy).toBe(`default-src 'none'; style-src ${digest(between(report, '<style>', '</style>'))}; script-src ${digest(between(report, '<script>', '</script>'))}; base-uri 'none'; form-action 'none'`);
    expect(report.match(/<script/g)).toHaveLength(1);
    expect(report.match(/<style/g)).toHaveLength(1);
    expect(tags(report).filter((tag) => / style| on[a-z]+/.test(tag))).toEqual([]);
    expect(report.indexOf('Content-Security-Policy')).toBeLessThan(report.indexOf('<style>'));
  });

  it('is the same bytes every time, whole or in pieces', () => {
    expect(render()).toBe(render());
    expect([...page.pieces!(sample, reportOptions())].join('')).toBe(render());
  });
});

describe('a finding', () => {
  const report = render();
  const article = between(report, '<article class="finding conflict" id="C-4c1d77b0"', '</article>');

  it('shows its quotes side by side, each with document, date, place and words in their sentence', () => {
    expect(article.match(/<figure>/g)).toHaveLength(2);
    expect(article).toContain('<mark>48 faros</mark> encendidos en la costa, dijo su directora general, Irene Solís Macías.');
    expect(article).toContain('101-faro.txt <span class="at">2:76</span>');
    expect(article).toContain('<time datetime="2025-03-14">14 de marzo de 2025</time>');
  });

  it('says its rule, its id and every step of its proof', () => {
    expect(article).toContain('<code>figure/value</code>');
    expect(article).toContain('href="#C-4c1d77b0"');
    for (const { text } of sample.findings[1]!.proof) expect(textOf(article)).toContain(text);
  });

  it('leads to the exact words in their document, and they lead back', () => {
    const [, link] = /<figcaption><a href="#(d1-\d+)">/.exec(article)!;
    expect(link).toBe(`d1-${sample.findings[1]!.evidence[0]!.start}`);
    expect(report).toMatch(new RegExp(`<mark class="conflict" id="${link}">48 faros</mark><sup><a class="back conflict" href="#C-4c1d77b0"`));
  });

  it('tells the language of a quote that is not in the language of the page', () => {
    expect(between(report, 'id="C-0a0b0c0d"', '</article>')).toMatch(/<blockquote lang="en"><p>[^<]* The agency <mark>has refused/);
    expect(between(render(sample, { lang: 'en' }), 'id="C-0a0b0c0d"', '</article>')).toMatch(/<blockquote lang="es">.*<blockquote><p>Puerto Escobedo, March/s);
  });

  it('of a draft has the words of the draft first, in reading order', () => {
    const check = render(checked, { view: 'check', drafts });
    const tension = between(check, 'id="C-2222bbbb"', '</article>');
    expect(tension.indexOf('nota.txt')).toBeLessThan(tension.indexOf('101-faro.txt'));
    expect(tension).toContain('<b class="draft">borrador</b>');
    expect(check).toContain('nota.txt</a> · 2 hallazgos');
  });

  it('alone of its level is shown where quiet is asked', () => {
    const quiet = render(sample, { quiet: true });
    expect([...quiet.matchAll(/<section id="([a-z]+)"/g)].map(([, id]) => id)).toEqual(['summary', 'problems', 'conflict', 'documents']);
  });
});

describe('text from outside', () => {
  const BENIGN = 'palabra';
  const shape = tags(render(saying(BENIGN), { text: () => undefined }));

  it('is never markup', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onfocus='alert(1)", '</style><script>', '<!--', ']]>', '&lt;b&gt;', '`${1}`', '</title>', '-->', '<svg/onload=alert(1)>', 'javascript:alert(1)'),
    ).map((text) => `x${text}`);
    fc.assert(fc.property(hostile, (text) => {
      expect(tags(render(saying(text), { text: () => undefined }))).toEqual(shape);
      expect(textOf(html`<p title="${text}">${text}</p>`.markup)).not.toMatch(/[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
    }), { numRuns: 60 });
  });

  it('holds no control and no mark that turns the direction of writing, in a document either', () => {
    const text = 'Uno \u001b[31mrojo\u001b[0m \u202edos\u2066 \u0007tres\u0085 <b>cuatro</b>\r\nCinco &amp; "seis"\u2028siete';
    const report = render(sample, { text: () => text });
    expect(report).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff]/);
    expect(report).toContain('<p>Uno rojo dos tres  &lt;b&gt;cuatro&lt;/b&gt;</p>\n<p>Cinco &amp;amp; &quot;seis&quot; siete</p>');
  });
});

describe('caps', () => {
  const [finding] = sample.findings as readonly [Finding, ...Finding[]];
  const many: Analysis = {
    ...sample,
    findings: Array.from({ length: 200 }, (_, i): Finding => ({ ...finding, id: `C-${String(i).padStart(14, '0')}` })),
    agreements: Array.from({ length: 400 }, () => sample.agreements[0]!),
    timeline: Array.from({ length: 700 }, (_, i) => ({ ...sample.timeline[3]!, mark: i === 350 ? 'disputed' as const : 'exact' as const })),
    problems: Array.from({ length: 300 }, () => sample.problems[0]!),
    documents: Array.from({ length: 5000 }, (_, i) => ({ ...sample.documents[0]!, id: i < 4 ? sample.documents[i]!.id : `avisos/${String(i).padStart(4, '0')}.txt` })),
  };
  const long = 'Nada. '.repeat(500);
  const text = (doc: string): string => texts[doc] ?? long;
  const report = render(many, { text });

  it('leave out what is too much, and say so where it would stand', () => {
    expect(report.match(/<article class="finding/g)).toHaveLength(150);
    for (const sentence of ['Aquí van 150 de 200: quedan fuera 50. Con --all entran todos.', 'Aquí van 300 de 400: quedan fuera 100.', 'Aquí van 200 de 300',
      'La gráfica lleva los 700 hechos; la lista, 600', 'Este informe lleva el texto de 1003 de 5000 documentos', 'Aquí van 1000 de 3997']) {
      expect(report).toContain(sentence);
    }
    expect(report).toMatch(/<li id="t-351" class="disputed"/);
    expect(report.length).toBeLessThan(6_000_000);
  });

  it('keep the texts that findings quote first, wherever they stand', () => {
    const last: Analysis = { ...many, documents: [...many.documents.slice(4), ...many.documents.slice(0, 4)] };
    expect(render(last, { text })).toMatch(/<mark class="note" id="d4997-\d+">48 faros<\/mark>/);
  });

  it('cut a text that is too long, and make no link to what is not there', () => {
    const place = { ...sample.findings[0]!.evidence[0]!, start: 250_000, end: 250_005 };
    const huge = render({ ...sample, findings: [{ ...finding, evidence: [place] }] }, { text: () => 'palabra '.repeat(40_000) });
    expect(huge).toContain('El texto sigue: aquí van 200\u00a0000 de sus 320\u00a0000 caracteres.');
    expect(huge).not.toContain('#d1-250000');
  });

  it('are lifted by --all', () => {
    const all = render(many, { text, all: true });
    expect(all.match(/<article class="finding/g)).toHaveLength(200);
    expect(all).not.toContain('class="left"');
  });
});

describe('the text of a document', () => {
  const wrap = ({ id }: Anchor, inner: { markup: string }, first: boolean): { markup: string } => ({ markup: `<i${first ? ` id="${id}"` : ''} data-of="${id}">${inner.markup}</i>` });

  it('is whole, line by line, with every anchor around its exact words, however they cross', () => {
    const input = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\r', 'ñ'), minLength: 1, maxLength: 60 })
      .chain((text) => fc.tuple(fc.constant(text), fc.array(fc.tuple(fc.nat(text.length - 1), fc.nat(12)), { maxLength: 8 })));
    fc.assert(fc.property(input, ([text, spans]) => {
      const anchors = [...new Map(spans.map(([start, length]) => [`${start}-${length}`, { doc: 'x', start, end: Math.min(text.length, start + length + 1), id: `${start}-${length}` }])).values()]
        .sort((a, b) => a.start - b.start || b.end - a.end);
      const lines = [...paragraphs(text, anchors, wrap)].map(({ markup }) => markup);
      expect(lines.map((line) => textOf(line).replace(/\n$/, ''))).toEqual(text.split(/\r\n|\r|\n/));
      for (const { id, start, end } of anchors) {
        const words = [...lines.join('').matchAll(/<(\/?)i[^>]*?(?:data-of="([^"]*)")?>|([^<])/g)];
        const open: (string | undefined)[] = [];
        let got = '';
        for (const [, close, of, letter] of words) {
          if (letter !== undefined) { if (open.includes(id) && letter !== '\n') got += letter; } else if (close === '/') open.pop(); else if (of !== undefined) open.push(of);
        }
        expect(got).toBe(text.slice(start, end).replace(/[\r\n]/g, ''));
      }
    }));
  });
});

describe('words around a quote', () => {
  const at = (text: string, words: string): Place => {
    const start = text.indexOf(words);
    return { doc: 'x', start, end: start + words.length, line: 1, column: 1, endLine: 1, endColumn: 1, text: words };
  };

  it('are its sentences, within its paragraph', () => {
    const text = 'Título\n\nUna frase primero. El puerto tiene 48 faros encendidos. Otra después.\n\nOtro párrafo.';
    expect(passage(at(text, '48 faros'), text)).toEqual({ before: 'Una frase primero. El puerto tiene ', words: '48 faros', after: ' encendidos. Otra después.' });
  });

  it('go on over the line ends of hard-wrapped prose, and stop at those of lists', () => {
    const wrapped = 'El puerto de la bahía del norte tiene desde el año pasado 48 faros\nencendidos en toda la costa.\n- Barcos: 12';
    expect(passage(at(wrapped, '48 faros'), wrapped).after).toBe(' encendidos en toda la costa.');
    expect(passage(at(wrapped, '12'), wrapped).before).toBe('- Barcos: ');
  });

  it('are cut with an ellipsis where no sentence ends, at a word where there is one', () => {
    const endless = `${'palabra '.repeat(200)}48 faros${' palabra'.repeat(200)}`;
    const { before, after } = passage(at(endless, '48 faros'), endless);
    expect(before).toMatch(/^… palabra .*palabra $/);
    expect(after).toMatch(/^ palabra .*palabra …$/);
    const solid = `${'x'.repeat(1000)}48${'x'.repeat(1000)}`;
    expect(passage(at(solid, '48'), solid)).toEqual({ before: '…', words: '48', after: '…' });
  });
});

describe('dates in words', () => {
  it.each([
    ['2025-06-12', '12 de junio de 2025', '12 June 2025'],
    ['2025-06', 'junio de 2025', 'June 2025'],
    ['2025-09-01/2025-12-15', '1 de septiembre – 15 de diciembre de 2025', '1 September – 15 December 2025'],
    ['2025-12-01/2025-12-15', '1–15 de diciembre de 2025', '1–15 December 2025'],
    ['2025-01-01/2026-03-31', 'enero de 2025 – marzo de 2026', 'January 2025 – March 2026'],
    ['2025-Q2', 'trimestre 2 de 2025', 'quarter 2 of 2025'],
    ['2025-W23', '2025-W23', '2025-W23'],
    ['2025-99', '2025-99', '2025-99'],
  ])('%s', (timex, es, en) => {
    expect(dateWords(timex, 'es')).toBe(es);
    expect(dateWords(timex, 'en')).toBe(en);
  });
});

describe('curves', () => {
  const figure = (doc: string, start: number, value: number, status = 'actual'): { readonly place: Place; readonly claim: Analysis['claims'][number] } => {
    const place: Place = { doc, start, end: start + 2, line: 1, column: start + 1, endLine: 1, endColumn: start + 3, text: `${value} faros` };
    return { place, claim: { ...place, id: `k-${doc}-${start}`, kind: 'figure', says: { value, head: 'faro', unit: '', status }, speaker: null, quoted: false } };
  };
  const [a, b, c, d] = [figure(sample.documents[0]!.id, 0, 40), figure(sample.documents[1]!.id, 5, 45), figure(sample.documents[2]!.id, 9, 48), figure(sample.documents[2]!.id, 60, 90, 'goal')];
  const linked = (groups: readonly (readonly (typeof a)[])[]): Analysis => ({
    ...sample, findings: [], claims: [a, b, c, d].map(({ claim }) => claim),
    agreements: groups.map((group) => ({ kind: 'update' as const, message: '', evidence: group.map(({ place }) => place) })),
  });

  it('are what was held comparable, over three values or more, and no goals', () => {
    expect(curvesOf(linked([[a, b], [b, c], [c, d]])).map(({ points }) => points.map(({ date, value }) => [date, value]))).toEqual([[['2025-03-14', 40], ['2025-03-16', 45], ['2025-03-20', 48]]]);
    expect(curvesOf(linked([[a, b]]))).toEqual([]);
  });

  it('are drawn, with a table that says the same', async () => {
    const report = render(linked([[a, b], [b, c]]));
    const section = between(report, '<section id="series"', '</section>');
    expect(section).toContain('<svg');
    expect(section.match(/<tr><th scope="row">/g)).toHaveLength(3);
    expect(await faults(report)).toEqual([]);
  });
});

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cotejo-html-'));
  const run = (...args: string[]): ReturnType<typeof spawnSync> & { stdout: string; stderr: string } =>
    spawnSync(process.execPath, [join(root, 'bin/cotejo.js'), ...args], { cwd: root, encoding: 'utf8', env: { PATH: process.env.PATH, LANG: 'C.UTF-8' }, maxBuffer: 1 << 26 });

  it('writes the page where it is told, and the same to standard output', async () => {
    const file = join(folder, 'informe.html');
    const { status, stdout } = run('fixtures/articles', '--format', `html:${file}`);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    const report = readFileSync(file, 'utf8');
    expect(await faults(report)).toEqual([]);
    expect(run('fixtures/articles', '--format', 'html').stdout).toBe(report);
  });

  it('knows drafts and timelines, and says which commands have no page', () => {
    expect(run('check', 'fixtures/draft.txt', '--against', 'fixtures/articles', '--format', 'html', '--lang', 'en').stdout).toContain('<h1>Drafts against the archive</h1>');
    expect(run('timeline', 'fixtures/articles', '--format', 'html').stdout).toContain('<h1>Cronología</h1>');
    const refused = run('extract', 'fixtures/articles', '--format', 'html');
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('html');
  });

  it('leaves no file where it cannot', () => {
    const { status, stderr } = run('fixtures/articles', '--format', `html:${join(folder, 'nowhere', 'x.html')}`);
    expect(status).toBe(2);
    expect(stderr).toContain('ENOENT');
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
    rmSync(folder, { recursive: true });
  });
});
