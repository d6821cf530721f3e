import { expect, test } from 'vitest';
import { otherMarkets, realCase } from '../../../../bench/workloads/realCase.ts';
import type { SimulationInput } from '../../../../src/main/engine/portfolio/input.ts';
import { allocate, type Buffers } from '../../../../src/main/engine/parallel.ts';
import type { TimeDepositSpec } from '../../../../src/main/engine/portfolio/instruments/specs.ts';
import type { LognormalSpec, ReturnSpec } from '../../../../src/main/engine/portfolio/returns/returnSpec.ts';
import { portfolioModel } from '../../../../src/main/engine/portfolio/portfolioModel.ts';
import { simulateBlockTwin } from '../../../../src/main/engine/portfolio/simulateBlockTwin.ts';
import { simulateBlockVector } from '../../../../src/main/engine/portfolio/vector/simulateBlockVector.ts';

/**
 * Twenty years of eight products: months that only pass, months that pay out or rebalance, ladders that come round many
 * times, and certificates broken in between.
 */
function left(input: SimulationInput, run: typeof simulateBlockTwin): Buffers {
  const buffers = allocate(portfolioModel.buffers(input));
  run(input, buffers, 0);
  return buffers;
}

const plan: SimulationInput = { ...realCase, paths: 140 };
const paidOut = plan.holdings.map((holding) =>
  holding.instrument.kind === 'time'
    ? { ...holding, instrument: { ...holding.instrument, renewal: 'payOut' as const } }
    : holding,
);

/** Ladders that come round each month and each quarter, one that pays out beside one that is renewed, bands of the whole balance. */
const mixed = plan.holdings.map((holding, i) => {
  const { instrument } = holding;
  if (instrument.kind === 'tiered') {
    const bands = [0, 20_000, 40_000, 60_000, 80_000].map((from, band) => ({
      from,
      rate: 0.001 * (band + 1),
    }));
    return { ...holding, instrument: { ...instrument, banding: 'whole' as const, bands } };
  }
  if (instrument.kind === 'time') {
    const renewal = i % 2 === 0 ? ('payOut' as const) : ('renew' as const);
    return { ...holding, instrument: { ...instrument, renewal } };
  }
  if (i < 5) return { ...holding, instrument: { ...timeOf(i), termMonths: i === 3 ? 1 : 3 } };
  return holding;
});

function returning(returns: ReturnSpec): SimulationInput {
  return { ...plan, returns };
}

function timeOf(i: number): TimeDepositSpec {
  return { kind: 'time', termMonths: 6, rates: [0.008 + i / 1000], demandRate: 0.0005, renewal: 'renew' };
}

const law = plan.returns as LognormalSpec;
const plans: readonly (readonly [string, SimulationInput])[] = [
  [
    'with tails so long that many trials fail',
    returning({ ...law, kind: 'studentT', degreesOfFreedom: 2.01 }),
  ],
  ...Object.entries(otherMarkets).map(([name, changes]) => [name, { ...plan, ...changes }] as const),
  ['as the bench plays it', plan],
  ['never rebalanced', { ...plan, rebalance: 'none' }],
  [
    'with withdrawals that exhaust it',
    { ...plan, flows: { ...plan.flows, withdraw: 12_000, withdrawFrom: 60 } },
  ],
  ['with deposits that pay out', { ...plan, holdings: paidOut }],
  ['with short ladders and many bands', { ...plan, holdings: mixed }],
  [
    'with short ladders, paid in once and rebalanced when it is off',
    {
      ...plan,
      holdings: mixed,
      flows: { initial: 300_000, monthly: 0, withdraw: 900, withdrawFrom: 120 },
      rebalance: 'monthly',
      rebalanceBand: 0.02,
    },
  ],
  [
    'without withdrawals or goals',
    { ...plan, flows: { initial: 300_000, monthly: 0, withdraw: 0, withdrawFrom: 0 }, goals: [] },
  ],
  [
    // Certificates are opened now and then, so that most of a ladder's places have never had one.
    'paid in once, with deposits that pay out and are bought again',
    {
      ...plan,
      flows: { initial: 300_000, monthly: 0, withdraw: 0, withdrawFrom: 0 },
      goals: [],
      holdings: paidOut,
      rebalance: 'yearly',
    },
  ],
  [
    // The whole plan gains or loses a quarter in a month now and then.
    'in a market that is wild beyond belief',
    returning({ ...law, volatility: law.drift.map(() => 1.2) }),
  ],
];

test.each(plans)('a long plan leaves the same digits in kernel and twin: %s', (_name, input) => {
  expect(left(input, simulateBlockVector)).toEqual(left(input, simulateBlockTwin));
});
