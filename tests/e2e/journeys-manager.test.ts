import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { samplePlans } from '../../src/main/sample/samplePlans.ts';
import { textOf } from '../../src/renderer/app/language/useText.ts';
import { messages as compareMessages } from '../../src/renderer/pages/compare/messages.ts';
import { messages as reportMessages } from '../../src/renderer/pages/compare/report/messages.ts';
import { messages as bundleMessages } from '../../src/renderer/pages/productLab/bundles/bundleMessages.ts';
import { messages as closeMessages } from '../../src/renderer/pages/productLab/closeLook/closeLookMessages.ts';
import { messages as labMessages } from '../../src/renderer/pages/productLab/messages.ts';
import { messages as versionMessages } from '../../src/renderer/pages/productLab/versions/versionMessages.ts';
import { messages as shelfMessages } from '../../src/renderer/pages/shelf/messages.ts';
import { messages as termMessages } from '../../src/renderer/pages/shelf/terms/termMessages.ts';
import { labWindow, settled } from '../support/labWindow.ts';

const window = labWindow();

const lab = textOf(labMessages, 'zh');
const shelf = textOf(shelfMessages, 'zh');
const versions = textOf(versionMessages, 'zh');
const bundles = textOf(bundleMessages, 'zh');
const close = textOf(closeMessages, 'zh');

test('a product manager dates a rate, builds a bundled combination, questions it and takes it away', async () => {
  const { page } = await window.open({ settings: { language: 'zh' } });

  // Shelf: the deposit pays less from a day within the plan.
  await page.locator('.navigation a[href="#/shelf"]').click();
  await page.locator('.shelf-card[href="#/shelf/time-deposit-12m"]').click();
  await page.getByRole('button', { name: shelf('addVersion') }).click();
  await page.getByRole('textbox', { name: shelf('addVersionHelp') }).fill('2027-01-01');
  await page.getByRole('button', { name: shelf('addVersionNow'), exact: true }).click();
  const rate = page.getByRole('textbox', { name: `${textOf(termMessages, 'zh')('rate')} (%)` });
  await rate.fill('0.5%');
  await rate.press('Enter');
  const terms = async () => (await window.lab.call.products.get({ id: 'time-deposit-12m' })).terms;
  await expect
    .poll(async () => (await terms()).map(({ effectiveFrom }) => effectiveFrom))
    .toContain('2027-01-01');

  // Lab: a new combination with a bundle.
  await page.locator('.navigation a[href="#/product-lab"]').click();
  await settled(page);
  await page.getByRole('button', { name: lab('newPlan') }).click();
  await expect.poll(async () => (await window.lab.call.plans.list()).length).toBe(samplePlans().length + 1);
  await settled(page);
  await page.getByRole('button', { name: bundles('choose') }).click();
  const dialog = page.getByRole('dialog', { name: bundles('title') });
  await dialog.getByRole('switch').first().click();
  await dialog.getByRole('button', { name: bundles('close') }).click();
  await page.getByRole('region', { name: bundles('resultTitle') }).waitFor();
  await settled(page);

  // History and sensitivity.
  await page.getByRole('tab', { name: lab('tabHistory') }).click();
  await page.getByRole('table').first().waitFor();
  await page.getByRole('tab', { name: close('tab.sensitivity'), exact: true }).click();
  await page.getByRole('heading', { name: close('tornadoTitle') }).waitFor();

  // A version, pinned; a change against it.
  await page.keyboard.press('Alt+v');
  const kept = page.getByRole('dialog', { name: versions('versions') });
  await kept.getByRole('button', { name: versions('keep') }).click();
  const name = versions('suggestedName', { count: 1 });
  await kept.getByRole('button', { name: versions('pinNamed', { name }) }).click();
  const share = page.locator('.weight-item').first().getByRole('slider');
  await share.focus();
  await page.keyboard.press('PageDown');
  await page
    .getByRole('region', { name: versions('pinned', { name }) })
    .getByText(versions('differing', { count: 2 }))
    .waitFor();
  await settled(page);

  // Side by side, and away as a workbook.
  const id = new URL(page.url()).hash.split('/')[2]!.split('?')[0]!;
  await page.evaluate((to) => {
    location.hash = to;
  }, `#/compare?plans=conservative,${id}`);
  await page.locator('.compare-words').waitFor();
  await page
    .getByRole('button', { name: textOf(compareMessages, 'zh')('report') })
    .nth(1)
    .click();
  await page.locator('.report-sheet').waitFor();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: textOf(reportMessages, 'zh')('xlsx') }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
  expect(
    readFileSync(await file.path())
      .toString('latin1')
      .startsWith('PK'),
  ).toBe(true);
  expect(window.problems).toEqual([]);
});
