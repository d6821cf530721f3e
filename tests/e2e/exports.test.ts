import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Lab } from '../../src/main/api/createLab.ts';
import { auditExports } from '../support/exportAudit.ts';
import { fewFutures } from '../support/fewFutures.ts';
import { labWindow } from '../support/labWindow.ts';

const window = labWindow();
/** The machine may be busy. */
const patient = { timeout: 60_000 };
const long = { timeout: 240_000 };
/** Time in which a tab has given way to the next one, ms. */
const tabChange = 500;

/** Where to look, and how many tables and charts stand there at least once everything has come. */
type View = readonly [address: string, tables: number, charts: number];

/** A sample whose runs are short, with a combination that has every part that has a table of its own. */
async function prepare(lab: Lab): Promise<void> {
  const { plan } = await lab.call.plans.get({ id: 'balanced' });
  await lab.call.plans.save({
    id: 'balanced',
    plan: {
      ...plan,
      paths: 400,
      bundles: ['three-in-one'],
      loans: [{ product: 'housing-loan', amount: 300_000, repayment: 'instalment' }],
      goals: [{ label: 'School', date: '2030-09-01', amount: 100_000 }],
      inflationModel: { mean: 0.02, memory: 0.8, volatility: 0.01 },
    },
  });
  await fewFutures(lab, 200);
}

async function start(): Promise<Page> {
  const { page } = await window.open({ settings: { language: 'en' }, address: '#/data', prepare });
  return page;
}

/** Opens every view and names what cannot be taken away from it. */
async function lackingIn(page: Page, views: readonly View[]): Promise<readonly string[]> {
  const lacking: string[] = [];
  let before: string | undefined;
  for (const [address, tables, charts] of views) {
    await page.evaluate((to) => {
      location.hash = to;
    }, address);
    const path = address.split('?')[0];
    // Nothing of the page before is there then; tabs of one page need no reload.
    if (path === before) await page.waitForTimeout(tabChange);
    else await page.reload();
    before = path;
    const isWhole = async (): Promise<boolean> => {
      const found = await auditExports(page);
      return found.tables >= tables && found.charts >= charts;
    };
    await expect.poll(isWhole, { ...patient, message: address }).toBe(true);
    const found = await auditExports(page);
    lacking.push(...found.lacking.map((name) => `${address}: ${name}`));
  }
  return lacking;
}

test('every table and chart of a combination can be taken away', long, async () => {
  const page = await start();
  const plan = '#/product-lab/balanced?tab=';
  const views: readonly View[] = [
    [`${plan}future`, 4, 4],
    [`${plan}measures`, 4, 0],
    [`${plan}history`, 3, 3],
    [`${plan}model`, 1, 0],
    [`${plan}liquidity`, 3, 1],
    [`${plan}sensitivity`, 0, 2],
    [`${plan}wealth`, 2, 0],
    [`${plan}companion`, 2, 1],
    [`${plan}bank`, 3, 1],
  ];
  expect(await lackingIn(page, views)).toEqual([]);
});

test('every table and chart of suggestion, comparison and shelf can be taken away', long, async () => {
  const page = await start();
  const views: readonly View[] = [
    ['#/suggestion/balanced', 3, 2],
    ['#/compare?plans=conservative,balanced', 3, 2],
    ['#/shelf?view=matrix', 1, 0],
    ['#/shelf?view=list', 1, 0],
    ['#/rules?tab=formulas', 2, 0],
    ['#/data?tab=contents', 2, 1],
    ['#/data?tab=health', 1, 0],
  ];
  expect(await lackingIn(page, views)).toEqual([]);
});

test('every table and chart of campaigns and budgets can be taken away', long, async () => {
  const page = await start();
  const campaign = '#/campaign/savings-and-wealth?tab=';
  const budget = '#/budget/savings-and-wealth?tab=';
  const views: readonly View[] = [
    [`${campaign}results`, 0, 8],
    [`${campaign}channels`, 1, 0],
    [`${campaign}targets`, 2, 0],
    [`${campaign}review`, 1, 0],
    [`${campaign}drivers`, 0, 2],
    [`${campaign}plan`, 3, 0],
    [`${campaign}fit`, 1, 1],
    [`${budget}board`, 1, 0],
    [`${budget}compare`, 2, 1],
  ];
  expect(await lackingIn(page, views)).toEqual([]);
});
