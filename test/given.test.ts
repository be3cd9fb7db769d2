import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { compare } from '../src/compare.js';
import { ingest } from '../src/ingest/ingest.js';
import { packs } from '../src/lang/registry.js';
import { outletsOf } from '../src/link/outlets.js';
import type { Article, GivenFacts } from '../src/model/document.js';
import { read } from '../src/read.js';
import { webPage } from './packing.js';

const TEXT = 'El Instituto de Puentes de Arcalia abrió 14 pasos nuevos en la sierra durante el año pasado, según la directora Noemí Tarín Balbuena, que los visitó a pie.';

let cwd: string;
beforeEach(() => { cwd = realpathSync(mkdtempSync(join(tmpdir(), 'cotejo-given-'))); });
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const givenIn = async (files: Readonly<Record<string, string>>) => {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), content);
  }
  const { articles, problems } = await ingest(['.'], { lang: 'en', cwd });
  return { given: articles.map((article) => article.given), problems: problems.map(({ doc, code }) => `${code} ${doc}`) };
};

describe('country and address of an article', () => {
  it('are said by a manifest', async () => {
    const { given, problems } = await givenIn({ 'a.txt': TEXT, 'b.txt': TEXT, 'manifest.csv': 'file,país,url\na.txt,México,https://Arcalia.test/puentes#abajo\nb.txt,Atlántida,ftp://arcalia.test/x\n' });
    expect(given).toEqual([{ country: 'MX', url: 'https://arcalia.test/puentes' }, undefined]);
    expect(problems).toEqual(['malformed manifest.csv:3', 'malformed manifest.csv:3']);
  });

  it('are said by lines and rows', async () => {
    const { given } = await givenIn({
      'a.jsonl': JSON.stringify({ id: 'a', text: TEXT, country: 'ar', url: 'http://arcalia.test/1', captured: '2025-03-04T10:00:00Z' }),
      'b.csv': `id,texto,pais,enlace\nb,"${TEXT}",esp,https://arcalia.test/2\n`,
    });
    expect(given).toEqual([{ country: 'AR', url: 'http://arcalia.test/1', captured: '2025-03-04' }, { country: 'ES', url: 'https://arcalia.test/2' }]);
  });

  it('are said by a page, its own address first', async () => {
    const head = '<link rel="canonical" href="https://arcalia.test/puentes"><meta property="og:url" content="https://otro.test/"><meta property="og:locale" content="es_CL">';
    const linked = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', mainEntityOfPage: { '@id': 'https://arcalia.test/3' }, inLanguage: 'es-PE' })}</script>`;
    const { given } = await givenIn({ 'a.html': webPage([TEXT], head), 'b.html': webPage([TEXT], linked), 'c.html': webPage([TEXT]).replace('lang="es"', 'lang="es-BO"') });
    expect(given.map((one) => [one?.country, one?.url])).toEqual([['CL', 'https://arcalia.test/puentes'], ['PE', 'https://arcalia.test/3'], ['BO', undefined]]);
  });

  it('are said by a feed and by front matter', async () => {
    const { given } = await givenIn({
      'a.rss': `<rss version="2.0"><channel><title>Puentes</title><language>es-mx</language><item><link>https://arcalia.test/4</link><description>${TEXT}</description></item></channel></rss>`,
      'b.atom': `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="es-AR"><title>Puentes</title><entry><link rel="self" href="https://arcalia.test/no"/><link href="https://arcalia.test/5"/><summary>${TEXT}</summary></entry></feed>`,
      'c.md': `---\npais: UY\nurl: https://arcalia.test/6\n---\n${TEXT}`,
    });
    expect(given.map((one) => [one?.country, one?.url])).toEqual([['MX', 'https://arcalia.test/4'], ['AR', 'https://arcalia.test/5'], ['UY', 'https://arcalia.test/6']]);
  });

  it('stand in the analysis, and the country of a domain counts', () => {
    const countries = [{ url: 'https://www.arcalia.gob.mx/x' }, { source: 'puentes.arcalia.es' }, { url: 'https://arcalia.co/x' }, { url: 'https://arcalia.gov.co/x' }, { url: 'https://arcalia.gov' }, { source: 'Puentes de Arcalia' }, { url: 'https://a.mx/', country: 'ES' }]
      .map((given) => read({ id: 'a', text: TEXT, given }).document.country);
    expect(countries).toEqual(['MX', 'ES', undefined, 'CO', 'US', undefined, 'ES']);
    const [document] = compare([read({ id: 'a', text: TEXT, given: { url: 'https://arcalia.cl/' } })], { lang: 'es' }).documents;
    expect(document).toMatchObject({ country: 'CL', url: 'https://arcalia.cl/' });
  });
});

