import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createSuiteFolder, removeFolder } from '../helpers/temporary-folder.js';
import { axeScript, type Browser, type BrowserPage, findMissingBrowser, startBrowser } from './support/browser.js';
import { ROOT } from './support/folders.js';
import { findMissingTool, optionalTools } from './support/optional-tools.js';
import { type RunningPreview, startPreview } from './support/run-preview.js';

/** Where the pictures of the pages are left, to be looked at. */
const SCREENSHOTS = join(ROOT, '.cache/screenshots');

/** What a page of the sample takes at most until its first operation can be read. */
const READY_MILLISECONDS = 3_000;

const EXAMPLE = '.opblock.is-open .opblock-body .highlight-code';

const missing = (await findMissingTool(optionalTools.swaggerUi)) ?? (await findMissingBrowser());

interface AxeViolation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

describe.skipIf(missing)(`the preview of the sample${missing ? ` (${missing})` : ''}`, { timeout: 60_000 }, () => {
  let docs: string;
  let preview: RunningPreview;
  let browser: Browser;
  let page: BrowserPage;
  let complaints: string[];

  beforeAll(async () => {
    mkdirSync(SCREENSHOTS, { recursive: true });
    docs = createSuiteFolder();
    cpSync(join(ROOT, 'input'), docs, { recursive: true });
    [preview, browser] = await Promise.all([startPreview(['--input', docs]), startBrowser()]);
    // The first page of a browser that has just been started says more about the browser than about the page.
    await (await browser.newPage()).goto('about:blank');
  }, 60_000);
  afterAll(async () => {
    try {
      await browser?.close();
      expect(await preview?.close()).toBe(0);
    } finally {
      removeFolder(docs);
    }
  });

  beforeEach(async () => {
    page = await browser.newPage();
    complaints = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('request', (request) => {
      if (!request.url().startsWith(preview.address) && !request.url().startsWith('data:'))
        complaints.push(request.url());
    });
    return async () => {
      await page.close();
      expect(complaints).toEqual([]);
    };
  });

  const findViolations = async (): Promise<readonly string[]> => {
    await page.evaluate(`${readFileSync(axeScript(), 'utf8')};undefined`);
    // The viewer is another's; the findings that stand in it are ours.
    const scopes = ['{ include: [document], exclude: [["#viewer"]] }', '{ include: [[".findings"]] }'];
    const found: AxeViolation[] = [];
    for (const scope of scopes) {
      const isThere = scope.includes('.findings') ? await page.locator('.findings').count() : 1;
      if (isThere > 0)
        found.push(...(await page.evaluate<AxeViolation[]>(`axe.run(${scope}).then((r) => r.violations)`)));
    }
    return found.map(({ id, impact, nodes }) => `${impact}: ${id} at ${nodes[0]?.html}`);
  };

  it('shows the first operation and its example soon', async () => {
    const start = performance.now();
    await page.goto(preview.address, { waitUntil: 'commit' });
    await page.waitForSelector(EXAMPLE);
    const milliseconds = performance.now() - start;
    console.log(`The first operation and its example are there after ${(milliseconds / 1000).toFixed(1)} s.`);
    expect(milliseconds).toBeLessThan(READY_MILLISECONDS);
    expect(await page.locator('.opblock.is-open').first().isVisible()).toBe(true);
    expect((await page.locator(EXAMPLE).first().textContent())?.length).toBeGreaterThan(10);
    expect(await findViolations()).toEqual([]);
    await page.screenshot({ path: join(SCREENSHOTS, 'preview-operations.png') });
  });

  it('links the findings beside an operation to their lines', async () => {
    await page.goto(preview.address);
    const link = '.operation-with-findings .finding a';
    await page.waitForSelector(link);
    const text = await page.locator(link).first().textContent();
    const [file, line] = text?.split(':') ?? [];
    await page.click(link);
    await page.waitForSelector(`#L${line}:target`);
    expect(page.url()).toBe(`${preview.address}source/${file}#L${line}`);
    expect(await page.locator(`#L${line} .finding`).count()).toBeGreaterThan(0);
    expect(await findViolations()).toEqual([]);
    await page.screenshot({ path: join(SCREENSHOTS, 'preview-source.png') });
  });

  it('lists all findings, and links pages to their operations', async () => {
    await page.goto(`${preview.address}findings`);
    expect(await page.locator('.finding').count()).toBeGreaterThan(20);
    expect(await findViolations()).toEqual([]);
    await page.screenshot({ path: join(SCREENSHOTS, 'preview-findings.png') });
    await page.click('.operations a');
    await page.waitForSelector('.opblock.is-open');
  });

  it('can be used with the keyboard', async () => {
    await page.goto(`${preview.address}findings`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to content');
    expect(await page.locator('.skip-link').isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('content');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.closest("#content").id')).toBe('content');
  });

  it('follows changes, and shows hostile text as text', async () => {
    await page.goto(`${preview.address}findings`);
    const hostile = '<img src=x onerror="document.title=1">{{constructor}}';
    const text = [
      ...['---', 'title: "x"', 'doc_type: apiPageType', '---', `# ${hostile}`, ''],
      ...['## HTTP request', '', '```http', `GET ** ${hostile}`, '```', ''],
    ].join('\n');
    writeFileSync(join(docs, 'api/hostile-get.md'), text);
    await page.waitForSelector('h2:has-text("api/hostile-get.md")');
    expect(await page.locator('main img').count()).toBe(0);
    await page.goto(`${preview.address}source/api/hostile-get.md`);
    expect(await page.locator('#L5 > code').textContent()).toBe(`# ${hostile}`);
    expect(await page.locator('main img').count()).toBe(0);
  });
});
