import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/renderer/app/language/i18n.ts';
import { textOf } from '../../src/renderer/app/language/useText.ts';
import { messages as draftTexts } from '../../src/renderer/app/drafts/draftMessages.ts';
import { messages as labTexts } from '../../src/renderer/pages/productLab/messages.ts';
import { messages } from '../../src/renderer/pages/productLab/versions/versionMessages.ts';
import { accessibilityBreaches } from '../support/browser.ts';
import { labWindow, settled } from '../support/labWindow.ts';
import { testInTurn } from '../support/testInTurn.ts';

const window = labWindow();

/** The texts that the file keeps as being typed. */
const kept = async (): Promise<readonly string[]> =>
  (await window.lab.call.drafts.list()).map(({ text }) => text);

describe.each<Language>(['zh', 'en'])('what was being typed, in %s', (language) => {
  const inTurn = testInTurn(language, test);
  const drafts = textOf(draftTexts, language);
  const versions = textOf(messages, language);
  const lab = textOf(labTexts, language);
  const found = (page: Page) => page.getByRole('region', { name: drafts('title') });

  test('in a dialog is back in it after the page was lost, and is forgotten once it is kept', async () => {
    const { page } = await window.open({ settings: { language } });
    await settled(page);
    await page.keyboard.press('Alt+v');
    const dialog = page.getByRole('dialog', { name: versions('versions') });
    const note = dialog.getByRole('textbox', { name: versions('note') });
    await note.pressSequentially('A1 + B2');
    await expect.poll(kept).toEqual(['A1 + B2']);

    await page.reload();
    await found(page).getByText(drafts('waiting')).waitFor();
    expect(await found(page).innerText()).toContain('A1 + B2');
    expect(await accessibilityBreaches(page)).toEqual([]);
    await settled(page);
    await page.keyboard.press('Alt+v');
    await expect.poll(() => note.inputValue()).toBe('A1 + B2');
    await dialog.getByRole('button', { name: versions('keep') }).click();
    await dialog.getByText('A1 + B2', { exact: true }).waitFor();
    await found(page).waitFor({ state: 'detached' });
    await expect.poll(kept).toEqual([]);
    expect(window.problems).toEqual([]);
  });

  inTurn('in a field is put back there, and dropping it brings back what stood there', async () => {
    const { page } = await window.open({ settings: { language } });
    await settled(page);
    const field = page.getByRole('textbox', { name: lab('initial') }).first();
    const before = await field.inputValue();
    await field.fill('123456');
    await expect.poll(kept).toEqual(['123456']);

    await page.reload();
    await found(page).getByText(drafts('placed')).waitFor();
    await expect.poll(() => field.inputValue()).toBe('123456');
    await found(page)
      .getByRole('button', { name: drafts('drop') })
      .click();
    await found(page).waitFor({ state: 'detached' });
    await expect.poll(() => field.inputValue()).toBe(before);
    await expect.poll(kept).toEqual([]);
    expect(window.problems).toEqual([]);
  });

  inTurn('and was taken over is no draft any more', async () => {
    const { page } = await window.open({ settings: { language } });
    await settled(page);
    const field = page.getByRole('textbox', { name: lab('initial') }).first();
    await field.fill('123456');
    await expect.poll(kept).toEqual(['123456']);
    await field.press('Enter');
    await expect.poll(kept).toEqual([]);
    expect(window.problems).toEqual([]);
  });
});
