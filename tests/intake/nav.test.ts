import { describe, expect, it } from 'vitest';
import { errorOf, preview, problemsOf, read, seriesOf } from './read.ts';

describe('value histories: one date and one value', () => {
  it.each([
    ['date,close', 'price'],
    ['DATE,Close', 'price'],
    ['日期,净值', 'nav'],
    ['净值日期,单位净值', 'nav'],
    ['净值日期,累计净值', 'accumulatedNav'],
    ['交易日期,收盘价', 'price'],
    ['日 期,收盘(元)', 'price'],
    ['Trade_Date,Adj. Close', 'price'],
    ['time,value', 'price'],
    ['"日期","收盘"', 'price'],
    ['日期,收盘点位', 'index'],
    ['日期,复权净值（元）', 'accumulatedNav'],
  ])('headed %s', async (heading, kind) => {
    const scan = await read(`${heading}\n2024-01-02,1.5\n2024-01-03,1.6`);
    expect(scan.content).toEqual({
      kind: 'nav',
      series: [{ name: 'fund', kind, dates: ['2024-01-02', '2024-01-03'], values: [1.5, 1.6] }],
    });
    expect(scan.preview).toMatchObject({ layout: 'long', rows: 2, problems: [], notices: [] });
  });

  it('take their name from the user, else from a telling heading, else from the file', async () => {
    const [telling, plain] = ['日期,沪深300\n2024-01-02,1', '日期,净值\n2024-01-02,1'];
    expect(Object.keys(seriesOf(await read(plain, { name: '我的基金' })))).toEqual(['我的基金']);
    expect(Object.keys(seriesOf(await read(telling)))).toEqual(['沪深300']);
    expect(Object.keys(seriesOf(await read(plain)))).toEqual(['fund']);
  });

  it('use the column that shows the return best and say which they leave', async () => {
    const { preview: found } = await read('净值日期,单位净值,累计净值,日增长率\n2024-01-02,1.1,2.2,0.5%');
    expect(found.columns).toEqual({ date: '净值日期', value: '累计净值' });
    expect(found.notices).toEqual([
      { code: 'intake.unusedColumns', values: { headings: '单位净值, 日增长率' } },
    ]);
  });

  it('use the columns that the user chose', async () => {
    const text = '净值日期,到账日,单位净值,累计净值\n2024-01-02,2024-01-05,1.1,2.2';
    const scan = await read(text, { columns: { date: '到账日', value: '单位净值' } });
    expect(seriesOf(scan)).toEqual({ fund: { '2024-01-05': 1.1 } });
    expect(seriesOf(await read(text, { columns: { value: '#3' } }))).toEqual({ fund: { '2024-01-02': 1.1 } });
  });

  it('find dates under any heading, or under none', async () => {
    expect(seriesOf(await read('T,x\n20240102,1\n20240103,2'))).toEqual({
      x: { '2024-01-02': 1, '2024-01-03': 2 },
    });
    expect(seriesOf(await read(',净值\n2024-01-02,1'))).toEqual({ fund: { '2024-01-02': 1 } });
  });
});

