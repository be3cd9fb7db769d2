import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allRules } from '../src/checks/registry.js';
import type { Analysis } from '../src/model/analysis.js';
import type { Finding, Level } from '../src/model/finding.js';
import type { Place } from '../src/model/span.js';
import { checkstyle } from '../src/report/ci/checkstyle.js';
import { github } from '../src/report/ci/github.js';
import { gitlab } from '../src/report/ci/gitlab.js';
import { junit } from '../src/report/ci/junit.js';
import { rdjson } from '../src/report/ci/rdjson.js';
import { sarif } from '../src/report/ci/sarif.js';
import { summary } from '../src/report/ci/summary.js';
import type { Reporter, ReportOptions } from '../src/report/reporter.js';
import { utf8Length } from '../src/text/utf8.js';
import { faults, valid } from './report-schemas.js';
import { checked, reportOptions, sample } from './sample-analysis.js';

const snapshot = (name: string): string => join(import.meta.dirname, 'snapshots', name);
const check = reportOptions({ view: 'check', drafts: new Set(['nota.txt']) });
const reporters: readonly Reporter[] = [sarif, gitlab, junit, checkstyle, rdjson, summary, github];

interface Region { readonly startLine: number; readonly startColumn: number; readonly endLine: number; readonly endColumn: number }
interface Location { readonly id?: number; readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: Region }; readonly message?: { readonly text: string } }
interface Result {
  readonly ruleId: string; readonly ruleIndex?: number; readonly level: string; readonly message: { readonly text: string };
  readonly locations: readonly Location[]; readonly relatedLocations?: readonly Location[]; readonly partialFingerprints: Readonly<Record<string, string>>;
}
interface Rule {
  readonly id: string; readonly name: string; readonly shortDescription: { readonly text: string }; readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string }; readonly defaultConfiguration: { readonly level: string }; readonly properties: { readonly tags: readonly string[] };
}
interface Sarif {
  readonly runs: readonly [{
    readonly tool: { readonly driver: { readonly language: string; readonly version?: string; readonly rules: readonly Rule[] } };
    readonly results: readonly Result[]; readonly columnKind: string; readonly automationDetails: { readonly id: string };
    readonly invocations: readonly [{ readonly executionSuccessful: boolean; readonly toolExecutionNotifications?: readonly { readonly level: string; readonly message: { readonly text: string } }[] }];
  }];
}

/** SARIF that its schema allows, read. */
function run(analysis: Analysis, options: ReportOptions): Sarif['runs'][0] {
  const log = JSON.parse(sarif.render(analysis, options)) as Sarif;
  expect(faults.sarif(log)).toEqual([]);
  return log.runs[0];
}

/** An analysis with as many findings as levels are given, each with its places. */
function many(levels: readonly Level[], places: readonly Place[] = sample.findings[1]!.evidence): Analysis {
  return { ...sample, problems: [], findings: levels.map((level, i): Finding => ({ ...sample.findings[1]!, level, id: `C-${String(i).padStart(6, '0')}`, evidence: places })) };
}

/** A finding that says and quotes a text, in documents of that name. */
function saying(text: string): Analysis {
  const [finding] = checked.findings as readonly [Finding, ...Finding[]];
  const place = { ...finding.evidence[0]!, text, doc: text };
  const both = (['conflict', 'tension'] as const).map((level, i) => ({ ...finding, level, id: `C-${i}`, message: text, evidence: [place, { ...place, start: 0 }] }));
  return { ...checked, documents: [{ id: text, lang: 'es', title: null, source: null, dated: null }], findings: both, problems: [{ doc: text, code: 'empty', message: text }] };
}

/** Text that means something to a shell, a terminal, a CI service, XML, JSON, Markdown or HTML. */
const HOSTILE = [
  '<script>alert(1)</script> & "x" \'y\' ]]> <![CDATA[', 'a\n::error::b\r\n##[add-mask]c', '[x](http://evil.example) [2](1) {0} \\[z\\](y)', '\u001b]0;x\u0007\u001b[31m \u0000\u0008\u000b\ufffe\uffff',
  '\u202eabc\u2066\u200b\ufeff', '\ud800 \udfff', '../../etc/passwd', '/etc/passwd', 'C:\\x', 'https://x.example/a?b#c', 'a b%20c', '🙂🇲🇽', '  ', '"results": []',
];
const hostile = fc.oneof(fc.string({ unit: 'binary', minLength: 1 }), fc.constantFrom(...HOSTILE));

