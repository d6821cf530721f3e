import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/renderer/app/language/i18n.ts';
import { textOf } from '../../src/renderer/app/language/useText.ts';
import { messages as clientMessages } from '../../src/renderer/pages/client/messages.ts';
import { messages as compareMessages } from '../../src/renderer/pages/compare/messages.ts';
import { messages as reportMessages } from '../../src/renderer/pages/compare/report/messages.ts';
import { messages as bankMessages } from '../../src/renderer/pages/productLab/closeLook/closeLookMessages.ts';
import { messages as differenceMessages } from '../../src/renderer/pages/productLab/differences/differenceMessages.ts';
import { messages as frameMessages } from '../../src/renderer/app/frame/messages.ts';
import { messages as labMessages } from '../../src/renderer/pages/productLab/messages.ts';
import { accessibilityBreaches } from '../support/browser.ts';
import { labWindow } from '../support/labWindow.ts';

const window = labWindow();

/** Opens a page by its address and waits for what it shows. */
async function start(
  address: string,
  ready: string,
  language: Language,
  theme: 'light' | 'dark',
): Promise<Page> {
  const { page } = await window.open({
    settings: { language, theme },
    viewport: { width: 1280, height: 800 },
    address,
  });
  await page.locator(ready).first().waitFor({ timeout: 60_000 });
  return page;
}

