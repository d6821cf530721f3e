import { describe, expect, it } from 'vitest';
import { runInline } from '../../../../src/main/engine/parallel.ts';
import type { PlanLookups } from '../../../../src/main/engine/portfolio/compile/lookups.ts';
import { compilePlan } from '../../../../src/main/engine/portfolio/compilePlan.ts';
import { portfolioModel } from '../../../../src/main/engine/portfolio/portfolioModel.ts';
import { evaluateCondition } from '../../../../src/main/services/formula/evaluateFormula.ts';
import type { BundleInput } from '../../../../src/shared/bundle.ts';
import { LabError } from '../../../../src/shared/errors/index.ts';
import { plan, type PlanInput } from '../../../../src/shared/plan.ts';
import { product } from '../../../../src/shared/product.ts';
import { attacks } from '../../../services/formula/attacks.ts';

const homeLoan = product.parse({
  id: 'home-loan',
  name: { zh: '房贷', en: 'Home loan' },
  family: 'asset',
  tier: 'growth',
  riskLevel: 1,
  terms: [
    {
      effectiveFrom: '2025-01-01',
      conditions: {
        kind: 'loan',
        rate: 0.036,
        termMonths: 12,
        margin: 0.01,
        probabilityOfDefault: 0,
        lossGivenDefault: 0,
        prepayment: 0,
      },
    },
  ],
});

/** Conditions by the id that is their text. */
const lookups: PlanLookups = {
  product: (id) => (id === homeLoan.id ? homeLoan : undefined),
  seriesGrowth: () => undefined,
  holds: (condition, facts) =>
    condition === 'gone' ? undefined : evaluateCondition(texts.get(condition) ?? condition, facts),
};
const texts = new Map([
  ['large', 'amount >= 5万 and weight > 0.4'],
  ['larger', 'amount > 5万'],
  ['long', 'months >= 24 ? initial > 0 : monthly > 10000'],
]);

const savings: BundleInput = {
  id: 'bundle',
  name: { zh: '礼包', en: 'Bundle' },
  members: [{ kind: 'savings', minimum: 10_000 }],
  reward: { kind: 'cash', amount: 100 },
};

/** 50,000 of savings among 100,000, over a year. */
function compiled(bundle: Partial<BundleInput>, changes: Partial<PlanInput> = {}) {
  return compilePlan(
    plan.parse({
      name: 'test',
      startDate: '2026-01-01',
      months: 12,
      initial: 100_000,
      paths: 4,
      holdings: [
        { weight: 0.5, deposit: { kind: 'demand', rate: 0 } },
        { weight: 0.5, assumption: { drift: 0, volatility: 0.1 } },
      ],
      bundles: [{ ...savings, ...bundle }],
      ...changes,
    }),
    lookups,
  );
}

const codes = ({ notices }: ReturnType<typeof compiled>) => notices.map(({ code }) => code);

describe('a condition of the bank’s own', () => {
  it.each([
    ['none', undefined, 1, 100],
    ['holds for the members’ money', 'large', 1, 100],
    ['does not hold', 'larger', 0, 0],
    ['another branch of it does not', 'long', 0, 0],
    ['has been taken away', 'gone', 0, 0],
  ])('%s', (_name, condition, probability, cash) => {
    const input = compiled(condition === undefined ? {} : { condition });
    const [outcome] = runInline(portfolioModel, input).bundles;
    expect([outcome!.probability.value, outcome!.cash.value]).toEqual([probability, cash]);
    expect(codes(input).includes('bundle.condition')).toBe(probability === 0);
  });

  it.each(attacks.filter(([typed]) => typed.length <= 500))('%j never holds', (typed) => {
    let code = 'it held';
    texts.set('attack', typed);
    try {
      compiled({ condition: 'attack' });
    } catch (error) {
      if (!(error instanceof LabError)) throw error;
      ({ code } = error);
    }
    expect(code).toMatch(/^formula\./);
  });
});

describe('a loan as a member', () => {
  const loans: PlanInput['loans'] = [{ product: 'home-loan', amount: 120_000, repayment: 'principal' }];
  // Ten thousand are repaid at each month's end: 60,000 are owed after the sixth.
  const toSixty: BundleInput['members'] = [{ kind: 'loan', minimum: 60_000 }];

  it('counts with what is owed by contract', () => {
    const monthly = { kind: 'cash', amount: 10 } as const;
    const reached = (members: BundleInput['members'], asked: PlanInput['loans']) => {
      const input = compiled({ members, reward: monthly, times: 12 }, { loans: asked });
      return runInline(portfolioModel, input).bundles[0]!.cash.value;
    };
    expect(reached(toSixty, loans)).toBe(60);
    expect(reached([{ product: 'home-loan', minimum: 110_000 }], loans)).toBe(10);
    expect(reached(toSixty, [...loans, ...loans])).toBe(90);
    expect(reached([...toSixty, { kind: 'savings', minimum: 60_000 }], loans)).toBe(0);
  });

  it('that the plan has not is a notice', () => {
    expect(codes(compiled({ members: toSixty }))).toContain('bundle.notHeld');
    expect(codes(compiled({ members: toSixty }, { loans }))).not.toContain('bundle.notHeld');
  });

  it('has interest given back where it is named, and none among all', () => {
    const members: BundleInput['members'] = [{ kind: 'loan', minimum: 1 }];
    const given = (reward: BundleInput['reward']) =>
      runInline(portfolioModel, compiled({ members, reward, times: 12 }, { loans })).bundles[0]!.cash.value;
    // Owed as months begin: 120,000 … 10,000. Nothing is owed at the last month's end, so eleven months are rewarded.
    const owed = 770_000;
    expect(given({ kind: 'rateUp', rate: 0.006, member: 0 })).toBeCloseTo((owed * 0.006) / 12, 6);
    expect(given({ kind: 'rateUp', rate: 0.006, cap: 50_000, member: 0 })).toBeCloseTo(
      ((7 * 50_000 + 50_000 + 40_000 + 30_000 + 20_000) * 0.006) / 12,
      6,
    );
    expect(given({ kind: 'rateUp', rate: 0.006 })).toBe(0);
  });
});
