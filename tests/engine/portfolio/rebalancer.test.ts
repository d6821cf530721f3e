import { describe, expect, it } from 'vitest';
import { PathSimulation } from '../../../src/main/engine/portfolio/pathSimulation.ts';
import type { PathInput } from '../../../src/main/engine/portfolio/planLayout.ts';
import { fund, held, knownReturns, simulationInput } from './support/inputs.ts';

const flows = { initial: 1000, monthly: 0, withdraw: 0, withdrawFrom: 0 };

function values(changes: Partial<PathInput>, growth: readonly (readonly number[])[]): number[] {
  const input = simulationInput({
    months: growth.length,
    flows,
    holdings: [held(0.5, fund(0)), held(0.5, fund(1))],
    ...changes,
  });
  const path = new PathSimulation(input, knownReturns(growth));
  path.run(0);
  return [...path.values];
}

describe('rebalancing by band', () => {
  const growth = [
    [1.2, 1],
    [1.2, 1],
    [2, 1],
  ];

  it('acts only when a share is further off its weight than the band', () => {
    // Month 1: 600 of 1100 is 4.5 points off; month 2: 720 of 1220 is 9.0 points off.
    const within = [100_000, 110_000, 122_000];
    expect(values({ rebalance: 'band', rebalanceBand: 0.1 }, growth)).toEqual([...within, 194_000]);
    expect(values({ rebalance: 'band', rebalanceBand: 0.05 }, growth)).toEqual([...within, 183_000]);
    expect(values({ rebalance: 'band' }, growth)).toEqual([...within, 183_000]);
  });

  it('with no room at all is monthly rebalancing', () => {
    const monthly = values({ rebalance: 'monthly' }, growth);
    expect(values({ rebalance: 'band', rebalanceBand: 1e-9 }, growth)).toEqual(monthly);
  });
});

describe('a glide path', () => {
  const glide = { from: 1, to: 3, weights: [0, 1] };

  it('moves the weights in a straight line, for purchases and for rebalancing', () => {
    // Everything to the first fund up to boundary 1, half and half at 2, to the second from 3 on.
    const holdings = [held(1, fund(0)), held(0, fund(1))];
    const growth = [
      [2, 1],
      [2, 1],
      [2, 1],
      [2, 1],
    ];
    const rebalanced = values({ holdings, glide, rebalance: 'monthly' }, growth);
    expect(rebalanced).toEqual([100_000, 200_000, 400_000, 600_000, 600_000]);

    const saved = values({ holdings, glide, flows: { ...flows, initial: 0, monthly: 100 } }, growth);
    // Month 0 and 1 buy the first fund, month 2 both alike, month 3 the second.
    expect(saved).toEqual([10_000, 20_000, 60_000, 2 * 65_000 + 5000, 2 * 130_000 + 15_000]);
  });

  it('does nothing where it ends with the weights that it begins with', () => {
    const growth = [
      [1.3, 0.9],
      [0.8, 1.1],
      [1.1, 1],
    ];
    for (const rebalance of ['none', 'monthly'] as const) {
      const still = values({ rebalance, glide: { from: 0, to: 2, weights: [0.5, 0.5] } }, growth);
      expect(still).toEqual(values({ rebalance }, growth));
    }
  });
});
