import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../src/renderer/app/language/i18n.ts';
import { textOf } from '../../src/renderer/app/language/useText.ts';
import { messages as componentMessages } from '../../src/renderer/components/messages.ts';
import { messages } from '../../src/renderer/pages/campaign/messages.ts';
import {
  accessibilityBreaches,
  openLab,
  startBrowser,
  type OpenLab,
  type OpenOptions,
} from '../support/browser.ts';

/** The machine may be busy. */
const patient = { timeout: 60_000 };

let browser: Browser;
let open: OpenLab | undefined;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  await open?.close();
  open = undefined;
});

/** Opens the page on the sample's first campaign and split, with few futures so that runs are short. */
async function start(options: OpenOptions & { paths?: number; tab?: string } = {}): Promise<Page> {
  const { paths = 300, tab = 'results', ...rest } = options;
  open = await openLab(browser, rest);
  const { page, lab } = open;
  await page.locator('.lab-head').waitFor(patient);
  for (const { id, scenario } of await lab.call.campaigns.list()) {
    await lab.call.campaigns.save({ id, scenario: { ...scenario, paths } });
  }
  await page.evaluate((address) => {
    location.hash = address;
  }, `#/campaign?tab=${tab}`);
  await page.locator('.campaign-head').waitFor(patient);
  return page;
}

async function settled(page: Page): Promise<void> {
  await page.locator('.campaign-summary[data-dimmed="false"]').waitFor(patient);
  await page.locator('.campaign-results[aria-busy="false"]').waitFor(patient);
}

const words = (page: Page): Promise<string> => page.locator('.campaign-summary .campaign-words').innerText();

async function changed(page: Page, before: string): Promise<string> {
  await expect.poll(() => words(page), patient).not.toBe(before);
  await settled(page);
  return words(page);
}

/** What the four number fields of the lines say, in per cent. */
async function lineShares(page: Page): Promise<number[]> {
  const fields = page.locator('.split-group').first().locator('.number-field input');
  const values = await fields.evaluateAll((inputs) =>
    inputs.map((input) => (input as HTMLInputElement).value),
  );
  return values.map(Number);
}

const total = (shares: readonly number[]): number => shares.reduce((sum, share) => sum + share, 0);

