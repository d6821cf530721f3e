import { describe, expect, test } from 'vitest';
import { textOf } from '../../../src/renderer/app/language/useText.ts';
import { budgetChartMessages } from '../../../src/renderer/charts/budgetChartMessages.ts';
import { budgetFrontierChart } from '../../../src/renderer/charts/budgetFrontier.ts';
import { responseCurveChart } from '../../../src/renderer/charts/responseCurve.ts';
import { weeklyMoneyChart } from '../../../src/renderer/charts/weeklyMoney.ts';
import { testLook } from '../../support/look.ts';

const look = testLook('en');
const text = textOf(budgetChartMessages, 'en');
const value = { name: 'Customers', unit: 'count' as const, words: (figure: number) => `${figure} people` };

describe('charts of the Budget page', () => {
  test('a response curve marks today and the best on the line, between its points too', () => {
    const points = [0, 100, 200].map((money) => ({
      money,
      value: money / 10,
      low: money / 20,
      high: money / 5,
    }));
    const spec = responseCurveChart({ name: 'Mail', points, today: 50, best: 200, value }, look, text);
    expect(spec.table.rows).toEqual([
      ['Today', 50, 5],
      ['Best', 200, 20],
      ['Mail', 0, 0],
      ['Mail', 100, 10],
      ['Mail', 200, 20],
      ['5th percentile', 0, 0],
      ['5th percentile', 100, 5],
      ['5th percentile', 200, 10],
      ['95th percentile', 0, 0],
      ['95th percentile', 100, 20],
      ['95th percentile', 200, 40],
    ]);
    expect(spec.spoken).toBe(
      'Response curve of Mail: today ¥50.00 brings 5 people, the best ¥200.00 brings 20 people.',
    );
  });

  test('the frontier tells its ends, and where the given split lies', () => {
    const frontier = [
      { total: 100, value: 1 },
      { total: 200, value: 3 },
    ];
    const spec = budgetFrontierChart({ frontier, total: 100, start: 0.5, best: 1, value }, look, text);
    expect(spec.table.rows[0]).toEqual(['Today', 100, 0.5]);
    expect(spec.spoken).toBe('Best result at totals from ¥100.00 to ¥200.00: 1 people to 3 people.');
    expect(spec.legend.map(({ mark }) => mark)).toEqual(['line', 'dot', 'dot']);
  });

  test('weekly money counts weeks from 1, and hides amounts where asked', () => {
    const input = { name: 'All', start: [10, 20], best: [5, 25] };
    expect(weeklyMoneyChart(input, look, text).table.rows).toEqual([
      ['Today', 1, 10],
      ['Today', 2, 20],
      ['Best', 1, 5],
      ['Best', 2, 25],
    ]);
    expect(weeklyMoneyChart(input, testLook('en', true), text).spoken).not.toContain('25');
  });
});
