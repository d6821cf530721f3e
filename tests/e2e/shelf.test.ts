import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/renderer/app/language/i18n.ts';
import { textOf } from '../../src/renderer/app/language/useText.ts';
import { messages } from '../../src/renderer/pages/shelf/messages.ts';
import { messages as termMessages } from '../../src/renderer/pages/shelf/terms/termMessages.ts';
import { messages as labMessages } from '../../src/renderer/pages/productLab/messages.ts';
import { accessibilityBreaches, type OpenOptions } from '../support/browser.ts';
import { labWindow } from '../support/labWindow.ts';

const window = labWindow();

async function start(options: OpenOptions): Promise<Page> {
  const { page } = await window.open({ ...options, address: '#/shelf' });
  await page.locator('.shelf-matrix').waitFor();
  return page;
}

const openProduct = async (page: Page, id: string): Promise<void> => {
  await page.locator(`.shelf-card[href="#/shelf/${id}"]`).click();
  await page.locator('.terms-editor').waitFor();
};

describe.each<[Language, 'light' | 'dark']>([
  ['zh', 'light'],
  ['en', 'dark'],
])('the shelf in %s, %s', (language, theme) => {
  const text = textOf(messages, language);

  test('matrix, list and product are there for everyone', async () => {
    const page = await start({ settings: { language, theme }, viewport: { width: 1280, height: 800 } });
    for (const name of ['payroll-wealth', 'tiered-savings', 'robo-advice', 'housing-loan', 'family-trust']) {
      expect(await page.locator(`.shelf-card[href="#/shelf/${name}"]`).count()).toBe(1);
    }
    expect(await accessibilityBreaches(page)).toEqual([]);
    await page.getByText(text('list'), { exact: true }).click();
    await page.locator('.shelf-list-card').waitFor();
    expect(await accessibilityBreaches(page)).toEqual([]);
    await page.getByRole('searchbox').fill(language === 'zh' ? '股票型' : 'equity class');
    await expect.poll(() => page.locator('.shelf-list-card tbody tr').count()).toBe(2);
    await page.locator('.shelf-list-card tbody a').first().click();
    await page.locator('.terms-editor').waitFor();
    expect(await accessibilityBreaches(page)).toEqual([]);
    expect(window.problems).toEqual([]);
  });
});

const text = textOf(messages, 'zh');
const terms = textOf(termMessages, 'zh');
const kind = textOf(labMessages, 'zh');

const storedTerms = async () => (await window.lab.call.products.get({ id: 'time-deposit-12m' })).terms;

test('a new version of the terms is added, edited, undone and kept', async () => {
  const page = await start({ settings: { language: 'zh' } });
  await openProduct(page, 'time-deposit-12m');
  await page.getByRole('button', { name: text('addVersion') }).click();
  await page.getByLabel(text('addVersionHelp')).fill('2027-01-01');
  await page.getByRole('button', { name: text('addVersionNow'), exact: true }).click();
  const rate = page.getByRole('textbox', { name: `${terms('rate')} (%)` });
  await rate.fill('0.80 %');
  await rate.press('Enter');
  await expect
    .poll(async () => (await storedTerms()).map(({ conditions }) => 'rate' in conditions && conditions.rate))
    .toEqual([0.0095, 0.008]);
  await page
    .getByRole('region', { name: text('changes') })
    .getByText('0.80%')
    .waitFor();
  await rate.fill('999');
  await rate.press('Enter');
  await page.getByRole('alert').first().waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await storedTerms())[1]!.conditions).toMatchObject({ rate: 0.0095 });
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await storedTerms()).length).toBe(1);
});

test('a product is created from its kind, copied and deleted; one in use cannot be', async () => {
  const page = await start({ settings: { language: 'zh' } });
  await page.getByRole('button', { name: text('newProduct') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: kind('kind.tieredSavings') })
    .click();
  await page.locator('.terms-editor').waitFor();
  const before = await window.lab.call.products.list();
  await page.getByRole('button', { name: `${terms('addBand')} ${terms('bands')}` }).click();
  const stored = async () => (await window.lab.call.products.list()).at(-1)!.terms[0]!.conditions;
  await expect.poll(stored).toMatchObject({
    bands: [{ from: 0 }, { from: 50_000 }, { from: 100_000, rate: 0.005 }],
  });
  await page.locator('.shelf-head-tools button', { hasText: text('remove') }).click();
  await page.locator('.shelf-matrix').waitFor();
  await expect.poll(async () => (await window.lab.call.products.list()).length).toBe(before.length - 1);
  await openProduct(page, 'tiered-savings');
  expect(await page.locator('.shelf-head-tools button', { hasText: text('remove') }).isDisabled()).toBe(true);
  expect(await page.locator('.shelf-plans a').count()).toBeGreaterThan(0);
});
