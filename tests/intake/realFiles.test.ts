import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type FileScan, previewFile, readFile } from '../../src/main/intake/index.ts';
import type { IntakeOptionsInput } from '../../src/shared/intake.ts';
import { hasSharedData, readSharedTable, sharedData } from '../support/sharedData.ts';
import { testStore } from '../support/testStore.ts';
import { errorOf, seriesOf } from './read.ts';

const load = (path: string, options: IntakeOptionsInput): Promise<FileScan> =>
  readFile(readFileSync(sharedData(path)), path, options);

/** What another reader makes of a column: date → figure, gaps left out. */
function columnOf(path: string, heading: string): Record<string, number> {
  const { headings, rows } = readSharedTable(path);
  const column = headings.indexOf(heading);
  const pairs = rows
    .filter((cells) => cells[column] !== '')
    .map((cells) => [cells[0]!, Number(cells[column])]);
  return Object.fromEntries(pairs) as Record<string, number>;
}

const readIndex = (bytes: Uint8Array): Promise<FileScan> => readFile(bytes, 'hs300_idx.csv', { kind: 'nav' });

describe.skipIf(!hasSharedData)('public files', () => {
  it.each(['hs300_idx', 'treasury_idx', 'credit_idx', 'gold', 'london_gold'])(
    'cn-market/%s',
    async (name) => {
      const path = `portfolio/cn-market/${name}.csv`;
      const scan = await load(path, { kind: 'nav' });
      expect(seriesOf(scan)).toEqual({ [name]: columnOf(path, 'close') });
      expect(scan.preview).toMatchObject({ layout: 'long', blanks: 0, problems: [], notices: [] });
    },
  );

  it('cn-market/cgb_yields: a column of words beside eight of figures', async () => {
    const { preview } = await load('portfolio/cn-market/cgb_yields.csv', { kind: 'nav' });
    expect(preview.targets.map(({ name }) => name)).toEqual([
      '3月',
      '6月',
      '1年',
      '3年',
      '5年',
      '7年',
      '10年',
      '30年',
    ]);
    expect(preview.notices).toEqual([{ code: 'intake.unusedColumns', values: { headings: '曲线名称' } }]);
  });

  it('stock_prices: twenty series with blanks before their listing', async () => {
    const path = 'portfolio/pypfopt/stock_prices.csv';
    const scan = await load(path, { kind: 'nav' });
    const { headings, rows } = readSharedTable(path);
    const blanks = rows.flat().filter((cell) => cell === '').length;
    expect(scan.preview).toMatchObject({ layout: 'wide', rows: rows.length, blanks, problemCount: 0 });
    const series = seriesOf(scan);
    expect(Object.keys(series)).toEqual(headings.slice(1));
    for (const name of headings.slice(1)) expect(series[name]).toEqual(columnOf(path, name));
  });

  it.each(['managers', 'edhec', 'portfolio_bacon'])(
    'performanceanalytics/%s: returns, and what to do',
    async (name) => {
      const error = await errorOf(load(`portfolio/performanceanalytics/${name}.csv`, { kind: 'nav' }));
      expect(error.code).toBe('intake.returns');
      expect(error.report('zh').remedy).toBe('请先换算成指数再导入：从 1 开始，逐期乘以（1 + 收益率）。');
    },
  );

  it('sp500_dataset.csv.gz: to be unpacked first', async () => {
    const error = await errorOf(load('portfolio/skfolio/sp500_dataset.csv.gz', { kind: 'nav' }));
    expect(error).toMatchObject({ code: 'intake.compressed', values: { format: 'gzip' } });
  });

  it('shiller_sp500: zeros refused by name; one column of it, or the rows without zeros, taken', async () => {
    const path = 'portfolio/us-macro/shiller_sp500.csv';
    const error = await errorOf(load(path, { kind: 'nav' }));
    expect(error.code).toBe('intake.rejected');
    expect(error.details[0]).toMatchObject({ code: 'intake.notPositive', where: { row: 2, column: 'PE10' } });
    const one = await load(path, { kind: 'nav', columns: { 'value:S&P 500': 'SP500' } });
    expect(seriesOf(one)).toEqual({ 'S&P 500': columnOf(path, 'SP500') });
    const { headings, rows } = readSharedTable(path);
    const good = rows.filter((cells) => cells.slice(1).every((cell) => Number(cell) > 0));
    const skipped = await load(path, { kind: 'nav', skipBadRows: true });
    expect(skipped.preview.targets).toHaveLength(headings.length - 1);
    expect(skipped.preview.targets[0]).toMatchObject({ points: good.length });
    expect(skipped.rejectFile!.content.split('\r\n')).toHaveLength(rows.length - good.length + 2);
  });

  it('cpi_annual and ar1: no dates', async () => {
    for (const path of [
      'portfolio/cn-macro/cpi_annual_cn_us_jp.csv',
      'portfolio/arch/ar1_phi0.3_seed0_n10000.csv',
    ]) {
      expect((await errorOf(load(path, { kind: 'nav' }))).code).toBe('intake.noDate');
    }
  });

  it('robyn: weekly channels through a mapping', async () => {
    const path = 'campaign/robyn/dt_simulated_weekly.csv';
    const columns = {
      date: 'DATE',
      'spend:tv': 'tv_S',
      'spend:ooh': 'ooh_S',
      'spend:print': 'print_S',
      'spend:facebook': 'facebook_S',
      'impressions:facebook': 'facebook_I',
      'spend:search': 'search_S',
      'clicks:search': 'search_clicks_P',
      'conversions:*': 'revenue',
    };
    const { content, preview } = await load(path, { kind: 'channels', columns });
    const weeks = content.kind === 'channels' ? content.weeks : [];
    expect(preview.targets.map(({ name, points }) => [name, points])).toEqual(
      ['tv', 'ooh', 'print', 'facebook', 'search', '*'].map((name) => [name, 208]),
    );
    const of = (
      channel: string,
      field: 'spend' | 'impressions' | 'clicks' | 'conversions',
    ): Record<string, number> =>
      Object.fromEntries(weeks.filter((w) => w.channel === channel).map((w) => [w.date, w[field]!]));
    expect(of('tv', 'spend')).toEqual(columnOf(path, 'tv_S'));
    expect(of('facebook', 'impressions')).toEqual(columnOf(path, 'facebook_I'));
    expect(of('search', 'clicks')).toEqual(columnOf(path, 'search_clicks_P'));
    expect(of('*', 'conversions')).toEqual(columnOf(path, 'revenue'));
    const total = Object.values(of('*', 'spend')).reduce((sum, spend) => sum + spend, 0);
    const parts = ['tv_S', 'ooh_S', 'print_S', 'facebook_S', 'search_S'].flatMap((heading) =>
      Object.values(columnOf(path, heading)),
    );
    expect(total).toBeCloseTo(
      parts.reduce((sum, spend) => sum + spend, 0),
      3,
    );
  });

  it('meridian, national: recognised by its headings', async () => {
    const { preview } = await load('campaign/meridian/national_all_channels.csv', { kind: 'channels' });
    expect(preview.targets.map(({ name, points }) => [name, points])).toEqual(
      ['Channel0', 'Channel1', 'Channel2', 'Channel3', 'Channel4', '*'].map((name) => [name, 156]),
    );
    expect(preview.columns).toMatchObject({
      date: 'time',
      'spend:Channel3': 'Channel3_spend',
      'impressions:Channel3': 'Channel3_impression',
      'conversions:*': 'conversions',
    });
  });

  it('meridian, 40 regions: one week of a channel with 40 figures is refused', async () => {
    const bytes = readFileSync(sharedData('campaign/meridian/geo_all_channels.csv'));
    const { preview } = await previewFile(bytes, 'geo.csv', { kind: 'channels' });
    expect(preview.badRows).toBe(preview.rows);
    expect(preview.problems[0]!.code).toBe('intake.duplicateDate');
  });

  it('imported twice change nothing; with one figure changed, change one', async () => {
    const { series } = testStore();
    const write = ({ content }: FileScan): unknown[] =>
      content.kind === 'nav'
        ? content.series.map((one) => {
            const target = { name: one.name, kind: one.kind, synthetic: false, source: 'hs300_idx.csv' };
            const { inserted, changed, unchanged } = series.upsertPoints(target, one);
            return { inserted, changed, unchanged };
          })
        : [];
    const bytes = readFileSync(sharedData('portfolio/cn-market/hs300_idx.csv'));
    const rows = bytes.toString().trim().split('\n').length - 1;
    expect(write(await readIndex(bytes))).toEqual([{ inserted: rows, changed: 0, unchanged: 0 }]);
    expect(write(await readIndex(bytes))).toEqual([{ inserted: 0, changed: 0, unchanged: rows }]);
    const edited = bytes.toString().replace('2005-01-05,992.564', '2005-01-05,992.565');
    expect(write(await readIndex(Buffer.from(edited)))).toEqual([
      { inserted: 0, changed: 1, unchanged: rows - 1 },
    ]);
  });
});
