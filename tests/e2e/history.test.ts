import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/renderer/app/language/i18n.ts';
import { textOf } from '../../src/renderer/app/language/useText.ts';
import { messages as componentMessages } from '../../src/renderer/components/messages.ts';
import { historyMessages } from '../../src/renderer/pages/productLab/history/historyMessages.ts';
import { messages } from '../../src/renderer/pages/productLab/messages.ts';
import { accessibilityBreaches } from '../support/browser.ts';
import { labWindow } from '../support/labWindow.ts';

const window = labWindow();

describe.each<Language>(['zh', 'en'])('History in %s', (language) => {
  const text = textOf(historyMessages, language);
  const lab = textOf(messages, language);
  const shared = textOf(componentMessages, language);

  async function start(): Promise<Page> {
    const { page } = await window.open({ settings: { language } });
    await page.getByRole('tab', { name: lab('tabHistory') }).click();
    await page.getByRole('table', { name: text('stressTitle') }).waitFor();
    return page;
  }
  const rows = (page: Page) =>
    page
      .getByRole('table', { name: text('stressTitle') })
      .locator('tbody')
      .getByRole('row');

  test('a window of one’s own is typed, dragged, deleted and brought back', async () => {
    const page = await start();
    const before = await rows(page).count();
    await page.getByRole('button', { name: text('add') }).click();
    await page.getByRole('textbox', { name: text('name') }).fill('Mine');
    await page.getByRole('textbox', { name: text('from'), exact: true }).fill('2015/6');
    await page.getByRole('textbox', { name: text('to'), exact: true }).fill('2016年2月');
    await page.getByRole('textbox', { name: text('sourceLabel') }).fill('me');
    await page.getByRole('button', { name: text('save') }).click();
    await expect.poll(() => rows(page).count()).toBe(before + 1);
    expect(await rows(page).last().innerText()).toContain('Mine');
    const kept = async (): Promise<readonly string[]> => {
      const { from, to, source } = (await window.lab.call.workspace.settings()).stressWindows.at(-1)!;
      return [from, to, source.zh];
    };
    await expect.poll(kept).toEqual(['2015-06-01', '2016-02-29', 'me']);

    await page.getByRole('button', { name: text('remove', { name: 'Mine' }) }).click();
    await expect.poll(() => rows(page).count()).toBe(before);
    await page
      .getByRole('alert')
      .getByRole('button', { name: shared('bringBack') })
      .click();
    await expect.poll(() => rows(page).count()).toBe(before + 1);

    const chart = page.locator(`section[aria-label="${lab('historyTitle')}"] .chart`);
    await chart.scrollIntoViewIfNeeded();
    const box = (await chart.boundingBox())!;
    await page.mouse.move(box.x + box.width * 0.4, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.6, box.y + box.height / 2, { steps: 5 });
    await page.mouse.up();
    const from = page.getByRole('textbox', { name: text('from'), exact: true });
    expect(await from.inputValue()).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(await accessibilityBreaches(page)).toEqual([]);
    expect(window.problems).toEqual([]);
  });

  test('holds history against the simulation in words, and its figures say why', async () => {
    const page = await start();
    const words = page.getByRole('region', { name: text('cloudWords') });
    await words.waitFor();
    expect(await words.innerText()).toContain('90%');
    const figure = page
      .getByRole('region', { name: text('figures') })
      .locator('.why-value')
      .first();
    await figure.click();
    await page.getByText(text('fallDefinition')).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByText(text('fallDefinition')).isVisible()).toBe(false);
  });
});
