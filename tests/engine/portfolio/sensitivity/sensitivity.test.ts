import { describe, expect, it } from 'vitest';
import { runInline } from '../../../../src/main/engine/parallel.ts';
import type { SimulationInput } from '../../../../src/main/engine/portfolio/input.ts';
import { portfolioModel } from '../../../../src/main/engine/portfolio/portfolioModel.ts';
import { cutChanges } from '../../../../src/main/engine/portfolio/sensitivity/changedPlan.ts';
import { factorLaw } from '../../../../src/main/engine/portfolio/sensitivity/factorLaw.ts';
import { sensitivityModel } from '../../../../src/main/engine/portfolio/sensitivity/sensitivityModel.ts';
import { defaultSteps, type SensitivitySteps } from '../../../../src/shared/sensitivity.ts';
import { held, simulationInput } from '../support/inputs.ts';

const dear = {
  kind: 'market',
  factor: 0,
  purchaseFee: [{ from: 0, rate: 0.01 }],
  redemptionFee: [],
} as const;

function plan(changes: Partial<SimulationInput> = {}): SimulationInput {
  return simulationInput({
    months: 36,
    paths: 500,
    flows: { initial: 50_000, monthly: 1000, withdraw: 0, withdrawFrom: 0 },
    holdings: [
      held(0.5, dear),
      held(0.5, { kind: 'time', termMonths: 12, rates: [0.02], demandRate: 0.0005, renewal: 'renew' }),
    ],
    goals: [{ label: 'home', at: 30, amount: 80_000, asked: 80_000, money: 'nominal', spend: false }],
    ...changes,
  });
}

function sensitivity(base: SimulationInput, steps: Partial<SensitivitySteps> = {}) {
  return runInline(sensitivityModel, {
    plan: base,
    law: factorLaw(base.returns, base.seed),
    steps: { ...defaultSteps, ...steps },
    grid: { rows: 'returns', columns: 'volatility' },
  });
}

const lognormal = (drift: number, volatility: number) =>
  ({ kind: 'lognormal', drift: [drift], volatility: [volatility], correlation: [[1]] }) as const;

describe('each case', () => {
  const base = plan();
  const { tornado, base: unchanged } = sensitivity(base);
  const caseOf = (factor: string, side: 'low' | 'high') =>
    tornado.find((bar) => bar.factor === factor)![side];

  /** The plan with the change typed in, simulated by itself. */
  const typed: Readonly<Record<string, Partial<SimulationInput>>> = {
    'returns low': { returns: lognormal(0.05, 0.15) },
    'returns high': { returns: lognormal(0.07, 0.15) },
    'volatility high': { returns: lognormal(0.06, 0.1875) },
    'rates high': {
      holdings: [
        base.holdings[0]!,
        held(0.5, { kind: 'time', termMonths: 12, rates: [0.0225], demandRate: 0.003, renewal: 'renew' }),
      ],
    },
    'fees low': {
      holdings: [held(0.5, { ...dear, purchaseFee: [{ from: 0, rate: 0.005 }] }), base.holdings[1]!],
    },
    'horizon high': { months: 48 },
    'horizon low': { months: 24 },
    'contributions high': { flows: { ...base.flows, initial: 55_000, monthly: 1100 } },
  };

  it.each(Object.keys(typed))('%s is the plan with that change', (name) => {
    const [factor, side] = name.split(' ') as [string, 'low' | 'high'];
    const { terminal, lossProbability, goals } = runInline(portfolioModel, plan(typed[name]));
    const found = caseOf(factor, side);
    // Months are rounded to single precision before their volatility is changed, or after.
    const bound = name === 'volatility high' ? 1e-7 : 5e-10;
    expect(Math.abs(found.figures.mean.value.value / terminal.mean.value - 1)).toBeLessThan(bound);
    expect(Math.abs(found.figures.p5.value.value / terminal.p5.value - 1)).toBeLessThan(bound);
    expect(found.figures.lossProbability.value.value).toBeCloseTo(lossProbability.value, 12);
    const probability = name === 'horizon low' ? undefined : goals[0]!.probability.value;
    expect(found.goals[0]?.value.value).toBe(probability);
  });

  it('is compared with the base case, which is the plan', () => {
    const { terminal } = runInline(portfolioModel, base);
    expect(unchanged.figures.p50.value).toEqual(terminal.p50);
    expect(unchanged.figures.p50.change).toEqual({ value: 0, se: 0 });
    for (const { low, high } of tornado) {
      for (const { figures } of [low, high]) {
        expect(figures.mean.change.value).toBeCloseTo(
          figures.mean.value.value - unchanged.figures.mean.value.value,
          6,
        );
      }
    }
  });

  it('shows the change and not chance: paired errors are far below those of two runs', () => {
    const { change, value } = caseOf('returns', 'high').figures.p50;
    expect(change.value).toBeGreaterThan(0);
    expect(change.se).toBeLessThan(value.se / 5);
  });
});

describe('the grid', () => {
  it('has the base in its middle and the tornado’s steps beside it', () => {
    const { grid, base, tornado } = sensitivity(plan({ paths: 64 }));
    expect(grid.cases[2]![2]).toEqual(base);
    expect(grid.cases[1]![2]).toEqual(tornado[0]!.low);
    expect(grid.cases[2]![3]).toEqual(tornado[1]!.high);
    expect(grid.cases[4]![0]!.changes).toEqual({ returns: 0.02, volatility: -0.5 });
  });
});

describe('changes', () => {
  it('are cut where they would turn a plan into nonsense', () => {
    const changes = { volatility: -1.5, fees: -2, contributions: -3, horizon: -40, returns: -0.5 };
    expect(cutChanges(changes, 36)).toEqual({
      volatility: -1,
      fees: -1,
      contributions: -1,
      horizon: -35,
      returns: -0.5,
    });
    expect(cutChanges({ horizon: 12 }, 475).horizon).toBe(5);
  });

  it('reach models without a law of their own by their sampled one', () => {
    const history = Array.from({ length: 60 }, (_month, m) => [0.05 * Math.sin(m) + 0.004]);
    const returns = { kind: 'bootstrap', history, blockMonths: 3 } as const;
    const base = plan({ returns, holdings: [held(1, { ...dear, purchaseFee: [] })], goals: [] });
    const { tornado } = sensitivity(base, { volatility: 1 });
    // Without volatility every path grows alike.
    const { p5, p95 } = tornado[1]!.low.figures;
    expect(p95.value.value / p5.value.value - 1).toBeLessThan(1e-9);
  });
});
