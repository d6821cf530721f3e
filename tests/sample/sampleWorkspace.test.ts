import { describe, expect, test } from 'vitest';
import { sampleWorkspace } from '../../src/main/sample/index.ts';
import { savedSplit } from '../../src/shared/budget.ts';
import { savedCampaign } from '../../src/shared/campaign.ts';
import { savedPlan } from '../../src/shared/plan.ts';
import { product } from '../../src/shared/product.ts';

const workspace = sampleWorkspace();

describe('the sample workspace', () => {
  test('holds what a newcomer is to find', () => {
    expect({
      products: workspace.products.length,
      series: workspace.series.length,
      channels: workspace.channels.map((c) => c.weeks.length),
      plans: workspace.plans.map((p) => p.id),
      campaigns: workspace.campaigns.map((c) => c.id),
      splits: workspace.splits.map((s) => s.id),
    }).toEqual({
      products: 35,
      series: 25,
      channels: Array(8).fill(104),
      plans: ['conservative', 'balanced', 'growth', 'bundled', 'rewarded'],
      campaigns: ['savings-and-wealth', 'payroll-drive'],
      splits: ['standard', 'online-first'],
    });
  });

  test('is the same on every call, and plain data', () => {
    expect(sampleWorkspace()).toEqual(workspace);
    expect(structuredClone(workspace)).toEqual(workspace);
  });

  test('passes the shared schemas unchanged', () => {
    expect(workspace.products.map((p) => product.parse(p))).toEqual(workspace.products);
    expect(workspace.plans.map((p) => savedPlan.parse(p))).toEqual(workspace.plans);
    expect(workspace.campaigns.map((c) => savedCampaign.parse(c))).toEqual(workspace.campaigns);
    expect(workspace.splits.map((s) => savedSplit.parse(s))).toEqual(workspace.splits);
  });

  test('says of everything that it is synthetic', () => {
    const { products, bundles, series, channels, plans, campaigns, splits } = workspace;
    const flags = [
      ...products,
      ...bundles,
      ...series.map((s) => s.info),
      ...channels,
      ...plans,
      ...campaigns,
      ...splits,
    ];
    expect(flags.every((item) => item.synthetic)).toBe(true);
    const names = [
      ...plans.map((p) => p.plan),
      ...campaigns.map((c) => c.scenario),
      ...splits.map((s) => s.split),
    ];
    expect(names.every(({ name }) => name.includes('合成') && name.includes('synthetic'))).toBe(true);
  });

  test('its plans hold products of its shelf with weights that add up to one', () => {
    const ids = new Set(workspace.products.map((p) => p.id));
    for (const { plan } of workspace.plans) {
      expect(plan.holdings.reduce((sum, h) => sum + h.weight, 0)).toBeCloseTo(1, 12);
      expect(plan.holdings.filter((h) => !('product' in h) || !ids.has(h.product))).toEqual([]);
      expect(plan.paths).toBe(10_000);
    }
    expect(workspace.plans.map((p) => p.plan.months)).toEqual([36, 60, 120, 60, 36]);
  });
});
