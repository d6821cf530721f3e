import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Lab } from '../../src/main/api/createLab.ts';
import { createFormat } from '../../src/renderer/app/format/createFormat.ts';
import type { Language } from '../../src/renderer/app/language/i18n.ts';
import { textOf } from '../../src/renderer/app/language/useText.ts';
import { messages as chartMessages } from '../../src/renderer/charts/messages.ts';
import { messages as componentMessages } from '../../src/renderer/components/messages.ts';
import { measureMessages } from '../../src/renderer/pages/productLab/measureMessages.ts';
import { messages } from '../../src/renderer/pages/productLab/messages.ts';
import { accessibilityBreaches, type OpenOptions } from '../support/browser.ts';
import { labWindow, settled } from '../support/labWindow.ts';

const window = labWindow();

/** Opens the page and waits for the first whole result. */
async function start(options: OpenOptions = {}): Promise<Page> {
  const { page } = await window.open(options);
  await settled(page);
  return page;
}

/** Waits until the summary says something else, and the run behind it has ended. */
async function changed(page: Page, before: string): Promise<string> {
  await expect.poll(() => page.locator('.summary-words').innerText(), { timeout: 30_000 }).not.toBe(before);
  await settled(page);
  return page.locator('.summary-words').innerText();
}

/** Waits until the summary has said the same for a second: answers to keys pressed one after the other may still come. */
async function steady(page: Page): Promise<string> {
  let last = '';
  const isSame = async (): Promise<boolean> => {
    await settled(page);
    const now = await words(page);
    const same = now === last;
    last = now;
    return same;
  };
  await expect.poll(isSame, { interval: 1000, timeout: 60_000 }).toBe(true);
  return last;
}

/** A plan whose run can be seen and stopped on a fast machine too. */
async function thirtyYears(lab: Lab): Promise<void> {
  const { id, plan } = await lab.call.plans.get({ id: 'conservative' });
  await lab.call.plans.save({ id, plan: { ...plan, months: 360, paths: 1000 } });
}

const slider = (page: Page, name: string) => page.getByRole('slider', { name, exact: true });
const field = (page: Page, name: string) => page.getByRole('textbox', { name });
const words = (page: Page): Promise<string> => page.locator('.summary-words').innerText();

