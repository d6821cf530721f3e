import { describe, expect, it } from 'vitest';
import type { FileScan } from '../../src/main/intake/index.ts';
import type { ChannelWeek } from '../../src/shared/channel.ts';
import type { IntakeOptionsInput } from '../../src/shared/intake.ts';
import { errorOf, preview as previewText, problemsOf, read as readText } from './read.ts';

type Columns = NonNullable<IntakeOptionsInput['columns']>;

const read = (text: string, columns?: Columns): Promise<FileScan> =>
  readText(text, { kind: 'channels', ...(columns ? { columns } : {}) });
const preview = (text: string, columns?: Columns): Promise<FileScan> =>
  previewText(text, { kind: 'channels', ...(columns ? { columns } : {}) });

function weeksOf({ content }: FileScan): readonly ChannelWeek[] {
  if (content.kind !== 'channels') throw new Error('not a channel history');
  return content.weeks;
}

const none = { impressions: null, clicks: null, leads: null, conversions: null };

describe('channel histories: a column of channel names', () => {
  it('in Chinese, with gaps that stay gaps', async () => {
    const scan = await read(`
      日期,渠道,花费,曝光量,点击,线索,开户数
      2026-01-05,短信,1.2万,100000,1200,80,12
      2026-01-05,网点,3000,,,-,4
      2026-01-12,短信,"12,500",90000,1100,,9`);
    expect(weeksOf(scan)).toEqual([
      {
        channel: '短信',
        date: '2026-01-05',
        spend: 12_000,
        impressions: 100_000,
        clicks: 1200,
        leads: 80,
        conversions: 12,
      },
      {
        channel: '短信',
        date: '2026-01-12',
        spend: 12_500,
        impressions: 90_000,
        clicks: 1100,
        leads: null,
        conversions: 9,
      },
      { channel: '网点', date: '2026-01-05', spend: 3000, ...none, conversions: 4 },
    ]);
    expect(scan.preview).toMatchObject({
      layout: 'long',
      columns: {
        date: '日期',
        channel: '渠道',
        spend: '花费',
        impressions: '曝光量',
        clicks: '点击',
        leads: '线索',
        conversions: '开户数',
      },
      rows: 3,
      blanks: 4,
      targets: [
        { name: '短信', points: 2, firstDate: '2026-01-05', lastDate: '2026-01-12' },
        { name: '网点', points: 1, firstDate: '2026-01-05', lastDate: '2026-01-05' },
      ],
    });
  });

  it('in English, with other columns left out', async () => {
    const scan = await read('Week,Channel,Cost,Conversions,Note\n2026/1/5,SMS,100,3,x');
    expect(weeksOf(scan)).toEqual([
      { channel: 'SMS', date: '2026-01-05', spend: 100, ...none, conversions: 3 },
    ]);
    expect(scan.preview.notices).toEqual([{ code: 'intake.unusedColumns', values: { headings: 'Note' } }]);
  });

  it('chosen by the user', async () => {
    const text = 'a,b,c,d\n2026-01-05,SMS,100,3';
    const scan = await read(text, { date: 'a', channel: 'b', spend: 'c', leads: 'd' });
    expect(weeksOf(scan)).toEqual([{ channel: 'SMS', date: '2026-01-05', spend: 100, ...none, leads: 3 }]);
  });

  it('or none at all, for one channel', async () => {
    const scan = await readText('日期,投入,转化\n2026-01-05,100,3', { kind: 'channels', name: '搜索' });
    expect(weeksOf(scan)).toMatchObject([{ channel: '搜索', spend: 100, conversions: 3 }]);
  });

  it('rows without any figure are gaps, not weeks of nothing', async () => {
    const scan = await read(
      '日期,渠道,花费,转化\n2026-01-05,短信,100,3\n2026-01-12,短信,,\n2026-01-19,短信,0,0',
    );
    expect(weeksOf(scan).map(({ date, spend }) => [date, spend])).toEqual([
      ['2026-01-05', 100],
      ['2026-01-19', 0],
    ]);
  });
});

