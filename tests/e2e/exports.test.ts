import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Lab } from '../../src/main/api/createLab.ts';
import { auditExports } from '../support/exportAudit.ts';
import { fewFutures } from '../support/fewFutures.ts';
import { labWindow } from '../support/labWindow.ts';
import { resultOf } from '../support/resultOf.ts';
import {
  figuresIn,
  isShown,
  readTable,
  takeCsv,
  type ShownTable,
  type TakenFile,
} from '../support/takenAway.ts';

const window = labWindow();
/** The machine may be busy. */
const patient = { timeout: 60_000 };
/** Every file of a page is read. */
const long = { timeout: 480_000 };
/** Time in which a tab has given way to the next one, ms. */
const tabChange = 500;

/** Where to look, and how many tables and charts stand there once everything has come; what is pressed for it. */
type View = readonly [address: string, tables: number, charts: number, press?: string];

/** A sample whose runs are short, with a combination that has every part that has a table of its own, and an approval. */
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
  const [campaign] = await lab.call.campaigns.list();
  const [split] = await lab.call.splits.list();
  const request = { campaignId: campaign!.id, splitId: split!.id, approver: '王芳', note: 'as proposed' };
  await resultOf(
    await lab.call.approvals.approve({ ...request, scenario: campaign!.scenario, split: split!.split }),
  );
}

async function start(): Promise<Page> {
  const { page } = await window.open({ settings: { language: 'en' }, address: '#/data', prepare });
  return page;
}

/** What a file says otherwise than the screen, one line each. */
function faultsOf(name: string, { head, rows, stamp }: TakenFile): string[] {
  const isWhole = rows.every((row) => row.length === head.length);
  return [
    ...(head.length > 1 && head.every((title) => title !== '') ? [] : [`${name}: a column without a head`]),
    ...(isWhole ? [] : [`${name}: a row that is not as long as its head`]),
    ...(stamp.get('Units')?.includes('yuan') && stamp.get('Engine')
      ? []
      : [`${name}: no units or no engine`]),
  ];
}

/** Saves each chart's table and holds it, cell by cell, to the twin on the screen. */
async function chartFaults(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const card of await page.locator('main .chart-card').all()) {
    await card.locator('.chart-card-tools [aria-label="Table"]').click();
    const shown = await readTable(card.locator('table'));
    await card.locator('.chart-card-tools .popup-trigger').click();
    const csv = page.getByRole('button', { name: 'CSV table' }).locator('visible=true');
    const file = await takeCsv(page, () => csv.click());
    await page.keyboard.press('Escape');
    faults.push(...faultsOf(shown.name, file));
    if (file.rows.length !== shown.rows.length)
      faults.push(`${shown.name}: ${file.rows.length} rows in the file, ${shown.rows.length} shown`);
    if (shown.head.join() !== file.head.join()) faults.push(`${shown.name}: other columns`);
    file.rows.forEach((row, at) => {
      row.forEach((cell, column) => {
        const words = shown.rows[at]?.[column] ?? '';
        const figures = figuresIn(words);
        const agrees =
          cell === '' || Number.isNaN(Number(cell))
            ? cell.trim() === words.trim() || cell.slice(1) === words
            : figures.some((figure) => isShown(Number(cell), figure));
        if (!agrees) faults.push(`${shown.name}: “${words}” is ${cell} in the file`);
      });
    });
  }
  return faults;
}

/** The sheets that a button takes away, as CSV files. */
async function filesOf(page: Page, button: Locator): Promise<readonly TakenFile[]> {
  const files: TakenFile[] = [];
  const sheets = Number(await button.getAttribute('data-exports'));
  for (let sheet = 0; sheet < sheets; sheet += 1) {
    await button.click();
    const item = page.getByRole('menuitem', { name: /CSV$/u }).locator('visible=true').nth(sheet);
    files.push(await takeCsv(page, () => item.click()));
    await item.waitFor({ state: 'hidden' });
  }
  return files;
}

const nothing: ShownTable = { name: 'no table', head: [], rows: [] };

/** Figures of a file's cells: numbers, and those inside words. */
const figuresOf = (cells: readonly string[]): readonly number[] =>
  cells.flatMap((cell) =>
    cell === '' || Number.isNaN(Number(cell)) ? figuresIn(cell).map(({ value }) => value) : [Number(cell)],
  );

/**
 * What the sheets of a table hold of one of its rows: the row at its place where a sheet has as many as the table, and
 * every row that names it.
 */
function rowsInFiles(
  files: readonly TakenFile[],
  shown: ShownTable,
  at: number,
): readonly (readonly string[])[] {
  const name = shown.rows[at]?.[0]?.split('\n')[0] ?? '';
  return files.flatMap(({ rows }) =>
    rows.filter((row, i) => row.includes(name) || (i === at && rows.length === shown.rows.length)),
  );
}

