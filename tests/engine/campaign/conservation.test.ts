import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headCounts } from '../../../src/shared/campaignResult.ts';
import { compileCampaign } from '../../../src/main/engine/campaign/compile/compileCampaign.ts';
import { parameterStream } from '../../../src/main/engine/campaign/path/drawParameters.ts';
import {
  createPathState,
  headKinds,
  type PathState,
} from '../../../src/main/engine/campaign/path/pathState.ts';
import { simulatePath } from '../../../src/main/engine/campaign/path/simulatePath.ts';
import { createWorth, spentIn, valueCampaign } from '../../../src/main/engine/campaign/path/valueCampaign.ts';
import { randomCampaign } from './support/randomCampaign.ts';
import { playPaths } from './support/scenario.ts';

const sum = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((total, value) => total + value, 0);
/** What a path leaves behind. */
const seen = (state: PathState): number[] => [...state.spent, ...state.customers, ...state.weekCells];

const runs = { seed: 11, numRuns: 150 };

describe('in every path of a random campaign', () => {
  test('money in = money spent + money unused', () => {
    fc.assert(
      fc.property(randomCampaign, ({ scenario, split }) => {
        playPaths(scenario, split, 3, (state, compiled) => {
          let spent = 0;
          for (let week = 0; week < compiled.weeks; week += 1) spent += spentIn(compiled, state, week);
          const unused = state.pool[0]! + sum(state.wallet);
          expect(Math.abs(spent + unused - split.total)).toBeLessThanOrEqual(1e-9 * (1 + split.total));
          expect(Math.min(state.pool[0]!, ...state.wallet, ...state.spent)).toBeGreaterThanOrEqual(-1e-9);
        });
      }),
      runs,
    );
  });

  test('customers by channel, by segment, by cell and by week add up to the same', () => {
    fc.assert(
      fc.property(randomCampaign, ({ scenario, split }) => {
        playPaths(scenario, split, 3, (state) => {
          headCounts.forEach((_head, h) => {
            const of = (heads: Float64Array): number => sum(heads.filter((_, i) => i % headKinds === h));
            const [channels, segments] = [of(state.channelHeads), of(state.segmentHeads)];
            expect(Math.abs(channels - segments)).toBeLessThanOrEqual(1e-9 * (1 + channels));
          });
          const customers = state.cumulative.at(-1)!;
          const [cells, weeks] = [state.cellHeads, state.weekHeads].map((heads) =>
            sum(heads.filter((_, i) => i % headKinds === 3)),
          );
          expect([sum(state.customers), cells, weeks]).toEqual([customers, customers, customers]);
        });
      }),
      runs,
    );
  });

  test('nobody is lost or made up on the way down the funnel', () => {
    fc.assert(
      fc.property(randomCampaign, ({ scenario, split }) => {
        playPaths(scenario, split, 3, (state, compiled) => {
          for (let c = 0; c < state.channels; c += 1) {
            const heads = state.channelHeads.subarray(c * headKinds, (c + 1) * headKinds);
            const [, clicks, accounts, customers, kept] = heads;
            expect(kept).toBeLessThanOrEqual(customers!);
            expect(customers).toBeLessThanOrEqual(accounts!);
            expect([accounts, customers, kept].every(Number.isInteger)).toBe(true);
            // Clicks of channels that are paid by the account are an estimate of what came before.
            const counted = compiled.channels[c]!.cost.entry !== 'accounts';
            expect(accounts).toBeLessThanOrEqual(counted ? clicks! : Infinity);
          }
          compiled.sizes.forEach((size, s) => {
            expect(state.segmentHeads[s * headKinds + 2]).toBeLessThanOrEqual(size);
            expect(state.remaining[s]).toBe(size - state.segmentHeads[s * headKinds + 2]!);
          });
        });
      }),
      runs,
    );
  });

  test('every figure of its worth is a number, and payback is a week of the horizon or never', () => {
    fc.assert(
      fc.property(randomCampaign, ({ scenario, split }) => {
        playPaths(scenario, split, 3, (state, compiled) => {
          const value = createWorth(state.channels);
          valueCampaign(compiled, state, value);
          expect([value.balance, value.value, value.cost].every(Number.isFinite)).toBe(true);
          expect(value.balance).toBeGreaterThanOrEqual(0);
          expect(value.cost).toBeLessThanOrEqual(split.total * (1 + 1e-9) + 1e-9);
          expect(
            value.payback === Infinity || (value.payback >= 0 && value.payback <= compiled.horizon),
          ).toBe(true);
        });
      }),
      runs,
    );
  });

  test('paths do not depend on those played before them', () => {
    fc.assert(
      fc.property(randomCampaign, ({ scenario, split }) => {
        const after: number[][] = [];
        playPaths(scenario, split, 3, (state) => after.push(seen(state)));
        const compiled = compileCampaign({ scenario, split });
        const state = createPathState(compiled);
        simulatePath(compiled, state, 2, parameterStream(compiled));
        expect(seen(state)).toEqual(after[2]);
      }),
      { ...runs, numRuns: 40 },
    );
  });
});