describe('channel histories: columns per channel', () => {
  const robyn = `
    DATE,revenue,tv_S,facebook_I,facebook_S,events
    2015-11-23,2754371.67,22358.35,24301284,7607.13,na
    2015-11-30,2584276.67,0,0,1141.95,event1`;
  const columns = {
    date: 'DATE',
    'spend:tv': 'tv_S',
    'spend:facebook': 'facebook_S',
    'impressions:facebook': 'facebook_I',
    'conversions:*': 'revenue',
  };

  it('by a mapping of field and channel to heading', async () => {
    const scan = await read(robyn, columns);
    expect(weeksOf(scan).filter(({ date }) => date === '2015-11-23')).toEqual([
      { channel: 'tv', date: '2015-11-23', spend: 22_358.35, ...none },
      { channel: 'facebook', date: '2015-11-23', spend: 7607.13, ...none, impressions: 24_301_284 },
      { channel: '*', date: '2015-11-23', spend: 22_358.35 + 7607.13, ...none, conversions: 2_754_371.67 },
    ]);
    expect(scan.preview).toMatchObject({
      layout: 'wide',
      columns,
      notices: [
        { code: 'intake.unusedColumns', values: { headings: 'events' } },
        { code: 'intake.totalSpend' },
      ],
    });
    expect((await read(robyn, scan.options.columns)).content).toEqual(scan.content);
  });

  it('recognised where the headings say it', async () => {
    const scan = await read(`
      time,conversions,TV_spend,TV_impression,短信 花费,短信 点击,Organic_impression
      2026-01-05,40,100,1000,50,7,900`);
    expect(scan.preview.columns).toEqual({
      date: 'time',
      'spend:TV': 'TV_spend',
      'impressions:TV': 'TV_impression',
      'spend:短信': '短信 花费',
      'clicks:短信': '短信 点击',
      'conversions:*': 'conversions',
    });
    expect(weeksOf(scan)).toEqual([
      { channel: 'TV', date: '2026-01-05', spend: 100, ...none, impressions: 1000 },
      { channel: '短信', date: '2026-01-05', spend: 50, ...none, clicks: 7 },
      { channel: '*', date: '2026-01-05', spend: 150, ...none, conversions: 40 },
    ]);
    expect(scan.preview.notices[0]).toEqual({
      code: 'intake.unusedColumns',
      values: { headings: 'Organic_impression' },
    });
  });

  it('a channel that pauses is a gap where its cells are empty', async () => {
    const scan = await read('date,a_spend,b_spend\n2026-01-05,1,2\n2026-01-12,,3');
    expect(weeksOf(scan).map(({ channel, date }) => `${channel} ${date}`)).toEqual([
      'a 2026-01-05',
      'b 2026-01-05',
      'b 2026-01-12',
    ]);
  });

  it.each([
    [
      'no spend of a channel',
      { date: 'DATE', 'conversions:tv': 'revenue' },
      'intake.noSpend',
      { channel: 'tv' },
    ],
    [
      'only a total without spend',
      { date: 'DATE', 'conversions:*': 'revenue' },
      'intake.noSpend',
      { channel: '*' },
    ],
    ['a heading that is not there', { date: 'DATE', 'spend:tv': 'TV' }, 'intake.noColumn', { heading: 'TV' }],
    ['a field that does not exist', { 'sales:tv': 'revenue' }, 'intake.unknownField', { field: 'sales:tv' }],
    ['nothing but the date', { date: 'DATE' }, 'intake.noField', { field: 'spend' }],
  ])('%s is named', async (_, mapping, code, values) => {
    const error = await errorOf(preview(robyn, mapping));
    expect(error.code).toBe(code);
    expect(error.values).toMatchObject(values);
  });
});

describe('what is refused', () => {
  it('is named with row, column and reason', async () => {
    const scan = await preview(`
      日期,渠道,花费,点击,转化
      2026-01-05,短信,100,5,1
      2026-01-12,短信,-1,5,1
      2026-01-19,短信,100,x,5%
      2026-01-26,,100,5,1
      2026-02-02,短信,,5,1
      2026-02-03,短信,100,5,1
      2026-02-09,短信,100,5,1`);
    expect(problemsOf(scan)).toEqual([
      '3 花费 intake.negative',
      '4 点击 intake.number',
      '4 转化 intake.percent',
      '5 渠道 intake.missing',
      '6 花费 intake.missing',
      '7 日期 intake.notWeekly',
    ]);
  });

  it('is a week that comes twice with different figures, but not the same one twice', async () => {
    const scan = await preview(
      '日期,渠道,花费\n2026-01-05,短信,1\n2026-01-05,短信,2\n2026-01-05,网点,2\n2026-01-05,网点,2',
    );
    expect(problemsOf(scan)).toEqual(['2 日期 intake.duplicateDate', '3 日期 intake.duplicateDate']);
    expect(scan.preview.notices).toContainEqual({ code: 'intake.doubles', values: { count: 1 } });
  });

  it('is daily data', async () => {
    const days = Array.from({ length: 14 }, (_, i) => `2026-01-${String(i + 1).padStart(2, '0')},短信,1`);
    const { preview: found } = await preview(`日期,渠道,花费\n${days.join('\n')}`);
    expect(found.badRows).toBe(12);
    expect(found.problems[0]!.code).toBe('intake.notWeekly');
  });
});
