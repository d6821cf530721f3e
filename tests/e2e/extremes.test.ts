import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/renderer/app/language/useText.ts';
import { messages as clientMessages } from '../../src/renderer/pages/client/messages.ts';
import { extreme, twelve } from '../support/extremePlan.ts';
import { labWindow } from '../support/labWindow.ts';

const window = labWindow();

/** What must not be seen on a page: no figure, no words of a program, nothing beyond its edge. */
async function flaws(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const words = document.body.innerText;
    const empty = [...document.querySelectorAll<HTMLElement>('.figure-value')].filter(
      (figure) => !/[\p{L}\p{N}]/u.test(figure.innerText),
    );
    return [
      ...['NaN', 'Infinity', '∞', 'undefined', '[object'].filter((word) => words.includes(word)),
      ...(scrollWidth > clientWidth ? [`${scrollWidth} wide in ${clientWidth}`] : []),
      ...empty.map(() => 'a figure without a value'),
    ];
  });
}

const quiet = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => !document.querySelector('[aria-busy="true"], [data-dimmed="true"]'));

/** Opens a view of a plan and waits until nothing is worked out any more. */
async function go(page: Page, plan: string, tab: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, `#/product-lab/${plan}?tab=${tab}`);
  await page.locator(`.ant-tabs-tab-active[data-node-key="${tab}"]`).waitFor();
  await page.locator('.lab-results[aria-busy="false"]').waitFor();
  await page.getByRole('tabpanel').locator('section').first().waitFor();
  await quiet(page);
}

const cases = [
  ['one product over one month with 1 yuan', 'zh', ['equity-fund-a'], 1, 1],
  ['one product over forty years with 10 亿', 'en', ['equity-fund-a'], 480, 1e9],
  ['one deposit over one month with 10 亿', 'en', ['time-deposit-12m'], 1, 1e9],
  ['twelve products over forty years with 1 yuan', 'zh', twelve, 480, 1],
] as const;

describe('the smallest and the largest', { timeout: 240_000 }, () => {
  test.each(cases)(
    '%s (%s) show figures on every view',
    async (_name, language, products, months, initial) => {
      const { page } = await window.open({
        settings: { language },
        viewport: { width: 1280, height: 800 },
        address: '#/product-lab/extreme?tab=future',
        prepare: async (lab) => {
          await lab.call.plans.save({ id: 'extreme', plan: extreme(products, months, initial) });
        },
      });
      for (const tab of ['future', 'measures', 'liquidity', 'wealth', 'history']) {
        await go(page, 'extreme', tab);
        expect([tab, ...(await flaws(page))]).toEqual([tab]);
      }
      expect(window.problems).toEqual([]);
    },
  );

  test.each([
    ['zh', 1, '1'],
    ['en', 480, '1000000000'],
  ] as const)('client mode (%s, %i months, %s yuan) keeps to its sheet', async (language, months, sum) => {
    const text = textOf(clientMessages, language);
    const { page } = await window.open({ settings: { language }, viewport: { width: 1280, height: 800 } });
    await page.evaluate(() => {
      location.hash = '#/client';
    });
    await page.locator('.client-sheet').waitFor();
    for (const [name, value] of [
      [text('target'), sum],
      [text('initial'), sum],
      [text('monthly'), '0'],
      [text('horizon'), String(months)],
    ] as const) {
      const field = page.getByRole('textbox', { name });
      await field.fill(value);
      await field.press('Enter');
    }
    await quiet(page);
    expect(await flaws(page)).toEqual([]);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length).toBeLessThanOrEqual(2);
    expect(window.problems).toEqual([]);
  });
});
