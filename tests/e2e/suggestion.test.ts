import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/renderer/app/language/i18n.ts';
import { textOf } from '../../src/renderer/app/language/useText.ts';
import { messages } from '../../src/renderer/pages/suggestion/messages.ts';
import { plan as planSchema } from '../../src/shared/plan.ts';
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

test.each<Language>(['zh', 'en'])(
  'demands that conflict are named, and loosening one helps, in %s',
  async (language) => {
    const text = textOf(messages, language);
    const plan = planSchema.parse({
      name: 'bound',
      months: 24,
      initial: 100_000,
      paths: 200,
      holdings: [{ weight: 1, product: 'time-deposit-12m' }],
    });
    // Where the bank sells nothing but this deposit, nothing can be had within a month.
    const { page } = await window.open({
      settings: { language },
      address: '#/suggestion/bound',
      prepare: async (lab) => {
        await lab.call.plans.save({ id: 'bound', plan });
        for (const product of await lab.call.products.list()) {
          await lab.call.products.save({ ...product, archivedOn: '2020-01-01' });
        }
      },
    });
    const conflict = page.getByRole('alert').first();
    await conflict.waitFor();
    expect(await conflict.innerText()).toContain(
      language === 'zh' ? '以下要求不能同时满足：一个月内可取不少于' : 'These demands cannot all be met: ',
    );
    expect(await accessibilityBreaches(page)).toEqual([]);
    const share = page.getByRole('textbox', { name: text('liquidShare') });
    await share.fill('0');
    await share.press('Enter');
    await settled(page);
    expect(await conflict.count()).toBe(0);
    expect(window.problems).toEqual([]);
  },
);
