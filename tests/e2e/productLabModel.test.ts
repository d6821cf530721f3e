import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/renderer/app/language/i18n.ts';
import { textOf } from '../../src/renderer/app/language/useText.ts';
import { messages as labMessages } from '../../src/renderer/pages/productLab/messages.ts';
import { messages } from '../../src/renderer/pages/productLab/model/modelMessages.ts';
import { accessibilityBreaches } from '../support/browser.ts';
import { labWindow, settled } from '../support/labWindow.ts';

const window = labWindow();

/** Chooses from a list of the editor, by keyboard as a user without a mouse would. */
async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).click();
  await page.locator('.ant-select-item-option').filter({ hasText: option }).last().click();
}

const savedPlan = async (): Promise<Record<string, unknown>> => (await window.lab.call.plans.list())[0]!.plan;

describe.each<Language>(['zh', 'en'])('return models in %s', (language) => {
  const text = textOf(messages, language);
  const labText = textOf(labMessages, language);

  test('a view is typed, shown before it is used, saved, and undone', async () => {
    const { page } = await window.open({ settings: { language } });
    await settled(page);
    await choose(page, labText('model'), labText('model.blackLitterman'));
    await page.getByRole('button', { name: text('addView') }).click();
    await page.getByRole('tab', { name: text('tab') }).click();
    await page.getByRole('heading', { name: text('viewsTitle') }).waitFor();
    await expect
      .poll(
        async () =>
          ((await savedPlan())['modelOptions'] as { blackLitterman: { views: unknown[] } })?.blackLitterman
            .views,
      )
      .toEqual([{ holding: 2, yearly: 0.05, confidence: 0.5 }]);
    expect(await page.locator('.model-verdict').count()).toBe(16);
    expect(await accessibilityBreaches(page)).toEqual([]);
    await page.keyboard.press('Control+z');
    await expect
      .poll(() => page.getByRole('button', { name: text('removeView', { number: 1 }) }).count())
      .toBe(0);
    await settled(page);
    expect(window.problems).toEqual([]);
  });

  test('rates and prices can move, and results are given in money of the start', async () => {
    const { page } = await window.open({ settings: { language } });
    await settled(page);
    expect(await page.getByRole('heading', { name: text('realTitle') }).count()).toBe(0);
    await choose(page, text('inflation'), text('typed'));
    await choose(page, text('shortRate'), text('fitted'));
    await page.getByRole('heading', { name: text('realTitle'), exact: true }).waitFor();
    await settled(page);
    const plan = await savedPlan();
    expect(plan['inflationModel']).toEqual({ mean: 0.02, memory: 0.5, volatility: 0.01 });
    expect(JSON.stringify(plan['shortRate'])).toContain('series');
    expect(await accessibilityBreaches(page)).toEqual([]);
    expect(window.problems).toEqual([]);
  });
});
