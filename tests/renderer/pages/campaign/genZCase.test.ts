import { describe, expect, test } from 'vitest';
import { budgetSplit } from '../../../../src/shared/budget.ts';
import { campaignScenario } from '../../../../src/shared/campaign.ts';
import { campaignModel } from '../../../../src/main/engine/campaign/campaignModel.ts';
import { runInline } from '../../../../src/main/engine/parallel.ts';
import {
  isReplayed,
  placeOf,
  replayedTargets,
} from '../../../../src/renderer/pages/campaign/cases/replay.ts';
import {
  genZScenario,
  genZSplit,
  type GenZWords,
} from '../../../../src/renderer/pages/campaign/cases/genZCase.ts';

const words: GenZWords = {
  campaign: 'Case',
  split: 'Budget',
  assumed: 'assumed',
  doubt: (target) => `doubt of ${target}`,
  name: (name) => ({ zh: name, en: name }),
};
const scenario = campaignScenario.parse({ ...genZScenario(words), paths: 200 });
const split = budgetSplit.parse(genZSplit(words));

describe('the replay of the published Gen-Z case', () => {
  test('has the published results as targets, and everything else marked as assumed', () => {
    expect(scenario.targets!.map(({ measure, goal }) => [measure, goal])).toEqual([
      ['customerShare', 0.32],
      ['kept', 2],
      ['balanceShare', 0.4],
    ]);
    const [share] = scenario.targets!;
    expect(share!.stock!.part / share!.stock!.whole).toBe(0.15);
    for (const { basis } of [...scenario.channels, ...scenario.funnel, ...scenario.products]) {
      expect(basis).toEqual({ mark: 'general', note: 'assumed' });
    }
  });

  test('tells where each published result lies among the futures', () => {
    const result = runInline(campaignModel, { scenario, split });
    const rows = replayedTargets(scenario, result);
    expect(rows.map(({ published }) => published)).toEqual([
      { before: 0.15, after: 0.32, basis: { mark: 'weak', note: 'doubt of shareTarget' } },
      { after: 2, basis: { mark: 'weak', note: 'doubt of mauTarget' } },
      { after: 0.4, basis: { mark: 'weak', note: 'doubt of wealthTarget' } },
    ]);
    for (const { published, found } of rows) {
      expect(placeOf(published.after, found)).toBe('within');
      // The goal is the published result: below it is what misses it.
      expect(found!.belowPublished!.value).toBeCloseTo(1 - found!.probability.value, 12);
    }
    const found = rows[0]!.found!;
    expect([placeOf(0, found), placeOf(1, found), placeOf(0, undefined)]).toEqual(['below', 'above', null]);
    expect(isReplayed(scenario)).toBe(true);
    expect(isReplayed({ ...scenario, targets: [] })).toBe(false);
  });

  test('under its assumptions explains the published results: each lies within the range, none is certain', () => {
    const { targets } = runInline(campaignModel, { scenario, split });
    for (const { goal, figure, probability } of targets) {
      expect(figure.p5!.value).toBeLessThan(goal);
      expect(figure.p95!.value).toBeGreaterThan(goal);
      expect(probability.value).toBeGreaterThan(0.1);
      expect(probability.value).toBeLessThan(0.9);
    }
  });
});
