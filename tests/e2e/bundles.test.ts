import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/renderer/app/language/i18n.ts';
import { textOf } from '../../src/renderer/app/language/useText.ts';
import { messages } from '../../src/renderer/pages/productLab/bundles/bundleMessages.ts';
import { messages as closeLookMessages } from '../../src/renderer/pages/productLab/closeLook/closeLookMessages.ts';
import { accessibilityBreaches } from '../support/browser.ts';
import { labWindow, settled } from '../support/labWindow.ts';

const window = labWindow();

describe.each<Language>(['zh', 'en'])('bundles in %s', (language) => {
  const text = textOf(messages, language);
  const closeLookText = textOf(closeLookMessages, language);

  test('are made, take part, tell their chance and cost, and leave by undo', async () => {
    const { page } = await window.open({ settings: { language } });
    await settled(page);
    await page.getByRole('button', { name: text('choose') }).click();
    const dialog = page.getByRole('dialog', { name: text('title') });
    await dialog.getByRole('button', { name: text('create') }).click();
    const name = language === 'zh' ? '测试礼包' : 'Test bundle';
    await dialog.getByRole('textbox', { name: text('nameZh') }).fill(name);
    await dialog.getByRole('textbox', { name: text('nameEn') }).fill(name);
    await dialog.getByRole('button', { name: text('removeCondition', { count: 2 }) }).click();
    expect(await accessibilityBreaches(page)).toEqual([]);
    await dialog.getByRole('button', { name: text('save') }).click();
    await dialog.getByRole('switch', { name }).click();
    expect(await accessibilityBreaches(page)).toEqual([]);
    await dialog.getByRole('button', { name: text('close') }).click();

    const card = page.getByRole('region', { name: text('resultTitle') });
    await card.getByRole('rowheader', { name }).waitFor();
    await settled(page);
    // The sample's savings are far above the condition: it is reached in every future.
    expect(await card.getByRole('cell').first().innerText()).toBe('100.0%');
    expect(await accessibilityBreaches(page)).toEqual([]);

    await page.getByRole('tab', { name: closeLookText('tab.bank') }).click();
    const bank = page.getByRole('region', { name: closeLookText('bundlesTitle') });
    await bank.getByRole('rowheader', { name }).waitFor();

    await page.keyboard.press('Control+z');
    await page.getByText(text('none')).waitFor();
    expect(window.problems).toEqual([]);
  });
});