describe('value histories: several series', () => {
  it('one column each, with gaps', async () => {
    const scan = await read(`
      日期,甲,乙,丙
      2024/1/2,1.1,,3.1
      2024/1/3,1.2,2.2,-
      2024/1/4,N/A,2.3,`);
    expect(scan.preview).toMatchObject({
      layout: 'wide',
      dateFormat: 'YYYY/M/D',
      columns: { date: '日期', 'value:甲': '甲', 'value:乙': '乙', 'value:丙': '丙' },
      rows: 3,
      blanks: 4,
      targets: [
        { name: '甲', points: 2, firstDate: '2024-01-02', lastDate: '2024-01-03' },
        { name: '乙', points: 2, firstDate: '2024-01-03', lastDate: '2024-01-04' },
        { name: '丙', points: 1, firstDate: '2024-01-02', lastDate: '2024-01-02' },
      ],
    });
    expect(seriesOf(scan)['乙']).toEqual({ '2024-01-03': 2.2, '2024-01-04': 2.3 });
  });

  it('leave out columns of words and columns without any figure, and say so', async () => {
    const { preview: found, content } = await read(`
      曲线名称,日期,1年,10年,30年
      中债国债,2024-01-02,2.1,2.5,
      中债国债,2024-01-03,2.2,2.6,`);
    expect(found.notices).toEqual([
      { code: 'intake.unusedColumns', values: { headings: '曲线名称' } },
      { code: 'intake.emptySeries', values: { name: '30年' } },
    ]);
    expect(content).toMatchObject({ series: [{ name: '1年' }, { name: '10年' }] });
  });

  it('take only the columns that the user chose, under the names that the user gave', async () => {
    const columns = { date: '日期', 'value:国债': '1年' };
    const scan = await read('曲线名称,日期,1年,10年\n中债国债,2024-01-02,2.1,x', { columns });
    expect(seriesOf(scan)).toEqual({ 国债: { '2024-01-02': 2.1 } });
  });

  it('stand one under the other, with a column of names', async () => {
    const text = `
      日期,基金代码,基金名称,单位净值
      2024-01-02,000001,甲基金,1.1
      2024-01-02,000002,乙基金,2.1
      2024-01-03,000001,甲基金,1.2`;
    expect(seriesOf(await read(text))).toEqual({
      甲基金: { '2024-01-02': 1.1, '2024-01-03': 1.2 },
      乙基金: { '2024-01-02': 2.1 },
    });
    const byCode = await read(text, { columns: { series: '基金代码' } });
    expect(Object.keys(seriesOf(byCode))).toEqual(['000001', '000002']);
  });

  it('cannot all have one name', async () => {
    const wide = await errorOf(read('日期,甲,乙\n2024-01-02,1,2', { name: 'x' }));
    expect(wide.report()).toMatchObject({ code: 'intake.nameForMany', values: { count: 2, name: 'x' } });
    const long = await errorOf(read('日期,名称,净值\n2024-01-02,甲,2', { name: 'x' }));
    expect(long.code).toBe('intake.nameForMany');
  });
});

describe('what is refused is named with file, row, column and reason', () => {
  const bad = `
    日期,甲,乙
    2024-01-02,1.1,2.1
    2024-02-30,1.1,2.1
    2024-01-04,abc,0
    2024-01-05,-1,5%
    2024-01-08,1.5
    2024-01-09,1.5,2.5,9.9
    2024-01-10,1.6,2.6`;

  it('in a preview, all of it', async () => {
    const scan = await preview(bad);
    expect(problemsOf(scan)).toEqual([
      '3 日期 intake.date',
      '4 甲 intake.number',
      '4 乙 intake.notPositive',
      '5 甲 intake.notPositive',
      '5 乙 intake.percent',
      '6 - intake.cells',
      '7 - intake.cells',
    ]);
    expect(scan.preview).toMatchObject({ rows: 7, badRows: 5, problemCount: 7 });
    expect(scan.preview.problems[0]).toEqual({
      row: 3,
      column: '日期',
      value: '2024-02-30',
      code: 'intake.date',
      values: { format: 'YYYY-MM-DD' },
    });
  });

  it('on import, in words of both languages; and nothing is taken', async () => {
    const error = await errorOf(read(bad));
    const report = error.report('zh');
    expect(report).toMatchObject({
      code: 'intake.rejected',
      message: '文件“fund.csv”有 5 行无法接受，未导入任何内容。',
      where: { file: 'fund.csv' },
    });
    expect(report.details).toHaveLength(7);
    expect(report.details![1]).toMatchObject({
      code: 'intake.number',
      message: '“abc”不是数字。',
      where: { file: 'fund.csv', row: 4, column: '甲' },
    });
    expect(error.report('en').details![1]!.message).toBe('“abc” is not a number.');
  });

  it('is left out whole row by whole row where the user says so, and listed for correction', async () => {
    const scan = await read(bad, { skipBadRows: true });
    expect(seriesOf(scan)).toEqual({
      甲: { '2024-01-02': 1.1, '2024-01-10': 1.6 },
      乙: { '2024-01-02': 2.1, '2024-01-10': 2.6 },
    });
    const { name, content } = scan.rejectFile!;
    expect(name).toBe('fund.rejects.csv');
    expect(content.split('\r\n')).toEqual([
      '\uFEFF行 row,原因,reason,日期,甲,乙',
      '3,日期: “2024-02-30”不是 YYYY-MM-DD 格式的有效日期。,日期: “2024-02-30” is not a calendar day written as YYYY-MM-DD.,2024-02-30,1.1,2.1',
      '4,甲: “abc”不是数字。 乙: 净值或价格必须大于零，此处为“0”。,甲: “abc” is not a number. 乙: A value or price must be above zero; this is “0”.,2024-01-04,abc,0',
      "5,甲: 净值或价格必须大于零，此处为“-1”。 乙: “5%”是百分数，而此列应为数值。,甲: A value or price must be above zero; this is “-1”. 乙: “5%” is a percentage; this column holds plain figures.,2024-01-05,'-1,5%",
      '6,该行有 2 个单元格，应为 3 个。,The row has 2 cells where 3 are expected.,2024-01-08,1.5',
      '7,该行有 4 个单元格，应为 3 个。,The row has 4 cells where 3 are expected.,2024-01-09,1.5,2.5,9.9',
      '',
    ]);
  });

  it('a good file has no reject list', async () => {
    expect((await read('日期,净值\n2024-01-02,1', { skipBadRows: true })).rejectFile).toBeUndefined();
  });

  it('rows count as in a spreadsheet: blank lines and lines inside quotation marks do not confuse', async () => {
    const scan = await preview('日期,净值,备注\n\n2024-01-02,1,"a\nb"\n\n2024-01-0x,1,\n');
    expect(problemsOf(scan)).toEqual(['5 日期 intake.date']);
  });

  it('cells beyond the headings do no harm where they are empty', async () => {
    expect(seriesOf(await read('日期,净值\n2024-01-02,1,,\n2024-01-03,2'))['fund']).toEqual({
      '2024-01-02': 1,
      '2024-01-03': 2,
    });
  });

  it('one format holds for the whole column', async () => {
    const scan = await preview('日期,净值\n2024/1/2,1\n2024/1/3,1\n2024-01-04,1\n20240105,1');
    expect(problemsOf(scan)).toEqual(['4 日期 intake.date', '5 日期 intake.date']);
    const chosen = await preview('日期,净值\n2024/1/2,1\n2024-01-04,1', { dateFormat: 'YYYY-MM-DD' });
    expect(problemsOf(chosen)).toEqual(['2 日期 intake.date']);
  });

  it('a name that is missing or cannot be one', async () => {
    const scan = await preview('日期,名称,净值\n2024-01-02,,1\n2024-01-02,a\u202Eb,1\n2024-01-02,好,1');
    expect(problemsOf(scan)).toEqual(['2 名称 intake.missing', '3 名称 intake.badName']);
  });

  it('no more than a thousand are shown, all are counted', async () => {
    const rows = Array.from({ length: 1500 }, () => 'x,1');
    const { preview: found } = await preview(`日期,净值\n2024-01-02,1\n${rows.join('\n')}`);
    expect([found.problems.length, found.problemCount, found.badRows]).toEqual([1000, 1500, 1500]);
  });
});

