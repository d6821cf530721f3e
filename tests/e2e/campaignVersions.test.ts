import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/renderer/app/language/i18n.ts';
import { textOf } from '../../src/renderer/app/language/useText.ts';
import { messages as frameTexts } from '../../src/renderer/app/frame/messages.ts';
import { messages as componentTexts } from '../../src/renderer/components/messages.ts';
import { changeMessages } from '../../src/renderer/pages/campaign/changes/changeMessages.ts';
import { messages } from '../../src/renderer/pages/campaign/messages.ts';
import { versionMessages } from '../../src/renderer/pages/campaign/versions/versionMessages.ts';
import { accessibilityBreaches } from '../support/browser.ts';
import { fewFutures } from '../support/fewFutures.ts';
import { labWindow } from '../support/labWindow.ts';

/** The machine may be busy. */
const patient = { timeout: 60_000 };

const window = labWindow();

async function settled(page: Page): Promise<void> {
  await page.locator('.campaign-summary[data-dimmed="false"]').waitFor(patient);
  await page.locator('.campaign-results[aria-busy="false"]').waitFor(patient);
}

const words = (page: Page): Promise<string> => page.locator('.campaign-summary .campaign-words').innerText();

/** Opens Campaign Lab on the sample, with few futures so that runs are short. */
async function start(language: Language): Promise<Page> {
  const { page } = await window.open({
    settings: { language },
    address: '#/campaign',
    prepare: (lab) => fewFutures(lab, 300),
  });
  await settled(page);
  return page;
}

describe.each<Language>(['zh', 'en'])('versions of a campaign in %s', (language) => {
  const text = textOf(versionMessages, language);
  const lab = textOf(messages, language);
  const change = textOf(changeMessages, language);
  const frame = textOf(frameTexts, language);

  test('one is kept with a note, tells what changed since, and going back can be undone', async () => {
    const page = await start(language);
    const before = await words(page);
    const dialog = page.getByRole('dialog', { name: text('versions') });
    const name = text('suggestedName', { count: 1 });

    await page.keyboard.press('Alt+v');
    await dialog.getByText(text('none')).waitFor(patient);
    await dialog.getByRole('textbox', { name: text('note') }).fill('A1 + B2');
    await dialog.getByRole('button', { name: text('keep') }).click();
    await dialog.getByText('A1 + B2').waitFor(patient);
    await dialog.getByText(text('same')).waitFor(patient);
    expect(await accessibilityBreaches(page)).toEqual([]);
    await dialog.getByRole('button', { name: text('close') }).click();

    const line = page.getByRole('slider', { name: lab('line.acquisition'), exact: true });
    await line.focus();
    await page.keyboard.press('PageDown');
    await expect.poll(() => words(page), patient).not.toBe(before);
    await settled(page);
    const after = await words(page);

    await page.keyboard.press('Alt+v');
    await dialog.locator('summary').click();
    const table = dialog.getByRole('table', { name: text('changedSince', { name }) });
    await table.getByRole('columnheader', { name: change('place') }).waitFor(patient);
    expect(await table.innerText()).toContain(lab('line.acquisition'));
    expect(await accessibilityBreaches(page)).toEqual([]);
    await dialog.getByRole('button', { name: text('goBackTo', { name }) }).click();
    await expect.poll(() => words(page), patient).toBe(before);

    const step = text('backStep', { name });
    await page.getByRole('button', { name: frame('undoStep', { step }) }).click();
    await expect.poll(() => words(page), patient).toBe(after);

    await page.keyboard.press('Alt+v');
    await dialog.getByRole('button', { name: text('removeNamed', { name }) }).click();
    await dialog.getByText(text('none')).waitFor(patient);
    await dialog.getByRole('button', { name: text('close') }).click();
    const bringBack = textOf(componentTexts, language)('bringBack');
    await page.getByRole('alert').getByRole('button', { name: bringBack }).click();
    await page.keyboard.press('Alt+v');
    await dialog.getByText('A1 + B2').waitFor(patient);
    expect(window.problems).toEqual([]);
  });
});
