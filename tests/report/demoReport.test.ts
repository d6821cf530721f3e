import { beforeAll, describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { campaignFile } from '../../src/shared/campaign.ts';
import { budgetSplit } from '../../src/shared/budget.ts';
import { plan } from '../../src/shared/plan.ts';
import { demoReport } from '../../src/main/report/demoReport.ts';
import type { DemoResults } from '../../src/main/report/demoReport.ts';
import { ownMeasures } from '../../src/main/shells/cli/ownMeasures.ts';
import { lastResult } from '../../src/main/shells/cli/lastResult.ts';
import { testLab } from '../support/testLab.ts';

const silent = { out: () => undefined, err: () => undefined, progress: () => undefined };
const readExample = (name: string): unknown => JSON.parse(readFileSync(`examples/${name}`, 'utf8'));
const satisfaction = {
  id: 'satisfaction',
  name: { zh: '客户满意度 90%', en: 'Satisfaction 90%' },
  unit: 'share',
  sense: 'atLeast',
  goal: 0.9,
  range: { low: 0.8, likely: 0.88, high: 0.95 },
} as const;
const hostile = '<img src=x onerror=alert(1)>"\'&';

let results: DemoResults;
let html: string;

beforeAll(async () => {
  const lab = testLab();
  const combination = plan.parse({
    ...(readExample('plan-shelf.json') as object),
    name: hostile,
    paths: 500,
  });
  const { scenario, split } = campaignFile.parse(readExample('campaign.json'));
  const short = { ...scenario, paths: 200, estimates: [satisfaction] };
  const splits = [split, budgetSplit.parse(readExample('split-b.json'))];
  const simulated = await lastResult(lab.call.portfolio.simulate({ plan: combination }), silent);
  results = {
    plan: simulated,
    own: await ownMeasures(lab, simulated),
    history: await lab.call.portfolio.history({ plan: combination }),
    campaign: await lastResult(lab.call.campaign.simulate({ scenario: short, split }), silent),
    scenario: short,
    levers: await lastResult(lab.call.campaign.levers({ scenario: short, split }), silent),
    comparison: await lastResult(lab.call.splits.compare({ scenario: short, splits }), silent),
    cacCap: 560,
    dataDate: '2026-06-30',
    programVersion: '0.1.0',
  };
  await lab.close();
  html = demoReport(results);
}, 120_000);

/** The cells of the first row of that name. */
function rowOf(name: string): string[] {
  const line = html.split('<tr>').find((row) => row.includes(`<th scope="row">${name}</th>`));
  return [...(line ?? '').matchAll(/<td>(.*?)<\/td>/g)].map(([, cell]) => cell!);
}

describe('the report', () => {
  it('needs nothing from outside: no script, no address but the name of SVG', () => {
    expect(html).not.toMatch(/<(script|link|img|iframe|object)|@import|url\((?!#)|<[^>]*\son\w+\s*=/i);
    const addresses = new Set(html.match(/https?:\/\/[^\s"'<]+/g));
    expect([...addresses].filter((address) => !address.startsWith('http://www.w3.org/'))).toEqual([]);
    expect(html).toContain("default-src 'none'");
  });

  it('draws nine charts in each language, each with its table', () => {
    expect(html.match(/<figure/g)).toHaveLength(20);
    expect(html.match(/<svg width="100%"/g)).toHaveLength(20);
    expect(html.match(/<details>/g)).toHaveLength(20);
    expect(html).not.toContain('NaN');
    expect(html).not.toContain('undefined');
  });

  it('says that the data is synthetic, and the required sentences', () => {
    for (const words of [
      '合成数据',
      'Synthetic data',
      '情景测算（非业绩预测）',
      '基金有风险，投资须谨慎',
      '理财非存款、产品有风险、投资须谨慎',
    ]) {
      expect(html).toContain(words);
    }
  });

  it('shows a name as text, whatever it holds', () => {
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;');
  });

  it('tells the bank’s own measures with their errors and formulas', () => {
    const gain = results.own.find(({ id }) => id === 'median-gain')!;
    const { paidIn, terminal } = results.plan;
    expect(gain.value).toBeCloseTo(terminal.p50.value / paidIn - 1, 12);
    // The measure is linear in the median, so its error is the median's; the joint errors divide by n − 1.
    const { paths } = results.plan;
    expect(gain.se).toBeCloseTo((terminal.p50.se / paidIn) * Math.sqrt(paths / (paths - 1)), 12);
    const cells = rowOf(gain.name.en);
    expect(cells).toEqual([
      `${(gain.value! * 100).toFixed(2)}%`.replace('-', '−'),
      `± ${(gain.se! * 100).toFixed(3)}%`,
      gain.text,
    ]);
  });

  it('tells every target with its chance and error, and says what was not simulated', () => {
    const { targets, estimates } = results.campaign;
    expect(targets.length).toBeGreaterThan(3);
    for (const { name, probability } of targets) {
      const cells = rowOf(name.en);
      expect(cells).toHaveLength(7);
      expect(cells[5]).toBe(
        `${(probability.value * 100).toFixed(1)}% ± ${(probability.se * 100).toFixed(1)}%`,
      );
    }
    expect(rowOf('客户满意度 90%')).toEqual([
      '≥ 90.0%',
      ...(['mean', 'p5', 'p50', 'p95'] as const).map((key) => `${(estimates[0]![key] * 100).toFixed(1)}%`),
      `${(estimates[0]!.probability * 100).toFixed(1)}%`,
      '未模拟：团队估计',
    ]);
  });

  it('gives the same text for the same results', () => {
    expect(demoReport(results)).toBe(html);
  });
});