describe('the order of dates', () => {
  it('falling or mixed is put right and said', async () => {
    const scan = await read('日期,净值\n2024-01-04,3\n2024-01-02,1\n2024-01-03,2');
    expect(scan.content).toMatchObject({
      series: [{ dates: ['2024-01-02', '2024-01-03', '2024-01-04'], values: [1, 2, 3] }],
    });
    expect(scan.preview.notices).toEqual([{ code: 'intake.sorted', values: {} }]);
  });

  it('the same twice is kept once and said', async () => {
    const scan = await read('日期,净值\n2024-01-02,1\n2024-01-02,1.0\n2024-01-03,2');
    expect(seriesOf(scan)['fund']).toEqual({ '2024-01-02': 1, '2024-01-03': 2 });
    expect(scan.preview.notices).toEqual([{ code: 'intake.doubles', values: { count: 1 } }]);
  });

  it('one date with different figures is refused, every row of it', async () => {
    const text = '日期,甲,乙\n2024-01-03,1,5\n2024-01-02,1,5\n2024-01-02,2,5\n2024-01-02,1,5';
    const scan = await preview(text);
    expect(problemsOf(scan)).toEqual(['3', '4', '5'].map((row) => `${row} 日期 intake.duplicateDate`));
    expect(scan.preview.problems.map(({ values }) => values)).toEqual([
      { name: '甲', date: '2024-01-02', other: 4 },
      { name: '甲', date: '2024-01-02', other: 3 },
      { name: '甲', date: '2024-01-02', other: 3 },
    ]);
    expect(seriesOf(await read(text, { skipBadRows: true }))).toEqual({
      甲: { '2024-01-03': 1 },
      乙: { '2024-01-03': 5 },
    });
  });

  it('the same date in different series is no conflict', async () => {
    const scan = await preview('日期,名称,净值\n2024-01-02,甲,1\n2024-01-02,乙,2');
    expect(scan.preview.problemCount).toBe(0);
  });
});

