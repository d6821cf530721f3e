import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createLab } from '../../src/main/api/createLab.ts';
import { defaultSettings } from '../../src/shared/defaultSettings.ts';
import type { Language } from '../../src/renderer/app/language/i18n.ts';
import { textOf } from '../../src/renderer/app/language/useText.ts';
import { messages } from '../../src/renderer/app/rescue/rescueMessages.ts';
import { accessibilityBreaches } from '../support/browser.ts';
import { labWindow } from '../support/labWindow.ts';
import { temporaryFolder } from '../support/testStore.ts';

const window = labWindow();

const before = (): Date => new Date('2026-06-30T08:00:00Z');

/** A file that is damaged, with one good backup in which large type is on. */
async function damagedFile(language: Language): Promise<string> {
  const databaseFile = join(temporaryFolder(), 'lab.sqlite');
  const lab = createLab({ databaseFile, clock: before, warm: false, threads: 1, sample: false });
  await lab.call.workspace.saveSettings({ ...defaultSettings, language, largeType: true });
  await lab.call.backups.create();
  await lab.close();
  truncateSync(databaseFile, 9000);
  return databaseFile;
}

describe.each<Language>(['zh', 'en'])('a damaged file in %s', (language) => {
  const text = textOf(messages, language);

  test('is set aside, and its newest good backup is offered and put back', async () => {
    const databaseFile = await damagedFile(language);
    const { page, lab } = await window.open({
      settings: { language },
      lab: { databaseFile, sample: false, startAfresh: true },
    });
    const offer = page.getByRole('region', { name: text('title') });
    await offer.getByRole('button', { name: text('restore') }).waitFor();
    expect(await offer.innerText()).toContain('lab.damaged-20260701T080000.sqlite');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await accessibilityBreaches(page)).toEqual([]);
    await offer.getByRole('button', { name: text('restore') }).click();
    await expect
      .poll(async () => (await lab.call.workspace.settings()).largeType, { timeout: 60_000 })
      .toBe(true);
    await offer.waitFor({ state: 'detached' });
    expect(await lab.call.backups.rescue()).toBeNull();
    expect(window.problems).toEqual([]);
  });
});
