import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { messages } from '../../src/renderer/app/frame/messages.ts';
import type { Language } from '../../src/renderer/app/language/i18n.ts';
import { textOf } from '../../src/renderer/app/language/useText.ts';
import { messages as labMessages } from '../../src/renderer/pages/productLab/messages.ts';
import { accessibilityBreaches, type OpenOptions } from '../support/browser.ts';
import { labWindow } from '../support/labWindow.ts';
import { testInTurn } from '../support/testInTurn.ts';

const window = labWindow();

async function start(options: OpenOptions = {}): Promise<Page> {
  const { page } = await window.open(options);
  await page.locator('.summary').waitFor();
  return page;
}

describe.each<Language>(['zh', 'en'])('the frame in %s', (language) => {
  const inTurn = testInTurn(language, test);
  const text = textOf(messages, language);
  const labText = textOf(labMessages, language);
  const settings = { language };

  test('the palette finds and does everything by keyboard', async () => {
    const page = await start({ settings });
    await page.keyboard.press('Control+k');
    const search = page.getByRole('searchbox', { name: text('palette') });
    await search.waitFor();
    expect(await search.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await accessibilityBreaches(page)).toEqual([]);
    await search.fill(text('toDark').slice(-2));
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(text('toDark'));
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.documentElement.style.colorScheme)).toBe('dark');
    await expect.poll(() => window.lab.call.workspace.settings()).toMatchObject({ theme: 'dark' });
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });

  test('the shortcut sheet lists what the registry holds', async () => {
    const page = await start({ settings });
    await page.keyboard.press('?');
    const sheet = page.getByRole('dialog', { name: text('shortcuts') });
    await sheet.waitFor();
    const shown = await sheet.innerText();
    for (const title of [text('undo'), text('palette'), labText('newPlan'), labText('addHolding')]) {
      expect(shown).toContain(title);
    }
    expect(await accessibilityBreaches(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => sheet.count()).toBe(0);
  });

  inTurn('a question mark typed in a field is text', async () => {
    const page = await start({ settings });
    const field = page.getByRole('textbox', { name: labText('monthly') });
    await field.focus();
    await page.keyboard.type('?');
    expect(await field.inputValue()).toBe('?');
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });

  inTurn('the first stop of the Tab key leads past the frame', async () => {
    const page = await start({ settings });
    await page.keyboard.press('Tab');
    const skip = page.getByRole('button', { name: text('skipToContent') });
    expect(await skip.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  });

  test('amounts are hidden on demand, shares are not', async () => {
    const page = await start({ settings });
    await page.keyboard.press('Alt+p');
    const first = page.locator('.figure-value').first();
    await expect.poll(() => first.innerText()).toBe('****');
    expect(await page.locator('.figure-value').nth(2).innerText()).toMatch(/^\d+\.\d%$/);
    expect(await page.locator('.lab').innerText()).not.toMatch(/¥\d|\d万元|200,000/);
    await page.keyboard.press('Alt+p');
    await expect.poll(() => first.innerText()).not.toBe('****');
  });

  test('the panel of display settings is accessible and obeyed', async () => {
    const page = await start({ settings });
    await page.getByRole('button', { name: text('display') }).click();
    await page.locator('.display-settings').waitFor();
    expect(await accessibilityBreaches(page)).toEqual([]);
    await page.getByRole('switch', { name: text('largeType') }).click();
    await expect.poll(() => page.evaluate(() => document.documentElement.style.fontSize)).toBe('19.2px');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.display-settings').isVisible()).toBe(false);
  });
});

test('the language changes while everything stays as it is', async () => {
  const page = await start({ settings: { language: 'zh' } });
  const weight = page.locator('.weight-item').first().getByRole('slider');
  await weight.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Alt+l');
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('en');
  await page.getByRole('heading', { name: textOf(labMessages, 'en')('holdings') }).waitFor();
  await expect.poll(() => weight.inputValue()).toBe('31');
  expect(await page.locator('.lab-editor').innerText()).not.toMatch(/[一-鿿]/);
  await page.keyboard.press('Alt+l');
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
  expect(window.problems).toEqual([]);
});

test('an address leads to its plan, and one that is unknown to the first', async () => {
  const page = await start();
  await page.goto(`${new URL(page.url()).origin}/#/product-lab/growth?tab=measures`);
  await page.locator('.measures').waitFor();
  expect(await page.locator('.plan-select').innerText()).toContain('15/25/60');
  await page.goto(`${new URL(page.url()).origin}/#/nowhere`);
  await expect.poll(() => page.url()).toContain('#/product-lab/');
});

test('a call that fails is explained with its code and can be tried again', async () => {
  const page = await start();
  await page.route('**/api/plans.save**', (route) => route.abort('connectionrefused'));
  const field = page.getByRole('textbox', { name: textOf(labMessages, 'zh')('monthly') });
  await field.fill('2500');
  await field.press('Enter');
  const text = textOf(messages, 'zh');
  await page.getByText(text('saveFailed')).waitFor();
  await page.unroute('**/api/plans.save**');
  await page.getByRole('button', { name: text('retry') }).click();
  await page.getByText(text('saved'), { exact: true }).waitFor();
  const plan = await window.lab.call.plans.get({ id: 'conservative' });
  expect(plan.plan.monthly).toBe(2500);
});
