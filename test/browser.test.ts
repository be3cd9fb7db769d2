/// <reference lib="dom" />
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome-stable', '/usr/bin/google-chrome'].find((path) => existsSync(path));
const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const NARROW = { width: 360, height: 800 };
const WIDE = { width: 1400, height: 1000 };

let folder: string;
let browser: Browser;

/** A page that is open, and all that it asked for and complained of. */
interface Visit {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

/** Makes a report with the program itself and gives its file. */
function report(name: string, ...command: readonly string[]): string {
  const file = join(folder, `${name}.html`);
  const { stderr } = spawnSync(process.execPath, [join(root, 'bin/cotejo.js'), ...command, '--format', `html:${file}`], { cwd: root, encoding: 'utf8' });
  if (!existsSync(file)) throw new Error(stderr);
  return file;
}

async function open(file: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: WIDE, colorScheme: 'light', ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => { if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text()); });
  page.on('dialog', (dialog) => { complaints.push(`dialog: ${dialog.message()}`); void dialog.dismiss(); });
  await page.goto(pathToFileURL(file).href);
  return { page, requests, complaints };
}

/** Presses Tab until an element that a selector names has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 200; i++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

const shownFindings = (page: Page): Promise<{ rule: string; level: string; docs: string; people: string }[]> =>
  page.locator('.finding:visible').evaluateAll((all) => all.map((one) => ({ ...(one as HTMLElement).dataset }) as { rule: string; level: string; docs: string; people: string }));

const target = (page: Page): Promise<{ text: string; seen: boolean } | null> => page.evaluate(() => {
  const one = document.querySelector(':target');
  if (one === null) return null;
  const { top, bottom, height } = one.getBoundingClientRect();
  return { text: one.textContent ?? '', seen: height > 0 && top >= 0 && bottom <= innerHeight };
});

describe.skipIf(executablePath === undefined)(executablePath === undefined ? 'the page in a browser (skipped: no Chromium found)' : 'the page in a browser', () => {
  let file: string;
  let check: string;
  let timeline: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cotejo-browser-'));
    file = report('articles', 'fixtures/articles');
    check = report('check', 'check', 'fixtures/draft.txt', '--against', 'fixtures/articles', '--lang', 'en');
    timeline = report('timeline', 'timeline', 'fixtures/articles');
    browser = await chromium.launch({ ...(executablePath === undefined ? {} : { executablePath }), args });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('opens without a complaint and asks for nothing but itself', async () => {
    const { page, requests, complaints } = await open(file);
    expect(await page.title()).toBe('Lo que no cuadra · cotejo');
    expect(await page.locator('.finding').count()).toBeGreaterThan(4);
    await page.mouse.wheel(0, 20_000);
    expect(requests).toEqual([pathToFileURL(file).href]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is filtered by keyboard alone, and says how many are left', async () => {
    const { page, complaints } = await open(file);
    const all = await shownFindings(page);
    await tabTo(page, '#f-rule');
    await page.keyboard.press('ArrowDown');
    const rule = await page.locator('#f-rule').inputValue();
    expect(rule).not.toBe('');
    expect(await shownFindings(page)).toEqual(all.filter((one) => one.rule === rule));
    expect(await page.getByRole('status').textContent()).toBe(`${all.filter((one) => one.rule === rule).length} / ${all.length} hallazgos`);

    await tabTo(page, '#clear');
    await page.keyboard.press('Enter');
    expect(await shownFindings(page)).toEqual(all);
    expect(await page.getByRole('status').textContent()).toBe(`${all.length} hallazgos`);

    for (const [name, of] of [['people', 'people'], ['docs', 'docs'], ['level', 'level']] as const) {
      await tabTo(page, `#f-${name}`);
      await page.keyboard.press('ArrowDown');
      const value = await page.locator(`#f-${name}`).inputValue();
      const fitting = all.filter((one) => one[of].split(' ').includes(value));
      expect(fitting.length).toBeGreaterThan(0);
      expect(fitting.length).toBeLessThan(all.length);
      expect(await shownFindings(page)).toEqual(fitting);
      await page.keyboard.press('ArrowUp');
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('says so where filters leave nothing, and a link to what they hide takes them off', async () => {
    const { page } = await open(file);
    const [id] = await page.locator('.finding').evaluateAll((all) => all.map((one) => one.id));
    await page.locator('#f-level').selectOption('note');
    expect(await page.locator('#conflict .none').isVisible()).toBe(true);
    await page.evaluate((hash) => { location.hash = hash as string; }, id);
    await expect.poll(() => page.locator(`[id="${id}"]`).isVisible()).toBe(true);
    expect(await page.locator('#f-level').inputValue()).toBe('');
    await page.context().close();
  });

  it('leads by keyboard from a proof to the exact words in the document, and back', async () => {
    const { page } = await open(file);
    await tabTo(page, '.finding figcaption a');
    const quote = await page.evaluate(() => document.activeElement?.closest('figure')?.querySelector('mark')?.textContent);
    const finding = await page.evaluate(() => document.activeElement?.closest('article')?.id);
    await page.keyboard.press('Enter');
    await expect.poll(() => target(page)).toEqual({ text: quote, seen: true });
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('back');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => location.hash)).toBe(`#${finding}`);
    await page.context().close();
  });

  it('unfolds a text that a link leads into', async () => {
    const { page } = await open(file);
    const folded = page.locator('.doc details:not([open]) .text [id]').first();
    const id = await folded.getAttribute('id');
    expect(await folded.isVisible()).toBe(false);
    await page.locator(`main a[href="#${id}"]`).first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await target(page))?.seen).toBe(true);
    await page.context().close();
  });

  it('has a first stop that skips to the content', async () => {
    const { page } = await open(file);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await expect.poll(() => page.locator('.skip').evaluate((skip) => skip.getBoundingClientRect().top)).toBeGreaterThan(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.context().close();
  });

  it('is all there to read without script', async () => {
    const { page, complaints } = await open(file, { javaScriptEnabled: false });
    expect(await page.locator('#filters').isVisible()).toBe(false);
    expect(await page.locator('.finding').count()).toBe(await page.locator('.finding:visible').count());
    await page.locator('.proof summary').first().click();
    expect(await page.locator('.proof ol li').first().isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('prints everything that is folded, and nothing that is for the screen', async () => {
    const { page } = await open(file);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('nav').isVisible()).toBe(false);
    expect(await page.locator('#filters').isVisible()).toBe(false);
    expect(await page.locator('.proof details:not([open]) li').first().evaluate((line) => line.getBoundingClientRect().height)).toBeGreaterThan(5);
    expect(await page.locator('.doc details:not([open]) .text p').first().evaluate((line) => line.getBoundingClientRect().height)).toBeGreaterThan(5);
    expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
    await page.emulateMedia({ media: 'screen' });
    expect(await page.locator('.doc details:not([open])').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it('is dark where the machine is', async () => {
    const ground = async (colorScheme: 'light' | 'dark'): Promise<number> => {
      const { page } = await open(file, { colorScheme });
      const colour = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      await page.context().close();
      return Number(/\d+/.exec(colour)?.[0]);
    };
    expect(await ground('light')).toBeGreaterThan(230);
    expect(await ground('dark')).toBeLessThan(40);
  });

  it.each([['narrow, light', NARROW, 'light'], ['narrow, dark', NARROW, 'dark'], ['wide, light', WIDE, 'light'], ['wide, dark', WIDE, 'dark']] as const)('has no fault that axe finds, and nothing that sticks out: %s', async (_, viewport, colorScheme) => {
    for (const made of (viewport === NARROW) === (colorScheme === 'light') ? [file, check] : [file, timeline]) {
      const { page } = await open(made, { viewport, colorScheme });
      await page.evaluate(() => { for (const one of document.querySelectorAll('details')) one.open = true; });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await page.evaluate(axe.source);
      const { violations, passes } = await page.evaluate(async () => {
        const found = await (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] });
        return {
          violations: found.violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`)),
          passes: found.passes.map(({ id }) => id),
        };
      });
      expect(violations).toEqual([]);
      expect(passes).toEqual(expect.arrayContaining(['color-contrast', 'landmark-one-main', 'link-name']));
      await page.context().close();
    }
  }, 120_000);

  describe('with hostile articles', () => {
    const ESC = '\u001b';
    const hostile = (figure: string): string => [
      '<script>document.title = "tomado"; window.taken = true</script> "><img src=x onerror="window.taken=true"> </style></details></main>',
      `Celaya, Gto., lunes 16 de diciembre de 2025.- El Archivo <b>Bajío</b> "><img src=y onerror=alert(1)> resguarda ${figure} ${ESC}[31mexpedientes\u202e en su nueva sede\u2066.`,
      `::error file=x,line=1::inyectado`,
      `=HYPERLINK("http://x.example","y") ${ESC}]0;título\u0007 javascript:alert(1) <svg/onload=alert(1)> {{7*7}} \${7*7}`,
      'x'.repeat(100_000),
    ].join('\n');
    let visit: Visit;

    beforeAll(async () => {
      const articles = join(folder, 'hostile');
      mkdirSync(articles);
      writeFileSync(join(articles, 'a"><script>alert(1)<.txt'), hostile('412 mil'));
      writeFileSync(join(articles, 'b.txt'), hostile('367 mil'));
      visit = await open(report('hostile', articles), { viewport: NARROW });
    });
    afterAll(async () => { await visit.page.context().close(); });

    it('stays whole: the same landmarks, nothing run, nothing asked for', async () => {
      const { page, requests, complaints } = visit;
      expect(await page.title()).toBe('Lo que no cuadra · cotejo');
      expect(await page.evaluate(() => 'taken' in window)).toBe(false);
      expect(await page.locator('img, iframe, object, embed, link, form, b:not(.draft), main main').count()).toBe(0);
      expect(await page.locator('script').count()).toBe(1);
      expect(await page.locator('main > section#documents .doc').count()).toBe(2);
      expect(requests).toHaveLength(1);
      expect(complaints).toEqual([]);
    });

    it('shows the words as words, and keeps them in their column', async () => {
      const { page } = visit;
      expect(await page.locator('.doc .text').first().textContent()).toContain('<script>document.title = "tomado"');
      expect(await page.locator('.doc .text').first().textContent()).toContain('x'.repeat(100_000));
      expect(await page.locator('.finding mark').first().textContent()).toBe('lunes 16 de diciembre de 2025');
      expect(await page.locator('body').textContent()).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u001b\u0007]/);
      await page.evaluate(() => { for (const one of document.querySelectorAll('details')) one.open = true; });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });
  });
});
