import { beforeAll, describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { campaignFile } from '../../src/shared/campaign.ts';
import { budgetSplit } from '../../src/shared/budget.ts';
import { plan } from '../../src/shared/plan.ts';
import { demoReport } from '../../src/main/report/demoReport.ts';
import type { DemoResults } from '../../src/main/report/demoReport.ts';
import { lastResult } from '../../src/main/shells/cli/lastResult.ts';
import { testLab } from '../support/testLab.ts';

const silent = { out: () => undefined, err: () => undefined, progress: () => undefined };
const readExample = (name: string): unknown => JSON.parse(readFileSync(`examples/${name}`, 'utf8'));
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
  const short = { ...scenario, paths: 200 };
  const splits = [split, budgetSplit.parse(readExample('split-b.json'))];
  results = {
    plan: await lastResult(lab.call.portfolio.simulate({ plan: combination }), silent),
    history: await lab.call.portfolio.history({ plan: combination }),
    campaign: await lastResult(lab.call.campaign.simulate({ scenario: short, split }), silent),
    comparison: await lastResult(lab.call.splits.compare({ scenario: short, splits }), silent),
    cacCap: 560,
    dataDate: '2026-06-30',
    programVersion: '0.1.0',
  };
  await lab.close();
  html = demoReport(results);
}, 120_000);

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

  it('gives the same text for the same results', () => {
    expect(demoReport(results)).toBe(html);
  });
});
