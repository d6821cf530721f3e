import { expect, test } from 'vitest';
import type { Language } from '../../src/renderer/app/language/i18n.ts';
import { textOf } from '../../src/renderer/app/language/useText.ts';
import { messages as closeLookMessages } from '../../src/renderer/pages/productLab/closeLook/closeLookMessages.ts';
import { messages } from '../../src/renderer/pages/productLab/companion/companionPageMessages.ts';
import { accessibilityBreaches } from '../support/browser.ts';
import { labWindow } from '../support/labWindow.ts';

const window = labWindow();

test.each<Language>(['zh', 'en'])(
  'a deeper fall changes the words and the figures, in %s',
  async (language) => {
    const text = textOf(messages, language);
    const { page, problems } = await window.open({ settings: { language } });
    await page.getByRole('tab', { name: textOf(closeLookMessages, language)('tab.companion') }).click();
    const words = page.getByRole('region', { name: text('wordsOfFall') });
    await words.waitFor();
    const before = await words.innerText();
    expect(before).toContain('25%');
    const fall = page.getByRole('textbox', { name: text('fall') });
    await fall.fill('50%');
    await fall.press('Enter');
    await expect.poll(() => words.innerText(), { timeout: 60_000 }).toContain('50%');
    expect(
      await page
        .getByRole('table', { name: text('tableTitle') })
        .locator('tbody tr')
        .count(),
    ).toBe(3);
    expect(await accessibilityBreaches(page)).toEqual([]);
    expect(problems).toEqual([]);
  },
);