describe('a file that as a whole is something else', () => {
  it.each([
    ['nothing but a heading', '日期,净值', 'intake.noRows'],
    ['nothing but gaps', '日期,净值\n2024-01-02,\n2024-01-03,-', 'intake.noRows'],
    ['no dates', '国家,年份,CPI\n中国,1987,7.2', 'intake.noDate'],
    ['dates alone', '日期\n2024-01-02', 'intake.noField'],
    ['words alone', '日期,备注\n2024-01-02,休市', 'intake.noField'],
    ['a heading that comes twice', '日期,甲,甲\n2024-01-02,1,2', 'intake.duplicateHeading'],
    ['an open quotation mark', '日期,净值\n2024-01-02,"1\n2024-01-03,2\n', 'intake.quotes'],
    ['a quotation mark in the middle', '日期,净值\n2024-01-02,1\n2024-01-03,"2"x\n', 'intake.quotes'],
    ['a heading that cannot be a name', `日期,${'长'.repeat(121)},乙\n2024-01-02,1,2`, 'intake.badName'],
  ])('%s', async (_, text, code) => {
    expect((await errorOf(read(text))).code).toBe(code);
  });

  it('returns in place of values are told apart, and what to do is said', async () => {
    const error = await errorOf(
      preview('date,HAM1\n2024-01-31,0.0074\n2024-02-29,-0.0091\n2024-03-31,0.0155'),
    );
    expect(error.report('en')).toEqual({
      code: 'intake.returns',
      message: '“fund.csv” looks like returns, not values or prices (33% of its figures are not above zero).',
      remedy: 'Turn them into an index first: start at 1 and multiply by (1 + return) each period.',
      where: { file: 'fund.csv' },
      values: { file: 'fund.csv', share: 33 },
    });
  });

  it('an open quotation mark is named with its row', async () => {
    const error = await errorOf(preview('日期,净值\n2024-01-02,1\n2024-01-03,"2\n2024-01-04,3\n'));
    expect(error.where).toEqual({ file: 'fund.csv', row: 3 });
  });

  it.each([
    [{ date: '天' }, 'intake.noColumn', { heading: '天', headings: '日期, 净值' }],
    [{ date: '#3' }, 'intake.noColumn', { heading: '#3', headings: '日期, 净值' }],
    [{ nav: '净值' }, 'intake.unknownField', { field: 'nav', known: 'date, value, series, value:NAME' }],
    [
      { 'value:': '净值' },
      'intake.unknownField',
      { field: 'value:', known: 'date, value, series, value:NAME' },
    ],
    [
      { 'date:x': '日期' },
      'intake.unknownField',
      { field: 'date:x', known: 'date, value, series, value:NAME' },
    ],
  ])('a choice of columns that does not fit: %j', async (columns, code, values) => {
    const error = await errorOf(preview('日期,净值\n2024-01-02,1', { columns }));
    expect(error).toMatchObject({ code, values });
  });
});

describe('the options as they were used', () => {
  it('have every guess written down, so that reading with them gives the same', async () => {
    const text = '日期,净值\n2024/1/2,1';
    const scan = await read(text);
    expect(scan.options).toEqual({
      kind: 'nav',
      encoding: 'utf-8',
      delimiter: ',',
      dateFormat: 'YYYY/M/D',
      name: 'fund',
      columns: { date: '日期', value: '净值' },
      skipBadRows: false,
    });
    const again = await read(text, scan.options);
    expect(again.options).toEqual(scan.options);
    expect(again.content).toEqual(scan.content);
    expect(again.contentHash).toBe(scan.contentHash);
  });

  it('of wide files and of files with a column of names too', async () => {
    for (const text of ['日期,甲,乙\n2024-01-02,1,2', '日期,名称,净值\n2024-01-02,甲,1\n2024-01-02,乙,1']) {
      const scan = await read(text);
      const again = await read(text, scan.options);
      expect(again.content).toEqual(scan.content);
      expect(again.options).toEqual(scan.options);
    }
  });
});

describe('cancelling', () => {
  it('ends the reading by its own name', async () => {
    const { previewFile } = await import('../../src/main/intake/index.ts');
    const rows = Array.from({ length: 20_000 }, (_, i) => `2024-01-02,${i + 1}`);
    const bytes = new TextEncoder().encode(`日期,净值\n${rows.join('\n')}`);
    const control = new AbortController();
    const reading = previewFile(bytes, 'big.csv', { kind: 'nav' }, { signal: control.signal });
    control.abort();
    expect((await errorOf(reading)).code).toBe('job.cancelled');
  });
});
