import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../src/model/analysis.js';
import type { Finding } from '../src/model/finding.js';
import { github } from '../src/report/ci/github.js';
import { markdown } from '../src/report/markdown/markdown.js';
import { checked, reportOptions, sample } from './sample-analysis.js';

const snapshot = (name: string): string => join(import.meta.dirname, 'snapshots', name);
const drafts = new Set(['nota.txt']);
const check = reportOptions({ view: 'check', drafts });

/** An analysis with one finding that says and quotes a text. */
function saying(text: string): Analysis {
  const [finding] = checked.findings as readonly [Finding, ...Finding[]];
  return { ...checked, findings: [{ ...finding, message: text, evidence: finding.evidence.map((place) => ({ ...place, text, doc: text })) }] };
}

describe('github', () => {
  it('is one command a finding, in the draft where there is one', async () => {
    await expect(github.render(checked, check)).toMatchFileSnapshot(snapshot('check.github.txt'));
    await expect(github.render(sample, reportOptions())).toMatchFileSnapshot(snapshot('contradictions.github.txt'));
  });

  it('lets no text of an article start a command or a property', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('a\n::error::b', '::set-output name=x::y', 'x,line=9::z', '%0A::warning::', 'a\r\n::debug::')), (text) => {
      const lines = github.render(saying(text), check).split('\n');
      expect(lines.pop()).toBe('');
      expect(lines.length).toBe(1);
      expect(lines[0]).toMatch(/^::error file=[^,:\r\n]*,line=1,endLine=1,col=4,endColumn=29,title=date\/weekday::[^\r\n]*$/);
    }));
  });

  it('gives ten of each level, worst first, and says how many are left', () => {
    const many: Analysis = { ...sample, findings: (['note', 'tension', 'conflict'] as const).flatMap((level) =>
      Array.from({ length: 12 }, (_, i) => ({ ...sample.findings[0]!, level, id: `C-${level}-${String(i).padStart(2, '0')}` }))) };
    const lines = github.render(many, reportOptions()).trimEnd().split('\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual([...Array<string>(10).fill('::error'), ...Array<string>(10).fill('::warning'), ...Array<string>(10).fill('::notice')]);
    expect(lines.filter((line) => line.includes('Y 2 hallazgos más de este nivel.'))).toEqual([lines[9], lines[19], lines[29]]);
  });

  it('keeps conflicts only where quiet is asked', () => {
    expect(github.render(sample, reportOptions({ quiet: true }))).not.toMatch(/^::(?:warning|notice)/m);
  });
});

describe('markdown', () => {
  it('is a comment that people read', async () => {
    await expect(markdown.render(sample, reportOptions())).toMatchFileSnapshot(snapshot('contradictions.md'));
    await expect(markdown.render({ ...sample, findings: [] }, reportOptions({ lang: 'en' }))).toMatchFileSnapshot(snapshot('nothing.en.md'));
  });

  it('lets no text of an article be markup, a tag or a mention of somebody', () => {
    const text = '<img src=x onerror=alert(1)> [a](javascript:b) **c** `d` @someone #12 | e\n\n# f &copy; ![g](h)';
    const report = markdown.render(saying(text), check);
    expect(report).toContain('&lt;img src=x onerror=alert(1)&gt; \\[a\\](javascript:b) \\*\\*c\\*\\* \\`d\\` &#64;someone \\#12 \\| e  \\# f &amp;copy; \\!\\[g\\](h)');
    expect(report.split('\n').filter((line) => line.startsWith('# '))).toEqual([]);
  });
});
