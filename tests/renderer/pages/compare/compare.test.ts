import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../../src/renderer/app/format/createFormat.ts';
import { plan as planSchema, type PlanInput } from '../../../../src/shared/plan.ts';
import { comparableEnds } from '../../../../src/renderer/pages/compare/comparable.ts';
import { niceStep, onSameAxes } from '../../../../src/renderer/pages/compare/sameAxes.ts';
import { reportCsv } from '../../../../src/renderer/pages/compare/report/reportCsv.ts';

describe('the report’s CSV', () => {
  it('has one BOM, every table under its name, and no formula', () => {
    const csv = reportCsv([
      {
        name: '结果',
        columns: ['a', 'b'],
        rows: [
          ['=1+1', 2],
          ['@x, "y"', null],
        ],
      },
      { name: '-more', columns: ['c'], rows: [[-1]] },
    ]);
    expect(csv).toBe('\uFEFF结果\r\na,b\r\n\'=1+1,2\r\n"\'@x, ""y""",\r\n\r\n\'-more\r\nc\r\n-1\r\n');
  });
});

it('steps of an axis are round and large enough', () => {
  expect([0.3, 1, 1.1, 2.5, 7, 0].map(niceStep)).toEqual([0.5, 1, 2, 5, 10, 1]);
});

it('a short and a long combination have the same labels of time', () => {
  const results = [36, 60].map((months) => ({
    months,
    fan: [],
    deposit: { values: [100, 200] },
  })) as unknown as Parameters<typeof onSameAxes>[1];
  const spec = { option: { xAxis: { max: 36, interval: 6 }, yAxis: { axisLabel: {} } } };
  const drawnOn = onSameAxes(
    spec as unknown as Parameters<typeof onSameAxes>[0],
    results,
    createFormat('en'),
  );
  expect(drawnOn.option).toMatchObject({ xAxis: { max: 60, interval: 12 } });
});

describe('end values can be set against each other', () => {
  const holdings = [{ weight: 1, deposit: { kind: 'demand' as const, rate: 0 } }];
  const planOf = (more: Partial<PlanInput> = {}) =>
    planSchema.parse({ name: 'p', months: 12, initial: 1000, monthly: 100, holdings, ...more });
  const goal = { label: 'g', date: '2027-01-01', amount: 300 };

  it.each<[string, Partial<PlanInput>, boolean]>([
    ['more money', { initial: 1100, stepUp: { everyMonths: 6, rate: 0, amount: 0 }, monthly: 100 }, false],
    [
      'a lump sum in place of the first payment',
      { initial: 600, lumpSums: [{ month: 5, amount: 400 }] },
      true,
    ],
    ['a goal that is only judged', { goals: [goal] }, true],
    ['a goal that is spent', { goals: [{ ...goal, spend: true }] }, false],
    ['another term', { months: 13 }, false],
  ])('%s', (_name, more, comparable) => {
    expect(comparableEnds(planOf(), planOf(more))).toBe(comparable);
  });

  it('two plans that spend the same', () => {
    const spent = { goals: [{ ...goal, spend: true }] };
    expect(comparableEnds(planOf(spent), planOf(spent))).toBe(true);
  });
});
