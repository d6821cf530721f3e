import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Lab } from '../../src/main/api/createLab.ts';
import { openPlace, startBrowser, type OpenLab, type OpenOptions, type Place } from './browser.ts';
import { keepEvidence } from './keepEvidence.ts';

/** The window that the running test has opened. */
export interface LabWindow {
  open(options?: OpenOptions): Promise<OpenLab>;
  readonly lab: Lab;
  readonly problems: readonly string[];
}

/** Gives a test file its browser, and each of its tests a window; both close by themselves. Called once, outside tests. */
export function labWindow(): LabWindow {
  let browser: Browser;
  let place: Place;
  let opened: OpenLab | undefined;
  const current = (): OpenLab => {
    if (!opened) throw new Error('this test has opened no window');
    return opened;
  };
  beforeAll(async () => {
    browser = await startBrowser();
    place = await openPlace(browser);
  });
  afterAll(async () => {
    await place.close();
    await browser.close();
  });
  afterEach(async ({ task }) => {
    if (opened && task.result?.state === 'fail') {
      const error = task.result.errors?.at(-1);
      await keepEvidence(opened, [task.suite?.name, task.name].join(' ').trim(), error?.stack ?? '');
    }
    await opened?.close();
    opened = undefined;
  });
  return {
    async open(options) {
      opened = await place.open(options);
      return opened;
    },
    get lab() {
      return current().lab;
    },
    get problems() {
      return current().problems;
    },
  };
}

/** Product Lab has its whole first answer. */
export async function settled(page: Page): Promise<void> {
  await page.locator('.summary[data-dimmed="false"]').waitFor();
  await page.locator('.lab-results[aria-busy="false"]').waitFor();
}
