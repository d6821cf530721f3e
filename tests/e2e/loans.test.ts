import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/renderer/app/language/i18n.ts';
import { textOf } from '../../src/renderer/app/language/useText.ts';
import { closeLookMessages as chartMessages } from '../../src/renderer/charts/closeLookMessages.ts';
import { messages as bundleMessages } from '../../src/renderer/pages/productLab/bundles/bundleMessages.ts';
import { messages as closeLookMessages } from '../../src/renderer/pages/productLab/closeLook/closeLookMessages.ts';
import { messages } from '../../src/renderer/pages/productLab/loans/loanMessages.ts';
import { accessibilityBreaches } from '../support/browser.ts';
import { labWindow, settled } from '../support/labWindow.ts';

const window = labWindow();

describe.each<Language>(['zh', 'en'])('loans in %s', { timeout: 120_000 }, (language) => {
  const text = textOf(messages, language);
  const closeLookText = textOf(closeLookMessages, language);
  const bundleText = textOf(bundleMessages, language);
  const loanName = language === 'zh' ? '随薪贷' : 'Payroll Consumer Loan';

  test('are added and edited, show in the bank’s income, and leave by undo', async () => {
    const { page } = await window.open({ settings: { language } });
    await settled(page);
    await page.getByRole('button', { name: text('add') }).click();
    await page.getByRole('button', { name: text('remove', { name: loanName }) }).waitFor();
    const amount = page.getByRole('textbox', {
      name: text('field', { name: loanName, field: text('amount') }),
    });
    await amount.fill('20万');
    await amount.press('Enter');
    await page.getByRole('tab', { name: closeLookText('tab.bank') }).click();
    const table = page.getByRole('region', { name: closeLookText('loansTitle') });
    await table.getByRole('rowheader', { name: loanName }).waitFor();
    await page.getByText(textOf(chartMessages, language)('loanNet'), { exact: true }).first().waitFor();
    expect(await accessibilityBreaches(page)).toEqual([]);

    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await page.getByText(text('none')).waitFor();
    expect(window.problems).toEqual([]);
  });

  test('and a formula can be conditions of a bundle', async () => {
    const { page } = await window.open({ settings: { language } });
    await settled(page);
    await page.getByRole('button', { name: bundleText('choose') }).click();
    const dialog = page.getByRole('dialog', { name: bundleText('title') });
    const condition = language === 'zh' ? '首笔满5万元' : 'First payment of CNY 50,000 or more';
    const described = dialog.locator('.bundle-list .lab-field-help').filter({ hasText: condition });
    await dialog.locator('.bundle-list').waitFor();
    const before = await described.count();
    await dialog.getByRole('button', { name: bundleText('create') }).click();
    const choose = async (label: string, option: string): Promise<void> => {
      await dialog.getByRole('combobox', { name: label }).click();
      await dialog.locator('.ant-select-item-option').filter({ hasText: option }).first().click();
    };
    await choose(bundleText('what', { count: 1 }), bundleText('kind.loan'));
    await choose(bundleText('ownCondition'), condition);
    expect(await accessibilityBreaches(page)).toEqual([]);
    await dialog.getByRole('button', { name: bundleText('save') }).click();
    await described.nth(before).waitFor();
    expect(window.problems).toEqual([]);
  });
});
