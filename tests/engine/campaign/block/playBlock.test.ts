import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headCounts } from '../../../../src/shared/campaignResult.ts';
import { preparedCampaign } from '../../../../src/main/engine/campaign/block/preparedCampaign.ts';
import { blockWidth, type PlayedBlock } from '../../../../src/main/engine/campaign/block/playBlock.ts';
import { parameterStream } from '../../../../src/main/engine/campaign/path/drawParameters.ts';
import type { MoneyState } from '../../../../src/main/engine/campaign/path/moneyState.ts';
import {
  createPathState,
  headKinds,
  type PathState,
} from '../../../../src/main/engine/campaign/path/pathState.ts';
import { simulatePath } from '../../../../src/main/engine/campaign/path/simulatePath.ts';
import {
  createWorth,
  valueCampaign,
  type CampaignWorth,
} from '../../../../src/main/engine/campaign/path/valueCampaign.ts';
import { worthFigures } from '../../../../src/main/engine/campaign/targets/playedPaths.ts';
import { randomCampaign } from '../support/randomCampaign.ts';
import { plainScenario, plainSplit } from '../support/scenario.ts';

/** The money and the reviews of a path. */
function moneyOf(state: MoneyState, lane: number): number[] {
  const { wallet, pool, released, moved, pauses, falsePauses, missedPauses } = state;
  return [wallet, pool, released, moved, pauses, falsePauses, missedPauses].flatMap((rows) =>
    Array.from({ length: rows.length / state.width }, (_, row) => rows[row * state.width + lane]!),
  );
}

/** Every number that the plain loop leaves behind of a path. */
function plainFigures(state: PathState, worth: CampaignWorth): Record<string, number[]> {
  return {
    customers: [...state.customers],
    expected: [...state.expected],
    keptTo: [...state.keptTo],
    cumulative: [...state.cumulative],
    cellHeads: [...state.cellHeads],
    weekHeads: [...state.weekHeads],
    channelHeads: [...state.channelHeads],
    segmentHeads: [...state.segmentHeads],
    spent: [...state.spent],
    paused: [...state.paused],
    money: moneyOf(state, 0),
    worth: [...worth.channels, worth].flatMap((part) => worthFigures.map((figure) => part[figure])),
    ...Object.fromEntries(
      headCounts.map((head, h) => [head, Array.from(state.weekCells.filter((_, i) => i % headKinds === h))]),
    ),
  };
}

/** The same of a lane of a block. */
function laneFigures(block: PlayedBlock, lane: number, plain: Record<string, number[]>) {
  const { memory, rows, heads } = block;
  const read = (at: number, count: number): number[] =>
    Array.from({ length: count }, (_, i) => memory[at + i * blockWidth + lane]!);
  const rowsAt: Record<string, number> = { ...rows, ...heads };
  const money: Record<string, number[]> = { money: moneyOf(block.state, lane) };
  return Object.fromEntries(
    Object.entries(plain).map(([name, { length }]) => [name, money[name] ?? read(rowsAt[name]!, length)]),
  );
}

/** What is left behind of so many paths, played by the kernel and by the plain loop. */
function bothWays(input: Parameters<typeof preparedCampaign>[0], firstPath: number, count: number) {
  const prepared = preparedCampaign(input);
  const block = prepared.play(firstPath, count);
  const { compiled } = prepared;
  const state = createPathState(compiled);
  const worth = createWorth(state.channels);
  const stream = parameterStream(compiled);
  const plain = Array.from({ length: count }, (_, lane) => {
    simulatePath(compiled, state, firstPath + lane, stream);
    valueCampaign(compiled, state, worth);
    const figures = plainFigures(state, worth);
    // Heads by week and cell are kept where somebody asks for them.
    for (const head of headCounts) if (block.heads[head] === 0) delete figures[head];
    return figures;
  });
  return { plain, kernel: plain.map((figures, lane) => laneFigures(block, lane, figures)) };
}

describe('a block of paths, played by the kernel', () => {
  test('is that of the plain loop to the last bit, with every part that a campaign can have', () => {
    fc.assert(
      fc.property(
        randomCampaign,
        fc.integer({ min: 0, max: 1e6 }),
        fc.integer({ min: 1, max: 6 }),
        (input, firstPath, count) => {
          const { kernel, plain } = bothWays(input, firstPath, count);
          expect(kernel).toEqual(plain);
        },
      ),
      { seed: 7, numRuns: 150 },
    );
  });

  test('fills all lanes alike', () => {
    fc.assert(
      fc.property(randomCampaign, (input) => {
        const { kernel, plain } = bothWays(input, blockWidth, blockWidth);
        expect(kernel).toEqual(plain);
      }),
      { seed: 8, numRuns: 4 },
    );
  });

  test('draws counts of every size, from a handful to hundreds of millions', () => {
    for (const [total, click] of [
      [1, 0.9],
      [300, 0.001],
      [40_000, 1e-7],
      [9e7, 1e-9],
      [9e7, 0.9999],
      [9e7, 0.3],
    ] as const) {
      const rates = { account: 0.5, product: 1, kept: { alpha: 0.3, beta: 0.3 } };
      const scenario = plainScenario({
        phases: [{ kind: 'push', weeks: 3 }],
        funnel: [{ channel: 'mail', click, ...rates }],
      });
      const { kernel, plain } = bothWays({ scenario, split: plainSplit(total) }, 0, blockWidth);
      expect(kernel).toEqual(plain);
    }
  });

  test('is not disturbed by what was played before it', () => {
    const [first, second] = fc.sample(randomCampaign, { seed: 21, numRuns: 2 });
    for (const [input, count] of [
      [first!, 3],
      [second!, 3],
      [first!, 2],
    ] as const) {
      const { kernel, plain } = bothWays(input, 0, count);
      expect(kernel).toEqual(plain);
    }
  });
});
