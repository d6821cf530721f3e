import { describe, expect, test } from 'vitest';
import { textOf } from '../../../src/renderer/app/language/useText.ts';
import { bankYears } from '../../../src/renderer/charts/bankYears.ts';
import { closeLookMessages } from '../../../src/renderer/charts/closeLookMessages.ts';
import { init } from '../../../src/renderer/charts/echarts.ts';
import { liquidityLadder } from '../../../src/renderer/charts/liquidityLadder.ts';
import { sensitivityGrid } from '../../../src/renderer/charts/sensitivityGrid.ts';
import type { ChartSpec } from '../../../src/renderer/charts/spec.ts';
import { tornadoChart, type TornadoBar } from '../../../src/renderer/charts/tornado.ts';
import { factorWords } from '../../../src/renderer/pages/productLab/closeLook/factorWords.ts';
import { messages } from '../../../src/renderer/pages/productLab/closeLook/closeLookMessages.ts';
import type { LiquidityDay } from '../../../src/shared/liquidity.ts';
import type { Range } from '../../../src/shared/range.ts';
import { testLook } from '../../support/look.ts';

const look = testLook('en');
const text = textOf(closeLookMessages, 'en');

/** Draws a chart without a browser and returns the words on it. */
function wordsOn(spec: ChartSpec): readonly string[] {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: 900, height: 420 });
  chart.setOption(spec.option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, word]) => word!.replaceAll('&nbsp;', ' '));
}

const range = (value: number): Range => ({ mean: { value, se: 1 }, p5: value, p50: value, p95: value });
const day = (month: number, free: number, costly: number, cost: number, locked: number): LiquidityDay => ({
  month,
  date: '2027-01-01',
  value: range(free + costly + cost + locked),
  free: range(free),
  costly: range(costly),
  cost: range(cost),
  locked: range(locked),
  parts: [],
  arrivals: [],
  deposits: range(0),
  aboveCap: range(0),
  aboveCapProbability: { value: 0, se: 0 },
});

describe('the liquidity ladder', () => {
  const spec = liquidityLadder({ days: [day(1, 100, 200, 3, 50), day(12, 400, 0, 0, 0)] }, look, text);

  test('has a bar for each day, and a table that adds up', () => {
    expect(wordsOn(spec)).toEqual(expect.arrayContaining(['1 month', '1 year']));
    expect(spec.table.rows).toEqual([
      ['1 month', '2027-01-01', 353, 100, 200, 3, 50],
      ['1 year', '2027-01-01', 400, 400, 0, 0, 0],
    ]);
    expect(spec.legend.map(({ mark }) => mark)).toEqual(['band', 'band', 'band', 'hollow']);
  });

  test('draws nothing for a part of nothing', () => {
    const series = spec.option['series'] as readonly { data: readonly (number | null)[] }[];
    expect(series.map(({ data }) => data)).toEqual([
      [100, 400],
      [200, null],
      [3, null],
      [50, null],
    ]);
  });
});

describe('the bank’s years', () => {
  test('have loans as a series of their own, where there are any', () => {
    const years = [
      { year: 1, marginIncome: 10, feeIncome: 4, loanNet: 7 },
      { year: 2, marginIncome: 11, feeIncome: 5, loanNet: -1 },
    ];
    const spec = bankYears({ years }, look, text);
    expect(spec.legend.map(({ label }) => label)).toEqual([
      'Deposit margin',
      'Fee income',
      'Loans, after losses',
    ]);
    expect(spec.table.rows.map((row) => row.slice(1))).toEqual([
      [10, 4, 7],
      [11, 5, -1],
    ]);
    expect(spec.spoken).toContain('Loans bring ¥7.00 in the first year and −¥1.00 in the last.');
  });

  test('stack margin and fees', () => {
    const spec = bankYears({ years: [{ year: 1, marginIncome: 10, feeIncome: 4 }] }, look, text);
    expect(spec.table.rows).toEqual([['Year 1', 10, 4]]);
    expect(wordsOn(spec)).toContain('Year 1');
  });
});

const end = (input: string, change: number) => ({ input, value: 100 + change, change, changeError: 0.5 });
const bar = (name: string, low: number, high: number): TornadoBar => ({
  name,
  low: end(`${name} down`, low),
  high: end(`${name} up`, high),
});

describe('the tornado', () => {
  const spec = tornadoChart(
    { outcome: 'Middle', base: 100, unit: 'money', bars: [bar('Fees', 1, -1), bar('Returns', -8, 9)] },
    look,
    text,
  );

  test('puts the widest swing on top, with the inputs at the ends and the base named', () => {
    expect(spec.table.rows.map(([name]) => name)).toEqual(['Returns', 'Fees']);
    const words = wordsOn(spec);
    expect(words).toEqual(expect.arrayContaining(['Returns down', 'Returns up', 'Fees down', 'Fees up']));
    expect(words.some((word) => word.includes('Base'))).toBe(true);
    expect(spec.spoken).toContain('Returns');
  });

  test('shows the change with its error in the table', () => {
    expect(spec.table.rows[1]).toEqual(['Fees', 'Fees down', 101, 1, 0.5, 'Fees up', 99, -1, 0.5]);
  });

  test('hides amounts in privacy mode', () => {
    const hidden = tornadoChart(
      { outcome: 'Middle', base: 98_765, unit: 'money', bars: [bar('Fees', 1, -1)] },
      testLook('en', true),
      text,
    );
    expect(wordsOn(hidden).join(' ')).not.toMatch(/98|¥\d/);
  });
});

describe('the grid', () => {
  const spec = sensitivityGrid(
    {
      outcome: 'Chance of a loss',
      rowName: 'Returns',
      columnName: 'Horizon',
      rows: ['−1', 'as it is', '+1'],
      columns: ['2 years', '3 years', '4 years'],
      values: [
        [0.3, 0.2, null],
        [0.25, 0.15, 0.1],
        [0.2, 0.1, 0.05],
      ],
      base: 0.15,
      unit: 'percent',
    },
    look,
    text,
  );

  test('says every value, marks the base, and leaves out what cannot be judged', () => {
    const words = wordsOn(spec);
    for (const word of ['30.0%', '▸ 15.0%', '5.0%', '—', '4 years', 'as it is'])
      expect(words).toContain(word);
    expect(spec.table.rows[0]).toEqual(['−1', 0.3, 0.2, null]);
    expect(spec.spoken).toContain('15.0%');
  });
});

test('assumptions are worded as they were put in', () => {
  const pageText = textOf(messages, 'en');
  const words = (factor: 'returns' | 'fees' | 'horizon', change: number): string =>
    factorWords(factor, { changes: { [factor]: change } }, { months: 36 }, look.format, pageText);
  expect([
    words('returns', -0.01),
    words('returns', 0.0025),
    words('fees', 0.5),
    words('horizon', -12),
  ]).toEqual(['−1.00 points', '+0.25 points', '+50%', '2 years']);
  expect(words('fees', 0)).toBe('as it is');
});