/** Pages of a PDF, counted by its page objects. */
async function pdfPages(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

describe.each([
  ['zh', 'light'],
  ['en', 'dark'],
] as const)('in %s, %s', (language, theme) => {
  test('combinations stand side by side, and a difference is taken back and forth', async () => {
    const text = textOf(compareMessages, language);
    const page = await start('#/compare', '.compare-words', language, theme);
    expect(await page.locator('.compare-fans canvas').count()).toBe(2);
    expect(await accessibilityBreaches(page)).toEqual([]);
    const own = page.getByRole('table', { name: text('ownMeasures') });
    await own.getByText('±').first().waitFor();
    const differences = textOf(differenceMessages, language);
    const name = differences('reset', { input: differences('input.months') });
    await page.getByRole('button', { name, exact: true }).click();
    await expect.poll(() => page.getByRole('button', { name, exact: true }).count()).toBe(0);
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name, exact: true }).waitFor();
    await page.getByRole('button', { name: text('pin') }).click();
    await page.locator('.compare[aria-busy="false"] .compare-words').waitFor({ timeout: 60_000 });
    expect(new URL(page.url()).hash).toContain('plans=');
    expect(window.problems).toEqual([]);
  });

  test('client mode shows what must be said, nothing after an old assessment, and prints on two pages at most', async () => {
    const text = textOf(clientMessages, language);
    const page = await start('#/client', '.client-sheet', language, theme);
    expect(await accessibilityBreaches(page)).toEqual([]);
    const footer = await page.locator('.client-footer').innerText();
    for (const words of [
      textOf(labMessages, language)('riskGeneral'),
      text('assumption'),
      text('synthetic'),
    ]) {
      expect(footer).toContain(words);
    }
    const shelf = await window.lab.call.products.list();
    const shown = await page.locator('.client').innerText();
    expect(shelf.filter(({ name }) => name[language].length > 4 && shown.includes(name[language]))).toEqual(
      [],
    );
    await page.getByRole('heading', { name: text('fallHead') }).waitFor();
    expect(await pdfPages(page)).toBe(1);

    const assessed = page.getByRole('textbox', { name: text('assessedOn') });
    await assessed.fill('2025-01-01');
    await assessed.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await page.locator('.client-sheet').count()).toBe(0);
    expect(await page.getByRole('button', { name: text('print') }).isDisabled()).toBe(true);
    expect(window.problems).toEqual([]);
  });

  test('what lies above the client’s level cannot be added, and why is said', async () => {
    const text = textOf(clientMessages, language);
    const page = await start('#/client', '.client-sheet', language, theme);
    await page
      .getByRole('button', { name: text('add') })
      .first()
      .click();
    const shelf = page.getByRole('dialog', { name: text('shelf') });
    const refused = shelf
      .getByRole('listitem')
      .filter({ hasText: text('shareClass', { name: text('class.equity'), mark: 'A' }) });
    // The sample client is C3; equity funds are R4.
    expect(await refused.getByText(/R4/).count()).toBeGreaterThan(0);
    expect(await refused.getByRole('button').count()).toBe(0);
    expect(await refused.locator('.client-shelf-why').innerText()).toMatch(/C3/);
    expect(await accessibilityBreaches(page)).toEqual([]);
    await shelf
      .getByRole('button', { name: text('class.moneyFund') })
      .first()
      .click();
    await page.getByRole('button', { name: text('remove', { name: text('class.moneyFund') }) }).waitFor();
    expect(window.problems).toEqual([]);
  });

  test('nothing of the bank’s own is a keystroke away from a client', async () => {
    const page = await start('#/client', '.client-sheet', language, theme);
    expect(await page.getByRole('navigation').count()).toBe(0);
    await page.keyboard.press('Alt+1');
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('search');
    await palette.waitFor();
    const opening = textOf(frameMessages, language)('goTo', { page: '' }).replace('“”', '').trim();
    expect(opening).not.toBe('');
    const offered = await palette.getByRole('button').allInnerTexts();
    expect(offered.length).toBeGreaterThan(3);
    expect(offered.filter((words) => words.startsWith(opening))).toEqual([]);
    expect(new URL(page.url()).hash).toBe('#/client');
    await page.keyboard.press('Escape');
    const words = await page.locator('.client').innerText();
    for (const key of ['marginIncome', 'feeIncome', 'bankTitle'] as const) {
      expect(words).not.toContain(textOf(bankMessages, language)(key));
    }
    await page.getByRole('button', { name: textOf(clientMessages, language)('leave') }).click();
    await page.getByRole('navigation').first().waitFor();
  });

  test('large type grows the sheet itself, and paper stays white and within two pages', async () => {
    const page = await start('#/client', '.client-sheet', language, theme);
    const size = (): Promise<number> =>
      page
        .locator('.client-words')
        .first()
        .evaluate((it) => Number.parseFloat(getComputedStyle(it).fontSize));
    const before = await size();
    await page.keyboard.press('Control+k');
    await page.keyboard.type(textOf(frameMessages, language)('largeTypeOn'));
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await size()) / before).toBeCloseTo(1.2, 2);
    expect(await pdfPages(page)).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: 'print' });
    const ground = await page.evaluate(() => {
      const { colorScheme, backgroundColor } = getComputedStyle(document.documentElement);
      return [colorScheme, backgroundColor];
    });
    expect(ground).toEqual(['light', 'rgb(255, 255, 255)']);
  });

  test('a combination goes on paper, into CSV and into XLSX', async () => {
    const text = textOf(reportMessages, language);
    const page = await start('#/compare', '.compare-words', language, theme);
    await page
      .getByRole('button', { name: textOf(compareMessages, language)('report') })
      .first()
      .click();
    await page.locator('.report-sheet').waitFor({ timeout: 60_000 });
    expect(await accessibilityBreaches(page)).toEqual([]);
    expect(await pdfPages(page)).toBe(2);
    for (const [button, extension, head] of [
      ['csv', '.csv', '\u00EF\u00BB\u00BF'],
      ['xlsx', '.xlsx', 'PK'],
    ] as const) {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: text(button) }).click(),
      ]);
      expect(file.suggestedFilename().endsWith(extension)).toBe(true);
      expect(
        readFileSync(await file.path())
          .toString('latin1')
          .startsWith(head),
      ).toBe(true);
    }
    expect(window.problems).toEqual([]);
  });
});
