import { Ajv } from 'ajv';
import { parse as parseCsv } from 'csv-parse/sync';
import { Window } from 'happy-dom';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Analysis, Entry } from '../src/model/analysis.js';
import { groups, shownDate } from '../src/report/wording/entry.js';
import { ics } from '../src/report/timelines/ics.js';
import { markdown } from '../src/report/markdown/markdown.js';
import { mermaid } from '../src/report/timelines/mermaid.js';
import { timelinejs } from '../src/report/timelines/timelinejs.js';
import { timelinejsCsv } from '../src/report/timelines/timelinejs-csv.js';
import { reportOptions, sample } from './sample-analysis.js';

const options = reportOptions({ view: 'timeline' });

/** Words that would command each of the formats, a terminal, a spreadsheet or a workflow. */
const EVIL = [
  '<script>alert(1)</script> & "x" \'y\'', '\u001b[31mrojo\u001b]8;;http://x\u0007', '\u202eotxet\u2066', '::error file=a::b', '=HYPERLINK("http://x")', '+1', '-2+3', '@SUMA(A1)',
  'uno : dos', 'a # b %% c', '%%{init: {}}%%', 'section x', 'title x', '| a | b |', '`c` [d](javascript:e) *f*', 'uno; dos, tres\\n cuatro', 'BEGIN:VEVENT\r\nEND:VCALENDAR', 'accDescr { x }',
  `${'ñ'.repeat(100_000)}`, '統計'.repeat(60), '👩‍👩‍👧 e\u0301', '\ud800', 'click href "x"', '#quot;', '&lt;b&gt;',
];
const hostile: Analysis = {
  ...sample,
  timeline: EVIL.flatMap((text, i) => sample.timeline.map((entry): Entry => {
    const place = { ...entry, text, doc: i % 2 === 0 ? entry.doc : `mal ${i}: <b>;,#|.txt` };
    return { ...place, id: `${entry.id}-${i}`, sources: [place] };
  })),
};
const unsafe = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])/u;

describe('iCalendar', () => {
  const events = (analysis: Analysis): InstanceType<typeof ICAL.Event>[] =>
    new ICAL.Component(ICAL.parse(ics.render(analysis, options)) as unknown[]).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

  it('is read by a calendar: whole days, the end left out', () => {
    const found = events(sample);
    expect(found.map(({ uid, startDate, endDate }) => [uid, startDate.toString(), endDate.toString(), startDate.isDate])).toEqual([
      ['t-01@cotejo', '2025-01-01', '2025-02-01', true],
      ['t-02@cotejo', '2025-03-01', '2025-04-01', true],
      ['t-03@cotejo', '2025-03-14', '2025-03-15', true],
      ['t-04@cotejo', '2025-03-20', '2025-03-21', true],
      ['t-05@cotejo', '2025-06-30', '2025-07-01', true],
    ]);
    expect(found[2]!.summary).toBe('tiene 48 faros encendidos en la costa');
    expect(found[2]!.description.split('\n')).toEqual([
      '2025-03-14 · en disputa · C-4c1d77b0', 'avisos/101-faro.txt:2:70 «tiene 48 faros encendidos en la costa»', 'avisos/102-visita.txt:1:103 «hay 45 faros encendidos»',
    ]);
  });

  it('has what the standard asks for', () => {
    const calendar = new ICAL.Component(ICAL.parse(ics.render(sample, options)) as unknown[]);
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).toBeTruthy();
    for (const one of calendar.getAllSubcomponents('vevent')) {
      expect(String(one.getFirstPropertyValue('dtstamp'))).toBe('2025-03-31T00:00:00Z');
      expect(['TENTATIVE', 'CONFIRMED']).toContain(one.getFirstPropertyValue('status'));
    }
    expect(ics.render(sample, { ...options, epoch: 1_700_000_001 })).toContain('DTSTAMP:20231114T221321Z\r\n');
  });

  it('ends lines with CRLF, folds them at 75 octets, and splits no letter', () => {
    const text = ics.render(hostile, options);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\ufffd'.repeat(2));
    }
  });

  it('keeps hostile words words', () => {
    const found = events(hostile);
    expect(found).toHaveLength(hostile.timeline.length);
    expect(new Set(found.map(({ uid }) => uid)).size).toBe(found.length);
    for (const { summary, description } of found) expect(summary + description.replaceAll('\n', '')).not.toMatch(unsafe);
    expect(found.some(({ summary }) => summary === 'uno; dos, tres\\n cuatro')).toBe(true);
    expect(found.some(({ summary }) => summary === 'BEGIN:VEVENT END:VCALENDAR')).toBe(true);
  });
});

