import { describe, test } from 'vitest';
import { carryOvers } from '../../../src/main/engine/campaign/carryOver/index.ts';
import { hasSharedData, readSharedJson } from '../../support/sharedData.ts';
import { parity, parityOfList } from '../../support/parity.ts';

interface Expected {
  readonly robyn_adstock: {
    readonly geometric_100x5_theta05: number[];
    readonly weibull_cdf_100x5_s05_sc05: number[];
    readonly weibull_cdf_weights: number[];
    readonly weibull_pdf_100x5_s05_sc05: number[];
    readonly weibull_pdf_impulse10_shape2_scale03: number[];
  };
  readonly meridian_adstock: {
    readonly geometric_a05_unnorm_lag4to0: number[];
    readonly binomial_a025: number[];
    readonly binomial_a05: number[];
    readonly output: {
      readonly alpha: number[];
      readonly media: number[][];
      readonly max_lag: number;
      readonly recomputed_geometric: number[];
      readonly recomputed_binomial: number[];
    };
  };
}

/** Figures are printed with ten significant digits. */
const printed = { relative: 1e-9, absolute: 1e-9 };
/** Six decimals. */
const rounded = { absolute: 5.1e-7 };

/** What `spend` works in each week. */
function carried(weights: ArrayLike<number>, spend: readonly number[]): number[] {
  return spend.map((_, week) => {
    let sum = 0;
    for (let lag = 0; lag <= Math.min(week, weights.length - 1); lag += 1)
      sum += weights[lag]! * spend[week - lag]!;
    return sum;
  });
}

/** Robyn gives the Weibull scale as a quantile of the window's lags, rounded to a whole week. */
const robynScale = (share: number, weeks: number): number => Math.round(1 + (weeks - 1) * share);

describe.skipIf(!hasSharedData)('carry-over as published', () => {
  const { robyn_adstock: robyn, meridian_adstock: meridian } = readSharedJson(
    'campaign/expected.json',
  ) as Expected;
  const hundreds = [100, 100, 100, 100, 100];

  test('Robyn: geometric', () => {
    const weights = carryOvers.geometric.weights({ kind: 'geometric', retention: 0.5 }, 5);
    parityOfList('geometric .5 of 100', carried(weights, hundreds), robyn.geometric_100x5_theta05, printed);
  });

  test('Robyn: Weibull CDF', () => {
    const weights = carryOvers.weibullCdf.weights(
      { kind: 'weibullCdf', shape: 0.5, scale: robynScale(0.5, 5), weeks: 5 },
      5,
    );
    parityOfList('Weibull CDF weights', [...weights], robyn.weibull_cdf_weights, printed);
    parityOfList('Weibull CDF of 100', carried(weights, hundreds), robyn.weibull_cdf_100x5_s05_sc05, printed);
  });

  test('Robyn: Weibull PDF', () => {
    const weights = carryOvers.weibullPdf.weights(
      { kind: 'weibullPdf', shape: 0.5, scale: robynScale(0.5, 5), weeks: 5 },
      5,
    );
    parityOfList('Weibull PDF of 100', carried(weights, hundreds), robyn.weibull_pdf_100x5_s05_sc05, printed);
    const impulse = carryOvers.weibullPdf.weights(
      { kind: 'weibullPdf', shape: 2, scale: robynScale(0.3, 10), weeks: 10 },
      10,
    );
    const expected = robyn.weibull_pdf_impulse10_shape2_scale03;
    parityOfList(
      'Weibull PDF of an impulse',
      [...impulse].map((w) => 100 * w),
      expected,
      printed,
    );
  });

  test('Meridian: geometric and binomial weights', () => {
    const geometric = carryOvers.geometric.weights({ kind: 'geometric', retention: 0.5 }, 5);
    parityOfList('geometric .5', [...geometric].reverse(), meridian.geometric_a05_unnorm_lag4to0);
    for (const [retention, expected] of [
      [0.25, meridian.binomial_a025],
      [0.5, meridian.binomial_a05],
    ] as const) {
      const weights = carryOvers.binomial.weights({ kind: 'binomial', retention, weeks: 5 }, 5);
      parityOfList(`binomial ${retention}`, [...weights].reverse(), expected);
    }
  });

  test('Meridian: what three channels work in the last week', () => {
    const { alpha, media, max_lag: lags, recomputed_geometric, recomputed_binomial } = meridian.output;
    const weeks = lags + 1;
    const last = (weights: Float64Array, channel: number): number => {
      const series = media.map((row) => row[channel]!);
      return carried(weights, series).at(-1)! / weights.reduce((sum, w) => sum + w, 0);
    };
    alpha.forEach((retention, channel) => {
      const geometric = carryOvers.geometric.weights({ kind: 'geometric', retention }, weeks);
      parity(
        `geometric, channel ${channel}`,
        last(geometric, channel),
        recomputed_geometric[channel]!,
        rounded,
      );
      const binomial = carryOvers.binomial.weights({ kind: 'binomial', retention, weeks }, weeks);
      parity(`binomial, channel ${channel}`, last(binomial, channel), recomputed_binomial[channel]!, rounded);
    });
  });
});
