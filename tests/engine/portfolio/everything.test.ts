import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { models } from '../../../src/main/engine/models.ts';
import { runInline } from '../../../src/main/engine/parallel.ts';
import { planBook } from '../../../src/main/engine/portfolio/book/planBook.ts';
import { compilePlan } from '../../../src/main/engine/portfolio/compilePlan.ts';
import type { SimulationInput } from '../../../src/main/engine/portfolio/input.ts';
import type { InstrumentSpec } from '../../../src/main/engine/portfolio/instruments/specs.ts';
import { PathSimulation } from '../../../src/main/engine/portfolio/pathSimulation.ts';
import { planLayout } from '../../../src/main/engine/portfolio/planLayout.ts';
import { portfolioModel } from '../../../src/main/engine/portfolio/portfolioModel.ts';
import { prepareReturns } from '../../../src/main/engine/portfolio/returns/index.ts';
import { sum } from '../../../src/main/engine/portfolio/sum.ts';
import { takesOut } from '../../../src/main/engine/portfolio/takesOut.ts';
import { createPool } from '../../../src/main/jobs/pool.ts';
import { anyPlan, type AnyPlan } from './support/anyPlan.ts';

const compiled = ({ plan, lookups }: AnyPlan): SimulationInput => compilePlan(plan, lookups);
const play = (input: SimulationInput): PathSimulation =>
  new PathSimulation(input, input.returns ? prepareReturns(input.returns, input.seed) : null);

describe('a plan with everything at once', () => {
  it('loses and finds no fen in any path, pays what it can, and owes nothing', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        const input = compiled(any);
        const path = play(input);
        const { wanted } = planLayout(input);
        for (let number = 0; number < input.paths; number += 1) {
          path.run(number);
          const end = path.values[input.months]!;
          const paidIn = sum(path.contributions);
          const withdrawn = sum(path.withdrawals);
          const market = path.marketGain();
          const kept = paidIn - withdrawn + path.interest() + market - path.feesPaid();
          const found = kept + path.bundles.paidIn() - path.taxPaid();
          // Less than a hundredth of a fen, and the rounding of large sums.
          expect(Math.abs(end - found)).toBeLessThan(0.01 + 1e-10 * (paidIn + Math.abs(market)));
          expect(path.values.every((value) => value >= 0 && Number.isFinite(value))).toBe(true);
          expect(path.feesPaid()).toBeGreaterThanOrEqual(0);
          expect(path.taxPaid()).toBeGreaterThanOrEqual(0);
          // Whatever was wanted was paid or is a shortfall.
          const goals = (input.goals ?? []).reduce(
            (total, { spend }, i) => total + (spend ? path.goals.needs[i]! : 0),
            0,
          );
          expect(Math.abs(sum(wanted) + goals - withdrawn - path.shortfall)).toBeLessThan(0.01);
          (input.bundles ?? []).forEach(({ times }, i) => {
            expect(path.bundles.given[i]).toBeLessThanOrEqual(times);
            // What was never reached brings nothing.
            expect(path.bundles.reachedAt[i]! > 0 || path.bundles.cash[i] === 0).toBe(true);
          });
        }
      }),
      { numRuns: 250 },
    );
  });

  it('has shares that add up to 1 on every day, and answers in order', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        const input = compiled(any);
        for (const weights of planLayout(input).weights) expect(sum(weights)).toBeCloseTo(1, 12);
        const { fan, split, terminal, shortfall } = runInline(portfolioModel, input);
        for (const { p5, p10, p25, p50, p75, p90, p95 } of fan) {
          const rising = [p5, p10, p25, p50, p75, p90, p95];
          expect(rising).toEqual(rising.toSorted((a, b) => a - b));
        }
        const { paidIn, withdrawn, interest, market, fees, rewards, tax } = split;
        const kept = paidIn - withdrawn.value + interest.value + market.value - fees.value;
        const scale = paidIn + Math.abs(market.value);
        expect(Math.abs(kept + rewards.value - tax.value - terminal.mean.value)).toBeLessThan(
          1e-9 * scale + 1e-4,
        );
        expect(shortfall.mean.value).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 120 },
    );
  });
});

