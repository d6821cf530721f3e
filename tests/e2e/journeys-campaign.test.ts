import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { CampaignScenario } from '../../src/shared/campaign.ts';
import type { Language } from '../../src/renderer/app/language/i18n.ts';
import { textOf } from '../../src/renderer/app/language/useText.ts';
import { messages as componentMessages } from '../../src/renderer/components/messages.ts';
import { messages } from '../../src/renderer/pages/campaign/messages.ts';
import { labWindow } from '../support/labWindow.ts';

/** The machine may be busy. */
const patient = { timeout: 60_000 };

const window = labWindow();

async function settled(page: Page): Promise<void> {
  await page.locator('.campaign-summary[data-dimmed="false"]').waitFor(patient);
  await page.locator('.campaign-results[aria-busy="false"]').waitFor(patient);
}

async function type(page: Page, name: string, value: string): Promise<void> {
  const field = page.getByRole('textbox', { name, exact: true });
  await field.fill(value);
  await field.press('Enter');
}

/** Chooses in a list that opens in front of everything. */
async function choose(page: Page, list: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: list, exact: true }).click();
  await page.locator('.ant-select-item-option', { hasText: option }).last().click();
}

const kept = async (): Promise<CampaignScenario> => (await window.lab.call.campaigns.list())[0]!.scenario;

describe.each<Language>(['zh', 'en'])('a product manager’s journey in %s', (language) => {
  const text = textOf(messages, language);
  const componentText = textOf(componentMessages, language);

  const done = (page: Page): Promise<void> =>
    page
      .getByRole('dialog')
      .getByRole('button', { name: text('done') })
      .click();

  test('plans three phases from nothing, runs them, reads the targets, tunes the rule, and takes the figures away', async () => {
    const { page } = await window.open({ settings: { language }, lab: { sample: false } });
    await page.locator('.empty-state').waitFor(patient);
    await page.evaluate(() => {
      location.hash = '#/campaign?tab=plan';
    });
    await page.getByRole('button', { name: text('newCampaign') }).click();
    await settled(page);

    // The plan: fewer futures, a shorter push, a second segment, an event, an offer, a mix of the branches' own.
    await page.getByRole('tab', { name: text('tab.plan') }).click();
    await choose(page, text('paths'), '1,000');
    await type(page, `${text('phaseWeeks', { phase: text('phase.push') })} (${text('weeks')})`, '8');
    await page
      .getByRole('button', { name: text('copyRow', { name: text('starter.segment') }), exact: true })
      .click();
    await type(page, text(`name.${language}`), 'Z');
    await done(page);
    await page
      .getByRole('button', { name: text('copyRow', { name: text('starter.savings') }), exact: true })
      .click();
    await done(page);
    await page
      .locator('.campaign-results')
      .getByRole('button', { name: text('addChannel') })
      .click();
    await page.getByRole('menuitem', { name: text('cost.event') }).click();
    await type(page, text('eventWeeks'), '3, 6, 9');
    await done(page);
    await page
      .getByRole('button', { name: text('editRow', { name: text('starter.branch') }), exact: true })
      .click();
    await choose(page, text('addSegmentMix'), 'Z');
    await done(page);
    await page
      .locator('.campaign-results')
      .getByRole('button', { name: text('addOffer') })
      .click();
    await done(page);
    await expect.poll(async () => (await kept()).offers?.length ?? 0, patient).toBe(1);
    const plan = await kept();
    expect(plan.phases.map(({ weeks }) => weeks)).toEqual([4, 8, 10]);
    expect(plan.segments.map(({ name }) => name[language])).toEqual([text('starter.segment'), 'Z']);
    expect(plan.channels.at(-1)!.cost).toMatchObject({ kind: 'event', weeks: [2, 5, 8] });
    expect(plan.mixes).toEqual([
      {
        channel: 'branch',
        segment: plan.segments[1]!.id,
        shares: { savings: 0.5, [plan.products[1]!.id]: 0.5 },
      },
    ]);

    // Money for the event; then the run has its customers.
    await page.getByText(text('channelsOf', { line: text('line.activities') })).click();
    await choose(page, text('addChannelTo', { line: text('line.activities') }), text('newChannel.event'));
    await settled(page);
    await page.getByRole('tab', { name: text('tab.channels') }).click();
    const results = page.locator('.channel-results tbody tr');
    await expect.poll(() => results.count(), patient).toBe(4);
    expect(await results.last().innerText()).toContain(text('newChannel.event'));

    // Targets: one that is simulated and one that is not, each told as what it is.
    await page.getByRole('tab', { name: text('tab.targets') }).click();
    // The button of undo names the step, and so the target that was added.
    const addTarget = page.locator('.targets-card').getByRole('button', { name: text('addTarget') });
    await addTarget.click();
    await page.getByRole('menuitem', { name: text('preset.cac') }).click();
    await done(page);
    await addTarget.click();
    await page.getByRole('menuitem', { name: text('estimate.nps') }).click();
    await done(page);
    await settled(page);
    const simulated = page.locator('.targets-card[data-dimmed="false"] tbody tr');
    await expect.poll(() => simulated.locator('.target-chance').innerText(), patient).toMatch(/% *\n± /);
    const estimated = page.getByRole('region', { name: text('estimates') });
    expect(await estimated.innerText()).toContain(text('notSimulated'));
    expect(await estimated.locator('.target-chance').innerText()).toContain(text('byEstimate'));

    // The rule: a lower cap, and what the rules are worth.
    await page.getByRole('tab', { name: text('tab.review') }).click();
    const worth = page.locator('.worth-card[data-dimmed="false"]');
    await worth.locator('tbody tr').first().waitFor(patient);
    const before = await worth.innerText();
    await type(page, `${text('cap')} (${text('yuan')})`, '150');
    await expect
      .poll(async () => (await kept()).review.flatMap((rule) => ('cap' in rule ? [rule.cap] : [])), patient)
      .toEqual([150]);
    await settled(page);
    await expect
      .poll(async () => ((await worth.count()) > 0 ? worth.innerText() : before), patient)
      .not.toBe(before);

    // The table of targets as it stands, for others.
    await page.getByRole('tab', { name: text('tab.targets') }).click();
    await settled(page);
    await page
      .getByRole('button', { name: componentText('export.table', { name: text('targets') }) })
      .click();
    const saving = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: componentText('export.csv') }).click();
    const csv = readFileSync(await (await saving).path(), 'utf8');
    expect(csv).toContain(text('preset.cac'));
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(window.problems).toEqual([]);
  });
});