describe('sarif', () => {
  const rules = allRules();

  it('is what it was', async () => {
    await expect(sarif.render(checked, check)).toMatchFileSnapshot(snapshot('check.sarif'));
    expect(run(checked, check).results.length).toBe(checked.findings.length);
  });

  it('puts the draft first, and links the places that prove it', () => {
    const [, second] = run(checked, check).results;
    expect(second!.locations.map((one) => one.physicalLocation)).toEqual([{ artifactLocation: { uri: 'nota.txt' }, region: { startLine: 1, startColumn: 36, endLine: 1, endColumn: 44 } }]);
    expect(second!.relatedLocations!.map(({ id, physicalLocation, message }) => [id, physicalLocation.artifactLocation.uri, message?.text])).toEqual([
      [1, 'avisos/101-faro.txt', '48 faros'], [2, 'avisos/102-visita.txt', '45 faros'], [3, 'avisos/103-lighthouse-en.txt', '48 lighthouses'],
    ]);
    expect(second!.message.text).toBe('Faros encendidos: 52; el archivo dice 48 y 45.\n[101:2](1) «48 faros»\n[102:1](2) «45 faros»\n[103:1](3) «48 lighthouses»');
    expect(second!.partialFingerprints).toEqual({ primaryLocationLineHash: 'C-2222bbbb:1' });
  });

  it('lists every rule, in the language chosen, within what GitHub takes', () => {
    for (const lang of ['es', 'en'] as const) {
      const { driver } = run(sample, reportOptions({ lang, rules, version: '1.2.3' })).tool;
      expect([driver.language, driver.version]).toEqual([lang, '1.2.3']);
      expect(driver.rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
      for (const [i, rule] of driver.rules.entries()) {
        expect(rule.shortDescription.text).toBe(rules[i]!.title[lang]);
        expect(rule.fullDescription.text).toBe(rules[i]!.about[lang]);
        expect(rule.help.text).toContain(rules[i]!.wrongWhen[lang]);
        expect(rule.help.markdown).toContain(rules[i]!.wrongWhen[lang]);
        expect(rule.defaultConfiguration.level).toBe({ conflict: 'error', tension: 'warning', note: 'note' }[rules[i]!.level]);
        expect(rule.fullDescription.text.length).toBeLessThanOrEqual(1024);
        expect(rule.name).toMatch(/^[A-Z][A-Za-z]+$/);
        expect(rule.properties.tags).toEqual([rule.id.split('/')[0]]);
      }
    }
    const { results, tool } = run(sample, reportOptions({ rules }));
    const known = results.filter(({ ruleIndex }) => ruleIndex !== undefined);
    expect(known.length).toBeGreaterThan(2);
    for (const { ruleId, ruleIndex } of known) expect(tool.driver.rules[ruleIndex!]!.id).toBe(ruleId);
  });

  it('counts columns in UTF-16, names its category, and tells what could not be read', () => {
    const { columnKind, automationDetails, invocations } = run(sample, reportOptions());
    expect([columnKind, automationDetails.id]).toEqual(['utf16CodeUnits', 'cotejo/contradictions/']);
    expect(invocations).toEqual([{ executionSuccessful: false, toolExecutionNotifications: [{ level: 'error', message: { text: 'No existe: «avisos/roto.txt».' } }] }]);
    expect(run({ ...sample, problems: [] }, reportOptions()).invocations).toEqual([{ executionSuccessful: true }]);
  });

  it('keeps the worst 5,000, or 25,000 where all is asked, and says how many are left out', () => {
    const levels = [...Array<Level>(4000).fill('note'), ...Array<Level>(2000).fill('tension'), ...Array<Level>(20_000).fill('conflict')];
    const log = JSON.parse(sarif.render(many(levels), reportOptions())) as Sarif;
    expect(log.runs[0].results.length).toBe(5000);
    expect(new Set(log.runs[0].results.map(({ level }) => level))).toEqual(new Set(['error']));
    expect(log.runs[0].invocations[0].toolExecutionNotifications).toEqual([{ level: 'warning', message: { text: 'Quedan fuera 21000 hallazgos, los menos graves, que no caben aquí.' } }]);
    const all = (JSON.parse(sarif.render(many(levels), reportOptions({ all: true }))) as Sarif).runs[0].results;
    expect([all.length, all[19_999]!.level, all[20_000]!.level, all[24_999]!.level]).toEqual([25_000, 'error', 'warning', 'note']);
  });

  it('gives a result at most 1,000 locations, links twenty, and says how many more there are', () => {
    const [place] = sample.findings[1]!.evidence as readonly [Place];
    const { results: [one] } = run(many(['conflict'], Array.from({ length: 1500 }, (_, i) => ({ ...place, start: i }))), reportOptions());
    expect(one!.locations.length + one!.relatedLocations!.length).toBe(1000);
    expect(one!.message.text.match(/\]\(\d+\)/g)!.length).toBe(20);
    expect(one!.message.text).toMatch(/\ny 1479 más$/);
  });

  it.each([
    ['a b/ñ.txt', 'a%20b/%C3%B1.txt'], ['x:y.txt', 'x%3Ay.txt'], ['50%.txt', '50%25.txt'], ['a?b#c.txt', 'a%3Fb%23c.txt'], ['/srv/a b.txt', 'file:///srv/a%20b.txt'], ['../otro/🙂.txt', '../otro/%F0%9F%99%82.txt'],
  ])('names %s as %s', (doc, uri) => {
    const [place] = sample.findings[1]!.evidence as readonly [Place];
    expect(run(many(['conflict'], [{ ...place, doc }]), reportOptions()).results[0]!.locations[0]!.physicalLocation.artifactLocation.uri).toBe(uri);
  });

  it('is valid whatever an article says, and lets it make no link and no placeholder', () => {
    fc.assert(fc.property(hostile, (text) => {
      const { results } = run(saying(text), check);
      for (const { message, locations } of results) {
        // The one link is ours; brackets of the text are escaped, braces doubled.
        const bare = message.text.replace(/\\./gs, '');
        expect(bare.match(/\[[^\]]*\]\([^)]*\)/g)).toEqual([expect.stringMatching(/^\[[^\]]*:1\]\(1\)$/)]);
        expect(bare.replace(/\{\{|\}\}/g, '')).not.toMatch(/[{}]/);
        expect(locations[0]!.physicalLocation.artifactLocation.uri).toMatch(/^[\w.~!*'()%/:-]*$/);
      }
    }));
  });
});

