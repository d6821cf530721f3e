import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPlainDate, fromDayNumber } from '../../src/shared/date.ts';
import { testStore } from '../support/testStore.ts';
import { codeOf, errorOf, realSeries, week } from './support/fixtures.ts';

const points = (entries: Iterable<readonly [string, number]>): { dates: string[]; values: number[] } => {
  const sorted = [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { dates: sorted.map(([date]) => date), values: sorted.map(([, value]) => value) };
};

describe('series', () => {
  it('are made with their first points and say what they hold', () => {
    const { series, overview } = testStore();
    const written = series.upsertPoints(realSeries, {
      dates: ['2024-01-02', '2024-01-03'],
      values: [3000, 3010.5],
    });
    expect(written).toEqual({
      id: written.id,
      name: '沪深300',
      inserted: 2,
      changed: 0,
      unchanged: 0,
      total: 2,
      revision: 1,
    });
    expect(series.list()).toEqual([
      {
        id: written.id,
        name: '沪深300',
        kind: 'index',
        synthetic: false,
        source: 'hs300.csv',
        points: 2,
        firstDate: '2024-01-02',
        lastDate: '2024-01-03',
      },
    ]);
    expect(series.findByName('沪深300')).toEqual(series.get(written.id));
    expect(series.points(written.id)).toEqual({
      dates: ['2024-01-02', '2024-01-03'],
      values: [3000, 3010.5],
    });
    expect(overview()).toMatchObject({ dataDate: '2024-01-03', synthetic: false });
  });

  it('take the same points twice without any change', () => {
    const { series } = testStore();
    const same = { dates: ['2024-01-02'], values: [1] };
    const { id } = series.upsertPoints(realSeries, same);
    const again = series.upsertPoints({ ...realSeries, source: 'copy.csv' }, same);
    expect(again).toMatchObject({ id, inserted: 0, changed: 0, unchanged: 1, revision: 1 });
    expect(series.get(id).source).toBe('hs300.csv');
  });

  it('agree with a plain map after any sequence of imports, counts included', () => {
    const date = fc.integer({ min: 0, max: 60 }).map((day) => formatPlainDate(fromDayNumber(19_000 + day)));
    const value = fc.oneof(fc.constantFrom(1, 2), fc.double({ min: 1e-300, max: 1e300, noNaN: true }));
    const file = fc
      .array(fc.tuple(date, value), { minLength: 1, maxLength: 30 })
      .map((rows) => points(new Map(rows)));
    fc.assert(
      fc.property(fc.array(file, { minLength: 1, maxLength: 5 }), (files) => {
        const { series, close } = testStore();
        const model = new Map<string, number>();
        for (const { dates, values } of files) {
          const expected = { inserted: 0, changed: 0, unchanged: 0 };
          dates.forEach((day, i) => {
            const old = model.get(day);
            expected[old === undefined ? 'inserted' : old === values[i] ? 'unchanged' : 'changed'] += 1;
            model.set(day, values[i]!);
          });
          expect(series.upsertPoints(realSeries, { dates, values })).toMatchObject({
            ...expected,
            total: model.size,
          });
        }
        expect(series.points(series.list()[0]!.id)).toEqual(points(model));
        close();
      }),
      { numRuns: 25 },
    );
  });

  it('of the sample and of the world are never mixed', () => {
    const { series, overview } = testStore();
    const sample = { ...realSeries, id: 'sample-index', synthetic: true, source: 'generator' };
    expect(series.upsertPoints(sample, { dates: ['2024-01-02'], values: [1] }).id).toBe('sample-index');
    const error = errorOf(() => series.upsertPoints(realSeries, { dates: ['2024-01-03'], values: [1] }));
    expect(error.report('zh')).toMatchObject({
      code: 'store.synthetic',
      message: '合成示例数据与真实数据不能混在同一净值序列“沪深300”中。',
    });
    expect(overview().synthetic).toBe(true);
  });

  it.each([
    ['no points', [], []],
    ['a day that is none', ['2024-02-30'], [1]],
    ['days out of order', ['2024-01-03', '2024-01-02'], [1, 2]],
    ['a day that comes twice', ['2024-01-02', '2024-01-02'], [1, 2]],
    ['a value of zero', ['2024-01-02'], [0]],
    ['a value that is no number', ['2024-01-02'], [Number.NaN]],
    ['fewer values than days', ['2024-01-02', '2024-01-03'], [1]],
  ])('with %s are refused', (_, dates, values) => {
    const { series } = testStore();
    expect(codeOf(() => series.upsertPoints(realSeries, { dates, values }))).toBe('store.invalid');
    expect(series.list()).toEqual([]);
  });

  it('go with their points', () => {
    const { series, overview } = testStore();
    const { id } = series.upsertPoints(realSeries, { dates: ['2024-01-02'], values: [1] });
    series.remove(id);
    expect(overview().counts).toMatchObject({ series: 0, series_point: 0 });
    expect(codeOf(() => series.points(id))).toBe('store.notFound');
    expect(codeOf(() => series.remove(id))).toBe('store.notFound');
  });
});

describe('channels', () => {
  const real = { synthetic: false, source: 'channels.csv' };

  it('are made with their first weeks, one by one, in any order of rows', () => {
    const { channels } = testStore();
    const rows = [
      week('短信', '2026-01-12', { spend: 300, clicks: 12 }),
      week('网点', '2026-01-05', { conversions: 4 }),
      week('短信', '2026-01-05', { spend: 200 }),
    ];
    expect(channels.upsertWeeks(real, rows).map(({ name, inserted }) => [name, inserted])).toEqual([
      ['短信', 2],
      ['网点', 1],
    ]);
    const [sms, branch] = channels.list();
    expect(sms).toEqual({
      id: sms!.id,
      name: '短信',
      synthetic: false,
      source: 'channels.csv',
      weeks: 2,
      firstDate: '2026-01-05',
      lastDate: '2026-01-12',
      totalSpend: 500,
    });
    expect(channels.weeks(sms!.id)).toEqual([rows[2], rows[0]]);
    expect(channels.weeks()).toEqual([rows[2], rows[0], rows[1]]);
    expect(channels.findByName('网点')).toEqual(branch);
  });

  it('count what is new, changed and the same; a gap erases nothing', () => {
    const { channels } = testStore();
    channels.upsertWeeks(real, [week('短信', '2026-01-05', { clicks: 12 }), week('短信', '2026-01-12')]);
    const [again] = channels.upsertWeeks(real, [
      week('短信', '2026-01-05', { clicks: null, leads: 3 }),
      week('短信', '2026-01-12'),
      week('短信', '2026-01-19'),
    ]);
    expect(again).toMatchObject({ inserted: 1, changed: 1, unchanged: 1, total: 3, revision: 2 });
    expect(channels.weeks(again!.id)[0]).toEqual(week('短信', '2026-01-05', { clicks: 12, leads: 3 }));
  });

  it.each([
    ['no weeks', []],
    ['a negative spend', [week('短信', '2026-01-05', { spend: -1 })]],
    ['a day that is none', [week('短信', '2026-13-05')]],
    ['a week that comes twice', [week('短信', '2026-01-05'), week('短信', '2026-01-05', { spend: 2 })]],
    ['no name', [week(' ', '2026-01-05')]],
  ])('with %s are refused as a whole', (_, rows) => {
    const { channels } = testStore();
    expect(codeOf(() => channels.upsertWeeks(real, rows))).toBe('store.invalid');
    expect(channels.list()).toEqual([]);
  });

  it('of the sample and of the world are never mixed, and one such channel spoils the file', () => {
    const { channels } = testStore();
    channels.upsertWeeks({ synthetic: true, source: 'generator' }, [week('短信', '2026-01-05')]);
    const rows = [week('网点', '2026-01-05'), week('短信', '2026-01-12')];
    expect(codeOf(() => channels.upsertWeeks(real, rows))).toBe('store.synthetic');
    expect(channels.list().map(({ name }) => name)).toEqual(['短信']);
  });

  it('go with their weeks', () => {
    const { channels, overview } = testStore();
    const { id } = channels.upsertWeeks(real, [week('短信', '2026-01-05')])[0]!;
    channels.remove(id);
    expect(overview().counts).toMatchObject({ channel: 0, channel_week: 0 });
    expect(codeOf(() => channels.weeks(id))).toBe('store.notFound');
  });
});
