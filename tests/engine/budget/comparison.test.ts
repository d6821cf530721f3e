import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { budgetSplit } from '../../../src/shared/budget.ts';
import { campaignFile } from '../../../src/shared/campaign.ts';
import { comparisonModel } from '../../../src/main/engine/budget/compare/comparisonModel.ts';
import { campaignModel } from '../../../src/main/engine/campaign/campaignModel.ts';
import { allocate, runInline } from '../../../src/main/engine/parallel.ts';
import { plainScenario, plainSplit } from '../campaign/support/scenario.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, `../../../examples/${name}`), 'utf8'));
const { scenario, split: a } = campaignFile.parse(read('campaign.json'));
const b = budgetSplit.parse(read('split-b.json'));
const small = { ...scenario, paths: 96 };
/** One run for the tests that only look at it. */
const compared = runInline(comparisonModel, { scenario: small, splits: [a, b] });

describe('comparing splits', () => {
  test('the examples fit together', () => {
    expect(budgetSplit.parse(read('split-a.json'))).toEqual(a);
  });

  test('a split against itself wins nowhere and ties everywhere', () => {
    const { pairs } = runInline(comparisonModel, {
      scenario: small,
      splits: [a, { ...a, name: 'The same' }],
    });
    for (const { first, tie, second, difference } of pairs[0]!.measures) {
      expect([first.value, tie.value, second.value]).toEqual([0, 1, 0]);
      expect(difference!.mean).toEqual({ value: 0, se: 0 });
    }
  });

  test('a split that wastes its money loses in every future', () => {
    const channels = ['good', 'useless'].map((id) => ({
      id,
      name: id,
      cost: { kind: 'perThousand' as const, price: 100 },
      capacity: 1e9,
    }));
    const row = { account: { alpha: 20, beta: 80 }, product: 0.5, kept: 0.8 };
    const market = plainScenario({
      channels,
      funnel: [
        { channel: 'good', click: { alpha: 10, beta: 90 }, ...row },
        { channel: 'useless', click: 0, ...row },
      ],
      paths: 200,
    });
    const { pairs } = runInline(comparisonModel, {
      scenario: market,
      splits: [plainSplit(10_000, ['good']), plainSplit(10_000, ['good', 'useless'])],
    });
    expect(
      pairs[0]!.measures.map(({ measure, first, tie, second }) => [
        measure,
        first.value,
        tie.value,
        second.value,
      ]),
    ).toEqual(['npv', 'roi', 'customers', 'kept', 'cac', 'balance'].map((measure) => [measure, 1, 0, 0]));
  });

  test('turned round, wins and losses change places', () => {
    const there = compared.pairs[0]!.measures;
    const back = runInline(comparisonModel, { scenario: small, splits: [b, a] }).pairs[0]!.measures;
    there.forEach(({ first, tie, second, difference }, i) => {
      expect([back[i]!.second, back[i]!.tie, back[i]!.first]).toEqual([first, tie, second]);
      expect(back[i]!.difference!.p50.value).toBeCloseTo(-difference!.p50.value, 6);
    });
  });

  test('each split’s answer is that of its own run, and the differences are those of the means', () => {
    const { results, pairs } = compared;
    expect(results).toEqual([a, b].map((split) => runInline(campaignModel, { scenario: small, split })));
    const npv = pairs[0]!.measures.find(({ measure }) => measure === 'npv')!;
    expect(npv.difference!.mean.value).toBeCloseTo(
      results[0]!.npv.mean.value - results[1]!.npv.mean.value,
      3,
    );
  });

  test('common random numbers make the difference surer than two runs of their own would', () => {
    const { results, pairs } = compared;
    const npv = pairs[0]!.measures.find(({ measure }) => measure === 'npv')!;
    const apart = Math.hypot(results[0]!.npv.mean.se, results[1]!.npv.mean.se);
    expect(npv.difference!.mean.se).toBeLessThan(apart / 2);
  });

  test('up to four splits are compared two by two', () => {
    const four = [a, b, { ...a, total: 5e6 }, { ...b, total: 7e6 }];
    const { pairs } = runInline(comparisonModel, { scenario: { ...scenario, paths: 16 }, splits: four });
    expect(pairs.map(({ first, second }) => [first, second])).toEqual([
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 2],
      [1, 3],
      [2, 3],
    ]);
    expect(() => runInline(comparisonModel, { scenario: small, splits: [a] })).toThrow('splits');
  });

  test('stopped after some blocks, answers as a comparison with fewer paths', () => {
    const input = { scenario: { ...scenario, paths: 192 }, splits: [a, b] };
    const buffers = allocate(comparisonModel.buffers(input));
    // Five blocks are two of the first split and three of the second: two whole pairs.
    const paths = comparisonModel.pathsIn(input, 5);
    comparisonModel.phases.forEach((phase, i) => {
      for (let block = (i === 0 ? 5 : phase.blocks(input)) - 1; block >= 0; block -= 1)
        phase.run(input, buffers, block, paths);
    });
    const { partial, ...stopped } = comparisonModel.result(input, buffers, paths);
    const { partial: _, ...asked } = runInline(comparisonModel, {
      ...input,
      scenario: { ...scenario, paths: 128 },
    });
    expect([paths, partial]).toEqual([128, true]);
    expect({ ...stopped, results: stopped.results.map(({ partial: _partial, ...rest }) => rest) }).toEqual({
      ...asked,
      results: asked.results.map(({ partial: _partial, ...rest }) => rest),
    });
  });
});