describe('the marks of numbers', () => {
  const valueIn = (text: string, given: GivenFacts) => read({ id: 'a', text, given: { lang: 'es', ...given } }).mentions.flatMap((one) => (one.kind === 'figure' ? [[one.quantity.value, one.quantity.ambiguous]] : []));
  const MILLIONS = 'El instituto gastó 3.456 millones de euros en la sierra.';

  it('are those of the country where the text says nothing', () => {
    const comma = MILLIONS.replace('.', ',');
    expect(valueIn(MILLIONS, {})).toEqual([[3456e6, 'separator']]);
    expect([valueIn(MILLIONS, { country: 'ES' }), valueIn(comma, { country: 'MX' }), valueIn(MILLIONS, { url: 'https://arcalia.com.ar/7' })]).toEqual(Array(3).fill([[3456e6, undefined]]));
    expect([valueIn(MILLIONS, { country: 'MX' }), valueIn(comma, { country: 'CO' })]).toEqual(Array(2).fill([[3456e3, undefined]]));
    expect(valueIn('Reparó 3.456 km de vías.', { country: 'GT' })).toEqual([[3.456, undefined]]);
  });

  it('are those of the text where it shows them', () => {
    expect(valueIn(`${MILLIONS} Usó 12.345.678 piedras.`, { country: 'MX' })).toEqual([[3456e6, undefined], [12345678, undefined]]);
    expect(valueIn(`${MILLIONS} Reparó 1.250 puentes.`, { country: 'MX' })).toEqual([[3456e6, undefined], [1250, undefined]]);
  });

  it('never part what is counted one by one', () => {
    expect(valueIn('El instituto reparó 1.250 puentes en la sierra.', { country: 'MX' })).toEqual([[1250, undefined]]);
  });

  it('of a country are those of CLDR', () => {
    const wrong = Object.entries(packs.es.figures.numbers.decimalIn).filter(([country, mark]) => new Intl.NumberFormat(`es-${country}`).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value !== mark);
    expect(wrong).toEqual([]);
  });
});

it('the day of capture bounds a document that has no date', () => {
  const dated = (captured?: string) => read({ id: 'a', text: 'El Instituto de Puentes informó que el paso de la sierra está abierto. La directora lo recorrió el pasado 3 de marzo de 2025. Ya lo usan 40 familias.', given: captured === undefined ? {} : { captured } }).document.dated;
  expect(dated()).toBeNull();
  expect(dated('2025-04-10')).toMatchObject({ timex: '2025-03-03/2025-04-10', basis: 'bounds' });
});

it('texts of one source or site are one outlet', () => {
  const texts: Readonly<Record<string, GivenFacts>> = { a: { source: 'El Vado' }, b: { source: 'el vado', url: 'https://www.vado.test/1' }, c: { url: 'https://vado.test/2' }, d: { url: 'https://gob.test/1', source: 'Salud' }, e: { url: 'https://gob.test/2', source: 'Obras' }, f: { url: 'https://gob.test/3' }, g: {} };
  const articles: Article[] = Object.entries(texts).map(([id, given]) => ({ id, text: TEXT, given }));
  expect(Object.fromEntries(outletsOf(articles.map((article) => read(article))))).toEqual({ a: 'el vado', b: 'el vado', c: 'el vado', d: 'salud', e: 'obras', f: 'gob.test' });
});
