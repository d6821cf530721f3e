import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { describeError } from '../../src/shared/errors/index.ts';
import type { Language } from '../../src/renderer/app/language/i18n.ts';
import { textOf } from '../../src/renderer/app/language/useText.ts';
import { messages as componentMessages } from '../../src/renderer/components/messages.ts';
import { messages } from '../../src/renderer/pages/data/messages.ts';
import { shownName } from '../../src/shared/shownName.ts';
import { accessibilityBreaches } from '../support/browser.ts';
import { labWindow } from '../support/labWindow.ts';

const window = labWindow();
afterEach(() => {
  if (window.problems.length > 0) throw new Error(`the page complained: ${window.problems.join('; ')}`);
});

const good = '﻿日期,收盘\r\n2026/1/5,100.5\r\n2026/1/6,101\r\n2026/1/7,99.25\r\n';
const broken = 'date,close\n2026-01-05,100.5\n2026-02-30,101\n2026-01-07,abc\n2026-01-08,99\n';
const dropped = (content: string) => ({
  name: 'fund.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(content),
});

const choose = (page: Page, content: string) =>
  page.locator('input[type=file]').setInputFiles(dropped(content));
const seriesCount = (): Promise<number> => window.lab.call.series.list().then((list) => list.length);

describe.each<Language>(['zh', 'en'])('Data in %s', (language) => {
  const text = textOf(messages, language);
  const componentText = textOf(componentMessages, language);

  async function start(tab: string, theme: 'light' | 'dark' = 'light'): Promise<Page> {
    const { page } = await window.open({ settings: { language, theme }, address: `#/data?tab=${tab}` });
    return page;
  }
  const importButton = (page: Page) => page.getByRole('button', { name: text('importNow'), exact: true });

  test('shows what is in the file; a deleted series comes back', async () => {
    const page = await start('contents');
    const [first] = await window.lab.call.series.list();
    const before = await window.lab.call.series.points({ id: first!.id });
    const name = shownName(first!.name, language);
    await page.getByRole('button', { name: text('remove', { name }), exact: true }).click();
    await expect.poll(seriesCount).toBe(24);
    await page
      .locator('.ant-message')
      .getByRole('button', { name: componentText('bringBack') })
      .click();
    await expect.poll(seriesCount).toBe(25);
    expect(await window.lab.call.series.points({ id: first!.id })).toEqual(before);
  });

  test('imports a good file once: the second time changes nothing', async () => {
    const page = await start('import');
    await choose(page, good);
    await importButton(page).click();
    const counts = (imported: number, unchanged: number): string =>
      text('reportCounts', { imported, changed: 0, unchanged, skipped: 0 });
    await page.getByText(counts(3, 0)).waitFor();
    await page.getByRole('button', { name: text('importAnother') }).click();
    await choose(page, good);
    await page.getByText(text('alreadyImported')).waitFor();
    await importButton(page).click();
    await page.getByText(counts(0, 3)).waitFor();
    const series = (await window.lab.call.series.list()).find(({ name }) => name === 'fund');
    const points = await window.lab.call.series.points({ id: series!.id });
    expect(points).toEqual({
      dates: ['2026-01-05', '2026-01-06', '2026-01-07'],
      values: [100.5, 101, 99.25],
    });
  });

  test('names every broken row, imports nothing by default, and skips bad rows when told to', async () => {
    const page = await start('import');
    await choose(page, broken);
    const table = page.getByRole('table', { name: text('problems', { count: '2', rows: '2' }) });
    await table.locator('tbody tr').first().waitFor();
    const rows = await table.locator('tbody tr').allInnerTexts();
    const cells = rows.map((row) => row.split('\t').map((cell) => cell.trim()));
    expect(cells.map((row) => row.slice(0, 3))).toEqual([
      ['3', 'date', '2026-02-30'],
      ['4', 'close', 'abc'],
    ]);
    expect(rows[1]).toContain(describeError('intake.number', {}, language).message);
    expect(await importButton(page).isDisabled()).toBe(true);
    expect(await seriesCount()).toBe(25);
    expect(await accessibilityBreaches(page)).toEqual([]);

    await page.getByRole('checkbox', { name: text('skipBadRows') }).check();
    await importButton(page).click();
    await page
      .getByText(text('reportCounts', { imported: 2, changed: 0, unchanged: 0, skipped: 2 }))
      .waitFor();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: text('saveRejects') }).click();
    expect((await saving).suggestedFilename()).toMatch(/fund.*\.csv$/);
    expect(await seriesCount()).toBe(26);
  });

  test('makes a backup and puts it back', async () => {
    const page = await start('backups');
    await page.getByText(text('noBackups')).waitFor();
    await page.getByRole('button', { name: text('backUpNow') }).click();
    const table = page.getByRole('table', { name: text('tabBackups') });
    await table.getByText(text('occasion.asked')).waitFor();
    const [first] = await window.lab.call.series.list();
    await window.lab.call.series.remove({ id: first!.id });
    await table.getByRole('button').click();
    const dialog = page.getByRole('dialog', { name: text('restoreTitle') });
    expect(await accessibilityBreaches(page)).toEqual([]);
    await dialog.getByRole('button', { name: text('restoreNow') }).click();
    await table.getByText(text('occasion.restore')).waitFor();
    expect(await seriesCount()).toBe(25);
    expect(await accessibilityBreaches(page)).toEqual([]);
  });

  test('finds the file sound, and can be used by everyone', async () => {
    const page = await start('health', 'dark');
    await page.getByText(text('healthy')).waitFor();
    expect(await accessibilityBreaches(page)).toEqual([]);
    await page.getByRole('tab', { name: text('tabContents') }).click();
    await page.getByRole('table', { name: text('series') }).waitFor();
    expect(await accessibilityBreaches(page)).toEqual([]);
  });
});
