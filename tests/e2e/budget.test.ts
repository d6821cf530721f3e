import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/renderer/app/language/i18n.ts';
import { textOf } from '../../src/renderer/app/language/useText.ts';
import { messages } from '../../src/renderer/pages/budget/messages.ts';
import { messages as campaignMessages } from '../../src/renderer/pages/campaign/messages.ts';
import { accessibilityBreaches, type OpenOptions } from '../support/browser.ts';
import { fewFutures } from '../support/fewFutures.ts';
import { labWindow } from '../support/labWindow.ts';

/** The machine may be busy. */
const patient = { timeout: 90_000 };
const campaignId = 'savings-and-wealth';

const window = labWindow();

/** Opens a tab on the sample's first campaign, with few futures so that runs are short. */
async function start(options: OpenOptions & { tab?: string; paths?: number } = {}): Promise<Page> {
  const { tab = 'board', paths = 200, ...rest } = options;
  const { page } = await window.open({
    ...rest,
    address: `#/budget/${campaignId}?tab=${tab}`,
    prepare: (lab) => fewFutures(lab, paths),
  });
  await page.locator('.budget .campaign-head').waitFor(patient);
  return page;
}

const settled = (page: Page): Promise<void> =>
  page.locator('.card-figures[data-dimmed="false"]').nth(1).waitFor(patient);

const stepBack = (page: Page): Promise<void> => page.keyboard.press('Control+z');

describe.each<Language>(['zh', 'en'])('Budget in %s', (language) => {
  const text = textOf(messages, language);
  const lab = textOf(campaignMessages, language);
  const settings = { language };

  test('lays splits side by side; a share moved by keys adds up, and undo brings it back', async () => {
    const page = await start({ settings });
    await settled(page);
    expect(await page.locator('.split-card').count()).toBe(2);
    const slider = page.getByRole('slider', { name: lab('line.acquisition'), exact: true });
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    const share = async (): Promise<number> =>
      (await window.lab.call.splits.get({ id: 'standard' })).split.lines.acquisition.share;
    await expect.poll(share, patient).toBeCloseTo(0.31, 9);
    await stepBack(page);
    await expect.poll(share, patient).toBeCloseTo(0.3, 9);
    await settled(page);
    expect(await accessibilityBreaches(page)).toEqual([]);
    expect(window.problems).toEqual([]);
  });

  test('a third split is laid on the board and kept there; all pairs are compared', async () => {
    const page = await start({ settings });
    await settled(page);
    await page.getByRole('button', { name: text('addSplit') }).click();
    await page.getByRole('menuitem', { name: text('addStandard') }).click();
    await expect.poll(() => page.locator('.split-card').count(), patient).toBe(3);
    await expect
      .poll(async () => (await window.lab.call.splits.board({ id: campaignId })).splits.length, patient)
      .toBe(3);
    await page.getByRole('tab', { name: text('tab.compare') }).click();
    const matrix = page.getByRole('region', { name: text('matrix') }).first();
    await matrix.waitFor(patient);
    expect(await matrix.locator('tbody tr').count()).toBe(3);
    expect(await matrix.getByText(text('allTies')).count()).toBe(3);
    expect(await page.locator('.compare-table tbody tr').count()).toBe(6);
    expect(await accessibilityBreaches(page)).toEqual([]);
    expect(window.problems).toEqual([]);
  });

  test('finds a better split within limits, names a conflict, and applies the answer as one step', async () => {
    const page = await start({ settings, tab: 'allocate' });
    const channel = language === 'zh' ? '短信' : 'SMS';
    const draws = page.getByRole('textbox', { name: text('draws') });
    await draws.fill('2');
    await draws.press('Enter');
    const least = page.getByRole('textbox', {
      name: `${text('leastOf', { part: channel })} (${lab('yuan')})`,
    });
    await least.fill('99999999');
    await least.press('Enter');
    const search = page.locator('.allocate-act button').first();
    await search.click();
    await page.getByRole('alert').filter({ hasText: channel }).waitFor(patient);
    await least.fill('200000');
    await least.press('Enter');
    await search.click();
    const parts = page.getByRole('region', { name: text('partsTitle') }).first();
    await parts.waitFor(patient);
    const row = parts.getByRole('row').filter({ hasText: channel }).first();
    await expect.poll(() => row.innerText(), patient).toContain(text('hold.min'));
    expect(await accessibilityBreaches(page)).toEqual([]);
    const before = (await window.lab.call.splits.get({ id: 'standard' })).split;
    await page.locator('.allocate-apply button').first().click();
    const kept = async () => (await window.lab.call.splits.get({ id: 'standard' })).split;
    await expect.poll(async () => (await kept()).lines.acquisition.share, patient).not.toBe(0.3);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await stepBack(page);
    await expect.poll(kept, patient).toEqual(before);
    expect(window.problems).toEqual([]);
  }, 240_000);

  test('challenges the verdict, approves a split for good and runs it again to the same digits', async () => {
    const page = await start({ settings, tab: 'challenge', paths: 100 });
    await page.locator('.challenge-form button.ant-btn-primary').click();
    const list = page.getByRole('region', { name: text('challengeList') }).first();
    await list.waitFor(patient);
    expect(await list.locator('tbody tr').count()).toBe(9);
    expect(await accessibilityBreaches(page)).toEqual([]);
    await page.getByRole('tab', { name: text('tab.approvals') }).click();
    const approve = page.getByRole('button', { name: text('approve') });
    expect(await approve.isDisabled()).toBe(true);
    await page.getByRole('textbox', { name: text('approver') }).fill('王芳');
    await page.getByRole('textbox', { name: text('note') }).fill('同意按此执行');
    await approve.click();
    const open1 = page.getByRole('button', { name: text('openApproval', { number: 1 }) });
    await open1.waitFor(patient);
    await expect
      .poll(async () => (await window.lab.call.approvals.list()).map(({ approver }) => approver), patient)
      .toEqual(['王芳']);
    expect(await accessibilityBreaches(page)).toEqual([]);
    await open1.click();
    await page.locator('.approval-paper').waitFor(patient);
    await page.locator('.approval-bar button').nth(1).click();
    await page
      .getByRole('region', { name: text('rerunTitle') })
      .first()
      .getByText(text('rerunSame', { paths: 100 }))
      .waitFor(patient);
    await page.getByText(text('presentSame')).waitFor(patient);
    expect(await accessibilityBreaches(page)).toEqual([]);
    expect(window.problems).toEqual([]);
  });
});
