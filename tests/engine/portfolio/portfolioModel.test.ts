import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate, runInline } from '../../../src/main/engine/parallel.ts';
import { cashSchedule } from '../../../src/main/engine/portfolio/cashSchedule.ts';
import { planBook } from '../../../src/main/engine/portfolio/book/planBook.ts';
import { pathMeasures, type PathMeasure } from '../../../src/main/engine/portfolio/pathMeasures.ts';
import { portfolioModel } from '../../../src/main/engine/portfolio/portfolioModel.ts';
import { sum } from '../../../src/main/engine/portfolio/sum.ts';
import type { InstrumentSpec } from '../../../src/main/engine/portfolio/instruments/specs.ts';
import type { SimulationInput } from '../../../src/main/engine/portfolio/input.ts';
import type { Buffers } from '../../../src/main/engine/parallel.ts';
import { fanPercentiles, type SimulationResult } from '../../../src/shared/simulation.ts';
import { anyInput, fund, held, simulationInput } from './support/inputs.ts';

const run = (input: SimulationInput): SimulationResult => runInline(portfolioModel, input);

/** Whether money in a holding may be out of reach. */
function mayLock(instrument: InstrumentSpec): boolean {
  if (instrument.kind === 'market') return (instrument.lockUp?.days ?? 0) > 0;
  return instrument.kind === 'structured' || instrument.kind === 'insurance';
}

/** Runs the first phase alone. */
function simulated(input: SimulationInput): Buffers {
  const buffers = allocate(portfolioModel.buffers(input));
  const [simulate] = portfolioModel.phases;
  for (let block = 0; block < simulate!.blocks(input); block += 1)
    simulate!.run(input, buffers, block, input.paths);
  return buffers;
}

function reader(input: SimulationInput, buffers: Buffers) {
  return {
    value: (month: number, path: number): number => buffers['values']![month * input.paths + path]!,
    measure: (name: PathMeasure, path: number): number =>
      buffers['measures']![pathMeasures.indexOf(name) * input.paths + path]!,
  };
}

const mixed = simulationInput({
  months: 36,
  flows: { initial: 50_000, monthly: 1000, withdraw: 300, withdrawFrom: 12 },
  holdings: [
    held(0.4, { kind: 'time', termMonths: 12, rates: [0.0095], demandRate: 0.0005, renewal: 'renew' }),
    held(0.35, fund(0)),
    held(0.25, fund(1)),
  ],
  returns: {
    kind: 'lognormal',
    drift: [0.03, 0.07],
    volatility: [0.03, 0.25],
    correlation: [
      [1, -0.2],
      [-0.2, 1],
    ],
  },
  rebalance: 'quarterly',
  paths: 1600,
});

/** A fund under monthly payments and withdrawals, with a purchase fee and a redemption fee that falls. */
const withFees = (purchase: number, redemption: number): SimulationInput =>
  simulationInput({
    months: 24,
    flows: { initial: 20_000, monthly: 500, withdraw: 400, withdrawFrom: 3 },
    holdings: [
      held(1, {
        kind: 'market',
        factor: 0,
        purchaseFee: [{ from: 0, rate: purchase }],
        redemptionFee: [
          { fromDays: 0, rate: redemption },
          { fromDays: 180, rate: redemption / 2 },
          { fromDays: 365, rate: 0 },
        ],
      }),
    ],
    paths: 32,
  });

describe('digits', () => {
  it('do not depend on the order of the blocks', () => {
    const buffers = allocate(portfolioModel.buffers(mixed));
    for (const phase of portfolioModel.phases) {
      for (let block = phase.blocks(mixed) - 1; block >= 0; block -= 1)
        phase.run(mixed, buffers, block, mixed.paths);
    }
    expect(portfolioModel.result(mixed, buffers, mixed.paths)).toEqual(run(mixed));
  });

  it('of a cancelled run are those of a run with fewer paths', () => {
    const finished = portfolioModel.pathsIn(mixed, 2);
    const buffers = allocate(portfolioModel.buffers(mixed));
    portfolioModel.phases.forEach((phase, i) => {
      const blocks = i === 0 ? 2 : phase.blocks(mixed);
      for (let block = 0; block < blocks; block += 1) phase.run(mixed, buffers, block, finished);
    });
    const partial = portfolioModel.result(mixed, buffers, finished);
    expect(partial).toEqual({ ...run({ ...mixed, paths: finished }), partial: true });
  });

  it('change with the seed', () => {
    expect(run({ ...mixed, seed: 2 }).terminal.mean.value).not.toBe(run(mixed).terminal.mean.value);
  });
});

describe('without volatility', () => {
  it('every percentile is the deterministic growth', () => {
    const result = run(
      simulationInput({
        returns: { kind: 'lognormal', drift: [0.06], volatility: [0], correlation: [[1]] },
        paths: 16,
      }),
    );
    const end = 100_000 * Math.exp(0.6);
    for (const name of [...fanPercentiles, 'mean'] as const) {
      expect(result.terminal[name].value / end).toBeCloseTo(1, 12);
      expect(result.terminal[name].se / end).toBeLessThan(1e-12);
    }
    expect(result.terminal.sd.value / end).toBeLessThan(1e-12);
    expect(result.lossProbability).toEqual({ value: 0, se: 0 });
    expect(result.maxDrawdown.p95.value).toBe(0);
    expect(result.timeUnderWater.p95.value).toBe(0);
    expect(result.timeWeightedReturn.p50.value).toBeCloseTo(Math.exp(0.06) - 1, 12);
    expect(result.moneyWeightedReturn.p50.value).toBeCloseTo(Math.exp(0.06) - 1, 12);
    expect(result.sharpe).toEqual({ value: 0, se: 0 });
    expect(result.histogram.counts.reduce((sum, count) => sum + count, 0)).toBe(16);
  });
});

