import { describe, test } from 'vitest';
import { logisticShare } from '../../../src/main/engine/campaign/response/logistic.ts';
import { boundsAround } from '../../../src/main/engine/budget/allocate/boundsAround.ts';
import { equalMarginal } from '../../../src/main/engine/budget/allocate/equalMarginal.ts';
import { hasSharedData, readSharedJson } from '../../support/sharedData.ts';
import { parity, parityOfList } from '../../support/parity.ts';

interface Expected {
  readonly allocator_closed_form: {
    readonly sqrt: { readonly a: number[]; readonly B: number; readonly alloc: number[] };
  };
  readonly pymc_budget_optimum: {
    readonly lam_draws: number[][];
    readonly beta: number[];
    readonly alpha: number[];
    readonly l_max: number;
    readonly num_periods: number;
    readonly carryover_periods: number;
    readonly total_per_period: number;
    readonly expected: number[];
    readonly exact_here: number[];
    readonly response_exact: number;
    readonly tol_alloc: number;
    readonly bounded_0_50: number[];
  };
  readonly mmm_example_truth: {
    readonly lam: number[];
    readonly beta: number[];
    readonly optimum_constant_week: Readonly<Record<string, number[]>>;
  };
  readonly meridian_optimizer: {
    readonly bounds: {
      readonly spend: number[];
      readonly lower: number[];
      readonly upper: number[];
      readonly round: number;
      readonly lower_expected: number[];
      readonly upper_expected: number[];
    };
  };
}

/** d/dx of the logistic share: 2 e^-x / (1 + e^-x)² = (1 - share²) / 2. */
const logisticSlope = (x: number): number => (1 - logisticShare(x) ** 2) / 2;

describe.skipIf(!hasSharedData)('allocations as published', () => {
  const expected = readSharedJson('campaign/expected.json') as Expected;

  test('Σ aᵢ √xᵢ', () => {
    const { a, B, alloc } = expected.allocator_closed_form.sqrt;
    const marginals = a.map((weight) => (x: number) => weight / (2 * Math.sqrt(x)));
    const ours = equalMarginal(
      marginals,
      a.map(() => ({ min: 0, max: B })),
      B,
    );
    parityOfList('√ allocation', ours, alloc, { relative: 1e-9 });
  });

  test('PyMC-Marketing: logistic saturation with carry-over, over draws', () => {
    const {
      lam_draws: draws,
      beta,
      alpha,
      l_max: lags,
      num_periods: periods,
      carryover_periods: after,
      ...rest
    } = expected.pymc_budget_optimum;
    const total = rest.total_per_period;
    /** Effective share of a constant spend by period, during and after the spending. */
    const working = alpha.map((retention) => {
      const weights = Array.from({ length: lags }, (_, lag) => retention ** lag);
      const whole = weights.reduce((sum, weight) => sum + weight, 0);
      return Array.from({ length: periods + after }, (_, period) =>
        weights.reduce(
          (sum, weight, lag) => sum + (period >= lag && period - lag < periods ? weight / whole : 0),
          0,
        ),
      );
    });
    const over = (channel: number, figure: (share: number, lam: number) => number): number =>
      draws.reduce(
        (sum, lam) => sum + working[channel]!.reduce((all, share) => all + figure(share, lam[channel]!), 0),
        0,
      ) / draws.length;
    const response = (channel: number, x: number): number =>
      beta[channel]! * over(channel, (share, lam) => logisticShare(lam * share * x));
    const marginal =
      (channel: number) =>
      (x: number): number =>
        beta[channel]! * over(channel, (share, lam) => lam * share * logisticSlope(lam * share * x));
    const free = beta.map(() => ({ min: 0, max: total }));
    const ours = equalMarginal([marginal(0), marginal(1)], free, total);
    parityOfList('PyMC allocation, exact', ours, rest.exact_here, { absolute: 1e-5 });
    parityOfList('PyMC allocation, published', ours, rest.expected, { absolute: rest.tol_alloc });
    parity('PyMC response', response(0, ours[0]!) + response(1, ours[1]!), rest.response_exact, {
      absolute: 1e-5,
    });
    const held = equalMarginal(
      [marginal(0), marginal(1)],
      free.map((bounds) => ({ ...bounds, max: 50 })),
      total,
    );
    parityOfList('PyMC allocation within 0–50', held, rest.bounded_0_50, { absolute: 1e-9 });
  });

  test('PyMC-Marketing: the example’s truth, by weekly total', () => {
    const { lam, beta, optimum_constant_week } = expected.mmm_example_truth;
    for (const [total, best] of Object.entries(optimum_constant_week)) {
      const marginals = lam.map((rate, i) => (x: number) => beta[i]! * rate * logisticSlope(rate * x));
      const ours = equalMarginal(
        marginals,
        lam.map(() => ({ min: 0, max: Number(total) })),
        Number(total),
      );
      parityOfList(`optimum of ${total}`, ours, best, { absolute: 1e-6 });
    }
  });

  test('Meridian: rounded bounds around today’s money', () => {
    const { spend, lower, upper, round, lower_expected, upper_expected } = expected.meridian_optimizer.bounds;
    const ours = spend.map((money, i) => boundsAround(money, lower[i]!, upper[i]!, round));
    parityOfList(
      'lower bounds',
      ours.map(({ min }) => min),
      lower_expected,
    );
    parityOfList(
      'upper bounds',
      ours.map(({ max }) => max),
      upper_expected,
    );
  });
});