describe('gitlab', () => {
  it('is what it was', async () => {
    await expect(gitlab.render(checked, check)).toMatchFileSnapshot(snapshot('check.gitlab.json'));
  });

  it('is valid, without a byte-order mark, and no fingerprint comes twice', () => {
    for (const [analysis, options] of [[sample, reportOptions()], [checked, check], [{ ...sample, findings: [] }, reportOptions()], ...HOSTILE.filter((text) => !text.startsWith('./')).map((text) => [saying(text), check] as const)] as const) {
      const text = gitlab.render(analysis, options);
      const issues = JSON.parse(text) as { fingerprint: string; severity: string }[];
      expect(text.charCodeAt(0)).toBe('['.charCodeAt(0));
      expect(faults.gitlab(issues)).toEqual([]);
      expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
      expect(issues.length).toBe(analysis.findings.length);
    }
  });
});

describe('junit', () => {
  it('is what it was', async () => {
    await expect(junit.render(sample, reportOptions())).toMatchFileSnapshot(snapshot('contradictions.junit.xml'));
    await expect(junit.render(checked, check)).toMatchFileSnapshot(snapshot('check.junit.xml'));
  });

  it('has a suite for each document, fails for contradictions only, and errs for what could not be read', () => {
    const { attributes, children } = valid(junit.render(sample, reportOptions()), 'junit.xsd');
    expect(attributes).toEqual({ name: 'cotejo', tests: '8', failures: '2', errors: '1' });
    expect(children.map((suite) => [suite.attributes['name'], suite.children.flatMap((one) => one.children.map(({ name }) => name))])).toEqual([
      ['avisos/101-faro.txt', ['failure', 'failure', 'system-out', 'system-out']],
      ['avisos/102-visita.txt', ['system-out']],
      ['avisos/103-lighthouse-en.txt', []],
      ['avisos/roto.txt', ['error']],
      ['nota.txt', []],
    ]);
    expect(valid(junit.render(checked, check), 'junit.xsd').children.map((suite) => suite.attributes['name'])).toEqual(['avisos/roto.txt', 'nota.txt']);
  });

  it('counts what it holds', () => {
    const root = valid(junit.render(sample, reportOptions()), 'junit.xsd');
    const of = (suite: typeof root, name: string): number => suite.children.filter((one) => one.children[0]?.name === name).length;
    for (const suite of root.children) {
      expect(suite.attributes).toMatchObject({ tests: String(suite.children.length), failures: String(of(suite, 'failure')), errors: String(of(suite, 'error')) });
    }
  });
});

