import { describe, expect, test } from 'vitest';
import { budgetSplit } from '../../../../src/shared/budget.ts';
import { campaignScenario } from '../../../../src/shared/campaign.ts';
import { campaignModel } from '../../../../src/main/engine/campaign/campaignModel.ts';
import { runInline } from '../../../../src/main/engine/parallel.ts';
import {
  genZScenario,
  genZSplit,
  type GenZWords,
} from '../../../../src/renderer/pages/campaign/cases/genZCase.ts';

const words: GenZWords = {
  campaign: 'Case',
  split: 'Budget',
  assumed: 'assumed',
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
