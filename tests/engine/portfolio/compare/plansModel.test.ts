import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MonthlyReturns } from '../../../../src/main/engine/portfolio/compile/lookups.ts';
import { compilePlans } from '../../../../src/main/engine/portfolio/compare/compilePlans.ts';
import { plansModel } from '../../../../src/main/engine/portfolio/compare/plansModel.ts';
import { compilePlan } from '../../../../src/main/engine/portfolio/compilePlan.ts';
import { portfolioModel } from '../../../../src/main/engine/portfolio/portfolioModel.ts';
import { allocate, runInline } from '../../../../src/main/engine/parallel.ts';
import { plan, type PlanInput } from '../../../../src/shared/plan.ts';
import { noticeTexts } from '../../../../src/shared/notices/index.ts';

const months = Array.from(
  { length: 60 },
  (_, i) => `${2019 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
);
const series = (name: string, phase: number): MonthlyReturns => ({
  name,
  months,
  logReturns: months.map((_, i) => 0.005 + 0.03 * Math.sin(i * 1.7 + phase) + 0.01 * Math.cos(i * phase)),
});
const known = [series('stock', 1), series('bond', 2), series('gold', 3)];
const lookups = {
  product: () => undefined,
  seriesGrowth: (name: string) => known.find((item) => item.name === name),
};
const base = { name: 'A', months: 12, initial: 10_000, monthly: 100, paths: 700, seed: 5 };
const make = (change: Partial<PlanInput> & Pick<PlanInput, 'holdings'>) => plan.parse({ ...base, ...change });
const run = (...plans: ReturnType<typeof make>[]) => runInline(plansModel, compilePlans(plans, lookups));

const stock = make({ holdings: [{ weight: 1, series: 'stock' }] });
const mixed = make({
  name: 'B',
  holdings: [
    { weight: 0.5, series: 'bond' },
    { weight: 0.5, series: 'stock' },
  ],
});
const fee = { assumption: { drift: 0.05, volatility: 0.2 } };

describe('combinations side by side', () => {
  it('a plan against itself wins nowhere, ties everywhere and differs by nothing', () => {
    const { pairs, results } = run(mixed, { ...mixed, name: 'same' });
    expect(
      pairs[0]!.measures.map(({ first, tie, second }) => [first.value, tie.value, second.value]),
    ).toEqual(pairs[0]!.measures.map(() => [0, 1, 0]));
    expect(new Set(pairs[0]!.differences.flatMap(({ p5, p50, p95, mean }) => [p5, p50, p95, mean]))).toEqual(
      new Set([0]),
    );
    expect(results[0]!.terminal).toEqual(results[1]!.terminal);
  });

  it('the same holdings in another order are the same futures: one market, whatever the places', () => {
    const turned = make({ name: 'turned', holdings: mixed.holdings.toReversed() });
    const { pairs, oneMarket } = run(mixed, turned);
    expect(oneMarket).toBe(true);
    expect(pairs[0]!.measures.find(({ measure }) => measure === 'end')!.tie.value).toBe(1);
    // Without the common market the places of the factors decide, and the futures are others.
    const apart = [mixed, turned].map((one) => runInline(portfolioModel, compilePlan(one, lookups)).terminal);
    expect(apart[0]).not.toEqual(apart[1]);
  });

  it('a plan alone and beside one with the same holdings has the same digits', () => {
    const alone = runInline(portfolioModel, compilePlan(mixed, lookups));
    const { results } = run(mixed, { ...mixed, name: 'same' });
    expect(results[0]).toEqual(alone);
  });

  it('more money in the same holding is better in every future, and paid in more is no gain', () => {
    const more = make({
      name: 'more',
      initial: 20_000,
      holdings: [{ weight: 1, deposit: { kind: 'demand', rate: 0 } }],
    });
    const less = make({ name: 'less', holdings: [{ weight: 1, deposit: { kind: 'demand', rate: 0 } }] });
    const [end, gain] = run(more, less).pairs[0]!.measures;
    expect([end!.first.value, end!.difference!.p50.value]).toEqual([1, 10_000]);
    expect([gain!.tie.value, gain!.difference!.p50.value]).toEqual([1, 0]);
  });

  it('a smaller fall is the better one', () => {
    const calm = make({ name: 'calm', holdings: [{ weight: 1, deposit: { kind: 'demand', rate: 0.001 } }] });
    const fall = run(calm, stock).pairs[0]!.measures.find(({ measure }) => measure === 'fall')!;
    expect(fall.first.value).toBeGreaterThan(0.9);
    expect(fall.difference!.p50.value).toBeLessThan(0);
  });

  it('equal assumptions of two plans are one thing; two of one plan are two', () => {
    const one = make({ name: 'one', holdings: [{ weight: 1, ...fee }] });
    const again = make({ name: 'again', holdings: [{ weight: 1, ...fee, label: 'another name' }] });
    expect(run(one, again).pairs[0]!.measures[0]!.tie.value).toBe(1);
    const two = make({
      name: 'two',
      holdings: [
        { weight: 0.5, ...fee },
        { weight: 0.5, ...fee },
      ],
    });
    const spread = run(one, two).results.map(({ terminal }) => terminal.sd.value);
    expect(spread[1]).toBeLessThan(spread[0]! * 0.85);
  });

  it('common random numbers make the difference far less noisy than two seeds would', () => {
    const other = make({
      name: 'tilt',
      holdings: [
        { weight: 0.9, series: 'stock' },
        { weight: 0.1, series: 'bond' },
      ],
    });
    const { pairs, results } = run(stock, other);
    const apart = Math.hypot(results[0]!.terminal.mean.se, results[1]!.terminal.mean.se);
    expect(pairs[0]!.measures[0]!.difference!.mean.se).toBeLessThan(apart / 4);
  });

  it('says where no common market can be had, and whose seed counts', () => {
    const boot = { ...mixed, model: 'bootstrap' as const, seed: 9, name: 'boot' };
    const { oneMarket, notices, seed, results } = run(stock, boot);
    expect([oneMarket, seed, results[1]!.seed]).toEqual([false, 5, 5]);
    expect(notices.map(({ code }) => code)).toEqual(['compare.seedOfFirst', 'compare.ownMarkets']);
    for (const { code } of notices) expect(noticeTexts).toHaveProperty([code]);
  });

  it('differs by month as far as both go, and adds up pair by pair', () => {
    const long = { ...mixed, months: 20, name: 'long' };
    const { pairs } = run(stock, long, mixed);
    expect(pairs.map(({ first, second, differences }) => [first, second, differences.length])).toEqual([
      [0, 1, 13],
      [0, 2, 13],
      [1, 2, 13],
    ]);
    const mean = pairs.map(({ differences }) => differences.at(-1)!.mean);
    expect(mean[0]! + mean[2]!).toBeCloseTo(mean[1]!, 6);
    for (const pair of pairs) {
      for (const { first, tie, second } of pair.measures) {
        expect(first.value + tie.value + second.value).toBeCloseTo(1, 12);
      }
    }
  });

  it('refuses one plan, and five', () => {
    expect(() => compilePlans([stock], lookups)).toThrow('plans');
    expect(() => compilePlans([stock, stock, stock, stock, stock], lookups)).toThrow('plans');
  });

  it('a run stopped early is the run of so many paths', () => {
    const input = compilePlans([stock, mixed], lookups);
    const buffers = allocate(plansModel.buffers(input));
    const paths = plansModel.pathsIn(input, 3);
    expect(paths).toBe(512);
    const [simulate, ...rest] = plansModel.phases;
    for (let block = 0; block < 3; block += 1) simulate!.run(input, buffers, block, paths);
    for (const phase of rest) {
      for (let block = 0; block < phase.blocks(input); block += 1) phase.run(input, buffers, block, paths);
    }
    const stopped = plansModel.result(input, buffers, paths);
    const short = run({ ...stock, paths }, { ...mixed, paths });
    expect(stopped.partial).toBe(true);
    expect({ ...stopped, partial: false, results: [] }).toEqual({ ...short, results: [] });
  });

  it('turns around with the order of the plans', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (weight) => {
        const a = make({
          paths: 64,
          holdings: [
            { weight, series: 'gold' },
            { weight: 1 - weight, series: 'bond' },
          ],
        });
        const b = { ...stock, paths: 64 };
        const forth = run(a, b).pairs[0]!.measures;
        const back = run(b, a).pairs[0]!.measures;
        forth.forEach(({ first, second }, i) => {
          expect([first.value, second.value]).toEqual([back[i]!.second.value, back[i]!.first.value]);
        });
      }),
      { numRuns: 12 },
    );
  });
});
