import { describe, expect, it } from 'vitest';
import { sampledAs } from '../../../../src/main/engine/portfolio/sampling/sampledAs.ts';
import { withSobol } from '../../../../src/main/engine/portfolio/sampling/withSobol.ts';
import { simulationInput } from '../support/inputs.ts';

describe('a run on Sobol points', () => {
  it.each([
    [255, undefined],
    [256, { paths: 256, points: 64 }],
    [1000, { paths: 960, points: 64 }],
    [2048, { paths: 2048, points: 128 }],
    [10_000, { paths: 9728, points: 512 }],
    [1_000_000, { paths: 983_040, points: 32_768 }],
  ])('of %d paths', (paths, expected) => {
    const found = withSobol(simulationInput({ paths }));
    expect(found && { paths: found.paths, points: found.sampling?.points }).toEqual(expected);
  });

  it('is refused where the market is not lognormal', () => {
    const returns = { kind: 'bootstrap', history: [[0.01], [0]], blockMonths: 1 } as const;
    expect(withSobol(simulationInput({ returns }))).toBeUndefined();
    expect(withSobol(simulationInput({ returns: null }))).toBeUndefined();
  });

  it('is told where it was asked for', () => {
    const input = simulationInput({ paths: 10_000 });
    expect(sampledAs(undefined, input)).toBe(input);
    expect(sampledAs('pseudo', input)).toBe(input);
    expect(sampledAs('sobol', input).notices).toEqual([
      { code: 'sampling.paths', values: { scramblings: 19, paths: 9728 } },
    ]);
    expect(sampledAs('sobol', simulationInput({ paths: 2048 })).notices).toEqual([]);
    expect(sampledAs('sobol', simulationInput({ paths: 100 })).notices).toEqual([
      { code: 'sampling.pseudo', values: {} },
    ]);
  });
});
