import { describe, expect, test } from 'vitest';
import { allocationRequest, type AllocationRequestInput } from '../../../../src/shared/allocation.ts';
import type { CampaignTarget } from '../../../../src/shared/campaign.ts';
import { allocationModel } from '../../../../src/main/engine/budget/allocate/allocationModel.ts';
import { campaignModel } from '../../../../src/main/engine/campaign/campaignModel.ts';
import { allocate, runInline } from '../../../../src/main/engine/parallel.ts';
import { plainScenario, plainSplit } from '../../campaign/support/scenario.ts';

const perAccount = (id: string) => ({
  id,
  name: id,
  cost: { kind: 'perAccount' as const, price: 1 },
  capacity: 1e9,
});
const customers = (goal: number): CampaignTarget => ({
  id: 'customers',
  name: { zh: '客户', en: 'Customers' },
  measure: 'customers',
  goal,
  sense: 'atLeast',
});

/** A customer for two yuan, for sure; or on average a few more, but often hardly any. */
const twoChannels = (goal: number) => ({
  scenario: plainScenario({
    channels: ['safe', 'risky'].map(perAccount),
    funnel: [
      { channel: 'safe', click: 1, account: 1, product: 0.5, kept: 1 },
      { channel: 'risky', click: 1, account: 1, product: { alpha: 0.6, beta: 0.4 }, kept: 1 },
    ],
    targets: [customers(goal)],
  }),
  split: plainSplit(10_000, ['safe', 'risky']),
});

const search = (goal: number, changes: AllocationRequestInput) =>
  runInline(allocationModel, {
    ...twoChannels(goal),
    request: allocationRequest.parse({ objective: 'customers', draws: 200, ...changes }),
  });

describe('allocation for a target of the scenario', () => {
  test('takes the sure channel, and is as sure as the same sum asked for as a goal', () => {
    const byTarget = search(4900, { target: 'customers' });
    const byGoal = search(4900, { goal: 4900 });
    expect(byTarget.target!.best.value).toBe(1);
    // Two ways of computing it: the weekly simulation with the target's own figure, and the objective by its worth.
    expect(byTarget.target!.start).toEqual(byGoal.goal!.start);
    expect(byTarget.target!.start.value).toBeLessThan(0.8);
    expect(byTarget.parts.find(({ id }) => id === 'safe')!.best).toBeGreaterThan(9790);
    expect([byTarget.goal, byGoal.target]).toEqual([null, null]);
  });

  test('finds the least total for it: a little less is not sure enough', () => {
    const { least, target, total } = search(3000, { target: 'customers', least: true, confidence: 0.9 });
    expect(least).toEqual({ total, asked: 10_000, confidence: 0.9, smallest: false });
    // 6,000 yuan in the sure channel do it for sure; with some of the risky one it may take a little less.
    expect(total).toBeLessThanOrEqual(6000 * 1.001);
    expect(target!.best.value).toBeGreaterThanOrEqual(0.9);
    const tenth = search(3000, { target: 'customers', total: 0.9 * total });
    expect(tenth.target!.best.value).toBeLessThan(0.9);
    expect(search(1e9, { target: 'customers', least: true }).least!.total).toBeNull();
  });

  test('tells how sure it can be made at other totals: more money, more sure, and the answer at its own', () => {
    const { chances, target, frontier } = search(4900, { target: 'customers' });
    expect(chances!.map(({ total }) => total)).toEqual(frontier.map(({ total }) => total));
    const sure = chances!.map(({ chance }) => chance.value);
    expect(sure).toEqual(sure.toSorted((a, b) => a - b));
    expect(sure[3]).toBe(target!.best.value);
    // A quarter of the money cannot win 4,900 customers, whatever the rates.
    expect([sure[0], sure.at(-1)]).toEqual([0, 1]);
    expect(search(4900, {}).chances).toBeNull();
  });

  test('says where even the smallest total that is tried does', () => {
    expect(search(100, { target: 'customers', least: true }).least).toMatchObject({
      total: 500,
      smallest: true,
    });
  });

  test('refuses to divide a total of nothing', () => {
    const { scenario, split } = twoChannels(1);
    const request = allocationRequest.parse({ draws: 2, total: 0 });
    expect(() => runInline(allocationModel, { scenario, split, request })).toThrow(
      expect.objectContaining({ code: 'budget.nothing' }),
    );
  });

  test('refuses the least money for a ratio: spending less meets it better', () => {
    const { split } = twoChannels(1);
    const ask = (measure: 'cac' | 'roi' | 'conversion') => () => {
      const target = { ...customers(1), measure, sense: measure === 'cac' ? 'atMost' : 'atLeast' } as const;
      return runInline(allocationModel, {
        scenario: { ...twoChannels(1).scenario, targets: [target] },
        split,
        request: allocationRequest.parse({ draws: 2, target: 'customers', least: true }),
      });
    };
    for (const measure of ['cac', 'roi', 'conversion'] as const)
      expect(ask(measure)).toThrow(expect.objectContaining({ code: 'budget.leastMoney' }));
  });

  test('names a target that the scenario does not have', () => {
    expect(() => search(1, { target: 'fame' })).toThrow(/fame/);
  });

  test('with luck and rules is what two runs of the campaign on the same paths say', () => {
    const { check, split } = search(4900, { target: 'customers', checkPaths: 130 });
    const { scenario, split: given } = twoChannels(4900);
    const runs = [given, split].map((each) =>
      runInline(campaignModel, { scenario: { ...scenario, paths: 130 }, split: each }),
    );
    expect(check!.start.value).toBeCloseTo(runs[0]!.heads.customers.mean.value, 9);
    expect(check!.best.value).toBeCloseTo(runs[1]!.heads.customers.mean.value, 9);
    const met = runs.map(({ targets }) => targets[0]!.probability.value);
    expect([check!.target!.start.value, check!.target!.best.value]).toEqual(met);
    expect(check!.difference.value).toBeCloseTo(check!.best.value - check!.start.value, 9);
    expect(check!.wins.value + check!.ties.value).toBeLessThanOrEqual(1);
    expect(search(1, {}).check).toBeNull();
  });

  test('has the same digits in whatever order blocks are computed', () => {
    const input = {
      ...twoChannels(4900),
      request: allocationRequest.parse({
        objective: 'customers',
        draws: 12,
        target: 'customers',
        least: true,
        checkPaths: 130,
      }),
    };
    const buffers = allocate(allocationModel.buffers(input));
    for (const phase of allocationModel.phases) {
      for (let block = phase.blocks(input) - 1; block >= 0; block -= 1) phase.run(input, buffers, block, 12);
    }
    expect(allocationModel.result(input, buffers, 12)).toEqual(
      runInline(allocationModel, structuredClone(input)),
    );
  });
});

