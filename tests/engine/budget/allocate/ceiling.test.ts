import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocationObjectives, allocationRequest } from '../../../../src/shared/allocation.ts';
import { ceilingOf, ceilingPieces } from '../../../../src/main/engine/budget/allocate/ceiling.ts';
import { allocationModel } from '../../../../src/main/engine/budget/allocate/allocationModel.ts';
import { createSearch } from '../../../../src/main/engine/budget/allocate/search.ts';
import { runInline } from '../../../../src/main/engine/parallel.ts';
import { randomCampaign } from '../../campaign/support/randomCampaign.ts';
import { plainScenario, plainSplit } from '../../campaign/support/scenario.ts';
import { divisionsBy, partWeights } from '../support/divisionsBy.ts';

const root = (id: string, scale: number) => ({
  id,
  name: id,
  cost: { kind: 'perAccount' as const, price: 1 },
  capacity: 1e6,
  response: { kind: 'root' as const, scale },
});
const sure = (channel: string) => ({ channel, click: 1, account: 1, product: 1, kept: 1 });

describe('what no split can exceed', () => {
  test('is not below any division of a random campaign, referrals and technology included', () => {
    fc.assert(
      fc.property(
        randomCampaign,
        partWeights,
        fc.constantFrom(...allocationObjectives),
        ({ scenario, split }, drawn, objective) => {
          const input = { scenario, split, request: allocationRequest.parse({ objective, locked: [] }) };
          const search = createSearch(input);
          const uneven = drawn.map((weight) => weight ** 3);
          const brings = divisionsBy(search.parts, uneven).map((money) => search.yields.whole(money));
          const best = Math.max(...brings);
          const pieces = Array.from({ length: ceilingPieces }, (_, piece) => piece);
          const ceiling = Math.max(...pieces.map((piece) => ceilingOf({ input, search, best }, piece)));
          expect(ceiling).toBeGreaterThanOrEqual(best - 1e-9 * Math.abs(best));
        },
      ),
      { seed: 72, numRuns: 60 },
    );
  });

  test('lies close above the best split of root curves', () => {
    const scenario = plainScenario({
      segments: [{ id: 'all', name: 'All', size: 2_000_000_000 }],
      channels: [root('first', 3), root('second', 2), root('third', 1)],
      funnel: ['first', 'second', 'third'].map(sure),
    });
    const { best, ceiling } = runInline(allocationModel, {
      scenario,
      split: plainSplit(140_000, ['first', 'second', 'third']),
      request: allocationRequest.parse({ objective: 'customers', draws: 2 }),
    });
    expect(best).toBeCloseTo(1400, 1);
    expect(ceiling! / 1400 - 1).toBeGreaterThanOrEqual(0);
    expect(ceiling! / 1400 - 1).toBeLessThan(1e-3);
  });

  test('is not told where a referral channel has a curve of its own, nor for a goal', () => {
    const scenario = plainScenario({
      channels: [
        root('own', 3),
        {
          id: 'friends',
          name: 'Friends',
          cost: { kind: 'referral', reward: 50, rate: 0.1, delayWeeks: 0, base: 100 },
          capacity: 1e6,
          response: { kind: 'tanh' },
        },
      ],
      funnel: ['own', 'friends'].map(sure),
    });
    const split = plainSplit(10_000, ['own', 'friends']);
    const ask = (changes: object) =>
      runInline(allocationModel, {
        scenario,
        split,
        request: allocationRequest.parse({ objective: 'customers', draws: 2, ...changes }),
      });
    expect(ask({}).ceiling).toBeNull();
    expect(ask({ goal: 10 }).ceiling).toBeNull();
  });
});
