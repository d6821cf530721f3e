import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/support/chromium.ts';
import type { Lab, LabOptions } from '../../src/main/api/createLab.ts';
import { serveBrowser } from '../../src/main/shells/http/serve.ts';
import { defaultSettings } from '../../src/shared/defaultSettings.ts';
import type { Settings } from '../../src/shared/settings.ts';
import { sampleLab } from './sampleLab.ts';

export interface OpenOptions {
  readonly settings?: Partial<Settings>;
  readonly viewport?: Viewport;
  /** Whether menus and dialogs come with motion, in whose first moments a click is lost; else the user wants little of it. */
  readonly motion?: boolean;
  readonly lab?: Partial<LabOptions>;
  /** Where in the page to open it, from the `#` on; its start where it is left out. */
  readonly address?: string;
  /** What is done to the file before the page is opened on it. */
  readonly prepare?: (lab: Lab) => Promise<void>;
}

interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** Says which window of a place a request comes from. */
const windowHeader = 'x-window';

const usualViewport: Viewport = { width: 1440, height: 900 };

/** The program in a browser window, on a file of its own with the sample workspace. */
export interface OpenLab {
  readonly page: Page;
  readonly lab: Lab;
  /** What the page complained about: script errors, refused resources, breaches of the policy. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

/** Starts the one Chromium of a test file. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('no browser was found: run the tests with `npm test`');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** One address and one browser profile for the windows of a test file: what the page loads is compiled once. */
export interface Place {
  open(options?: OpenOptions): Promise<OpenLab>;
  close(): Promise<void>;
}

/**
 * Serves one lab after the other under one address. A window is a tab of its own; the tab before it stays behind, empty,
 * until the next has come, because the browser's process with all that it has compiled goes with its last tab.
 */
export async function openPlace(browser: Browser): Promise<Place> {
  let lab: Lab | undefined;
  let windows = 0;
  // What a window before wrote last may come when its lab is gone: it is not for the next one.
  const isLate = (request: Request): boolean =>
    (request.headers.get(windowHeader) ?? `${windows}`) !== `${windows}`;
  const shell = await serveBrowser({
    fetch: async (request, ...rest) =>
      isLate(request) ? new Response(null, { status: 410 }) : lab!.fetch(request, ...rest),
  });
  const context = await browser.newContext({ viewport: usualViewport, acceptDownloads: true });
  let launched = false;

  /** Opens the page in a tab, tells what it complains about, and lets the tabs before it go. */
  async function visit(address: string, options: OpenOptions, problems: string[]): Promise<Page> {
    const { viewport, motion = false } = options;
    const before = context.pages();
    const page = await context.newPage();
    if (viewport) await page.setViewportSize(viewport);
    if (!motion) await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setExtraHTTPHeaders({ [windowHeader]: String(windows) });
    // Time enough on a machine that does other things too.
    page.setDefaultTimeout(60_000);
    listen(page, problems);
    await page.goto(launched ? new URL(`/${address}`, shell.launchUrl).href : `${shell.launchUrl}${address}`);
    launched = true;
    await Promise.all(before.map((tab) => tab.close()));
    return page;
  }

  return {
    async open(options = {}) {
      const { settings = {}, address = '', prepare } = options;
      // While developing, a page built elsewhere can be tested.
      const pageFolder = process.env['LAB_PAGE'];
      const opened = await sampleLab({ ...(pageFolder ? { pageFolder } : {}), ...options.lab });
      lab = opened;
      windows += 1;
      await opened.call.workspace.saveSettings({
        ...defaultSettings,
        language: 'zh',
        theme: 'light',
        ...settings,
      });
      await prepare?.(opened);
      const problems: string[] = [];
      const page = await visit(address, options, problems);
      return {
        page,
        lab: opened,
        problems,
        async close() {
          await page.goto('about:blank').catch(() => page.close());
          await opened.close();
        },
      };
    },
    async close() {
      await context.close();
      await shell.close();
    },
  };
}

/** Opens the built page of the browser shell in a window under an address of its own. */
export async function openLab(browser: Browser, options: OpenOptions = {}): Promise<OpenLab> {
  const place = await openPlace(browser);
  const opened = await place.open(options);
  return {
    ...opened,
    async close() {
      await opened.close();
      await place.close();
    },
  };
}

function listen(page: Page, problems: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('requestfailed', (request) => {
    // The page itself gives up requests that a newer one has overtaken.
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') problems.push(`${request.url()}: ${reason}`);
  });
}

const accessibilityTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Breaches of WCAG 2.2 AA on the page as it stands, one line each; none is what tests ask for. */
export async function accessibilityBreaches(page: Page): Promise<readonly string[]> {
  // A tooltip under the pointer stands outside the page's order; it fades when the pointer goes.
  await page.mouse.move(0, 0);
  await page.waitForTimeout(300);
  // The page has no frames of other origins, so that axe judges in the page itself and not over a second, blank one;
  // it spells out the breaches alone. Both leave the verdict as it is and take a quarter of the time.
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: { type: 'tag', values: accessibilityTags }, resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${help} — ${target.join(' ')} — ${failureSummary ?? ''}`,
    ),
  );
}
