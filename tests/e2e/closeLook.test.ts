import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/renderer/app/language/i18n.ts';
import { textOf } from '../../src/renderer/app/language/useText.ts';
import { messages as flowMessages } from '../../src/renderer/pages/productLab/cashFlows/flowMessages.ts';
import { messages } from '../../src/renderer/pages/productLab/closeLook/closeLookMessages.ts';
import { accessibilityBreaches } from '../support/browser.ts';
import { labWindow, settled } from '../support/labWindow.ts';

const window = labWindow();

async function start(language: Language): Promise<Page> {
  const { page } = await window.open({ settings: { language } });
  await settled(page);
  return page;
}

/** Opens a view and waits for its whole answer. */
async function look(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).click();
  await page.locator('.close-look-run output').filter({ hasText: '2,048' }).waitFor({ timeout: 60_000 });
}

describe.each<Language>(['zh', 'en'])('a closer look in %s', { timeout: 120_000 }, (language) => {
  const text = textOf(messages, language);
  const flowText = textOf(flowMessages, language);

  test('liquidity, sensitivity and the bank’s view answer, and are within reach of everyone', async () => {
    const page = await start(language);
    await look(page, text('tab.liquidity'));
    await page.getByRole('heading', { name: text('insuranceTitle') }).waitFor();
    const free = await page.locator('.close-look-figures .figure-value').first().innerText();
    await page.getByRole('textbox', { name: text('day') }).fill('1');
    await page.getByRole('textbox', { name: text('day') }).press('Enter');
    await expect
      .poll(() => page.locator('.close-look-figures .figure-value').first().innerText(), { timeout: 30_000 })
      .not.toBe(free);
    expect(await accessibilityBreaches(page)).toEqual([]);

    await look(page, text('tab.sensitivity'));
    await page.getByRole('heading', { name: text('tornadoTitle') }).waitFor();
    expect(await accessibilityBreaches(page)).toEqual([]);

    await look(page, text('tab.bank'));
    await page.getByRole('heading', { name: text('fundingTitle') }).waitFor();
    expect(await accessibilityBreaches(page)).toEqual([]);
    expect(window.problems).toEqual([]);
  });

  test('a goal is added, judged, kept, and undone', async () => {
    const page = await start(language);
    await page.getByRole('button', { name: flowText('addGoal') }).click();
    const card = page.getByRole('region', { name: flowText('goalsTitle') });
    await card.waitFor();
    await settled(page);
    const name = flowText('newGoal', { count: 1 });
    expect(await card.innerText()).toContain(name);
    const sum = page.getByRole('textbox', { name: `${name} · ${flowText('goalAmount')}` });
    await sum.fill('5000万');
    await sum.press('Enter');
    await expect.poll(() => card.innerText(), { timeout: 30_000 }).toContain('0.0%');
    await page.reload();
    await settled(page);
    expect(await card.innerText()).toContain('0.0%');
    expect(await accessibilityBreaches(page)).toEqual([]);
    await page.getByRole('button', { name: flowText('remove', { name }) }).click();
    await card.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await card.waitFor();
    expect(window.problems).toEqual([]);
  });
});
