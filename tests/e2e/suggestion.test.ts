import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/renderer/app/language/i18n.ts';
import { textOf } from '../../src/renderer/app/language/useText.ts';
import { messages } from '../../src/renderer/pages/suggestion/messages.ts';
import { accessibilityBreaches, type OpenOptions } from '../support/browser.ts';
import { labWindow } from '../support/labWindow.ts';

const window = labWindow();

async function start(options: OpenOptions): Promise<Page> {
  const { page } = await window.open({ ...options, address: '#/suggestion' });
  await settled(page);
  return page;
}

const settled = async (page: Page): Promise<void> => {
  await page.locator('.lab-results > .lab-cards[aria-busy="false"]').waitFor({ timeout: 60_000 });
  await page.locator('figure.chart canvas').nth(1).waitFor({ timeout: 60_000 });
};

describe.each<[Language, 'light' | 'dark']>([
  ['zh', 'light'],
  ['en', 'dark'],
])('the suggestion in %s, %s', (language, theme) => {
  const text = textOf(messages, language);

  test('shows a mix with its reasons, and everything by keyboard and to screen readers', async () => {
    const page = await start({ settings: { language, theme }, viewport: { width: 1280, height: 800 } });
    expect(await page.locator('.suggestion-figures .figure').count()).toBe(4);
    expect(await page.getByRole('heading', { name: text('reasons') }).count()).toBe(1);
    expect(await accessibilityBreaches(page)).toEqual([]);
    expect(window.problems).toEqual([]);
  });
});

test('another client type gets another mix, which opens as a combination', async () => {
  const text = textOf(messages, 'zh');
  const page = await start({ settings: { language: 'zh' } });
  const mix = (): Promise<string> => page.locator('.suggestion-figures').innerText();
  const before = await mix();
  await page.getByText('C1', { exact: true }).first().click();
  await expect.poll(mix, { timeout: 60_000 }).not.toBe(before);
  await settled(page);
  await page
    .getByRole('button', { name: text('openAsPlan') })
    .first()
    .click();
  await page.waitForURL(/product-lab/);
  const plans = await window.lab.call.plans.list();
  expect(plans.at(-1)!.plan.name).toContain(text('planName', { name: '' }));
});
