import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mixBlock } from '../../../../src/main/engine/portfolio/mix/mixBlock.ts';
import type { MixInput } from '../../../../src/main/engine/portfolio/mix/mixInput.ts';
import { mixModel } from '../../../../src/main/engine/portfolio/mix/mixModel.ts';
import type { MixTerminal } from '../../../../src/main/engine/portfolio/mix/mixTerminal.ts';
import { mixTwin } from '../../../../src/main/engine/portfolio/mix/mixTwin.ts';
import { runInline } from '../../../../src/main/engine/parallel.ts';

const mix: MixInput = {
  months: 12,
  paths: 1024,
  seed: 1,
  initial: 10_000,
  contribution: 500,
  feeRate: 0.0005,
  weights: [0.6, 0.4],
  returns: {
    kind: 'lognormal',
    drift: [0.03, 0.07],
    volatility: [0.05, 0.25],
    correlation: [
      [1, 0.2],
      [0.2, 1],
    ],
  },
  quasi: { points: 64 },
};

test('the kernel equals its twin to the last bit on quasi-random points', () => {
  const points = fc.constantFrom(64, 128, 512);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100 }),
      points,
      fc.nat(),
      fc.nat({ max: 20 }),
      (months, n, seed, block) => {
        const input = { ...mix, months, seed, quasi: { points: n } };
        const expected = new Float64Array(months * 192);
        const found = new Float64Array(months * 192);
        mixTwin(input, block * 64, 192, expected);
        mixBlock(input, block * 64, 192, found, 192);
        expect(found).toEqual(expected);
      },
    ),
    { numRuns: 30 },
  );
});

/** 97.5 % quantile of Student's t with 15 degrees of freedom. */
const t15 = 2.131_45;

/** A run of 2^20 paths in 16 scramblings: its own errors are some hundredths of those measured here. */
const truth = runInline(mixModel, { ...mix, seed: 77, paths: 2 ** 20, quasi: { points: 2 ** 16 } }).terminal!;

test('the interval claimed covers the truth in 92 to 98 of 100 runs', () => {
  const names = ['p5', 'p50', 'p95', 'lowestTwentieth'] as const satisfies (keyof MixTerminal)[];
  const covered = { p5: 0, p50: 0, p95: 0, lowestTwentieth: 0 };
  const runs = 400;
  for (let run = 0; run < runs; run += 1) {
    const found = runInline(mixModel, {
      ...mix,
      paths: 4096,
      quasi: { points: 256 },
      seed: 5000 + run,
    }).terminal!;
    for (const name of names) {
      if (Math.abs(found[name].value - truth[name].value) <= t15 * found[name].se) covered[name] += 1;
    }
  }
  for (const name of names) {
    expect(covered[name] / runs).toBeGreaterThanOrEqual(0.92);
    expect(covered[name] / runs).toBeLessThanOrEqual(0.98);
  }
});

test('quasi-random points are several times as good as pseudo-random ones', () => {
  const { terminal } = runInline(mixModel, { ...mix, paths: 8192, quasi: { points: 512 } });
  // The standard error of as many independent paths, by the normal law of the logarithm: √(p (1 − p) / n) / density.
  const pseudo = Math.sqrt((0.05 * 0.95) / 8192) / 0.1031;
  const deviation = Math.log(truth.p50.value / truth.p5.value) / 1.645;
  expect(terminal!.p5.se / truth.p5.value).toBeLessThan((pseudo * deviation) / 2.5);
  expect(Math.abs(terminal!.p5.value - truth.p5.value)).toBeLessThan(4 * terminal!.p5.se);
  expect(terminal!.lowestTwentieth.se / truth.lowestTwentieth.value).toBeLessThan((pseudo * deviation) / 5);
});