describe('a plan of deposits alone', () => {
  it('equals the books in every path, and never beats itself as the comparison', () => {
    const instrument = {
      kind: 'tiered',
      bands: [
        { from: 0, rate: 0.001 },
        { from: 20_000, rate: 0.004 },
      ],
      banding: 'whole',
    } as const;
    const input = simulationInput({
      months: 30,
      flows: { initial: 10_000, monthly: 777.77, withdraw: 0, withdrawFrom: 0 },
      holdings: [held(1, instrument)],
      returns: null,
      comparison: { name: { zh: '随心存', en: 'Tiered' }, instrument },
      paths: 64,
    });
    const book = planBook(input).values.map((fen) => fen / 100);
    const read = reader(input, simulated(input));
    for (let path = 0; path < input.paths; path += 1) {
      expect(book.map((_value, month) => read.value(month, path))).toEqual(book);
    }
    const result = run(input);
    expect(result.deposit.values).toEqual(book);
    expect(result.beatDepositProbability.value).toBe(0);
    expect(result.split.market.value).toBe(0);
  });
});

describe('in every path of any plan', () => {
  it('money is conserved, nothing is negative, and percentiles rise', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const buffers = simulated(input);
        const read = reader(input, buffers);
        const schedule = cashSchedule(input.flows, input.months);
        const paidIn = sum(schedule.paidIn) / 100;
        const paidOnce = sum(schedule.paidIn.subarray(1)) === 0;
        const spent = (input.goals ?? []).filter(({ spend }) => spend);
        const asked = sum(schedule.wanted) / 100 + spent.reduce((total, { amount }) => total + amount, 0);
        for (let path = 0; path < input.paths; path += 1) {
          const end = read.value(input.months, path);
          const of = (name: PathMeasure): number => read.measure(name, path);
          const sources =
            paidIn - of('withdrawn') + of('interest') + of('market') - of('fees') + of('rewards') - of('tax');
          const scale = paidIn + Math.abs(of('market'));
          expect(Math.abs(sources - end) / scale).toBeLessThan(1e-9);
          // The split adds up to the fen.
          expect(Math.abs(sources - end)).toBeLessThan(0.005);
          expect(Math.abs(of('withdrawn') + of('shortfall') - asked) / (asked + 1)).toBeLessThan(1e-9);
          expect(of('shortfall')).toBeGreaterThanOrEqual(0);
          expect(of('fees')).toBeGreaterThanOrEqual(0);
          // A shortfall is only ever reported when nothing is left that may leave.
          const locked = input.holdings.some(({ instrument }) => mayLock(instrument));
          expect(of('shortfall') > 0.01 && paidOnce && !locked ? end : 0).toBeLessThan(0.01);
          for (let month = 0; month <= input.months; month += 1) {
            expect(read.value(month, path)).toBeGreaterThanOrEqual(0);
          }
        }
        for (const point of run(input).fan) {
          const values = fanPercentiles.map((name) => point[name]);
          expect(values).toEqual(values.toSorted((a, b) => a - b));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('a higher purchase or redemption fee never leaves more', () => {
    const share = fc.integer({ min: 0, max: 300 }).map((points) => points / 10_000);
    fc.assert(
      fc.property(share, share, share, share, (p, q, more, further) => {
        const cheap = reader(withFees(p, q), simulated(withFees(p, q)));
        const dear = reader(withFees(p, q), simulated(withFees(p + more, q + further)));
        for (let path = 0; path < 32; path += 1) {
          expect(dear.value(24, path)).toBeLessThanOrEqual(cheap.value(24, path) + 1e-6);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('at the edges', () => {
  const twelve = Array.from({ length: 12 }, (_holding, i) => held(1 / 12, fund(i)));
  const independent = Array.from({ length: 12 }, (_row, i) =>
    Array.from({ length: 12 }, (_value, j) => (i === j ? 1 : 0)),
  );
  const law = {
    kind: 'lognormal',
    drift: Array.from({ length: 12 }, () => 0.05),
    volatility: Array.from({ length: 12 }, () => 0.2),
    correlation: independent,
  } as const;

  it.each([
    ['1 yuan', { flows: { initial: 1, monthly: 0, withdraw: 0, withdrawFrom: 0 } }],
    ['a billion yuan', { flows: { initial: 1e9, monthly: 1e8, withdraw: 0, withdrawFrom: 0 } }],
    ['1 month', { months: 1 }],
    ['480 months', { months: 480, flows: { initial: 0, monthly: 100, withdraw: 1e6, withdrawFrom: 470 } }],
    ['2 paths', { paths: 2 }],
  ] as const)('%s over twelve holdings gives finite figures', (_name, changes) => {
    const result = run(
      simulationInput({ holdings: twelve, returns: law, rebalance: 'monthly', paths: 40, ...changes }),
    );
    const numbers = JSON.stringify(result, (_key, value: unknown) =>
      typeof value === 'number' && !Number.isFinite(value) ? 'broken' : value,
    );
    expect(numbers).not.toContain('broken');
    expect(result.fan).toHaveLength(result.months + 1);
    expect(result.histogram.counts.reduce((sum, count) => sum + count, 0)).toBe(result.paths);
    expect(result.histogram.edges.length).toBe(result.histogram.counts.length + 1);
  });
});
