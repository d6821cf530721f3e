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
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly lab?: Partial<LabOptions>;
}

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

/** Opens the built page of the browser shell in a fresh window. */
export async function openLab(browser: Browser, options: OpenOptions = {}): Promise<OpenLab> {
  const { settings = {}, viewport = { width: 1440, height: 900 } } = options;
  // While developing, a page built elsewhere can be tested.
  const pageFolder = process.env['LAB_PAGE'];
  const lab = await sampleLab({ ...(pageFolder ? { pageFolder } : {}), ...options.lab });
  await lab.call.workspace.saveSettings({ ...defaultSettings, language: 'zh', theme: 'light', ...settings });
  const shell = await serveBrowser(lab);
  const context = await browser.newContext({ viewport, acceptDownloads: true });
  const page = await context.newPage();
  // Time enough on a machine that does other things too.
  page.setDefaultTimeout(60_000);
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('requestfailed', (request) => {
    // The page itself gives up requests that a newer one has overtaken.
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') problems.push(`${request.url()}: ${reason}`);
  });
  await page.goto(shell.launchUrl);
  return {
    page,
    lab,
    problems,
    async close() {
      await context.close();
      await shell.close();
      await lab.close();
    },
  };
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