describe('checkstyle', () => {
  it('is what it was, and valid', async () => {
    await expect(checkstyle.render(sample, reportOptions())).toMatchFileSnapshot(snapshot('contradictions.checkstyle.xml'));
    const { children } = valid(checkstyle.render(sample, reportOptions()), 'checkstyle.xsd');
    expect(children.flatMap((file) => file.children.map(({ attributes: { line, column, severity, source } }) => [file.attributes['name'], line, column, severity, source]))).toEqual([
      ['avisos/101-faro.txt', '1', '8', 'error', 'date/metadata'],
      ['avisos/101-faro.txt', '2', '76', 'error', 'figure/value'],
      ['avisos/101-faro.txt', '2', '76', 'info', 'figure/hedge-dropped'],
      ['avisos/101-faro.txt', '3', '77', 'info', 'goal/untracked'],
      ['avisos/102-visita.txt', '2', '57', 'warning', 'event/polarity'],
    ]);
  });
});

describe('XML', () => {
  it.each([[junit, 'junit.xsd'], [checkstyle, 'checkstyle.xsd']] as const)('$0.name: is well formed and valid whatever an article says, and keeps what it says', (reporter, schema) => {
    fc.assert(fc.property(hostile, (text) => { expect(() => valid(reporter.render(saying(text), check), schema)).not.toThrow(); }));
    const said = 'Dice «a < b & c > d», "x" y \'y\' ]]>';
    expect(JSON.stringify(valid(reporter.render(saying(said), check), schema))).toContain(JSON.stringify(said).slice(1, -1));
  });
});

describe('rdjson', () => {
  interface Position { readonly line: number; readonly column?: number }
  interface Rd { readonly path: string; readonly range: { readonly start: Position; readonly end: Position } }
  interface Diagnostics { readonly diagnostics: readonly { readonly location: Rd; readonly related_locations?: readonly { readonly message: string; readonly location: Rd }[] }[] }
  const read = (analysis: Analysis, options: ReportOptions): Diagnostics => {
    const value = JSON.parse(rdjson.render(analysis, options)) as Diagnostics;
    expect(faults.rdjson(value)).toEqual([]);
    return value;
  };

  it('is what it was', async () => {
    await expect(rdjson.render(checked, check)).toMatchFileSnapshot(snapshot('check.rdjson'));
  });

  it.each([
    ['plain', 'En Tula hay ', '48 faros', '.'],
    ['accents', 'Según la Dirección, añadió que en León hay ', 'más de 48 faros', ' según él.'],
    ['emoji', '🙂 👩‍👩‍👧 🇲🇽 ', 'cuarenta y ocho 🏮 faros', ' más'],
    ['a second line', 'ñ\nü 🙂 ', '48 faros', ''],
    ['two lines', 'ñá 🙂 hay 48\r\nen ', 'Coyoacán\nfaros 🙂', ' x'],
  ])('counts columns in bytes of UTF-8: %s', (_, before, quote, after) => {
    const text = before + quote + after;
    const at = (offset: number): { line: number; column: number } => {
      const lines = text.slice(0, offset).split(/\r\n|\n/);
      return { line: lines.length, column: (lines.at(-1) as string).length + 1 };
    };
    const [start, end] = [at(before.length), at(before.length + quote.length)];
    const place: Place = { doc: 'x.txt', start: before.length, end: before.length + quote.length, ...start, endLine: end.line, endColumn: end.column, text: quote };
    const { diagnostics: [one] } = read(many(['conflict'], [place, { ...place }]), reportOptions({ text: () => text }));
    // Cut from the bytes of its lines, the range is the quote.
    const lines = text.split('\n').map((line) => Buffer.from(`${line}\n`));
    const { range } = one!.location;
    const offset = ({ line, column }: Position): number => lines.slice(0, line - 1).reduce((sum, bytes) => sum + bytes.length, 0) + (column as number) - 1;
    expect(Buffer.from(text).subarray(offset(range.start), offset(range.end)).toString()).toBe(quote);
    expect(one!.related_locations![0]!.location.range).toEqual(range);
  });

  it('gives lines alone where it has no text', () => {
    const { text: _, ...blind } = check;
    const [one] = read(checked, blind).diagnostics;
    expect(one!.location).toEqual({ path: 'nota.txt', range: { start: { line: 1 }, end: { line: 1 } } });
  });

  it('measures text as UTF-8 does', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => { expect(utf8Length(text)).toBe(Buffer.byteLength(text)); }));
    expect(utf8Length('\ud800a')).toBe(Buffer.byteLength('\ud800a'));
  });
});

