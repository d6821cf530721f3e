import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/renderer/app/language/i18n.ts';
import { textOf } from '../../src/renderer/app/language/useText.ts';
import { messages as shared } from '../../src/renderer/components/messages.ts';
import { messages as labMessages } from '../../src/renderer/pages/productLab/messages.ts';
import { messages } from '../../src/renderer/pages/productLab/versions/versionMessages.ts';
import { accessibilityBreaches } from '../support/browser.ts';
import { labWindow, settled } from '../support/labWindow.ts';

const window = labWindow();

describe.each<Language>(['zh', 'en'])('versions of a combination in %s', (language) => {
  const text = textOf(messages, language);
  const lab = textOf(labMessages, language);

  test('one is kept and pinned, a change is measured against it, and everything goes back', async () => {
    const { page } = await window.open({ settings: { language } });
    await settled(page);
    const before = await page.locator('.summary-words').innerText();

    await page.keyboard.press('Alt+v');
    const dialog = page.getByRole('dialog', { name: text('versions') });
    await dialog.getByRole('button', { name: text('keep') }).click();
    const name = text('suggestedName', { count: 1 });
    await dialog.getByText(name, { exact: true }).waitFor();
    expect(await accessibilityBreaches(page)).toEqual([]);
    await dialog.getByRole('button', { name: text('pinNamed', { name }) }).click();
    const pinned = page.getByRole('region', { name: text('pinned', { name }) });
    await pinned.getByText(text('alike')).waitFor();

    const share = page.locator('.weight-item').first().getByRole('slider');
    await share.focus();
    await page.keyboard.press('PageDown');
    await pinned.locator('summary').click();
    await settled(page);
    const middle = page.locator('.figure').nth(1);
    await expect.poll(() => middle.innerText()).toMatch(/[+−]/u);
    expect(await accessibilityBreaches(page)).toEqual([]);

    await page.reload();
    await settled(page);
    await pinned.locator('summary').waitFor();
    await pinned.getByRole('button', { name: text('unpin') }).click();
    const bringBack = textOf(shared, language)('bringBack');
    await page.getByRole('alert').getByRole('button', { name: bringBack }).click();
    await pinned.locator('summary').waitFor();

    await page.keyboard.press('Alt+v');
    await dialog.getByRole('button', { name: text('goBackTo', { name }) }).click();
    await pinned.getByText(text('alike')).waitFor();
    await expect.poll(() => page.locator('.summary-words').innerText()).toBe(before);
    await page.getByRole('button', { name: text('unpin') }).click();
    await pinned.waitFor({ state: 'detached' });
    expect(await page.getByRole('heading', { name: lab('holdings') }).count()).toBe(1);
    expect(window.problems).toEqual([]);
  });
});
