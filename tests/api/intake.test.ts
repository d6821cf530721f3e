import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import type { PlanInput } from '../../src/shared/plan.ts';
import { lastResult } from '../../src/main/shells/cli/lastResult.ts';
import { hasSharedData, sharedData } from '../support/sharedData.ts';
import { testLab } from '../support/testLab.ts';

const lab = testLab({ sample: false });
afterAll(() => lab.close());
const silent = { out: () => undefined, err: () => undefined, progress: () => undefined };

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const options = { kind: 'nav' as const, name: '示例基金' };
const file = {
  fileName: 'fund.csv',
  contentBase64: base64('日期,净值\n2024-01-31,1.00\n2024-02-29,1.02\n2024-03-29,1.01\n'),
  options,
};

describe('importing a file', () => {
  it('shows what would be done, and does nothing', async () => {
    const preview = await lab.call.intake.preview(file);
    expect(preview).toMatchObject({ rows: 3, problemCount: 0, alreadyImported: false, encoding: 'utf-8' });
    expect(await lab.call.series.list()).toEqual([]);
  });

  it('writes all, tells it again as unchanged, and knows the file', async () => {
    expect(await lab.call.intake.commit(file)).toMatchObject({ imported: 3, changed: 0, unchanged: 0 });
    expect(await lab.call.intake.commit(file)).toMatchObject({ imported: 0, changed: 0, unchanged: 3 });
    expect(await lab.call.intake.preview(file)).toMatchObject({ alreadyImported: true });
    const [info] = await lab.call.series.list();
    expect(info).toMatchObject({ name: '示例基金', points: 3, synthetic: false, source: 'fund.csv' });
    expect(await lab.call.series.points({ id: info!.id })).toMatchObject({ values: [1, 1.02, 1.01] });
  });

  it('updates by date, and simulations see it at once', async () => {
    const months = Array.from({ length: 40 }, (_, i) => [
      `${2020 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-28`,
      1 + i / 100 + (i % 3) / 50,
    ]);
    const csv = (change: number): string =>
      `date,close\n${months.map(([d, v]) => `${d},${Number(v) * (d === '2023-04-28' ? change : 1)}`).join('\n')}`;
    const bring = (change: number) =>
      lab.call.intake.commit({
        fileName: 'i.csv',
        contentBase64: base64(csv(change)),
        options: { kind: 'nav', name: 'index' },
      });
    const plan: PlanInput = {
      name: 'p',
      months: 12,
      initial: 1000,
      paths: 100,
      holdings: [{ weight: 1, series: 'index' }],
    };
    const mean = async (): Promise<number> =>
      (await lastResult(lab.call.portfolio.simulate({ plan }), silent)).terminal.mean.value;
    await bring(1);
    const before = await mean();
    expect(await bring(1.3)).toMatchObject({ imported: 0, changed: 1, unchanged: 39 });
    expect(await mean()).toBeGreaterThan(before * 1.02);
  });

  it('refuses a file with bad rows as a whole', async () => {
    const bad = {
      ...file,
      fileName: 'bad.csv',
      contentBase64: base64('日期,净值\n2024-01-31,1\n2024-02-30,2\n'),
    };
    await expect(
      lab.call.intake.commit({ ...bad, options: { kind: 'nav', name: 'bad' } }),
    ).rejects.toMatchObject({
      cause: { code: 'intake.rejected', details: [{ where: { file: 'bad.csv', row: 3 } }] },
    });
    expect((await lab.call.series.list()).map(({ name }) => name)).not.toContain('bad');
  });
});

const read = (path: string): string => readFileSync(sharedData(path)).toString('base64');

describe.skipIf(!hasSharedData)('the real input of issue 2', () => {
  it(
    'Chinese indices, imported and simulated by both models and by history',
    { timeout: 120_000 },
    async () => {
      for (const [path, name] of [
        ['portfolio/cn-market/hs300_idx.csv', '沪深300'],
        ['portfolio/cn-market/treasury_idx.csv', '国债指数'],
      ] as const) {
        const fileName = path.split('/').at(-1)!;
        const report = await lab.call.intake.commit({
          fileName,
          contentBase64: read(path),
          options: { kind: 'nav', name },
        });
        expect(report.imported).toBeGreaterThan(4000);
      }
      const plan = JSON.parse(readFileSync('examples/plan-series.json', 'utf8')) as PlanInput;
      for (const model of ['lognormal', 'bootstrap'] as const) {
        const asked = { ...plan, model, paths: 1000 };
        const result = await lastResult(lab.call.portfolio.simulate({ plan: asked }), silent);
        expect(result).toMatchObject({ months: 120, paidIn: 220_000, model });
        expect(result.terminal.p5.value).toBeGreaterThan(150_000);
        expect(result.terminal.p95.value).toBeLessThan(500_000);
      }
      const history = await lab.call.portfolio.history({ plan });
      expect(history).toMatchObject({ startDate: '2008-01-31', endDate: '2026-06-30', months: 221 });
      expect(history.windows?.count).toBe(102);
    },
  );

  it('a wide table of prices with blanks', async () => {
    const report = await lab.call.intake.commit({
      fileName: 'stock_prices.csv',
      contentBase64: read('portfolio/pypfopt/stock_prices.csv'),
      options: { kind: 'nav' },
    });
    expect(report.targets.map(({ name, points }) => [name, points])).toContainEqual(['FB', 1483]);
    expect(report.targets).toHaveLength(20);
  });

  it('weekly channel history through a column mapping', async () => {
    const report = await lab.call.intake.commit({
      fileName: 'dt_simulated_weekly.csv',
      contentBase64: read('campaign/robyn/dt_simulated_weekly.csv'),
      options: {
        kind: 'channels',
        columns: {
          date: 'DATE',
          'spend:tv': 'tv_S',
          'spend:ooh': 'ooh_S',
          'spend:print': 'print_S',
          'spend:facebook': 'facebook_S',
          'impressions:facebook': 'facebook_I',
          'spend:search': 'search_S',
          'clicks:search': 'search_clicks_P',
        },
      },
    });
    expect(report.targets.map(({ name, points }) => [name, points])).toEqual([
      ['tv', 208],
      ['ooh', 208],
      ['print', 208],
      ['facebook', 208],
      ['search', 208],
    ]);
    expect(await lab.call.channels.list()).toHaveLength(5);
  });
});