describe.each<Language>(['zh', 'en'])('Campaign Lab in %s', (language) => {
  const text = textOf(messages, language);
  const componentText = textOf(componentMessages, language);
  const settings = { language };

  test('opens the sample with figures as ranges, the bad case first, and everything that must be said', async () => {
    const page = await start({ settings });
    await settled(page);
    expect(await page.locator('.campaign-figures .figure').count()).toBe(8);
    expect(await words(page)).toMatch(language === 'zh' ? /^较差情形/ : /^Bad case/);
    const head = await page.locator('.campaign-head').innerText();
    expect(head).toContain(text('scenarioLabel'));
    expect(head).toContain(text('seedShort', { seed: 1 }));
    expect(head).toContain(componentText('synthetic'));
    expect(await page.locator('figure.chart canvas').count()).toBe(6);
    expect(await accessibilityBreaches(page)).toEqual([]);
    expect(open!.problems).toEqual([]);
  });

  test('every tab is free of barriers, and the channels’ table holds all that get money', async () => {
    const page = await start({ settings });
    await settled(page);
    for (const [tab, rows] of [
      ['channels', 8],
      ['plan', 8],
      ['fit', 8],
    ] as const) {
      await page.getByRole('tab', { name: text(`tab.${tab}`) }).click();
      const table = page.locator('.campaign-results .data-table').first();
      await expect.poll(() => table.locator('tbody tr').count(), patient).toBe(rows);
      expect(await accessibilityBreaches(page)).toEqual([]);
    }
    expect(open!.problems).toEqual([]);
  });

  test('a share moved by keys always adds up, changes the result in one step, and undo brings it back', async () => {
    const page = await start({ settings });
    await settled(page);
    const before = await words(page);
    const slider = page.getByRole('slider', { name: text('line.acquisition'), exact: true });
    await slider.focus();
    for (let i = 0; i < 5; i += 1) {
      await page.keyboard.press('ArrowRight');
      expect(total(await lineShares(page))).toBeCloseTo(100, 6);
    }
    const after = await changed(page, before);
    expect((await lineShares(page))[0]).toBe(35);
    expect(after).not.toBe(before);
    await page.keyboard.press('Control+z');
    expect(await changed(page, after)).toBe(before);
    expect(await lineShares(page)).toEqual([30, 40, 20, 10]);
  });

  test('a locked line stays while another is typed', async () => {
    const page = await start({ settings });
    await settled(page);
    const line = text('line.contingency');
    await page.getByRole('button', { name: componentText('lock', { label: line }) }).click();
    const field = page.getByRole('textbox', { name: `${text('line.technology')} (%)` });
    await field.fill('10%');
    await field.press('Enter');
    const shares = await lineShares(page);
    expect(shares[2]).toBe(10);
    expect(shares[3]).toBe(10);
    expect(total(shares)).toBeCloseTo(100, 6);
  });

  test('a long run is cancelled and what was done by then is kept, marked partial', async () => {
    const page = await start({ settings, paths: 100_000 });
    const cancel = page.getByRole('button', { name: componentText('run.cancel') });
    await cancel.waitFor(patient);
    await expect.poll(() => page.locator('.run-words').innerText(), patient).not.toMatch(/^0 /);
    await cancel.click();
    await page.locator('.run-words[data-partial="true"]').waitFor(patient);
    expect(await page.locator('.campaign-figures .figure').count()).toBe(8);
  });

  test('what was typed is there after the page is loaded anew', async () => {
    const page = await start({ settings });
    await settled(page);
    const field = page.getByRole('textbox', { name: `${text('total')} (${text('yuan')})` });
    await field.fill(language === 'zh' ? '420万' : '4.2m');
    await field.press('Enter');
    await expect
      .poll(async () => (await open!.lab.call.splits.get({ id: 'standard' })).split.total, patient)
      .toBe(4_200_000);
    await page.reload();
    await settled(page);
    expect(await page.getByRole('textbox', { name: `${text('total')} (${text('yuan')})` }).inputValue()).toBe(
      '4,200,000',
    );
  });

  test('phases are changed on the time line by keys', async () => {
    const page = await start({ settings, tab: 'plan' });
    await settled(page);
    const name = text('phaseWeeks', { phase: text('phase.push') });
    const handle = page.getByRole('slider', { name });
    await handle.focus();
    await page.keyboard.press('ArrowRight');
    await expect
      .poll(
        async () =>
          (await open!.lab.call.campaigns.get({ id: 'savings-and-wealth' })).scenario.phases[1]!.weeks,
        patient,
      )
      .toBe(13);
    expect(await page.getByRole('textbox', { name: `${name} (${text('weeks')})` }).inputValue()).toBe('13');
  });

  test('a campaign is made, deleted and brought back', async () => {
    const page = await start({ settings });
    await settled(page);
    await page.getByRole('button', { name: text('campaignMenu') }).click();
    await page.getByRole('menuitem', { name: text('newCampaign') }).click();
    await page.locator('.campaign-title', { hasText: text('newCampaignName') }).waitFor();
    await settled(page);
    await page.getByRole('button', { name: text('campaignMenu') }).click();
    await page.getByRole('menuitem', { name: text('remove') }).click();
    await expect.poll(async () => (await open!.lab.call.campaigns.list()).length, patient).toBe(2);
    await page
      .locator('.ant-message')
      .getByRole('button', { name: componentText('bringBack') })
      .click();
    await page.locator('.campaign-title', { hasText: text('newCampaignName') }).waitFor();
    expect((await open!.lab.call.campaigns.list()).length).toBe(3);
  });
});
