import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mixBlock } from '../../../../src/main/engine/portfolio/mix/mixBlock.ts';
import type { MixInput } from '../../../../src/main/engine/portfolio/mix/mixInput.ts';
import { mixModel } from '../../../../src/main/engine/portfolio/mix/mixModel.ts';
import { mixTwin } from '../../../../src/main/engine/portfolio/mix/mixTwin.ts';
import { allocate, runInline } from '../../../../src/main/engine/parallel.ts';

/** Any mix of 1 to 12 assets with one common correlation. */
const mixes: fc.Arbitrary<MixInput> = fc.integer({ min: 1, max: 12 }).chain((assets) => {
  const list = (min: number, max: number): fc.Arbitrary<number[]> =>
    fc.array(fc.double({ min, max, noNaN: true }), { minLength: assets, maxLength: assets });
  return fc.record({
    months: fc.integer({ min: 1, max: 30 }),
    paths: fc.integer({ min: 2, max: 300 }),
    seed: fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
    initial: fc.double({ min: 0, max: 1e9, noNaN: true }),
    contribution: fc.double({ min: 0, max: 1e6, noNaN: true }),
    feeRate: fc.double({ min: 0, max: 0.01, noNaN: true }),
    weights: list(0.01, 1).map((w) => w.map((x) => x / w.reduce((a, b) => a + b, 0))),
    returns: fc
      .tuple(list(-0.2, 0.3), list(0, 0.6), fc.double({ min: 0, max: 0.99, noNaN: true }))
      .map(([drift, volatility, common]) => ({
        kind: 'lognormal' as const,
        drift,
        volatility,
        correlation: drift.map((_, i) => drift.map((_, j) => (i === j ? 1 : common))),
      })),
  });
});

test('the kernel equals its twin to the last bit on any mix', () => {
  fc.assert(
    fc.property(mixes, fc.integer({ min: 0, max: 1_000_000 }), (mix, firstPath) => {
      const expected = new Float64Array(mix.months * mix.paths);
      const found = new Float64Array(mix.months * mix.paths);
      mixTwin(mix, firstPath, mix.paths, expected);
      mixBlock(mix, firstPath, mix.paths, found, mix.paths);
      expect(found).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

test('blocks may be computed in any order, and fewer paths are the first of more', () => {
  fc.assert(
    fc.property(mixes, (mix) => {
      const input = { ...mix, paths: mix.paths + 1024 };
      const buffers = allocate(mixModel.buffers(input));
      for (const phase of mixModel.phases) {
        for (let block = phase.blocks(input) - 1; block >= 0; block -= 1)
          phase.run(input, buffers, block, mix.paths);
      }
      expect(mixModel.result(input, buffers, mix.paths)).toEqual(runInline(mixModel, mix));
    }),
    { numRuns: 10 },
  );
});

test('without volatility a mix grows as its formula says', () => {
  const mix: MixInput = {
    months: 24,
    paths: 2,
    seed: 1,
    initial: 1000,
    contribution: 100,
    feeRate: 0.001,
    weights: [1],
    returns: { kind: 'lognormal', drift: [0.06], volatility: [0], correlation: [[1]] },
  };
  const factor = Math.exp(0.005) * 0.999;
  const annuity = 1000 * factor ** 24 + (100 * factor * (factor ** 24 - 1)) / (factor - 1);
  expect(runInline(mixModel, mix).fan[23]!.map((v) => v / annuity)).toEqual(
    Array.from({ length: 8 }, () => expect.closeTo(1, 12)),
  );
});
