import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/renderer/app/language/i18n.ts';
import { textOf } from '../../src/renderer/app/language/useText.ts';
import { messages } from '../../src/renderer/pages/rules/messages.ts';
import { accessibilityBreaches, type OpenOptions } from '../support/browser.ts';
import { labWindow } from '../support/labWindow.ts';

const window = labWindow();

async function start(options: OpenOptions): Promise<Page> {
  const { page } = await window.open({ ...options, address: '#/rules' });
  await page.locator('.formula-row').first().waitFor();
  return page;
}
const text = textOf(messages, 'zh');
const stored = async () => (await window.lab.call.workspace.settings()).formulas[0]!.text;

describe.each<[Language, 'light' | 'dark']>([
  ['zh', 'light'],
  ['en', 'dark'],
])('formulas and wording in %s, %s', (language, theme) => {
  const words = textOf(messages, language);

  test('are there for everyone', async () => {
    const page = await start({ settings: { language, theme }, viewport: { width: 1280, height: 800 } });
    await expect.poll(() => page.locator('.formula-answer').first().textContent()).toMatch(/%$/);
    expect(await accessibilityBreaches(page)).toEqual([]);
    await page.getByRole('tab', { name: words('wording') }).click();
    await page.locator('.phrases').first().waitFor();
    expect(await accessibilityBreaches(page)).toEqual([]);
    expect(window.problems).toEqual([]);
  });
});

test('a bad formula is explained in place and the good one stays; a good one is kept, and undone', async () => {
  const page = await start({ settings: { language: 'zh' } });
  const field = page.getByRole('textbox', { name: text('formulaOf', { name: '中位收益率' }) });
  await field.fill('import(paidIn)');
  await page.locator('.text-problem', { hasText: 'import' }).waitFor();
  await field.press('Enter');
  expect(await stored()).toBe('end.p50 / paidIn - 1');
  await field.fill('end.p5 / paidIn - 1');
  await page.locator('.formula-row').first().locator('.formula-answer').waitFor();
  await field.press('Enter');
  await expect.poll(stored).toBe('end.p5 / paidIn - 1');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect.poll(stored).toBe('end.p50 / paidIn - 1');
});

test('a phrase that compliance adds is marked at once where it is typed', async () => {
  const page = await start({ settings: { language: 'zh' } });
  await page.getByRole('tab', { name: text('wording') }).click();
  await page.getByRole('textbox', { name: text('addPhrase', { list: text('banned') }) }).fill('躺赢');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await window.lab.call.workspace.settings()).wording[0]!.banned.at(-1)!.phrase)
    .toBe('躺赢');
  await page.getByRole('textbox', { name: text('tryIt') }).fill('让您躺赢，但不保本');
  await page.locator('mark', { hasText: '躺赢' }).waitFor();
  expect(await page.locator('mark').count()).toBe(1);
  await page.evaluate(() => (location.hash = '/shelf/tiered-savings'));
  // The page before has such a field too.
  await page.getByRole('textbox', { name: text('tryIt') }).waitFor({ state: 'detached' });
  await page.locator('.text-line textarea').first().fill('躺赢的储蓄');
  await page.locator('.wording-mark').waitFor();
});
