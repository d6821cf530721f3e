import { describe, expect, test } from 'vitest';
import { textOf } from '../../../src/renderer/app/language/useText.ts';
import type { Language } from '../../../src/renderer/app/language/i18n.ts';
import { distributionChart } from '../../../src/renderer/charts/distribution.ts';
import { dotPlot } from '../../../src/renderer/charts/dotPlot.ts';
import { init } from '../../../src/renderer/charts/echarts.ts';
import { fanChart } from '../../../src/renderer/charts/fan.ts';
import { drawdownChart, historyChart } from '../../../src/renderer/charts/history.ts';
import { messages } from '../../../src/renderer/charts/messages.ts';
import type { Cell, ChartSpec } from '../../../src/renderer/charts/spec.ts';
import { waterfallChart, waterfallSteps } from '../../../src/renderer/charts/waterfall.ts';
import { windowsChart } from '../../../src/renderer/charts/windows.ts';
import { netPaidIn } from '../../../src/renderer/pages/productLab/netPaidIn.ts';
import { testLook } from '../../support/look.ts';
import { testHistory, testPlan, testResult } from '../../support/results.ts';

/** Draws a chart without a browser and returns the words on it. */
function wordsOn(spec: ChartSpec): readonly string[] {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: 800, height: 360 });
  chart.setOption(spec.option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, word]) => word!.replaceAll('&nbsp;', ' '));
}

/** Whether the axis of amounts may begin above nothing. */
const axis = (spec: ChartSpec): unknown => (spec.option['yAxis'] as { scale: boolean }).scale;

/** Anything that looks like one of the amounts of the test's result. */
const amount = /¥\d|\d(\.\d+)?(万元|元)|1[0-9]{2},\d{3}|137|156\.2|13\.7|15\.62/;
const shown = (cell: Cell, show?: (value: number) => string): string =>
  typeof cell === 'number' && show ? show(cell) : String(cell);

const result = testResult();
const net = netPaidIn(testPlan());

function charts(language: Language, privacy = false) {
  const look = testLook(language, privacy);
  const text = textOf(messages, language);
  return {
    fan: fanChart({ result, netPaidIn: net, showPaths: true }, look, text),
    distribution: distributionChart({ result, netPaidIn: 124_000 }, look, text),
    dots: dotPlot({ result, netPaidIn: 124_000 }, look, text),
    waterfall: waterfallChart({ result }, look, text),
    history: historyChart(testHistory(), look, text),
    drawdown: drawdownChart(testHistory(), look, text),
    windows: windowsChart(testHistory().windows!, look, text),
  };
}

describe('the fan', () => {
  const { fan } = charts('en');

  test('names its bands at the right end, from the top down, and its axes in the unit', () => {
    const words = wordsOn(fan);
    const ends = words.filter((word) => /^\d+%/.test(word));
    expect(ends).toEqual([
      '95%  156.20',
      '90%  152.36',
      '75%  144.68',
      '50%  137.00',
      '25%  129.32',
      '10%  121.64',
      '5%  117.80',
    ]);
    expect(words).toContain('¥K');
    expect(words).toContain('2 y');
  });

  test('has a twin with every month, unrounded', () => {
    expect(fan.table.rows).toHaveLength(25);
    expect(fan.table.rows[24]).toEqual([
      24,
      '2026-07-01',
      117_800,
      121_640,
      129_320,
      137_000,
      144_680,
      152_360,
      156_200,
      137_000,
      125_480,
      124_000,
    ]);
    expect(fan.table.columns.map(({ title }) => title)).toEqual([
      'Month',
      'Date',
      '5%',
      '10%',
      '25%',
      '50%',
      '75%',
      '90%',
      '95%',
      'Mean',
      'Same money in 1-year deposit',
      'Net paid in',
    ]);
  });

  test('is spoken with the bad case first, and explained by a legend', () => {
    expect(fan.spoken).toBe(
      'End value after 2 years: bad case (5th percentile) ¥117,800, median ¥137,000, good case (95th percentile) ¥156,200; the same money on deposit ¥125,480.',
    );
    expect(fan.legend.map(({ label }) => label)).toEqual([
      'Median',
      '25th–75th percentile',
      '10th–90th percentile',
      '5th–95th percentile',
      'Same money in 1-year deposit',
      'Net paid in',
      'Sample paths',
    ]);
  });

  test('starts its axis at nothing only where the range is wide', () => {
    const wide = testResult({ fan: result.fan.map((point) => ({ ...point, p5: 1000 })) });
    const text = textOf(messages, 'en');
    expect([
      axis(fan),
      axis(fanChart({ result: wide, netPaidIn: net, showPaths: false }, testLook(), text)),
    ]).toEqual([true, false]);
  });
});

describe('the distribution', () => {
  const { distribution } = charts('zh');

  test('shows shares by range with the marks that matter', () => {
    expect(distribution.table.rows).toEqual([
      [110_000, 120_000, 100, 0.1, 0.1],
      [120_000, 130_000, 200, 0.2, 0.3],
      [130_000, 140_000, 500, 0.5, 0.8],
      [140_000, 150_000, 150, 0.15, 0.95],
      [150_000, 160_000, 50, 0.05, 1],
    ]);
    const words = wordsOn(distribution);
    for (const word of ['5 分位', '中位数', '95 分位', '11.78', '13.70', '15.62', '万元']) {
      expect(words).toContain(word);
    }
    expect(distribution.spoken).toContain('12.0% 的情景低于净投入 12.40万元');
  });
});

