import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/renderer/app/language/i18n.ts';
import { textOf } from '../../src/renderer/app/language/useText.ts';
import { messages as componentMessages } from '../../src/renderer/components/messages.ts';
import { messages } from '../../src/renderer/pages/budget/messages.ts';
import { messages as campaignMessages } from '../../src/renderer/pages/campaign/messages.ts';
import type { BudgetSplit } from '../../src/shared/budget.ts';
import { shownName } from '../../src/shared/shownName.ts';
import { accessibilityBreaches } from '../support/browser.ts';
import { fewFutures } from '../support/fewFutures.ts';
import { labWindow } from '../support/labWindow.ts';

/** The machine may be busy. */
const patient = { timeout: 120_000 };
const campaignId = 'savings-and-wealth';

const window = labWindow();

/** The campaign with few futures, so that runs are short, on its own page. */
async function startOnCampaign(language: Language): Promise<Page> {
  const { page } = await window.open({
    settings: { language },
    address: `#/campaign/${campaignId}`,
    prepare: (lab) => fewFutures(lab, 100),
  });
  return page;
}

const sharesOf = ({ lines }: BudgetSplit): number[] => Object.values(lines).map(({ share }) => share);

describe.each<Language>(['zh', 'en'])('The journey of finance in %s', (language) => {
  const text = textOf(messages, language);
  const lab = textOf(campaignMessages, language);
  const component = textOf(componentMessages, language);

  test('from a campaign’s budget to an approval that runs again to the same digits', async () => {
    const page = await startOnCampaign(language);
    const splitNow = async (id: string) => (await window.lab.call.splits.get({ id })).split;

    // Opens the campaign's budget, and lays a copy of today's split beside it.
    await page.getByRole('link', { name: lab('toBudget') }).click();
    await page.locator('.card-figures[data-dimmed="false"]').nth(1).waitFor(patient);
    await page.getByRole('button', { name: text('addSplit') }).click();
    const name = shownName((await splitNow('standard')).name, language);
    await page.getByRole('menuitem', { name: text('addCopy', { name }) }).click();
    await expect.poll(() => page.locator('.split-card').count(), patient).toBe(3);
    const { splits } = await window.lab.call.splits.board({ id: campaignId });
    const copy = splits.at(-1)!;
    await page.locator('.split-card-name').nth(2).click();
    const before = await splitNow(copy);

    // Moves a line; the locked one stays, and the shares add up.
    await page.getByRole('button', { name: component('lock', { label: lab('line.technology') }) }).click();
    await page.getByRole('slider', { name: lab('line.acquisition'), exact: true }).focus();
    await page.keyboard.press('PageUp');
    await expect
      .poll(async () => (await splitNow(copy)).lines.acquisition.share, patient)
      .toBeCloseTo(before.lines.acquisition.share + 0.1, 9);
    const moved = await splitNow(copy);
    expect(moved.lines.technology.share).toBe(before.lines.technology.share);
    expect(sharesOf(moved).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(await splitNow(splits[0]!)).not.toEqual(moved);

    // Compares it with today's split.
    await page.getByRole('tab', { name: text('tab.compare') }).click();
    await page
      .getByRole('region', { name: text('matrix') })
      .first()
      .waitFor(patient);
    await page
      .getByRole('region', { name: text('inputsTitle') })
      .first()
      .waitFor(patient);

    // Challenges the verdict.
    await page.getByRole('tab', { name: text('tab.challenge') }).click();
    await page.locator('.challenge-form button.ant-btn-primary').click();
    const list = page.getByRole('region', { name: text('challengeList') }).first();
    await list.waitFor(patient);
    expect(await list.locator('tbody tr').count()).toBe(9);

    // Finds a better one, and lays it beside.
    await page.getByRole('tab', { name: text('tab.allocate') }).click();
    const draws = page.getByRole('textbox', { name: text('draws') });
    await draws.fill('2');
    await draws.press('Enter');
    await page.locator('.allocate-act button').first().click();
    await page
      .getByRole('region', { name: text('partsTitle') })
      .first()
      .waitFor(patient);
    expect(await accessibilityBreaches(page)).toEqual([]);
    await page.getByRole('button', { name: text('applyBeside') }).click();
    await expect
      .poll(async () => (await window.lab.call.splits.board({ id: campaignId })).splits.length, patient)
      .toBe(4);

    // Approves with a note; a banned word in it is pointed out, and gone when the note is mended.
    await page.getByRole('tab', { name: text('tab.approvals') }).click();
    await page.getByRole('textbox', { name: text('approver') }).fill('王芳');
    const note = page.getByRole('textbox', { name: text('note') });
    await note.fill('本方案保本，同意');
    await page.locator('.wording-mark').waitFor(patient);
    await note.fill('同意按此执行');
    await expect.poll(() => page.locator('.wording-mark').count(), patient).toBe(0);
    await page.locator('.allocate-act button').first().click();
    const openApproval = page.getByRole('button', { name: text('openApproval', { number: 1 }) });
    await openApproval.waitFor(patient);
    const [entry] = await window.lab.call.approvals.list();
    expect([entry!.approver, entry!.info.paths]).toEqual(['王芳', 100]);

    // Takes the list away with what it was made from.
    await page
      .getByRole('button', { name: component('export.table', { name: text('approvalsTitle') }) })
      .click();
    const saving = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: component('export.csv') }).click();
    const csv = await readFile(await (await saving).path(), 'utf8');
    expect(csv).toContain('王芳');
    expect(csv).toContain(entry!.info.engineVersion);
    expect(csv).toMatch(/2026年6月30日|Jun 30, 2026/u);

    // Runs it again, to the same digits; nothing has changed since.
    await openApproval.click();
    await page.locator('.approval-paper').waitFor(patient);
    await page.locator('.approval-bar button').nth(1).click();
    await page.getByText(text('rerunSame', { paths: 100 })).waitFor(patient);
    await page.getByText(text('presentSame')).waitFor(patient);
    expect(await accessibilityBreaches(page)).toEqual([]);
    expect(window.problems).toEqual([]);
  }, 480_000);
});
