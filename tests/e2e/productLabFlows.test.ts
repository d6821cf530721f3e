import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { createFormat } from '../../src/renderer/app/format/createFormat.ts';
import type { Language } from '../../src/renderer/app/language/i18n.ts';
import { textOf } from '../../src/renderer/app/language/useText.ts';
import { messages as componentMessages } from '../../src/renderer/components/messages.ts';
import { messages as flowMessages } from '../../src/renderer/pages/productLab/cashFlows/flowMessages.ts';
import { messages } from '../../src/renderer/pages/productLab/messages.ts';
import { messages as modelMessages } from '../../src/renderer/pages/productLab/model/modelMessages.ts';
import { describeNotice } from '../../src/shared/notices/index.ts';
import { plan as planSchema } from '../../src/shared/plan.ts';
import { accessibilityBreaches } from '../support/browser.ts';
import { labWindow, settled } from '../support/labWindow.ts';

const window = labWindow();

/** Opens 10,000 yuan in an account without interest over two years, beside what `more` says. */
async function open(language: Language, more: object = {}): Promise<Page> {
  const holdings = [{ weight: 1, label: 'cash', deposit: { kind: 'demand', rate: 0 } }];
  const plan = planSchema.parse({
    name: 'flows',
    months: 24,
    initial: 10_000,
    paths: 200,
    seed: 3,
    holdings,
    ...more,
  });
  const { page } = await window.open({
    settings: { language },
    address: '#/product-lab/flows',
    prepare: async (lab) => {
      await lab.call.plans.save({ id: 'flows', plan });
    },
  });
  await settled(page);
  return page;
}

const words = (page: Page): Promise<string> => page.locator('.summary-words').innerText();

async function type(page: Page, name: string, value: string): Promise<void> {
  const field = page.getByRole('textbox', { name });
  await field.fill(value);
  await field.press('Enter');
}

describe.each<Language>(['zh', 'en'])('money that flows, in %s', (language) => {
  const text = textOf(flowMessages, language);
  const labText = textOf(messages, language);

  test('what cannot be taken out is said, and what comes after the end is named', async () => {
    const page = await open(language, { withdraw: 1000 });
    // 24 × 1,000 is asked for, 10,000 is there.
    const unmet = labText('summaryUnmet', {
      odds: labText('odds.all', { paths: '200' }),
      lack: createFormat(language).money(14_000),
    });
    expect(await words(page)).toContain(unmet);
    await page.getByRole('button', { name: text('addLump') }).click();
    await type(page, `${text('lumpName', { count: 1 })} · ${text('lumpMonth')}`, '20');
    const horizon = page.getByRole('textbox', { name: labText('horizon') });
    await horizon.fill('6');
    await horizon.press('Enter');
    await page.getByText(text('lumpOutside', { months: 6 })).waitFor();
    await settled(page);
    await page.getByText(labText('noticesCount', { count: 1 })).click();
    const notice = { code: 'flow.lumpOutside', values: { month: 20, amount: 10_000 } } as const;
    await page.getByText(describeNotice(notice, language)).waitFor();
    // Nothing is typed in the field: undo means the plan.
    await horizon.press('Control+z');
    await expect.poll(() => horizon.inputValue()).toBe('24');
    expect(await accessibilityBreaches(page)).toEqual([]);
    expect(window.problems).toEqual([]);
  });

  test('a goal cannot lie before the start; one after the end is named', async () => {
    const page = await open(language);
    await page.getByRole('button', { name: text('addGoal') }).click();
    const day = page.getByRole('textbox', { name: text('goalDate'), exact: true });
    await day.fill('2020-01-01');
    await day.press('Enter');
    const early = textOf(componentMessages, language)('date.early', {
      min: '2026-08-01',
      kept: '2028-07-01',
    });
    await page.getByRole('alert').getByText(early).waitFor();
    await day.fill('2040-01-01');
    await day.press('Enter');
    await page.locator('.flow-outside').waitFor();
    expect(window.problems).toEqual([]);
  });

  test('the blend of a view stands beside it', async () => {
    const modelText = textOf(modelMessages, language);
    const page = await open(language, {
      model: 'blackLitterman',
      modelOptions: { blackLitterman: { views: [{ holding: 0, yearly: 0.05, confidence: 1 }] } },
      holdings: [{ weight: 1, product: 'bond-fund-a' }],
    });
    const blend = page.getByRole('region', { name: modelText('blended') });
    await expect.poll(() => blend.locator('dd').innerText()).toMatch(/→ 5\.00%$/);
    await type(
      page,
      modelText('field', { part: modelText('view', { number: 1 }), field: modelText('viewYearly') }),
      '1%',
    );
    await expect.poll(() => blend.locator('dd').innerText()).toMatch(/→ 1\.00%$/);
    expect(window.problems).toEqual([]);
  });
});
