import { expect, test } from 'vitest';
import { textOf } from '../../src/renderer/app/language/useText.ts';
import { messages } from '../../src/renderer/pages/client/messages.ts';
import { messages as labMessages } from '../../src/renderer/pages/productLab/messages.ts';
import { accessibilityBreaches } from '../support/browser.ts';
import { labWindow } from '../support/labWindow.ts';

const window = labWindow();

const text = textOf(messages, 'zh');

test('an advisor sits with a retired client: situation, bad case first, a refusal with its reason, paper', async () => {
  const { page } = await window.open({
    settings: { language: 'zh', largeType: true },
    motion: true,
    viewport: { width: 1280, height: 800 },
  });
  await page.locator('.navigation a[href="#/client"]').click();
  const sheet = page.getByRole('article', { name: text('sheet') });
  await sheet.waitFor();
  const choose = async (label: string, option: string): Promise<void> => {
    await page.getByRole('combobox', { name: label }).click();
    await page.locator('.ant-select-item-option', { hasText: option }).last().click();
  };
  await choose(text('lifeStage'), text('stage.retired'));
  await choose(text('level'), text('level.2'));

  // The R3 product of the first proposal is now too much for C2: refused with the reason, nothing to print.
  const refusal = page.getByRole('alert');
  await refusal.waitFor();
  expect(await refusal.innerText()).toMatch(/R3[\s\S]*C2/);
  expect(await sheet.count()).toBe(0);
  expect(await page.getByRole('button', { name: text('print') }).isDisabled()).toBe(true);
  const risky = page.getByRole('button', { name: new RegExp(text('class.wealth')) });
  await page.locator('.client-setup').locator(risky).first().click();
  await expect.poll(() => sheet.innerText()).toContain(text('goal.pension'));
  await expect.poll(() => page.locator('.client-dimmed').count()).toBe(0);

  // The bad case stands before the goal, and the goal is the client's.
  const words = await sheet.innerText();
  const [doubt, bad, goal] = ['doubt', 'badHead', 'reachHead'].map((key) =>
    words.indexOf(text(key as 'doubt' | 'badHead' | 'reachHead')),
  );
  expect([doubt! >= 0, bad! > doubt!, goal! > bad!]).toEqual([true, true, true]);
  expect(words).toContain(textOf(labMessages, 'zh')('riskGeneral'));
  expect(await accessibilityBreaches(page)).toEqual([]);

  const asked = page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        globalThis.print = () => resolve(true);
      }),
  );
  await page.getByRole('button', { name: text('print') }).click();
  expect(await asked).toBe(true);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
  expect(window.problems).toEqual([]);
});
