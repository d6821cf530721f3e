import { beforeAll, describe, expect, test } from 'vitest';
import { headCounts, type CampaignResult } from '../../../src/shared/campaignResult.ts';
import { campaignModel } from '../../../src/main/engine/campaign/campaignModel.ts';
import { runInline } from '../../../src/main/engine/parallel.ts';
import { sampleWorkspace } from '../../../src/main/sample/index.ts';
import type { Language } from '../../../src/renderer/app/language/i18n.ts';
import { textOf } from '../../../src/renderer/app/language/useText.ts';
import { campaignMessages } from '../../../src/renderer/charts/campaignMessages.ts';
import { customersByWeekChart } from '../../../src/renderer/charts/customersByWeek.ts';
import { init } from '../../../src/renderer/charts/echarts.ts';
import { funnelBarsChart } from '../../../src/renderer/charts/funnelBars.ts';
import { moneyFlows, moneySankeyChart } from '../../../src/renderer/charts/moneySankey.ts';
import { paybackChart } from '../../../src/renderer/charts/payback.ts';
import { paybackBins, paybackDatesChart } from '../../../src/renderer/charts/paybackDates.ts';
import { readAt } from '../../../src/renderer/charts/responseFit.ts';
import { segmentFunnelsChart } from '../../../src/renderer/charts/segmentFunnels.ts';
import { signedHistogramChart } from '../../../src/renderer/charts/signedHistogram.ts';
import type { ChartSpec } from '../../../src/renderer/charts/spec.ts';
import { weeklyCostChart, weeklyCostHeight } from '../../../src/renderer/charts/weeklyCost.ts';
import { weeklyFunnelChart } from '../../../src/renderer/charts/weeklyFunnel.ts';
import { testLook } from '../../support/look.ts';

/** Draws a chart without a browser and returns the words on it. */
function wordsOn(spec: ChartSpec): readonly string[] {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: 900, height: 480 });
  chart.setOption(spec.option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, word]) => word!.replaceAll('&nbsp;', ' '));
}

const sample = sampleWorkspace();
const { split } = sample.splits[0]!;
let result: CampaignResult;
beforeAll(() => {
  const scenario = { ...sample.campaigns[0]!.scenario, paths: 128 };
  result = runInline(campaignModel, { scenario, split });
});

function charts(language: Language, privacy = false) {
  const look = testLook(language, privacy);
  const text = textOf(campaignMessages, language);
  const { format } = look;
  return {
    cost: weeklyCostChart({ result, channel: null, name: 'all', cap: 560 }, look, text),
    weekly: weeklyFunnelChart(result, look, text),
    funnel: funnelBarsChart(result, look, text),
    payback: paybackChart(result, look, text),
    cumulative: customersByWeekChart(result, 'cumulativeCustomers', look, text),
    byWeek: customersByWeekChart(result, 'customers', look, text),
    dates: paybackDatesChart(result, look, text),
    segments: segmentFunnelsChart(
      result.segments.map(({ name, heads }) => ({
        name: name[language],
        people: headCounts.map((head) => heads[head].value),
      })),
      look,
      text,
    ),
    cac: signedHistogramChart(
      {
        histogram: result.histograms.cac!,
        p5: result.cac.p5!.value,
        p50: result.cac.p50!.value,
        p95: null,
        above: { label: 'misses', colour: '#f80' },
        below: { label: 'meets', colour: '#00f' },
        pivot: 330,
        goals: [{ value: 330, label: 'The goal' }],
        cumulative: true,
        words: format.money,
        axisWords: format.money,
        unit: '',
        spoken: 'spoken',
      },
      look,
      text,
    ),
    sankey: moneySankeyChart(result, split, look, text),
    npv: signedHistogramChart(
      {
        histogram: result.npvHistogram,
        p5: result.npv.p5.value,
        p50: result.npv.p50.value,
        p95: result.npv.p95.value,
        above: { label: 'gain', colour: '#00f' },
        below: { label: 'loss', colour: '#f80' },
        words: format.money,
        axisWords: format.money,
        unit: '',
        spoken: 'spoken',
      },
      look,
      text,
    ),
  };
}