/** TimelineJS 3, "JSON data format for TimelineJS" (timeline.knightlab.com/docs/json-format.html), as far as it is used: no key that it does not name. */
const TIMELINEJS = {
  type: 'object', required: ['events'], additionalProperties: false,
  properties: { scale: { enum: ['human', 'cosmological'] }, title: { $ref: '#/$defs/slide' }, events: { type: 'array', items: { type: 'object', allOf: [{ $ref: '#/$defs/slide' }], required: ['start_date'] } } },
  $defs: {
    slide: {
      type: 'object', additionalProperties: false, required: ['unique_id', 'text', 'autolink'],
      properties: {
        unique_id: { type: 'string', minLength: 1 }, start_date: { $ref: '#/$defs/date' }, end_date: { $ref: '#/$defs/date' }, display_date: { type: 'string', minLength: 1 },
        text: { type: 'object', additionalProperties: false, required: ['headline', 'text'], properties: { headline: { type: 'string', minLength: 1 }, text: { type: 'string' } } },
        group: { type: 'string' }, autolink: { const: false },
      },
    },
    date: {
      type: 'object', additionalProperties: false, required: ['year'], dependencies: { day: ['month'] },
      properties: { year: { type: 'integer' }, month: { type: 'integer', minimum: 1, maximum: 12 }, day: { type: 'integer', minimum: 1, maximum: 31 } },
    },
  },
};

interface Slides {
  readonly events: readonly { readonly unique_id: string; readonly start_date: object; readonly end_date?: object; readonly display_date?: string; readonly text: { readonly headline: string; readonly text: string }; readonly group: string }[];
}