describe('summary', () => {
  it('is what it was', async () => {
    await expect(summary.render(sample, reportOptions({ lang: 'en' }))).toMatchFileSnapshot(snapshot('summary.en.md'));
  });

  it('stays under a mebibyte, worst first, and says how many it leaves out', () => {
    const page = summary.render(many([...Array<Level>(9000).fill('tension'), ...Array<Level>(50).fill('conflict')]), reportOptions());
    expect(Buffer.byteLength(page)).toBeLessThan(1024 * 1024);
    const shown = page.split('\n').filter((line) => line.startsWith('- **')).length;
    expect(shown).toBeGreaterThan(1000);
    expect(page).toMatch(new RegExp(`Quedan fuera ${9050 - shown} hallazgos, los menos graves, que no caben aquí\\.\\n$`));
    expect(page.indexOf('## Contradicciones (50)')).toBeLessThan(page.indexOf('## Tensiones (9000)'));
    expect(page.slice(0, page.indexOf('## Tensiones')).match(/^- \*\*/gm)!.length).toBe(50);
  });
});

describe('every format', () => {
  it.each(reporters.map((reporter) => [reporter.name, reporter] as const))('%s: holds no character that acts on a terminal, whatever an article says', (_, reporter) => {
    fc.assert(fc.property(hostile, (text) => {
      expect(reporter.render(saying(text), check)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u200b\ufeff]/);
    }));
  });

  it.each(reporters.map((reporter) => [reporter.name, reporter] as const))('%s: shows conflicts only where quiet is asked, and ends with a line end', (_, reporter) => {
    const loud = reporter.render(sample, reportOptions());
    const quiet = reporter.render(sample, reportOptions({ quiet: true }));
    expect([loud.includes('event/polarity'), loud.includes('figure/value')]).toEqual([true, true]);
    expect([quiet.includes('event/polarity'), quiet.includes('figure/value')]).toEqual([false, true]);
    expect([loud, quiet].every((text) => text.endsWith('\n') && !text.endsWith('\n\n'))).toBe(true);
  });

  it.each(reporters.map((reporter) => [reporter.name, reporter] as const))('%s: has its say where there is nothing to find', (_, reporter) => {
    const text = reporter.render({ ...sample, findings: [], problems: [] }, reportOptions());
    expect(text).not.toContain('figure/value');
    if (reporter === junit) expect(valid(text, 'junit.xsd').attributes).toMatchObject({ tests: '4', failures: '0' });
    if (reporter === checkstyle) expect(valid(text, 'checkstyle.xsd').children).toEqual([]);
    if (reporter === summary) expect(text).toContain('Nada que no cuadre.');
  });
});
