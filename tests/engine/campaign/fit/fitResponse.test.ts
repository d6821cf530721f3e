import { describe, expect, test } from 'vitest';
import type { ChannelWeek } from '../../../../src/shared/channel.ts';
import { addDays, formatPlainDate, requireDate } from '../../../../src/shared/date.ts';
import { fitResponse } from '../../../../src/main/engine/campaign/fit/fitResponse.ts';
import { leastSquares } from '../../../../src/main/engine/campaign/fit/leastSquares.ts';
import { purposes } from '../../../../src/main/engine/random/purposes.ts';
import { UniformStream } from '../../../../src/main/engine/random/uniformStream.ts';

const truth = { base: 12, top: 300, half: 20_000, slope: 1.6, retention: 0.4 };

/** The truth's answer to a spending, written a second time. */
function answer(spend: readonly number[]): number[] {
  let carried = spend[0]!;
  return spend.map((money) => {
    carried = (1 - truth.retention) * money + truth.retention * carried;
    const power = carried ** truth.slope;
    return truth.base + (truth.top * power) / (truth.half ** truth.slope + power);
  });
}

const history = (spend: readonly number[], conversions: readonly (number | null)[]): ChannelWeek[] =>
  spend.map((money, week) => ({
    channel: 'Radio',
    date: formatPlainDate(addDays(requireDate('2024-07-01'), 7 * week)),
    spend: money,
    impressions: null,
    clicks: null,
    leads: null,
    conversions: conversions[week]!,
  }));

/** Weeks between almost nothing and three times the half, by chance. */
function randomSpend(weeks: number, path: number): number[] {
  const stream = new UniformStream(99, purposes.sample, path, 0);
  return Array.from({ length: weeks }, () => 60_000 * stream.next() ** 2);
}

function noisy(spend: readonly number[], deviation: number, path: number): number[] {
  const stream = new UniformStream(99, purposes.sample, path, 1);
  return answer(spend).map((count) => count + deviation * stream.nextNormal());
}

describe('fitting a response', () => {
  test('finds the very parameters behind a history without noise', () => {
    const spend = randomSpend(80, 0);
    const fit = fitResponse('Radio', history(spend, answer(spend)));
    for (const [name, value] of Object.entries(truth)) {
      expect(fit.parameters![name as keyof typeof truth].value / value).toBeCloseTo(1, 5);
    }
    expect([fit.identified, fit.problems, fit.weeks]).toEqual([true, [], 80]);
    expect(fit.rSquared).toBeCloseTo(1, 9);
    expect(fit.curve.at(-1)!.conversions).toBeLessThan(truth.base + truth.top);
  });

  test('claims errors that hold: the truth lies within two of them about as often as it should', () => {
    const runs = 60;
    const hits = { base: 0, top: 0, half: 0, slope: 0, retention: 0 };
    for (let run = 0; run < runs; run += 1) {
      const spend = randomSpend(104, run);
      const { parameters } = fitResponse('Radio', history(spend, noisy(spend, 8, run)));
      for (const name of Object.keys(hits) as (keyof typeof hits)[]) {
        const { value, se } = parameters![name];
        if (Math.abs(value - truth[name]) <= 2 * se) hits[name] += 1;
      }
    }
    // 95 % of 60 is 57; below 49 comes by chance less than once in 10,000 times.
    for (const count of Object.values(hits)) expect(count).toBeGreaterThanOrEqual(49);
  });

  test('leaves weeks without a record out, and still lets their money work', () => {
    const spend = randomSpend(80, 1);
    const conversions = answer(spend).map((count, week) => (week % 7 === 3 ? null : count));
    const fit = fitResponse('Radio', history(spend, conversions));
    expect(fit.weeks).toBe(69);
    expect(fit.parameters!.retention.value).toBeCloseTo(truth.retention, 6);
    expect(fit.points[3]!.conversions).toBeNull();
    expect(fit.points[3]!.fitted).toBeCloseTo(answer(spend)[3]!, 4);
  });

  test.each([
    ['tooFewWeeks', (spend: number[]) => spend.slice(0, 20), 1],
    ['noSpend', (spend: number[]) => spend.map(() => 0), 1],
    ['constantSpend', (spend: number[]) => spend.map(() => 5000), 1],
    ['noConversions', (spend: number[]) => spend, 0],
  ] as const)('refuses by name what cannot be fitted: %s', (problem, change, factor) => {
    const spend = change(randomSpend(60, 2));
    const fit = fitResponse(
      'Radio',
      history(
        spend,
        answer(spend).map((count) => factor * count),
      ),
    );
    expect([fit.identified, fit.problems, fit.parameters, fit.curve]).toEqual([false, [problem], null, []]);
  });

  test('says that a channel far below its half does not show where it saturates', () => {
    const spend = randomSpend(60, 3).map((money) => money / 200);
    const stream = new UniformStream(99, purposes.sample, 3, 2);
    const linear = spend.map((money) => money / 10 + 2 * stream.nextNormal() + 10);
    const fit = fitResponse('Radio', history(spend, linear));
    expect(fit.identified).toBe(false);
    expect(fit.problems.length).toBeGreaterThan(0);
  });
});

describe('least squares', () => {
  const line = {
    values: 4,
    evaluate: (p: readonly number[], out: Float64Array, jacobian: Float64Array) => {
      for (let i = 0; i < 4; i += 1) {
        out[i] = p[0]! + p[1]! * i;
        jacobian.set([1, i], 2 * i);
      }
    },
  };
  const observed = Float64Array.of(1, 3, 4, 8);

  test('agrees with the textbook on a straight line', () => {
    const fit = leastSquares(
      line,
      observed,
      [0, 0],
      [
        [-100, 100],
        [-100, 100],
      ],
    );
    // Slope 2.2, intercept .7; rests .3, .1, -1.1, .7 with squares 1.8.
    expect(fit.parameters[0]).toBeCloseTo(0.7, 9);
    expect(fit.parameters[1]).toBeCloseTo(2.2, 9);
    expect(fit.squares).toBeCloseTo(1.8, 9);
    expect(fit.errors![1]).toBeCloseTo(Math.sqrt(0.9 / 5), 9);
    expect(fit.errors![0]).toBeCloseTo(Math.sqrt(0.9 * (1 / 4 + 1.5 ** 2 / 5)), 9);
  });

  test('keeps within its bounds and says which it met', () => {
    const fit = leastSquares(
      line,
      observed,
      [0.5, 1],
      [
        [0, 100],
        [0, 2],
      ],
    );
    expect(fit.parameters[1]).toBe(2);
    // With the slope held at 2 the best intercept is the mean of the rests: 1, 1, 0, 2.
    expect(fit.parameters[0]).toBeCloseTo(1, 9);
    expect([fit.bounded, fit.errors![1]]).toEqual([[false, true], 0]);
  });
});
