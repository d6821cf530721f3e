import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CampaignResult, ComparisonResult } from '../../../src/shared/campaignResult.ts';
import type { ModelReport } from '../../../src/shared/modelReport.ts';
import type { SimulationResult } from '../../../src/shared/simulation.ts';
import { labJson, newFolder } from './support.ts';

/** The examples of docs/files.md, through the command line. Long ones run with fewer paths than they ask for. */
const folder = newFolder();

function shortened(example: string, change: (content: Record<string, unknown>) => void): string {
  const content = JSON.parse(readFileSync(join('examples', example), 'utf8')) as Record<string, unknown>;
  change(content);
  const file = join(folder, example);
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const fewPaths = (content: Record<string, unknown>): void => {
  (content['scenario'] as Record<string, unknown>)['paths'] = 400;
};

describe('plan examples', () => {
  it('plan-lognormal.json: lies within four standard errors of its closed form', async () => {
    const file = shortened('plan-lognormal.json', (content) => {
      content['paths'] = 20_000;
    });
    const result = await labJson<SimulationResult>('simulate', 'plan', file);
    const expected = { p5: 74_622.91, p50: 162_824.05, p95: 355_275.22 } as const;
    for (const [name, value] of Object.entries(expected) as [keyof typeof expected, number][]) {
      const ours = result.terminal[name];
      expect(Math.abs(ours.value - value) / ours.se).toBeLessThan(4);
    }
    expect(result).toMatchObject({ paths: 20_000, seed: 1, months: 120 });
    expect(result.fan.map(({ month }) => month)).toEqual(Array.from({ length: 121 }, (_, i) => i));
  });

  it.each(['plan-regular.json', 'plan-savings-funds.json', 'plan-shelf.json', 'plan-views.json'])(
    '%s runs',
    async (example) => {
      const file = shortened(example, (content) => {
        content['paths'] = 1000;
      });
      const result = await labJson<SimulationResult>('simulate', 'plan', file);
      const { p5, p25, p50, p75, p95 } = result.terminal;
      const values = [p5, p25, p50, p75, p95].map(({ value }) => value);
      expect(values).toEqual(values.toSorted((a, b) => a - b));
      expect(result.paths).toBe(1000);
    },
  );
});

describe('return model', () => {
  it('is held against the series of plan-shelf.json', async () => {
    const report = await labJson<ModelReport>(
      'model',
      'plan',
      shortened('plan-shelf.json', () => undefined),
    );
    expect(report.model).toBe('bootstrap');
    expect(report.series.length).toBeGreaterThan(0);
    for (const { figures } of report.series) expect(figures).toHaveLength(8);
  });

  it('shows the drifts of plan-views.json before and after the view', async () => {
    const report = await labJson<ModelReport>(
      'model',
      'plan',
      shortened('plan-views.json', () => undefined),
    );
    const [shares, bonds] = report.views;
    expect(shares!.prior - bonds!.prior).toBeGreaterThan(0.02);
    expect(shares!.posterior - bonds!.posterior).toBeCloseTo((shares!.prior - bonds!.prior + 0.02) / 2, 9);
  });
});

describe('campaign examples', () => {
  it('campaign.json runs', async () => {
    const file = shortened('campaign.json', fewPaths);
    const result = await labJson<CampaignResult>('simulate', 'campaign', file);
    expect(result).toMatchObject({ paths: 400, weeks: 26 });
    expect(result.channels).toHaveLength(8);
  });

  it('split-a.json and split-b.json are compared on the campaign.json beside them', async () => {
    shortened('campaign.json', fewPaths);
    const [a, b] = ['split-a.json', 'split-b.json'].map((name) => shortened(name, () => undefined)) as [
      string,
      string,
    ];
    const result = await labJson<ComparisonResult>('compare', 'splits', a, b);
    expect(result.results.map(({ split }) => split)).toEqual(['30/40/20/10', '45/30/10/15']);
    for (const { first, tie, second } of result.pairs[0]!.measures) {
      expect(first.value + tie.value + second.value).toBeCloseTo(1, 12);
    }
  });

  it('a campaign file serves as a split, and its scenario for the other one', async () => {
    const lonely = newFolder();
    const file = join(lonely, 'a.json');
    const content = JSON.parse(readFileSync('examples/campaign.json', 'utf8')) as Record<string, unknown>;
    fewPaths(content);
    writeFileSync(file, JSON.stringify(content));
    const result = await labJson<ComparisonResult>(
      'compare',
      'splits',
      file,
      'examples/split-b.json',
      '--campaign',
      file,
    );
    expect(result.paths).toBe(400);
  });
});
