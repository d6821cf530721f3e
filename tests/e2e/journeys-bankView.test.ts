import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textOf } from '../../src/renderer/app/language/useText.ts';
import { messages as compareMessages } from '../../src/renderer/pages/compare/messages.ts';
import { messages as reportMessages } from '../../src/renderer/pages/compare/report/messages.ts';
import { messages as closeMessages } from '../../src/renderer/pages/productLab/closeLook/closeLookMessages.ts';
import { labWindow } from '../support/labWindow.ts';

const window = labWindow();

const close = textOf(closeMessages, 'en');
const compare = textOf(compareMessages, 'en');
const report = textOf(reportMessages, 'en');

test('finance sees what the bank earns, sets two combinations against each other and files the report', async () => {
  const { page } = await window.open({ settings: { language: 'en', theme: 'dark' }, motion: true });
  await page.locator('.summary[data-dimmed="false"]').waitFor();
  await page.getByRole('tab', { name: close('tab.bank'), exact: true }).click();
  const bank = page.getByRole('region', { name: close('bankTitle') });
  await bank.waitFor();
  expect(await bank.locator('.figure').count()).toBe(4);
  await bank.locator('.figure button').last().click();
  await page.getByText(close('netFormula')).waitFor();
  await page.keyboard.press('Escape');

  await page.locator('.navigation a[href="#/compare"]').click();
  await page.locator('.compare-words').waitFor();
  expect(await page.locator('.compare-words').innerText()).toContain('of 100 futures');
  await page.getByRole('button', { name: compare('pin') }).click();
  await page.locator('.compare[aria-busy="false"] .compare-words').waitFor();
  const figures = page.getByRole('region', { name: compare('figures') });
  await figures.getByRole('rowheader', { name: compare('paidIn'), exact: true }).waitFor();

  await page
    .getByRole('button', { name: compare('report') })
    .first()
    .click();
  await page.locator('.report-sheet').waitFor();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: report('csv') }).click(),
  ]);
  const lines = readFileSync(await file.path(), 'utf8');
  for (const words of [report('seed'), report('program'), report('data')]) {
    expect(lines.toLowerCase()).toContain(words.toLowerCase());
  }
  expect(window.problems).toEqual([]);
});