/** Fees twice as high. */
function dearer(instrument: InstrumentSpec): InstrumentSpec {
  if (!('purchaseFee' in instrument)) return instrument;
  return {
    ...instrument,
    purchaseFee: instrument.purchaseFee.map((band) => ({
      ...band,
      rate: 2 * band.rate,
      ...(band.flat === undefined ? {} : { flat: 2 * band.flat }),
    })),
    redemptionFee: instrument.redemptionFee.map((band) => ({ ...band, rate: 2 * band.rate })),
  };
}

describe('higher fees', () => {
  /**
   * Not where they decide what is sold: rebalancing moves other sums, and a withdrawal takes the cheapest money first. Not
   * where fees are given back, nor where orders wait until they are large enough.
   */
  it('never leave more in any path that only pays in', () => {
    fc.assert(
      fc.property(anyPlan, ({ plan, lookups }) => {
        const { withdraw: _withdraw, ...rest } = plan;
        const quiet = {
          ...rest,
          withdraw: 0,
          rebalance: 'none' as const,
          saleRules: 'noticed' as const,
          lumpSums: plan.lumpSums?.filter(({ amount }) => amount > 0),
          goals: plan.goals?.map((goal) => ({ ...goal, spend: false })),
          bundles: plan.bundles?.filter((one) => typeof one !== 'string' && one.reward.kind !== 'feeWaiver'),
        };
        const { lumpSums, goals, bundles, ...plain } = quiet;
        const input = compilePlan(
          {
            ...plain,
            ...(lumpSums ? { lumpSums } : {}),
            ...(goals ? { goals } : {}),
            ...(bundles ? { bundles } : {}),
          },
          lookups,
        );
        expect(takesOut(input)).toBe(false);
        const holdings = input.holdings.map((one) => ({ ...one, instrument: dearer(one.instrument) }));
        const [cheap, dear] = [play(input), play({ ...input, holdings })];
        for (let number = 0; number < input.paths; number += 1) {
          cheap.run(number);
          dear.run(number);
          const [less, more] = [dear.values.at(-1)!, cheap.values.at(-1)!];
          expect(less).toBeLessThanOrEqual(more + 1e-9 * more + 1e-6);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('deposits alone', () => {
  const kinds: ReadonlySet<string> = new Set(['demand', 'tiered', 'time']);

  it('are their books to the fen, whatever else a plan has', () => {
    let compared = 0;
    fc.assert(
      fc.property(anyPlan, ({ plan, lookups }) => {
        const { taxes: _taxes, shortRate: _rate, bundles: _bundles, ...rest } = plan;
        const names = new Set(['demand', 'tiered', 'time']);
        const own = rest.holdings.filter((holding) => 'product' in holding && names.has(holding.product));
        const total = own.reduce((all, { weight }) => all + weight, 0);
        if (own.length === 0) return;
        const holdings = own.map(({ finalWeight: _final, ...holding }) => ({
          ...holding,
          weight: holding.weight / total,
        }));
        const { glidePath: _glide, goalPrices: _prices, ...deposits } = rest;
        const input = compilePlan(
          { ...deposits, holdings, rebalance: 'none', saleRules: 'noticed' },
          lookups,
        );
        const plain = input.holdings.every(
          ({ instrument }) => kinds.has(instrument.kind) && !('preferences' in instrument),
        );
        if (!plain || (input.bundles ?? []).length > 0) return;
        compared += 1;
        const path = play(input);
        path.run(0);
        const book = planBook(input);
        expect([...path.values]).toEqual(book.values);
        expect([...path.withdrawals]).toEqual(book.withdrawals);
      }),
      { numRuns: 400 },
    );
    expect(compared).toBeGreaterThan(20);
  });
});

describe('the digits', () => {
  // Always the same few plans, each with all of it.
  const inputs = fc
    .sample(anyPlan, { numRuns: 60, seed: 7 })
    .filter(({ plan }) => (plan.bundles?.length ?? 0) > 0 && plan.holdings.length > 2 && plan.taxes)
    .slice(0, 3)
    .map((any) => ({ ...compiled(any), paths: 1300 }));
  const inline = inputs.map((input) => runInline(portfolioModel, input));

  it.each([1, 2, 3, 8])('are the same with %i workers', { timeout: 120_000 }, async (threads) => {
    const workerFile = new URL('../../../src/main/jobs/worker.ts', import.meta.url);
    const pool = createPool(models, { workerFile, threads });
    try {
      const found = await Promise.all(inputs.map((input) => pool.runModel('portfolio', input)));
      expect(found).toHaveLength(3);
      expect(found).toEqual(inline);
    } finally {
      await pool.close();
    }
  });
});