/** Saves each table, and looks for the figures that the screen shows of a row in its rows; digits inside names are no figures. */
async function tableFaults(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const button of await page.locator('main :not(.plan-export) > [data-exports]:visible').all()) {
    const table = button.locator('xpath=ancestor::section[.//table][1]').locator('table').first();
    const files = await filesOf(page, button);
    // A list of cards has a file too, and no table on the page.
    const shown = (await table.count()) > 0 ? await readTable(table) : nothing;
    for (const file of files) faults.push(...faultsOf(shown.name, file));
    shown.rows.forEach((row, at) => {
      const found = rowsInFiles(files, shown, at);
      const own = figuresOf(found.flat());
      const lost = row
        .slice(1)
        .flatMap((words) => figuresIn(words))
        .filter((figure) => !own.some((number) => isShown(number, figure)));
      const name = `${shown.name}, ${row[0]?.replaceAll('\n', ' ')}`;
      if (found.length === 0) faults.push(`${name}: not in the file`);
      else if (lost.length > 0)
        faults.push(`${name}: ${lost.map(({ value }) => value).join(', ')} not in the file`);
    });
  }
  return faults;
}

/** Opens every view and names what cannot be taken away from it, and what a file says otherwise than the screen. */
async function faultsIn(page: Page, views: readonly View[]): Promise<readonly string[]> {
  const faults: string[] = [];
  let before: string | undefined;
  for (const [address, tables, charts, press] of views) {
    await page.evaluate((to) => {
      location.hash = to;
    }, address);
    const path = address.split('?')[0];
    // Nothing of the page before is there then; tabs of one page need no reload.
    if (path === before) await page.waitForTimeout(tabChange);
    else await page.reload();
    before = path;
    if (press !== undefined) await page.locator('main button', { hasText: press }).click();
    const isWhole = async (): Promise<boolean> => {
      const found = await auditExports(page);
      return found.tables === tables && found.charts === charts;
    };
    await expect.poll(isWhole, { ...patient, message: address }).toBe(true);
    const found = await auditExports(page);
    const lost = [...found.lacking, ...(await tableFaults(page)), ...(await chartFaults(page))];
    faults.push(...lost.map((fault) => `${address}: ${fault}`));
  }
  return faults;
}

test('every table and chart of a combination can be taken away as the screen shows it', long, async () => {
  const page = await start();
  const plan = '#/product-lab/balanced?tab=';
  const views: readonly View[] = [
    [`${plan}future`, 4, 5],
    [`${plan}measures`, 6, 0],
    [`${plan}history`, 3, 4],
    [`${plan}model`, 3, 0],
    [`${plan}liquidity`, 3, 1],
    [`${plan}sensitivity`, 0, 2],
    [`${plan}wealth`, 2, 0],
    [`${plan}companion`, 2, 1],
    [`${plan}bank`, 4, 1],
  ];
  expect(await faultsIn(page, views)).toEqual([]);
});

test(
  'every table and chart of suggestion, comparison and shelf can be taken away as the screen shows it',
  long,
  async () => {
    const page = await start();
    const views: readonly View[] = [
      ['#/suggestion/balanced', 4, 2],
      ['#/compare?plans=conservative,balanced', 4, 4],
      ['#/shelf?view=matrix', 1, 0],
      ['#/shelf?view=list', 1, 0],
      ['#/rules?tab=formulas', 2, 0],
      ['#/data?tab=contents', 2, 1],
      ['#/data?tab=health', 1, 0],
    ];
    expect(await faultsIn(page, views)).toEqual([]);
  },
);

test(
  'every table and chart of campaigns and budgets can be taken away as the screen shows it',
  long,
  async () => {
    const page = await start();
    const campaign = '#/campaign/savings-and-wealth?tab=';
    const budget = '#/budget/savings-and-wealth?tab=';
    const views: readonly View[] = [
      [`${campaign}results`, 0, 8],
      [`${campaign}channels`, 1, 5],
      [`${campaign}targets`, 3, 0],
      [`${campaign}review`, 2, 1],
      [`${campaign}drivers`, 0, 2],
      [`${campaign}plan`, 3, 0],
      [`${campaign}fit`, 1, 1],
      [`${budget}board`, 1, 0],
      [`${budget}compare`, 2, 1],
      [`${budget}allocate`, 2, 3, 'Search'],
      [`${budget}challenge`, 1, 1, 'Challenge it'],
      [`${budget}approvals`, 1, 0],
    ];
    expect(await faultsIn(page, views)).toEqual([]);
  },
);