describe.each<Language>(['zh', 'en'])('Product Lab in %s', (language) => {
  const text = textOf(messages, language);
  const componentText = textOf(componentMessages, language);
  const chartText = textOf(chartMessages, language);
  const settings = { language };

  test('opens the sample workspace with a whole result and everything that must be said', async () => {
    const page = await start({ settings });
    expect(await page.locator('.figure-value').count()).toBe(4);
    expect(await page.locator('figure.chart canvas').count()).toBe(4);
    const head = await page.locator('.lab-head').innerText();
    expect(head).toContain(text('scenario'));
    expect(head).toContain(text('seedShort', { seed: 1 }));
    expect(head).toContain('2026');
    expect(head).toContain(componentText('synthetic'));
    const footer = await page.locator('.risk-footer').innerText();
    expect(footer).toContain(text('riskGeneral'));
    expect(footer).toContain(text('riskFund'));
    expect(await accessibilityBreaches(page)).toEqual([]);
    expect(window.problems).toEqual([]);
  });

  test('a slider moved by keys changes the result in one step, and undo brings the same digits back', async () => {
    const page = await start({ settings });
    const before = await words(page);
    const savings = page.locator('.weight-item').first().getByRole('slider');
    await savings.focus();
    for (let i = 0; i < 5; i += 1) await page.keyboard.press('ArrowRight');
    await changed(page, before);
    const after = await steady(page);
    expect(await savings.inputValue()).toBe('35');
    expect(await page.locator('.weight-total').innerText()).toContain('100.00%');
    await page.keyboard.press('Control+z');
    await expect.poll(() => words(page), { timeout: 60_000 }).toBe(before);
    expect(await savings.inputValue()).toBe('30');
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => words(page), { timeout: 60_000 }).toBe(after);
    expect(await savings.inputValue()).toBe('35');
  });

  test('dragging shows a preview at once, dims nothing for good, and is one step', async () => {
    const page = await start({ settings });
    const before = await words(page);
    await slider(page, text('horizon')).focus();
    const box = (await slider(page, text('horizon')).boundingBox())!;
    const middle = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width * 0.36, middle);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.6, middle, { steps: 8 });
    await page
      .locator('.run-words')
      .filter({ hasText: componentText('run.preview', { paths: '|' }).split('|')[0]! })
      .waitFor();
    await page.mouse.up();
    await changed(page, before);
    await page.locator('.run-words').filter({ hasText: '10,000' }).waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => field(page, text('horizon')).inputValue()).toBe('36');
  });

  test('fields take sums and units, and explain in place what they cannot read', async () => {
    const page = await start({ settings });
    const monthly = field(page, text('monthly'));
    await monthly.fill('1.2万/4');
    await monthly.press('Enter');
    await monthly.blur();
    await expect.poll(() => monthly.inputValue()).toBe('3,000');
    await monthly.fill('many');
    await monthly.press('Enter');
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toBe(
      componentText('number.syntax', { kept: createFormat(language).money(3000) }),
    );
    expect(await accessibilityBreaches(page)).toEqual([]);
    await monthly.press('Escape');
    await alert.waitFor({ state: 'detached' });
    await expect.poll(() => monthly.inputValue()).not.toBe('many');
  });

  test('a long run shows its progress and can be cancelled; what was done is kept and marked', async () => {
    const page = await start({ settings, prepare: thirtyYears });
    const paths = field(page, text('paths'));
    await paths.fill('100万');
    await paths.press('Enter');
    await page.locator('progress').waitFor();
    await page.getByRole('button', { name: componentText('run.cancel') }).click();
    const partial = page.locator('.run-words[data-partial="true"]');
    await partial.waitFor({ timeout: 20_000 });
    expect(await partial.innerText()).toContain('1,000,000');
    await settled(page);
    await page.getByRole('button', { name: componentText('run.again') }).waitFor();
    expect(window.problems).toEqual([]);
  });

  test('a reload finds everything saved, at the address of the plan', async () => {
    const page = await start({ settings });
    const before = await words(page);
    const initial = field(page, text('initial'));
    await initial.fill('30万');
    await initial.press('Enter');
    const after = await changed(page, before);
    await page.locator('output.saved-mark').filter({ hasNotText: '…' }).waitFor();
    await expect
      .poll(
        async () =>
          (await window.lab.call.plans.list()).find(({ id }) => id === 'conservative')?.plan.initial,
      )
      .toBe(300_000);
    expect(page.url()).toContain('#/product-lab/conservative');
    await page.reload();
    await settled(page);
    expect(await field(page, text('initial')).inputValue()).toBe('300,000');
    expect(await words(page)).toBe(after);
  });

  test('every figure answers “why”, by keyboard, and Esc closes', async () => {
    const page = await start({ settings });
    const measureText = textOf(measureMessages, language);
    const figure = page.locator('.figure .why-value').first();
    await figure.focus();
    await page.keyboard.press('Enter');
    const panel = page.locator('.popup:popover-open');
    await panel.waitFor();
    const shown = await panel.innerText();
    for (const expected of [measureText('p5.definition'), measureText('p5.formula'), '10,000', '±', '2026']) {
      expect(shown).toContain(expected);
    }
    expect(await accessibilityBreaches(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => panel.count()).toBe(0);
    expect(await figure.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.getByRole('tab', { name: text('tabMeasures') }).click();
    // Every measure of ours, and the two formulas of the sample, whose answers come a moment later.
    await expect.poll(() => page.locator('.measures .why-mark').count()).toBe(25 + 2);
    expect(await accessibilityBreaches(page)).toEqual([]);
  });

  test('products come from the shelf and go again', async () => {
    const page = await start({ settings });
    await page.getByRole('button', { name: text('addHolding') }).click();
    await page
      .getByRole('searchbox', { name: text('shelfSearch') })
      .fill(language === 'zh' ? '黄金' : 'gold');
    expect(await accessibilityBreaches(page)).toEqual([]);
    await page.locator('.shelf-row').first().click();
    await expect.poll(() => page.locator('.weight-item').count()).toBe(5);
    expect(await page.locator('.weight-total').innerText()).toContain('100.00%');
    await settled(page);
    await page.locator('.weight-item').last().getByRole('button').first().click();
    await expect.poll(() => page.locator('.weight-item').count()).toBe(4);
    expect(window.problems).toEqual([]);
  });

  test('combinations are made, copied, renamed, deleted and brought back', async () => {
    const page = await start({ settings });
    const names = async (): Promise<readonly string[]> =>
      (await window.lab.call.plans.list()).map(({ plan }) => plan.name).sort();
    const sample = await names();
    await page.getByRole('button', { name: text('newPlan') }).click();
    await expect.poll(names).toEqual([...sample, text('newPlanName')].sort());
    await page.locator('.plan-select', { hasText: text('newPlanName') }).waitFor();
    await settled(page);
    await page.keyboard.press('F2');
    await page.getByRole('textbox', { name: text('planName') }).fill('Tuition');
    await page.keyboard.press('Enter');
    await expect.poll(names).toEqual([...sample, 'Tuition'].sort());
    await page.getByRole('button', { name: text('remove'), exact: true }).click();
    await expect.poll(names).toEqual(sample);
    await page
      .locator('.removed-message')
      .getByRole('button', { name: text('bringBack') })
      .click();
    await expect.poll(names).toEqual([...sample, 'Tuition'].sort());
    await settled(page);
    await page.getByRole('button', { name: text('duplicate') }).click();
    await expect.poll(async () => (await names()).length).toBe(sample.length + 2);
    expect(window.problems).toEqual([]);
  });

  test('history is replayed on the series', async () => {
    const page = await start({ settings });
    await page.getByRole('tab', { name: text('tabHistory') }).click();
    await page.getByRole('heading', { name: text('windowsTitle') }).waitFor();
    expect(await page.locator('figure.chart canvas').count()).toBe(4);
    expect(await page.locator('.lab-results').innerText()).toContain(text('historySynthetic'));
    expect(await accessibilityBreaches(page)).toEqual([]);
    expect(window.problems).toEqual([]);
  });

  test('charts have a table twin and leave as PNG, SVG and CSV with their stamp', async () => {
    const page = await start({ settings });
    const card = page.locator('.chart-card').first();
    const save = async (name: string): Promise<{ fileName: string; content: Buffer }> => {
      await card.getByRole('button', { name: chartText('export') }).click();
      const waiting = page.waitForEvent('download');
      await page.getByRole('button', { name }).click();
      const file = await waiting;
      await page.keyboard.press('Escape');
      return { fileName: file.suggestedFilename(), content: readFileSync(await file.path()) };
    };
    const csv = await save(chartText('exportCsv'));
    expect(csv.fileName).toMatch(/^稳健储蓄.*\.csv$/);
    expect(csv.fileName).not.toContain('/');
    const lines = csv.content.toString('utf8').split('\r\n');
    expect(lines[0]!.startsWith('\uFEFF')).toBe(true);
    expect(lines[1]).toMatch(/^0,2026-07-01,\d+/);
    expect(lines.indexOf('')).toBe(38);
    expect(lines.slice(39).join()).toContain(`${chartText('stampSeed')},1`);
    expect(lines.slice(39).join()).toContain(chartText('synthetic'));
    const svg = (await save(chartText('exportSvg'))).content.toString('utf8');
    expect(svg).toMatch(/^<svg/);
    expect(svg).toContain(text('fanTitle'));
    expect(svg).toContain(chartText('synthetic'));
    const png = (await save(chartText('exportPng'))).content;
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    await card.locator('.ant-segmented-item').nth(1).click();
    expect(await card.getByRole('row').count()).toBe(38);
    expect(await accessibilityBreaches(page)).toEqual([]);
    expect(window.problems).toEqual([]);
  });
});

test.each([
  { language: 'zh', theme: 'dark' },
  { language: 'en', theme: 'dark' },
  { language: 'zh', theme: 'light', highContrast: true, largeType: true },
  { language: 'en', theme: 'light', privacy: true },
] as const)('is accessible with %o on a small screen', async (settings) => {
  const page = await start({ settings, viewport: { width: 1280, height: 800 } });
  expect(await accessibilityBreaches(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
  expect(window.problems).toEqual([]);
});

test('at 200 % zoom everything is still there, in one column', async () => {
  const page = await start({ viewport: { width: 640, height: 400 } });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(640);
  expect(await accessibilityBreaches(page)).toEqual([]);
});
