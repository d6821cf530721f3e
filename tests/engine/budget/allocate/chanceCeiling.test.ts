import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocationObjectives, allocationRequest } from '../../../../src/shared/allocation.ts';
import { drawsTold, toldAim } from '../../../../src/main/engine/budget/allocate/aim.ts';
import { allocationModel } from '../../../../src/main/engine/budget/allocate/allocationModel.ts';
import { reachableIn } from '../../../../src/main/engine/budget/allocate/chanceCeiling.ts';
import { createSearch } from '../../../../src/main/engine/budget/allocate/search.ts';
import { runInline } from '../../../../src/main/engine/parallel.ts';
import { randomCampaign } from '../../campaign/support/randomCampaign.ts';
import { plainScenario, plainSplit } from '../../campaign/support/scenario.ts';
import { divisionsBy, partWeights } from '../support/divisionsBy.ts';

const linear = (id: string) => ({
  id,
  name: id,
  cost: { kind: 'perAccount' as const, price: 1 },
  capacity: 1e6,
});
const row = (channel: string, product: number | { low: number; likely: number; high: number }) => ({
  channel,
  click: 1,
  account: 1,
  product,
  kept: 1,
});
const rate = { low: 0.2, likely: 0.5, high: 0.8 };
/** Each yuan brings an account; which of the two channels makes more customers of them is not known. */
const scenario = plainScenario({
  segments: [{ id: 'all', name: 'All', size: 2_000_000_000 }],
  channels: [linear('first'), linear('second')],
  funnel: [row('first', rate), row('second', rate)],
});
const split = plainSplit(10_000, ['first', 'second']);
const ask = (changes: object, of = scenario) =>
  runInline(allocationModel, {
    scenario: of,
    split,
    request: allocationRequest.parse({ objective: 'customers', draws: 2, ...changes }),
  });

describe('the chance that no split can exceed', () => {
  test('is not below the chance of any division of a random campaign, draw by draw', () => {
    fc.assert(
      fc.property(
        randomCampaign,
        partWeights,
        fc.constantFrom(...allocationObjectives),
        fc.double({ min: 0.2, max: 2, noNaN: true }),
        ({ scenario: random, split: given }, drawn, objective, of) => {
          // Whether the channels' response leaves a bound is asked before; here all are taken.
          const channels = random.channels.map((channel) => ({
            ...channel,
            response: { kind: 'linear' as const },
          }));
          const own = { ...random, channels };
          const base = { scenario: own, split: given };
          const mean = createSearch({ ...base, request: allocationRequest.parse({ objective, locked: [] }) });
          const { start } = mean.parts;
          const request = allocationRequest.parse({
            objective,
            locked: [],
            goal: of * mean.yields.whole(start),
          });
          const input = { ...base, request };
          const search = createSearch(input);
          const divisions = divisionsBy(search.parts, drawn);
          const { miss } = toldAim(input, search);
          const reaches = reachableIn({ input, search, money: start });
          const draws = Array.from({ length: 12 }, (_, draw) => draw);
          const done = draws.filter((draw) => divisions.some((money) => miss(money, draw) <= 0));
          expect(done.filter((draw) => !reaches(draw))).toEqual([]);
        },
      ),
      { seed: 11, numRuns: 15 },
    );
  });

  test('of two channels of which the better is not known, is that one of them does', () => {
    const request = allocationRequest.parse({ objective: 'customers', draws: 2, goal: 6000 });
    const input = { scenario, split, request };
    const { miss } = toldAim(input, createSearch(input));
    const draws = Array.from({ length: drawsTold(input) }, (_, draw) => draw);
    /** Share of the draws in which all money in one of the two channels brings so many customers. */
    const either = (customers: number): number =>
      draws.filter(
        (draw) => 6000 - Math.min(miss([10_000, 0, 0, 0], draw), miss([0, 10_000, 0, 0], draw)) >= customers,
      ).length / draws.length;
    const { goal, chanceCeiling } = ask({ goal: 6000 });
    expect(chanceCeiling!.value).toBeGreaterThanOrEqual(either(6000));
    // Straight lines are the hardest for cells: the bound is that of a goal a little lower.
    expect(chanceCeiling!.value).toBeLessThanOrEqual(either(5900));
    expect(chanceCeiling!.value).toBeGreaterThan(goal!.best.value + 0.1);
    // Where any split does, and where none can.
    expect(ask({ goal: 1000 }).chanceCeiling).toEqual({ value: 1, se: 0 });
    expect(ask({ goal: 9000 }).chanceCeiling).toEqual({ value: 0, se: 0 });
  });

  test('is the same for a target and for the same sum as a goal, and is not told for a ratio', () => {
    const name = { zh: '目标', en: 'Goal' };
    const targets = [
      { id: 'customers', name, measure: 'customers' as const, goal: 0.6, base: 10_000 },
      { id: 'cac', name, measure: 'cac' as const, goal: 2, sense: 'atMost' as const },
    ];
    const own = plainScenario({ ...scenario, targets });
    expect(ask({ target: 'customers' }, own).chanceCeiling).toEqual(ask({ goal: 6000 }).chanceCeiling);
    expect(ask({ target: 'cac' }, own).chanceCeiling).toBeNull();
    expect(ask({}).chanceCeiling).toBeNull();
  });
});
