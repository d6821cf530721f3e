import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/renderer/app/language/useText.ts';
import { messages as clientMessages } from '../../src/renderer/pages/client/messages.ts';
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

describe('the smallest and the largest', { timeout: 240_000 }, () => {
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
