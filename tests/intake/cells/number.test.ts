import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../src/main/intake/cells/number.ts';
import { isBlank } from '../../../src/main/intake/cells/text.ts';

const accepted: readonly (readonly [string, number])[] = [
  ['0', 0],
  ['1', 1],
  ['-1', -1],
  ['+1', 1],
  ['1.5', 1.5],
  ['1.', 1],
  ['.5', 0.5],
  ['-.5', -0.5],
  ['007', 7],
  ['1234.5678', 1234.5678],
  ['0.1', 0.1],
  ['100000000000000000000', 1e20],
  ['1,234', 1234],
  ['12,345.67', 12_345.67],
  ['1,234,567.89', 1_234_567.89],
  ['-1,234', -1234],
  ['(1,234.5)', -1234.5],
  ['(0.5)', -0.5],
  ['( 12 )', -12],
  ['（１２）', -12],
  ['1e5', 100_000],
  ['1E5', 100_000],
  ['1.5e-3', 0.0015],
  ['-6e-04', -0.0006],
  ['2.5E+02', 250],
  ['5%', 0.05],
  ['12.5 %', 0.125],
  ['-3%', -0.03],
  ['(3%)', -0.03],
  ['1.1%', 0.011],
  ['5‰', 0.005],
  ['1万', 10_000],
  ['1.2万', 12_000],
  ['1.13万', 11_300],
  ['-3.5万', -35_000],
  ['1,200万', 12_000_000],
  ['3亿', 300_000_000],
  ['1.05亿', 105_000_000],
  ['2万亿', 2e12],
  ['5百万', 5_000_000],
  ['5千万', 50_000_000],
  ['12元', 12],
  ['1.2万元', 12_000],
  ['3亿元', 300_000_000],
  ['¥12', 12],
  ['￥1,234.50', 1234.5],
  ['¥ 12', 12],
  ['$5', 5],
  ['１２３', 123],
  ['１，２３４．５', 1234.5],
  ['１２，３４５．６７％', 123.4567],
  ['－５', -5],
  ['−5', -5],
  ['–5', -5],
  ['＋５', 5],
  ['　12　', 12],
  ['1e-300', 1e-300],
  ['100000000000000000000000', 1e23],
];

const refused = [
  [
    'abc',
    '1a',
    'a1',
    '1 2',
    '1.2.3',
    '1..2',
    '--1',
    '+-1',
    '1-',
    '-',
    '%',
    '万',
    '元',
    '¥',
    'e5',
    '.',
    '1e',
    '1e1e1',
  ],
  ['1,23', '1,2345', '12,34', ',123', '1,', '1,234,56', '1,234.5,6', '1.234,56', '1,00,000', '1_000'],
  [
    '0x1F',
    '1f',
    '1/2',
    '1:30',
    '2024-01-02',
    '=1+1',
    '+cmd',
    '@1',
    '1;2',
    '（1',
    '(1',
    '1)',
    '-(1)',
    '(-1)',
    '()',
  ],
  ['Infinity', '-Infinity', '1e400', '∞', '一万', '½', 'Ⅳ', '1%%', '1%万', '12万3', 'true', "'1"],
  ['9'.repeat(65)],
].flat();

describe('figures', () => {
  it.each(accepted)('%j is %d', (text, value) => {
    expect(readNumber(text)).toMatchObject({ kind: 'number', value });
  });

  it.each(refused)('%j is refused', (text) => {
    expect(readNumber(text)).toEqual({ kind: 'bad' });
  });

  it('a percentage says so', () => {
    expect(readNumber('１％')).toEqual({ kind: 'number', value: 0.01, isPercent: true });
    expect(readNumber('0.01')).toEqual({ kind: 'number', value: 0.01, isPercent: false });
  });

  it('every double comes back from its shortest digits, plain or grouped', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(readNumber(String(value))).toMatchObject({ value: value === 0 ? 0 : value });
      }),
      { numRuns: 500 },
    );
    const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (value) => {
        const text = grouped.format(value);
        expect(readNumber(text)).toMatchObject({ value: Number(text.replaceAll(',', '')) });
      }),
      { numRuns: 500 },
    );
  });

  it('any text is read or refused, and takes no long time', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'binary' }), (text) => {
        expect(['number', 'bad']).toContain(readNumber(text).kind);
      }),
    );
  });
});

describe('gaps', () => {
  it.each([
    '',
    ' ',
    '　',
    '-',
    '--',
    '—',
    '——',
    '–',
    'na',
    'NA',
    'N/A',
    '#N/A',
    'NaN',
    'nan',
    'null',
    'NULL',
    'None',
    '无',
    '暂无',
    'ＮＡ',
  ])('%j is one', (text) => {
    expect(isBlank(text)).toBe(true);
  });

  it.each(['0', '0.0', '.', '?', 'x', '未知', '-1', '---------'])('%j is none', (text) => {
    expect(isBlank(text)).toBe(false);
  });
});
