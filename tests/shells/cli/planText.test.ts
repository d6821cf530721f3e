import { expect, test } from 'vitest';
import { planText } from '../../../src/main/shells/cli/text/planText.ts';
import { testResult } from '../../support/results.ts';

test('goals are told with their chance and what is lacking, and only where there are any', () => {
  const goal = {
    label: 'Home',
    month: 24,
    date: '2028-07-01',
    amount: 150_000,
    asked: 150_000,
    money: 'nominal',
    spend: false,
    probability: { value: 0.825, se: 0.012 },
    expectedShortfall: { value: 4321, se: 99 },
  } as const;
  const line = planText(testResult({ goals: [goal] }))
    .split('\n')
    .find((row) => row.startsWith('Home'));
  expect(line).toMatch(/^Home +2028-07-01 +150,000 +82\.50% +± 1\.20% +4,321 +± 99$/);
  expect(planText(testResult({ goals: [] }))).not.toContain('Goal');
});

test('measures of the bank’s own are told with their error, or why they have none', () => {
  const name = { zh: '中位收益率', en: 'Median gain' };
  const text = 'end.p50 / paidIn - 1';
  const own = [
    { id: 'a', name, text, unit: 'percent', value: 0.05, se: 0.001 },
    { id: 'b', name: { zh: '坏', en: 'Bad' }, text: '1/0', unit: 'number', value: null, se: null },
  ] as const;
  const lines = planText(testResult(), own).split('\n');
  expect(lines.find((row) => row.startsWith('Median gain'))).toMatch(
    /^Median gain 中位收益率 +end\.p50 \/ paidIn - 1 +5\.00% +± 0\.10%$/,
  );
  expect(lines.find((row) => row.startsWith('Bad'))).toMatch(/^Bad 坏 +1\/0 +–$/);
  expect(planText(testResult())).not.toContain('Own measure');
});
