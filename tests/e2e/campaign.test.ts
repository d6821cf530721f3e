import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/renderer/app/language/i18n.ts';
import { textOf } from '../../src/renderer/app/language/useText.ts';
import { messages as componentMessages } from '../../src/renderer/components/messages.ts';
import { messages } from '../../src/renderer/pages/campaign/messages.ts';
import { accessibilityBreaches, type OpenOptions } from '../support/browser.ts';
import { fewFutures } from '../support/fewFutures.ts';
import { labWindow } from '../support/labWindow.ts';

/** The machine may be busy. */
const patient = { timeout: 60_000 };

const window = labWindow();

/** Opens the page on the sample's first campaign and split, with few futures so that runs are short. */
async function start(options: OpenOptions & { paths?: number; tab?: string } = {}): Promise<Page> {
  const { paths = 300, tab = 'results', ...rest } = options;
  const { page } = await window.open({
    ...rest,
    address: `#/campaign?tab=${tab}`,
    prepare: (lab) => fewFutures(lab, paths),
  });
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

/** The sample's first campaign as it is kept. */
const keptScenario = async () => (await window.lab.call.campaigns.get({ id: 'savings-and-wealth' })).scenario;

const pushWeeks = async (): Promise<number> => (await keptScenario()).phases[1]!.weeks;

const total = (shares: readonly number[]): number => shares.reduce((sum, share) => sum + share, 0);

describe.each<Language>(['zh', 'en'])('Campaign Lab in %s', (language) => {
  const text = textOf(messages, language);
  const componentText = textOf(componentMessages, language);
  const settings = { language };

  test('opens the sample with figures as ranges, the bad case first, and everything that must be said', async () => {
    const page = await start({ settings });
    await settled(page);
    expect(await page.locator('.campaign-figures .figure').count()).toBe(9);
    expect(await words(page)).toMatch(language === 'zh' ? /^较差情形/ : /^Bad case/);
    const head = await page.locator('.campaign-head').innerText();
    expect(head).toContain(text('scenarioLabel'));
    expect(head).toContain(text('seedShort', { seed: 1 }));
    expect(head).toContain(componentText('synthetic'));
    expect(await page.locator('figure.chart canvas').count()).toBe(8);
    expect(await accessibilityBreaches(page)).toEqual([]);
    expect(window.problems).toEqual([]);
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
    expect(window.problems).toEqual([]);
  });

  test('a share moved by keys always adds up, changes the result in one step, and undo brings it back', async () => {
    const page = await start({ settings });
    await settled(page);
    const before = await words(page);
    const slider = page.getByRole('slider', { name: text('line.acquisition'), exact: true });
    await slider.focus();
    // One after the other without looking between them: a pause would end the step.
    for (let i = 0; i < 5; i += 1) await page.keyboard.press('ArrowRight');
    expect(total(await lineShares(page))).toBeCloseTo(100, 6);
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
    expect(await page.locator('.campaign-figures .figure').count()).toBe(9);
  });

  test('what was typed is there after the page is loaded anew', async () => {
    const page = await start({ settings });
    await settled(page);
    const field = page.getByRole('textbox', { name: `${text('total')} (${text('yuan')})` });
    await field.fill(language === 'zh' ? '420万' : '4.2m');
    await field.press('Enter');
    await expect
      .poll(async () => (await window.lab.call.splits.get({ id: 'standard' })).split.total, patient)
      .toBe(4_200_000);
    await page.reload();
    await settled(page);
    expect(await page.getByRole('textbox', { name: `${text('total')} (${text('yuan')})` }).inputValue()).toBe(
      '4,200,000',
    );
  });

  test('phases are changed on the time line by the mouse and by keys, and the season week by week', async () => {
    const page = await start({ settings, tab: 'plan' });
    await settled(page);
    const name = text('phaseWeeks', { phase: text('phase.push') });
    const handle = page.getByRole('slider', { name });
    await handle.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(pushWeeks, patient).toBe(13);
    expect(await page.getByRole('textbox', { name: `${name} (${text('weeks')})` }).inputValue()).toBe('13');
    await settled(page);
    await handle.scrollIntoViewIfNeeded();
    const box = (await handle.boundingBox())!;
    const [least, most] = [await handle.getAttribute('min'), await handle.getAttribute('max')].map(Number);
    const grip = await handle.evaluate(
      (input) => Number.parseFloat(getComputedStyle(input).getPropertyValue('--grip')) * 16,
    );
    const at = (value: number): number =>
      box.x + grip / 2 + ((value - least!) / (most! - least!)) * (box.width - grip);
    await page.mouse.move(at(13), box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(at(10), box.y + box.height / 2, { steps: 6 });
    // Nothing is kept before the button is let go.
    expect(await pushWeeks()).toBe(13);
    await page.mouse.up();
    await expect.poll(pushWeeks, patient).toBe(10);
    await settled(page);
    const before = await words(page);
    const factors = page.getByRole('textbox', { name: text('seasonFactors') });
    const ofSample = (await keptScenario()).seasonality!.join(', ');
    await factors.fill('0.5, 1.5x');
    await factors.press('Enter');
    await expect.poll(() => factors.inputValue(), patient).toBe(ofSample);
    await factors.fill('0.5，0.5');
    await factors.press('Enter');
    await expect.poll(async () => (await keptScenario()).seasonality, patient).toEqual([0.5, 0.5]);
    await changed(page, before);
    expect(await accessibilityBreaches(page)).toEqual([]);
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
    await expect.poll(async () => (await window.lab.call.campaigns.list()).length, patient).toBe(2);
    await page
      .locator('.ant-message')
      .getByRole('button', { name: componentText('bringBack') })
      .click();
    await page.locator('.campaign-title', { hasText: text('newCampaignName') }).waitFor();
    expect((await window.lab.call.campaigns.list()).length).toBe(3);
  });

  test('a target is added, told with its chance, edited, and taken away by undo', async () => {
    const page = await start({ settings, tab: 'targets' });
    await settled(page);
    const rows = page.locator('.targets-card tbody tr');
    expect(await rows.count()).toBe(6);
    await page.locator('.levers-card[data-dimmed="false"] tbody tr').first().waitFor(patient);
    expect(await accessibilityBreaches(page)).toEqual([]);
    await page.getByRole('button', { name: text('addTarget') }).click();
    await page.getByRole('menuitem', { name: text('preset.online') }).click();
    const dialog = page.getByRole('dialog');
    const goal = dialog.getByRole('textbox', { name: `${text('goalField')} (%)` });
    await goal.fill('30%');
    await goal.press('Enter');
    // A list inside the modal dialog lies in front of it.
    await dialog.getByRole('combobox', { name: text('targetMeasure') }).click();
    await page.locator('.ant-select-item-option', { hasText: text('measure.customerShare') }).click();
    expect(await accessibilityBreaches(page)).toEqual([]);
    await dialog.getByRole('button', { name: text('done') }).click();
    expect(await rows.count()).toBe(7);
    await settled(page);
    expect(await rows.last().locator('.target-chance .why-value').innerText()).toMatch(/%$/);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(() => rows.count(), patient).toBe(6);
    expect(window.problems).toEqual([]);
  });

  test('a rule is added and removed, its worth is told, and a better one is found and applied', async () => {
    const page = await start({ settings, tab: 'review' });
    await settled(page);
    const worth = page.locator('.worth-card[data-dimmed="false"] tbody tr');
    // All together, and each of the two.
    await expect.poll(() => worth.count(), patient).toBe(3);
    const caps = page.getByRole('textbox', { name: text('searchCaps'), exact: true });
    await caps.fill('300, 560');
    await caps.press('Enter');
    const weeks = page.getByRole('textbox', { name: text('searchWeeks'), exact: true });
    await weeks.fill('1, 3');
    await weeks.press('Enter');
    const pauses = page.getByRole('textbox', { name: text('searchPauses'), exact: true });
    await pauses.fill('4');
    await pauses.press('Enter');
    await page.locator('.rule-search-acts button').click();
    await page.locator('.found-rule').waitFor(patient);
    expect(await accessibilityBreaches(page)).toEqual([]);
    await page
      .locator('.found-rule')
      .getByRole('combobox', { name: text('weeksChoice') })
      .click();
    await page
      .locator('.ant-select-item-option', { hasText: text('weekCount', { count: 1 }) })
      .last()
      .click();
    await page.getByRole('button', { name: text('applyRule') }).click();
    const kept = async () =>
      (await window.lab.call.campaigns.get({ id: 'savings-and-wealth' })).scenario.review;
    await expect.poll(async () => JSON.stringify((await kept())[0]), patient).toMatch(/"weeks":1/);
    await page.getByRole('button', { name: text('addRule') }).click();
    await page.getByRole('menuitem', { name: text('stopRule') }).click();
    await expect.poll(async () => (await kept()).length, patient).toBe(3);
    expect(window.problems).toEqual([]);
  });

  test('drivers are told for both outcomes, and channels, segments and products beside the money', async () => {
    const page = await start({ settings, tab: 'drivers' });
    await settled(page);
    await page.locator('.drivers-words').waitFor(patient);
    await expect.poll(() => page.locator('figure.chart canvas').count(), patient).toBe(2);
    expect(await accessibilityBreaches(page)).toEqual([]);
    await page.getByRole('tab', { name: text('tab.channels') }).click();
    await expect.poll(() => page.locator('figure.chart canvas').count(), patient).toBe(5);
    const matrix = page.getByRole('region', { name: text('matrixTitle') });
    await matrix.locator('.ant-segmented').last().locator('.ant-segmented-item').nth(1).click();
    expect(await matrix.locator('tbody tr').count()).toBe(8);
    expect(await accessibilityBreaches(page)).toEqual([]);
    expect(window.problems).toEqual([]);
  });

  test('an event with a follow-up and an offer are set up in the plan', async () => {
    const page = await start({ settings, tab: 'plan' });
    await settled(page);
    await page.getByRole('button', { name: text('addChannel') }).click();
    await page.getByRole('menuitem', { name: text('cost.event') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('switch', { name: text('followUp') }).click();
    expect(await accessibilityBreaches(page)).toEqual([]);
    await dialog.getByRole('button', { name: text('done') }).click();
    await page.getByRole('button', { name: text('addOffer') }).click();
    await dialog.getByRole('button', { name: text('done') }).click();
    const kept = async () => (await window.lab.call.campaigns.get({ id: 'savings-and-wealth' })).scenario;
    await expect.poll(async () => (await kept()).offers?.length ?? 0, patient).toBe(1);
    expect((await kept()).channels.at(-1)!.cost).toMatchObject({ kind: 'event', followUp: { reached: 0.6 } });
    await settled(page);
    expect(window.problems).toEqual([]);
  });

  test('a segment and a product are added afresh by keys, put where they were left out, and taken back', async () => {
    const page = await start({ settings, tab: 'plan' });
    await settled(page);
    const before = await keptScenario();
    const dialog = page.getByRole('dialog');
    await page.getByRole('button', { name: text('addSegment') }).press('Enter');
    const name = dialog.getByRole('textbox', { name: text(`name.${language}`) });
    expect(await name.inputValue()).toBe(text('newSegment'));
    await name.fill('');
    await name.press('Enter');
    await dialog.getByRole('button', { name: text('reachSegment') }).press('Enter');
    await expect.poll(() => dialog.getByRole('button', { name: text('reachSegment') }).count()).toBe(0);
    expect(await accessibilityBreaches(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: text('addProduct') }).press('Enter');
    await page.getByRole('menuitem', { name: text('productKind.loan') }).click();
    await dialog.getByRole('button', { name: text('sellProduct', { share: '10%' }) }).click();
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await keptScenario()).products.length, patient).toBe(5);
    const after = await keptScenario();
    expect(after.segments.at(-1)).toMatchObject({ name: { [language]: text('newSegment') }, size: 100_000 });
    expect(after.segments[0]!.mix![after.products.at(-1)!.id]).toBeCloseTo(0.1, 12);
    await settled(page);
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('Control+z');
    await expect.poll(keptScenario, patient).toEqual(before);
    // The last of its kind cannot be taken away.
    for (const { name: names } of before.products.slice(1)) {
      await page
        .getByRole('button', { name: text('removeRow', { name: names[language] }), exact: true })
        .click();
    }
    const last = before.products[0]!.name[language];
    await page.getByRole('button', { name: text('editRow', { name: last }) }).waitFor(patient);
    expect(await page.getByRole('button', { name: text('removeRow', { name: last }) }).count()).toBe(0);
    await settled(page);
    expect(window.problems).toEqual([]);
  });

  test('the published case is set up, run and compared with its results', async () => {
    const page = await start({ settings });
    await settled(page);
    await page.getByRole('button', { name: text('campaignMenu') }).click();
    await page.getByRole('menuitem', { name: text('newGenZ') }).click();
    await page.locator('.campaign-title', { hasText: text('genZ.campaign') }).waitFor(patient);
    // The case has thousands of futures of its own: on a busy machine they take longer than any wait here.
    await fewFutures(window.lab, 300);
    await page.reload();
    await settled(page);
    const rows = page.locator('.targets-card[data-dimmed="false"] tbody tr');
    await expect.poll(() => rows.count(), patient).toBe(3);
    expect(await rows.first().innerText()).toContain(text('genZ.shareTarget'));
    const replay = page.getByRole('region', { name: text('replay') });
    expect(await replay.locator('tbody tr').count()).toBe(3);
    expect(await replay.innerText()).toContain(text('notPublished'));
    expect(await accessibilityBreaches(page)).toEqual([]);
    expect(window.problems).toEqual([]);
  });
});
