import { expect, test } from 'vitest';
import type { Language } from '../../src/renderer/app/language/i18n.ts';
import { textOf } from '../../src/renderer/app/language/useText.ts';
import { messages as closeLookMessages } from '../../src/renderer/pages/productLab/closeLook/closeLookMessages.ts';
import { messages } from '../../src/renderer/pages/productLab/wealth/wealthMessages.ts';
import { accessibilityBreaches } from '../support/browser.ts';
import { labWindow } from '../support/labWindow.ts';

const window = labWindow();

test.each<Language>(['zh', 'en'])(
  'scores follow the thresholds, and these go back, in %s',
  async (language) => {
    const text = textOf(messages, language);
    const { page, problems, lab } = await window.open({ settings: { language } });
    await page.getByRole('tab', { name: textOf(closeLookMessages, language)('tab.wealth') }).click();
    const scores = page.getByRole('region', { name: text('scores') });
    await scores.waitFor();
    expect(await accessibilityBreaches(page)).toEqual([]);
    const before = await scores.innerText();
    const full = page.getByRole('textbox', { name: `${text('mean')} · ${text('full')}` });
    await full.fill('20%');
    await full.press('Enter');
    await expect.poll(() => scores.innerText()).not.toBe(before);
    expect((await lab.call.workspace.settings()).wealthRule.mean.full).toBe(0.2);
    await page.getByRole('button', { name: text('restore') }).click();
    await expect.poll(() => scores.innerText()).toBe(before);
    expect(problems).toEqual([]);
  },
);
