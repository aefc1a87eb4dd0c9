import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadTool } from './load-tool.js';
import { findMissingTool, folderOfTool, optionalTools } from './optional-tools.js';

const CHROMIUM = '/usr/bin/chromium';

/** Chromium asks its makers for this and that at its start; a test of a page needs none of it. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What is used of a page of Playwright. */
export interface BrowserPage {
  goto(url: string, options?: object): Promise<unknown>;
  on(event: 'console', hear: (message: { type(): string; text(): string }) => void): void;
  on(event: 'pageerror', hear: (error: Error) => void): void;
  on(event: 'request', hear: (request: { url(): string }) => void): void;
  waitForSelector(selector: string, options?: object): Promise<unknown>;
  evaluate<Result>(script: string): Promise<Result>;
  screenshot(options: { readonly path: string }): Promise<unknown>;
  click(selector: string): Promise<void>;
  url(): string;
  locator(selector: string): BrowserLocator;
  readonly keyboard: { press(key: string): Promise<void> };
  close(): Promise<void>;
}

export interface BrowserLocator {
  first(): BrowserLocator;
  count(): Promise<number>;
  isVisible(): Promise<boolean>;
  textContent(): Promise<string | null>;
  getAttribute(name: string): Promise<string | null>;
}

/** A browser without a window. */
export interface Browser {
  newPage(): Promise<BrowserPage>;
  close(): Promise<void>;
}

interface Playwright {
  readonly chromium: { launchPersistentContext(folder: string, options: object): Promise<Browser> };
}

/** What is not here that a browser needs. */
export async function findMissingBrowser(): Promise<string | undefined> {
  if (!existsSync(CHROMIUM)) return `${CHROMIUM} is not here; "apt-get install chromium" installs it`;
  return (await findMissingTool(optionalTools.playwright)) ?? findMissingTool(optionalTools.axe);
}

/** Starts Chromium with a profile of its own. */
export async function startBrowser(): Promise<Browser> {
  const { chromium } = loadTool(optionalTools.playwright) as Playwright;
  const profile = mkdtempSync(join(tmpdir(), 'docs-to-openapi-browser-'));
  const removeProfile = () => rmSync(profile, { recursive: true, force: true });
  const starting = chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    headless: true,
    args: FLAGS,
    viewport: { width: 1500, height: 1000 },
  });
  const browser = await starting.catch((error) => {
    removeProfile();
    throw error;
  });
  return {
    newPage: () => browser.newPage(),
    close: () => browser.close().finally(removeProfile),
  };
}

/** The script of axe, which finds what keeps people from using a page. */
export function axeScript(): string {
  return createRequire(join(folderOfTool(optionalTools.axe), 'package.json')).resolve('axe-core/axe.min.js');
}