describe('TimelineJS', () => {
  const valid = new Ajv({ allErrors: true }).compile(TIMELINEJS);
  const read = (analysis: Analysis): Slides => JSON.parse(timelinejs.render(analysis, options)) as Slides;
  const window = new Window();
  afterAll(() => window.happyDOM.close());

  it.each([['the sample', sample], ['hostile words', hostile]] as const)('follows its schema: %s', (_, analysis) => {
    valid(read(analysis));
    expect(valid.errors).toBeNull();
  });

  it('gives dates as numbers, and in words where numbers say too much', () => {
    expect(read(sample).events.map(({ start_date, end_date, display_date }) => [start_date, end_date, display_date])).toEqual([
      [{ year: 2025, month: 1 }, undefined, '≈2025-01'],
      [{ year: 2025, month: 3, day: 1 }, { year: 2025, month: 3, day: 31 }, '[2025-03]'],
      [{ year: 2025, month: 3, day: 14 }, undefined, undefined],
      [{ year: 2025, month: 3, day: 20 }, undefined, undefined],
      [{ year: 2025, month: 6, day: 30 }, undefined, undefined],
    ]);
  });

  it('has no markup but its own', () => {
    const text = read(hostile).events.flatMap(({ text }) => [text.headline, text.text]);
    for (const one of text) {
      expect(one).not.toMatch(unsafe);
      window.document.body.innerHTML = one;
      const names = [...window.document.body.querySelectorAll('*')].map(({ tagName }) => tagName);
      expect(names.filter((name) => !['P', 'UL', 'LI', 'Q'].includes(name))).toEqual([]);
    }
  });

  it('as a table has the columns of its template, one row an event', () => {
    for (const analysis of [sample, hostile]) {
      const [head, ...rows] = parseCsv(timelinejsCsv.render(analysis, options), { record_delimiter: '\r\n' }) as string[][];
      expect(head!.join(',')).toBe('Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background');
      expect(rows).toHaveLength(analysis.timeline.length);
      for (const row of rows) {
        expect(row).toHaveLength(18);
        expect(row.slice(0, 8).join('')).toMatch(/^\d+$/);
        for (const cell of row.slice(8)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }
    }
  });

  it('tells the same in both forms', () => {
    const rows = parseCsv(timelinejsCsv.render(sample, options), { columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];
    expect(rows.map((row) => [Number(row['Year']), row['Headline'], row['Text'], row['Group']]))
      .toEqual(read(sample).events.map(({ start_date, text, group }) => [(start_date as { year: number }).year, text.headline, text.text, group]));
  });
});

describe('Mermaid', () => {
  interface Task { readonly section: string; readonly task: string; readonly events: readonly string[] }
  interface Parser { parse(text: string): Promise<unknown>; mermaidAPI: { getDiagramFromText(text: string): Promise<{ db: unknown }> } }
  let parser: Parser;
  const window = new Window();
  beforeAll(async () => {
    // Mermaid cleans texts with a library that needs a page.
    Object.assign(globalThis, { window, document: window.document });
    parser = (await import('mermaid')).default as unknown as Parser;
  }, 60_000);
  afterAll(async () => {
    Reflect.deleteProperty(globalThis, 'window');
    Reflect.deleteProperty(globalThis, 'document');
    await window.happyDOM.close();
  });

  /** Sections, periods and events as Mermaid reads them. */
  async function tasks(text: string): Promise<readonly (readonly [string, string, readonly string[]])[]> {
    expect(await parser.parse(text)).toMatchObject({ diagramType: 'timeline' });
    const { db } = await parser.mermaidAPI.getDiagramFromText(text);
    return (db as { getTasks(): readonly Task[] }).getTasks().map(({ section, task, events }) => [decoded(section), decoded(task), events.map(decoded)]);
  }
  /** Entities as they are drawn; Mermaid keeps them by signs of its own until then. */
  const decoded = (text: string): string => text.replace(/ﬂ°°(\d+)¶ß/g, (_, code: string) => String.fromCharCode(Number(code))).trim();

  it('is read by its own parser: a section a year, a period a date', async () => {
    expect(await tasks(mermaid.render(sample, options))).toEqual([
      ['2025', '≈2025-01', ['el Plan Costa Clara comenzó en enero']],
      ['2025', '[2025-03]', ['habrá 52 faros encendidos']],
      ['2025', '2025-03-14', ['tiene 48 faros encendidos en la costa (en disputa, 2 fuentes)']],
      ['2025', '2025-03-20', ['has refused to replace the keepers']],
      ['2025', '2025-06-30', ['las obras terminarán antes del 30 de junio (plazo)']],
    ]);
  });

  it('groups by month where asked for', async () => {
    const found = await tasks(mermaid.render(sample, { ...options, group: 'month' }));
    expect(found.map(([section]) => section)).toEqual(['2025-01', '2025-03', '2025-03', '2025-03', '2025-06']);
  });

  it('keeps hostile words words', async () => {
    const text = mermaid.render(hostile, options);
    expect(text.replaceAll('\n', '')).not.toMatch(unsafe);
    expect(text.split('\n').every((line) => line.length < 2_000)).toBe(true);
    const found = (await tasks(text)).flatMap(([, , events]) => events);
    expect(found).toHaveLength(hostile.timeline.length);
    for (const words of ['uno : dos', 'a # b %% c', '%%{init: {}}%%', '<script>alert(1)</script> & "x" \'y\'', '#quot;', '&lt;b&gt;', 'section x']) expect(found).toContain(words);
  });
});

describe('Markdown', () => {
  it('is a table with a row an event', () => {
    expect(markdown.render(sample, options).split('\n')).toEqual([
      '5 hechos · 4 documentos', '',
      '| cuándo | qué | dónde |', '| --- | --- | --- |',
      '| ≈2025-01 | «el Plan Costa Clara comenzó en enero» | avisos/101-faro.txt:3:13 |',
      '| \\[2025-03\\] | «habrá 52 faros encendidos» | nota.txt:1:30 |',
      '| 2025-03-14 | «tiene 48 faros encendidos en la costa» · **en disputa** · 2 fuentes · `C-4c1d77b0` | avisos/101-faro.txt:2:70 |',
      '| 2025-03-20 | «has refused to replace the keepers» | avisos/103-lighthouse-en.txt:1:45 |',
      '| 2025-06-30 | «las obras terminarán antes del 30 de junio» · **plazo** | avisos/101-faro.txt:3:56 |', '',
    ]);
  });

  it('has a heading for each period where asked for', () => {
    expect(markdown.render(sample, { ...options, group: 'month' }).split('\n').filter((line) => line.startsWith('## '))).toEqual(['## 2025-01', '## 2025-03', '## 2025-06']);
  });

  it('tells who held which office', () => {
    const text = markdown.render(sample, reportOptions({ view: 'who' }));
    expect(text).toContain('| Irene Solís Macías | directora general | DIFAR | 2025-03-14…2025-03-16 | avisos/101-faro.txt:2:114, avisos/102-visita.txt:1:40 |');
    expect(text).toContain('## Programas (1)');
  });

  it('keeps hostile words in their cells', () => {
    const lines = markdown.render(hostile, options).split('\n');
    const rows = lines.slice(4).filter((line) => line !== '');
    expect(rows).toHaveLength(hostile.timeline.length);
    for (const row of rows) {
      expect(row.replace(/\\./g, '').split('|')).toHaveLength(5);
      expect(row).not.toMatch(unsafe);
      expect(row.replace(/`C-[0-9a-f]+`/g, '').replace(/\\./g, '')).not.toMatch(/[<>`[\]]/);
    }
  });
});

describe('periods', () => {
  const entry = (date: string, first: string, last: string): Entry => ({ ...(sample.timeline[3] as Entry), date, first, last });
  it('hold what lies in them; what is longer stands apart', () => {
    const entries = [entry('2025', '2025-01-01', '2025-12-31'), entry('2025-02', '2025-02-01', '2025-02-28'), entry('2025-02-03', '2025-02-03', '2025-02-03'),
      entry('2024-11/2025-02', '2024-11-01', '2025-02-28'), entry('2025-02-27/2025-03-02', '2025-02-27', '2025-03-02'), entry('198', '1980-01-01', '1989-12-31')];
    const names = (period: 'day' | 'month' | 'year'): (string | null)[] => groups(entries, period).map(({ name }) => name);
    expect(names('year')).toEqual(['2025', '2024-11…2025-02', '1980…1989']);
    expect(names('month')).toEqual(['2025', '2025-02', '2024-11…2025-02', '1980…1989']);
    expect(names('day')).toEqual(['2025', '2025-02', '2025-02-03', '2024-11…2025-02', '1980…1989']);
    expect(groups(entries, undefined)).toEqual([{ name: null, entries }]);
  });

  it('and dates are told by their marks', () => {
    expect(sample.timeline.map((one) => shownDate(one))).toEqual(['≈2025-01', '[2025-03]', '2025-03-14', '2025-03-20', '2025-06-30']);
  });
});
