import { expect, test } from 'vitest';
import { textOf } from '../../src/renderer/app/language/useText.ts';
import { messages } from '../../src/renderer/pages/campaign/messages.ts';
import { fewFutures } from '../support/fewFutures.ts';
import { labWindow } from '../support/labWindow.ts';

const window = labWindow();
const text = textOf(messages, 'en');

test('where the system asks for little motion, menus, dialogs and their lists stand where the mouse reaches them', async () => {
  const { page } = await window.open({
    settings: { language: 'en' },
    address: '#/campaign?tab=targets',
    prepare: (lab) => fewFutures(lab, 300),
  });
  const rows = page.locator('.targets-card tbody tr');
  await rows.first().waitFor();
  await page.getByRole('button', { name: text('addTarget') }).click();
  await page.getByRole('menuitem', { name: text('preset.online') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: text('targetMeasure') }).click();
  const option = page.locator('.ant-select-item-option', { hasText: text('measure.customerShare') });
  await option.waitFor();
  const place = await option.boundingBox();
  expect(place!.y).toBeGreaterThan(0);
  expect(place!.y + place!.height).toBeLessThan(900);
  await option.click();
  await dialog.getByRole('button', { name: text('done') }).click();
  await expect.poll(() => rows.count()).toBe(7);
  expect(window.problems).toEqual([]);
});
