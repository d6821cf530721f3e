import { expect, test } from 'vitest';
import type { Language } from '../../src/renderer/app/language/i18n.ts';
import { textOf } from '../../src/renderer/app/language/useText.ts';
import { messages as flowMessages } from '../../src/renderer/pages/productLab/cashFlows/flowMessages.ts';
import { historyMessages } from '../../src/renderer/pages/productLab/history/historyMessages.ts';
import { messages as labMessages } from '../../src/renderer/pages/productLab/messages.ts';
import { labWindow, settled } from '../support/labWindow.ts';

const window = labWindow();

test.each<[Language, string, string]>([
  ['zh', '保本又稳赚', '保本'],
  ['en', 'A risk free mix', 'risk free'],
])(
  'a banned word typed in %s is marked under its field, and the mark goes with it',
  async (language, typed, word) => {
    const { page } = await window.open({ settings: { language }, viewport: { width: 1280, height: 800 } });
    await settled(page);
    const marks = page.locator('.wording-mark');
    expect(await marks.count()).toBe(0);

    const flow = textOf(flowMessages, language);
    await page.getByRole('button', { name: flow('addGoal') }).click();
    const goal = page.getByRole('textbox', { name: flow('goalName') }).first();
    await goal.fill(typed);
    await marks.filter({ hasText: word }).waitFor();
    await goal.fill(flow('newGoal', { count: 1 }));
    await expect.poll(() => marks.count()).toBe(0);

    const history = textOf(historyMessages, language);
    await page.getByRole('tab', { name: textOf(labMessages, language)('tabHistory') }).click();
    await page.getByRole('button', { name: history('add') }).click();
    const form = page.getByRole('form', { name: history('window') });
    await form.getByRole('textbox', { name: history('name'), exact: true }).fill(typed);
    await marks.filter({ hasText: word }).waitFor();
    expect(window.problems).toEqual([]);
  },
);