test('a distribution with far values draws what lies near, and says how much it leaves out', () => {
  const edges = [...Array.from({ length: 101 }, (_edge, i) => i * 1000), 5_000_000];
  const counts = edges.slice(1).map((_edge, i) => (i < 50 ? 18 : 2));
  const far = { ...result, histogram: { edges, counts } };
  const p95 = { ...result.terminal.p95, value: 55_000 };
  const chart = distributionChart(
    { result: { ...far, terminal: { ...result.terminal, p95 } }, netPaidIn: 10_000 },
    testLook('en'),
    textOf(messages, 'en'),
  );
  expect(chart.option['xAxis']).toMatchObject({
    max: 83_000,
    name: '¥K (another 3.6% of futures above ¥83,000, not drawn)',
  });
  expect(chart.table.rows).toHaveLength(101);
});

describe('the dots', () => {
  const { dots } = charts('en');

  test('are fifty, and those below what was paid in are counted', () => {
    expect(dots.table.rows).toHaveLength(50);
    const below = dots.table.rows.filter(([, value]) => Number(value) < 124_000).length;
    expect(below).toBe(9);
    expect(dots.spoken).toContain('9 of them end below what was paid in');
  });
});

describe('the waterfall', () => {
  test('goes from paid in to the end step by step, and leaves out what is nothing', () => {
    const steps = waterfallSteps({ result }, textOf(messages, 'en'));
    expect(steps.map(({ name, from, to }) => [name, from, to])).toEqual([
      ['Paid in', 0, 124_000],
      ['Deposit interest', 124_000, 126_000],
      ['Market gain', 126_000, 138_000],
      ['Fees', 138_000, 137_500],
      ['Mean end value', 0, 137_500],
    ]);
  });

  test('writes every sum beside its bar', () => {
    const words = wordsOn(charts('en').waterfall);
    for (const word of ['124.00', '+2.00', '+12.00', '−0.50', '137.50']) expect(words).toContain(word);
  });

  test('ends where its steps lead', () => {
    const { rows } = charts('en').waterfall.table;
    const changes = rows.slice(0, -1).reduce((sum, [, amount]) => sum + Number(amount), 0);
    expect(changes).toBe(rows.at(-1)![1]);
  });
});

describe('history', () => {
  test('is drawn with its dates and read out with its deepest fall', () => {
    const { history, drawdown, windows } = charts('en');
    expect(history.table.rows[2]).toEqual(['2016-01-31', 159_000, 180_000, 173_000, 0.2]);
    expect(history.spoken).toBe(
      'Replay on the series from Jan 2010 to Jan 2016: it ends at ¥126,480 with ¥173,000 paid in; the deepest fall is 20.0%, from Jun 2015 to Jan 2016.',
    );
    expect(wordsOn(drawdown)).toContain('−20%');
    expect(windows.spoken).toBe(
      '3 windows of the plan’s length: yearly return −6.0% at worst, 1.0% in the middle, 4.0% at best; 33% of them lost money.',
    );
    expect(windows.table.rows.map(([from, , rate]) => [from, rate])).toEqual([
      ['2010-01-31', 0.04],
      ['2011-01-31', -0.06],
      ['2012-01-31', 0.01],
    ]);
  });
});

test.each(['zh', 'en'] as const)(
  'in privacy mode no amount is on any chart, spoken or in a twin (%s)',
  (language) => {
    const telling = Object.entries(charts(language, true)).filter(([, spec]) => {
      const { columns, rows } = spec.table;
      const twin = rows.flatMap((row) => row.map((cell, column) => shown(cell, columns[column]!.show)));
      return amount.test([...wordsOn(spec), spec.spoken, ...twin].join('\n'));
    });
    expect(telling.map(([name]) => name)).toEqual([]);
  },
);

test('a combination of deposits alone, without any spread, can be drawn', () => {
  const flat = testResult({
    fan: result.fan.map(({ month, date, p50 }) => ({
      month,
      date,
      mean: p50,
      p5: p50,
      p10: p50,
      p25: p50,
      p50,
      p75: p50,
      p90: p50,
      p95: p50,
    })),
    histogram: { edges: [137_000, 137_001], counts: [1000] },
    samplePaths: [],
  });
  const look = testLook('zh');
  const text = textOf(messages, 'zh');
  expect(
    wordsOn(fanChart({ result: flat, netPaidIn: net, showPaths: true }, look, text)).filter((word) =>
      /^\d+%/.test(word),
    ),
  ).toHaveLength(7);
  expect(wordsOn(distributionChart({ result: flat, netPaidIn: 124_000 }, look, text)).length).toBeGreaterThan(
    3,
  );
  expect(dotPlot({ result: flat, netPaidIn: 124_000 }, look, text).table.rows).toHaveLength(50);
});
