import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocationObjectives, allocationRequest } from '../../../../src/shared/allocation.ts';
import { outcome } from '../../../../src/main/engine/budget/allocate/outcome.ts';
import { partsOf } from '../../../../src/main/engine/budget/allocate/parts.ts';
import { rebuildSplit } from '../../../../src/main/engine/budget/allocate/rebuildSplit.ts';
import { yieldsOf } from '../../../../src/main/engine/budget/allocate/yields.ts';
import { compileCampaign } from '../../../../src/main/engine/campaign/compile/compileCampaign.ts';
import { drawParameters, parameterStream } from '../../../../src/main/engine/campaign/path/drawParameters.ts';
import { createPathState } from '../../../../src/main/engine/campaign/path/pathState.ts';
import { simulateExpected } from '../../../../src/main/engine/campaign/path/simulatePath.ts';
import { createWorth, valueCampaign } from '../../../../src/main/engine/campaign/path/valueCampaign.ts';
import { randomCampaign } from '../../campaign/support/randomCampaign.ts';

const rounding = 1e-9;
const error = (ours: number, theirs: number): number => Math.abs(ours - theirs) / (1 + Math.abs(theirs));

describe('what sums of money bring', () => {
  test('of the whole campaign is what the weekly simulation and the valuation over the horizon say', () => {
    fc.assert(
      fc.property(randomCampaign, ({ scenario, split }) => {
        for (const objective of allocationObjectives) {
          const request = allocationRequest.parse({ objective });
          const { start } = partsOf(scenario, split, request);
          const yields = yieldsOf(
            compileCampaign({ scenario: { ...scenario, review: [] }, split }),
            split,
            objective,
          );
          expect(
            error(yields.whole(start), outcome({ scenario, split, request }, split)),
          ).toBeLessThanOrEqual(rounding);
        }
      }),
      { seed: 31, numRuns: 60 },
    );
  });

  test('of one channel is that of a campaign in which the others have nothing', () => {
    fc.assert(
      fc.property(
        randomCampaign,
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        ({ scenario, split }, money) => {
          const request = allocationRequest.parse({});
          const compiled = compileCampaign({ scenario: { ...scenario, review: [] }, split });
          const sums = [...scenario.channels.map((_, c) => (c === 0 ? money : 0)), 0, 0];
          const yields = yieldsOf(compiled, split, 'profit');
          yields.setTechnology(0);
          const own = yields.channel(0, money);
          expect(error(yields.whole(sums), own)).toBeLessThanOrEqual(rounding);
          const { acquisition, activities } = split.lines;
          const first = scenario.channels[0]!.id;
          const funded = acquisition.channels[first] ?? activities.channels[first] ?? 0;
          if (money < 1 || funded === 0 || acquisition.phases || activities.phases) return;
          const rest = rebuildSplit(scenario, split, sums, money);
          expect(error(own, outcome({ scenario, split, request }, rest))).toBeLessThanOrEqual(rounding);
        },
      ),
      { seed: 32, numRuns: 60 },
    );
  });

  test('under drawn rates is the campaign under those rates', () => {
    fc.assert(
      fc.property(randomCampaign, fc.integer({ min: 0, max: 500 }), ({ scenario, split }, draw) => {
        const compiled = compileCampaign({ scenario: { ...scenario, review: [] }, split });
        const stream = parameterStream(compiled);
        const { start } = partsOf(scenario, split, allocationRequest.parse({}));
        const yields = yieldsOf(compiled, split, 'profit', (state) =>
          drawParameters(compiled, state, draw, stream),
        );
        const state = createPathState(compiled);
        drawParameters(compiled, state, draw, stream);
        simulateExpected(compiled, state);
        const worth = createWorth(state.channels);
        valueCampaign(compiled, state, worth);
        expect(error(yields.whole(start), worth.value - worth.cost)).toBeLessThanOrEqual(rounding);
      }),
      { seed: 33, numRuns: 60 },
    );
  });
});
