import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DateFormat,
  dateFormats,
  detectDateFormat,
  readDate,
} from '../../../src/main/intake/cells/date.ts';
import { formatPlainDate, fromDayNumber } from '../../../src/shared/date.ts';

const accepted: readonly (readonly [DateFormat, string, string])[] = [
  ['YYYY-MM-DD', '2024-01-02', '2024-01-02'],
  ['YYYY-MM-DD', '2024-02-29', '2024-02-29'],
  ['YYYY-MM-DD', ' 2024-01-02 ', '2024-01-02'],
  ['YYYY-MM-DD', '２０２４－０１－０２', '2024-01-02'],
  ['YYYY-MM-DD', '2024−01−02', '2024-01-02'],
  ['YYYY-MM-DD', '2024-01-02 00:00:00', '2024-01-02'],
  ['YYYY-MM-DD', '2024-01-02T00:00:00', '2024-01-02'],
  ['YYYY-MM-DD', '2024-01-02T00:00:00.000Z', '2024-01-02'],
  ['YYYY-MM-DD', '2024-01-02 0:00', '2024-01-02'],
  ['YYYY-MM-DD', '1871-01-01', '1871-01-01'],
  ['YYYY/M/D', '2024/1/2', '2024-01-02'],
  ['YYYY/M/D', '2024/01/02', '2024-01-02'],
  ['YYYY/M/D', '2024/12/31', '2024-12-31'],
  ['YYYY/M/D', '２０２４／１／２', '2024-01-02'],
  ['YYYY/M/D', '2024/1/2 0:00', '2024-01-02'],
  ['YYYY/M/D', '2024/1/2 00:00:00', '2024-01-02'],
  ['YYYYMMDD', '20240102', '2024-01-02'],
  ['YYYYMMDD', '20240229', '2024-02-29'],
  ['YYYYMMDD', '２０２４０１０２', '2024-01-02'],
  ['YYYY年M月D日', '2024年1月2日', '2024-01-02'],
  ['YYYY年M月D日', '2024年01月02日', '2024-01-02'],
  ['YYYY年M月D日', '２０２４年１月２日', '2024-01-02'],
];

/** Refused in every format. */
const refused = [
  ['', ' ', '2024', '2024-01', '2024-1-2', '24-01-02', '02-01-2024', '01/02/2024', '1/2/2024', '2/1/24'],
  [
    '2024.01.02',
    '2024 01 02',
    '2024-01-02-03',
    '2024-01-02 08:30',
    '2024-01-02T08:30:00Z',
    '2024-01-02 24:00:00',
  ],
  [
    '2024-02-30',
    '2023-02-29',
    '1900-02-29',
    '2024-04-31',
    '2024-13-01',
    '2024-00-01',
    '2024-01-00',
    '2024-01-32',
  ],
  ['2024/2/30', '2024/13/1', '2024/0/1', '2024/001/2', '20240230', '20241301', '2024010', '202401021'],
  ['2024年2月30日', '2024年13月1日', '2024年1月', '1月2日', '二〇二四年一月二日', '45292', '-2024-01-02'],
  ['0000-01-01', '1799-12-31', '2201-01-01', '9999-12-31', 'Jan 2 2024', '2 Jan 2024', 'today', '2024-W01-1'],
  [`2024-01-02${' '.repeat(50)}`],
].flat();

describe('dates', () => {
  it.each(accepted)('%s: %j is %s', (format, text, date) => {
    expect(readDate(text, format)).toBe(date);
  });

  it.each(accepted)('no other format reads the %s of %j', (format, text) => {
    const others = dateFormats.filter((other) => other !== format && readDate(text, other) !== undefined);
    expect(others).toEqual([]);
  });

  it.each(refused)('%j is refused', (text) => {
    expect(dateFormats.filter((format) => readDate(text, format) !== undefined)).toEqual([]);
  });

  it('every day of the calendar is read in every format', () => {
    const day = fc.integer({ min: -62_091, max: 84_006 }).map((number) => fromDayNumber(number));
    fc.assert(
      fc.property(day, (parts) => {
        const { year, month, day: d } = parts;
        const date = formatPlainDate(parts);
        const forms: Record<DateFormat, string> = {
          'YYYY-MM-DD': date,
          'YYYY/M/D': `${year}/${month}/${d}`,
          YYYYMMDD: date.replaceAll('-', ''),
          YYYY年M月D日: `${year}年${month}月${d}日`,
        };
        for (const format of dateFormats) expect(readDate(forms[format], format)).toBe(date);
      }),
    );
  });

  it('the format of a column is that of most of its cells', () => {
    expect(detectDateFormat(['2024/1/2', '20240103', '2024/1/4', ''])).toEqual({
      format: 'YYYY/M/D',
      count: 2,
    });
    expect(detectDateFormat(['1.5', 'x', ''])).toBeUndefined();
  });
});
