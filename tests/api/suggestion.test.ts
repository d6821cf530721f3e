import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Suggestion, SuggestionRequestInput } from '../../src/shared/suggestion.ts';
import { resultOf } from '../support/resultOf.ts';
import { testLab } from '../support/testLab.ts';

const lab = testLab();
afterAll(() => lab.close());

const candidates = [
  'money-fund',
  'time-deposit-12m',
  'bond-fund-a',
  'bond-fund-c',
  'index-fund-a',
  'large-cd-36m',
];
const request: SuggestionRequestInput = {
  level: 2,
  liquidShare: 0.2,
  productCap: 0.5,
  movable: 0.1,
  candidates,
  plan: {
    name: 'half and half',
    months: 36,
    initial: 100_000,
    holdings: [
      { weight: 0.5, product: 'tiered-savings' },
      { weight: 0.5, product: 'mixed-fund-a' },
    ],
  },
};

const suggest = (input: SuggestionRequestInput): Promise<Suggestion> =>
  resultOf(lab.call.suggestion.suggest(input));

let asked: Suggestion;
beforeAll(async () => {
  asked = await suggest(request);
}, 60_000);

const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);

describe('a suggestion', () => {
  it('keeps every mix to all limits', () => {
    const { suggested, nearest, frontier, parts } = asked;
    for (const point of [suggested, nearest.point, ...frontier.variance, ...frontier.shortfall]) {
      expect(sum(point.weights)).toBeCloseTo(1, 9);
      expect(point.liquidShare).toBeGreaterThanOrEqual(0.2 - 1e-6);
      point.weights.forEach((weight, i) => {
        expect(weight).toBeLessThanOrEqual(parts[i]!.most + 1e-6);
        expect(weight === 0 || weight >= parts[i]!.minimum - 1e-6).toBe(true);
      });
    }
    expect(suggested.expectedShortfall).toBeLessThanOrEqual(asked.riskBudget + 1e-6);
  });

  it('says which products it leaves out, and why', () => {
    const reasons = Object.fromEntries(asked.excluded.map(({ name, reason }) => [name.en, reason]));
    expect(reasons).toMatchObject({
      'Sample Balanced Allocation Fund A': 'level',
      'Sample Large-Cap Index Fund A': 'level',
      'Sample Steady Bond Fund C': 'twin',
      '3-year large CD': 'minimum',
    });
  });

  it('says which limits the present combination breaks, and moves what it must', () => {
    const { broken, nearest, present } = asked;
    expect(broken.map(({ kind, part }) => [kind, part])).toEqual([
      ['riskBudget', undefined],
      ['cap', 1],
    ]);
    expect(present.weights.slice(0, 2)).toEqual([0.5, 0.5]);
    expect(nearest.needed).toBeCloseTo(0.5, 5);
    expect(nearest.keepsMean).toBe(false);
    expect(nearest.trades[0]).toEqual({ part: 1, change: expect.closeTo(-0.5, 9) });
    // Changes below a hundredth of a per cent are no trades.
    expect(sum(nearest.trades.map(({ change }) => change))).toBeCloseTo(0, 3);
  });

  it('has frontiers that rise, each best by its own measure', () => {
    const { variance, shortfall } = asked.frontier;
    for (const [points, measure] of [
      [variance, 'volatility'],
      [shortfall, 'expectedShortfall'],
    ] as const) {
      points.slice(1).forEach((point, i) => {
        expect(point.mean).toBeGreaterThan(points[i]!.mean - 1e-9);
        expect(point[measure]).toBeGreaterThanOrEqual(points[i]![measure] - 1e-6);
      });
    }
    const [least] = shortfall;
    expect(Math.min(...variance.map(({ expectedShortfall }) => expectedShortfall))).toBeGreaterThanOrEqual(
      least!.expectedShortfall - 1e-6,
    );
  });

  it('lets a client who bears more have no lower mean', () => {
    const means = asked.byLevel.map((point) => point!.mean);
    expect(means).toEqual(means.toSorted((a, b) => a - b));
    expect(asked.byLevel[1]).toEqual(asked.suggested);
  });

  it('names the demands that conflict', async () => {
    const tooMuch = { ...request, level: 1, liquidShare: 0.9, candidates: ['time-deposit-12m'] };
    const plan = { ...request.plan, holdings: [{ weight: 1, product: 'time-deposit-12m' }] };
    await expect(suggest({ ...tooMuch, plan })).rejects.toMatchObject({
      code: 'suggestion.infeasible',
      values: { limits: '一个月内可取不少于90%' },
    });
  });
});

it('answers where the limits pin the mix down: the growth sample for the most careful client', async () => {
  const { plan } = await lab.call.plans.get({ id: 'growth' });
  const { suggested, frontier } = await suggest({ plan, level: 1 });
  expect(suggested.growthShare).toBe(0);
  const { variance } = frontier;
  expect(variance.length).toBeGreaterThan(1);
  const riskier = variance.slice(1).map((point, i) => point.volatility - variance[i]!.volatility);
  expect(Math.min(...riskier)).toBeGreaterThan(-1e-9);
}, 60_000);