describe('what a little more money brings', () => {
  const roots = plainScenario({
    segments: [{ id: 'all', name: 'All', size: 2_000_000_000 }],
    channels: [3, 2, 1].map((scale) => ({
      ...perAccount(`root${scale}`),
      capacity: 1e6,
      response: { kind: 'root' as const, scale },
    })),
    funnel: [3, 2, 1].map((scale) => ({
      channel: `root${scale}`,
      click: 1,
      account: 1,
      product: 1,
      kept: 1,
    })),
  });
  const request = allocationRequest.parse({ objective: 'customers', draws: 2 });

  test('is the same in all free channels, and no move of 10,000 yuan brings more', () => {
    const split = plainSplit(1_400_000, ['root3', 'root2', 'root1']);
    const { parts, move } = runInline(allocationModel, { scenario: roots, split, request });
    const slopes = parts.filter(({ hold }) => hold === 'free').map(({ slope }) => slope!);
    expect(slopes).toHaveLength(3);
    // d/dx of 3 √x at 900,000, for 10,000 yuan.
    for (const slope of slopes) expect(slope / ((3 / (2 * Math.sqrt(900_000))) * 10_000)).toBeCloseTo(1, 3);
    expect(move!.gain).toBeLessThan(0);
    for (const { next, last, slope } of parts.filter(({ hold }) => hold === 'free')) {
      expect(next < slope! && slope! < last!).toBe(true);
    }
  });

  test('differs at a step of whole teams, and the answer says so; no crumbs are left', () => {
    const scenario = plainScenario({
      channels: [
        { id: 'team', name: 'Team', cost: { kind: 'fixed', weeklyFee: 5000, contacts: 4000 }, capacity: 1e6 },
        { ...perAccount('root'), capacity: 1e6, response: { kind: 'root', scale: 4 } },
        { id: 'dear', name: 'Dear', cost: { kind: 'perAccount', price: 1e6 }, capacity: 1e6 },
      ],
      funnel: ['team', 'root', 'dear'].map((channel) => ({
        channel,
        click: 0.5,
        account: 1,
        product: 1,
        kept: 1,
      })),
      segments: [{ id: 'all', name: 'All', size: 2_000_000_000 }],
    });
    const split = plainSplit(113_000, ['team', 'root', 'dear']);
    const { parts } = runInline(allocationModel, { scenario, split, request });
    const [team, root, dear] = parts;
    const weeks = scenario.phases.reduce((sum, phase) => sum + phase.weeks, 0);
    expect(team!.hold).toBe('step');
    expect(team!.slope).toBeNull();
    expect(team!.best / (5000 * weeks)).toBeCloseTo(Math.round(team!.best / (5000 * weeks)), 3);
    expect(root!.best).toBeGreaterThan(0);
    expect([dear!.best, dear!.hold, parts[3]!.best]).toEqual([0, 'min', 0]);
  });
});