describe.each<Language>(['zh', 'en'])('the charts of a campaign in %s', (language) => {
  test('can be drawn, say what they show, and have a twin', () => {
    for (const spec of Object.values(charts(language))) {
      expect(wordsOn(spec).length).toBeGreaterThan(3);
      expect(spec.spoken.length).toBeGreaterThan(5);
      expect(spec.spoken).not.toMatch(/NaN|undefined|null/);
      const { columns, rows } = spec.table;
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
  });

  test('in privacy mode show no amount', () => {
    for (const spec of Object.values(charts(language, true))) {
      const shown = [...wordsOn(spec), spec.spoken, ...spec.legend.map(({ label }) => label)].join(' ');
      expect(shown).not.toMatch(/¥\d|\d(\.\d+)?(万元|元)/);
    }
  });
});

describe('cost by week', () => {
  test('marks the phases, and how often each funded channel is paused', () => {
    const { cost } = charts('en');
    const words = wordsOn(cost);
    for (const word of ['Preparation', 'Push', 'Consolidation', 'SMS', 'Branches'])
      expect(words).toContain(word);
    const paused = cost.table.rows.map((row) => row.slice(-8) as number[]);
    result.weekly.forEach((_, week) =>
      expect(paused[week]).toEqual(result.channels.map(({ weekly }) => weekly[week]!.paused)),
    );
  });

  test('grows by a row for each channel that gets money', () => {
    const look = testLook();
    const one = { channels: result.channels.slice(0, 1) };
    expect(weeklyCostHeight(result, look) - weeklyCostHeight(one, look)).toBeCloseTo((7 * 18) / 16, 9);
  });
});

describe('the funnel', () => {
  test('people and conversion agree from step to step', () => {
    const rows = charts('en').funnel.table.rows as [string, number, number, number, number | null][];
    for (let i = 1; i < rows.length; i += 1)
      expect(rows[i]![1] / rows[i - 1]![1]).toBeCloseTo(rows[i]![4]!, 6);
  });

  test('by week adds up to the whole', () => {
    const rows = charts('en').weekly.table.rows as (string | number)[][];
    const sum = (column: number): number => rows.reduce((total, row) => total + Number(row[column]), 0);
    expect(sum(3)).toBeCloseTo(result.money.spent.mean.value, 3);
    expect(sum(7)).toBeCloseTo(result.heads.customers.mean.value, 6);
  });
});

describe('the funnels of segments', () => {
  test('tell for each the people and the share that passes, and nothing where nobody came', () => {
    const { table } = charts('en').segments;
    expect(table.rows).toHaveLength(result.segments.length);
    for (const row of table.rows as (string | number)[][]) {
      for (let step = 0; step < 4; step += 1) {
        expect(Number(row[2 + step]) / Number(row[1 + step])).toBeCloseTo(Number(row[6 + step]), 12);
      }
    }
    const empty = segmentFunnelsChart(
      [{ name: 'Nobody', people: [0, 0, 0, 0, 0] }],
      testLook('en'),
      textOf(campaignMessages, 'en'),
    );
    expect(empty.table.rows).toEqual([['Nobody', 0, 0, 0, 0, 0, null, null, null, null]]);
    expect(wordsOn(empty)).toContain('Nobody');
  });
});

test('a distribution marks its goal, and its cumulative share ends at all futures', () => {
  const { cac } = charts('en');
  expect(wordsOn(cac)).toContain('The goal');
  expect(cac.table.rows.at(-1)!.at(-1)).toBe(1);
  expect(cac.table.rows.reduce((sum, row) => sum + Number(row[2]), 0)).toBe(result.paths);
});

test('a bar across zero has a part on either side', () => {
  const look = testLook('en');
  const spec = signedHistogramChart(
    {
      histogram: { edges: [-3, -1, 1, 3], counts: [1, 2, 1] },
      p5: -2,
      p50: 0,
      p95: 2,
      above: { label: 'up', colour: '#00f' },
      below: { label: 'down', colour: '#f80' },
      words: String,
      axisWords: String,
      unit: '',
      spoken: '',
    },
    look,
    textOf(campaignMessages, 'en'),
  );
  const [series] = spec.option['series'] as { data: number[][] }[];
  expect(series!.data).toEqual([
    [-2, 0.25],
    [-0.5, 0.5],
    [0.5, 0.5],
    [2, 0.25],
  ]);
});

test('a line is read straight between its points and held at its ends', () => {
  const line = [
    [0, 0],
    [10, 5],
    [20, 6],
  ] as const;
  expect([-1, 0, 5, 15, 30].map((x) => readAt(line, x))).toEqual([0, 0, 2.5, 5.5, 6]);
});

describe('money', () => {
  test('flows so that as much leaves every place as came in', () => {
    const names = {
      total: 'total',
      line: (line: string) => line,
      planned: (id: string) => `plan ${id}`,
      spent: (id: string) => `spent ${id}`,
      pool: 'pool',
      unused: 'unused',
    };
    const flows = moneyFlows(result, split, names);
    const sum = (end: 'from' | 'to', place: string): number =>
      flows.reduce((total, flow) => total + (flow[end] === place ? flow.amount : 0), 0);
    const ends = ['unused', 'technology', ...result.channels.map(({ id }) => `spent ${id}`)];
    for (const place of new Set(flows.map(({ from }) => from).filter((from) => from !== 'total'))) {
      expect(Math.abs(sum('to', place) - sum('from', place))).toBeLessThan(2);
    }
    const arrived = ends.reduce((total, place) => total + sum('to', place), 0);
    expect(Math.abs(arrived - split.total)).toBeLessThan(10);
    expect(Math.abs(sum('to', 'unused') - result.money.unused.mean.value)).toBeLessThan(10);
  });
});

describe('payback dates', () => {
  test('share out all futures that pay back', () => {
    expect(paybackBins([0, 0.1, 0.1, 0.25, 0.5, 0.75])).toEqual([
      { from: 0, to: 4, share: 0.25 },
      { from: 4, to: 6, share: 0.5 },
    ]);
    const { rows } = charts('en').dates.table;
    const shares = rows.reduce((total, row) => total + Number(row[2]), 0);
    expect(shares).toBeCloseTo(1, 12);
  });
});
