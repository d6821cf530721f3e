import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFormat } from '../../../src/renderer/app/format/createFormat.ts';

const zh = createFormat('zh');
const en = createFormat('en');

/** Whether the figure is one of its unit: below 10,000 under 亿, and at least 1 in 万 and 亿. */
const belongs = (yuan: number): boolean => {
  const text = zh.money(yuan);
  const figure = Number(text.replaceAll(/[,万亿元]/g, ''));
  return (text.includes('亿') || figure < 10_000) && (!/[万亿]/.test(text) || figure >= 1);
};

describe('money', () => {
  test.each([
    [0, '0.00元', '¥0.00'],
    [0.004, '0.00元', '¥0.00'],
    [-0.004, '0.00元', '¥0.00'],
    [1234.5, '1,234.50元', '¥1,234.50'],
    [9999.99, '9,999.99元', '¥9,999.99'],
    [9999.996, '1.00万元', '¥10,000'],
    [123_456, '12.35万元', '¥123,456'],
    [-123_456, '−12.35万元', '−¥123,456'],
    [999_999.6, '100.00万元', '¥1.00M'],
    [1_234_567, '123.46万元', '¥1.23M'],
    [123_456_789, '1.23亿元', '¥123.5M'],
    [99_999_999.9, '1.00亿元', '¥100.0M'],
    [12_345_678_901, '123.46亿元', '¥12.35B'],
  ])('%d is %s and %s', (yuan, chinese, english) => {
    expect([zh.money(yuan), en.money(yuan)]).toEqual([chinese, english]);
  });

  test('gains carry a plus, nothing carries none', () => {
    expect([
      zh.signedMoney(12_000),
      zh.signedMoney(-12_000),
      zh.signedMoney(0),
      zh.signedMoney(0.001),
    ]).toEqual(['+1.20万元', '−1.20万元', '0.00元', '0.00元']);
  });

  test('hidden amounts tell nothing, shares stay', () => {
    const hidden = createFormat('zh', true);
    expect([
      hidden.money(5),
      hidden.signedMoney(-9),
      hidden.scaled(5e6, hidden.scale(5e6)),
      hidden.percent(0.5),
    ]).toEqual(['****', '****', '****', '50.00%']);
  });

  test('never shows a unit with a figure that belongs to the next one', () => {
    expect(() =>
      fc.assert(fc.property(fc.double({ min: 0, max: 1e12, noNaN: true }), belongs)),
    ).not.toThrow();
  });
});

test('one scale serves a whole axis', () => {
  const scale = zh.scale(3_400_000);
  expect([scale.unit, zh.scaled(3_400_000, scale), zh.scaled(5000, scale)]).toEqual(['万元', '340', '0.5']);
  expect([en.scale(3_400_000).unit, en.scale(999).unit, en.scale(12_000).unit, en.scale(2e9).unit]).toEqual([
    '¥M',
    '¥',
    '¥K',
    '¥B',
  ]);
});

test('per cent, counts, fields', () => {
  expect([zh.percent(0.0125), zh.percent(-0.5, 0), zh.percent(-0.00001, 1)]).toEqual([
    '1.25%',
    '−50%',
    '0.0%',
  ]);
  expect([en.signedPercent(0.02), en.signedPercent(-0.02), en.signedPercent(0)]).toEqual([
    '+2.00%',
    '−2.00%',
    '0.00%',
  ]);
  expect([en.count(1_000_000), en.number(1.005, 1), en.field(12.5, 2), en.field(30, 2)]).toEqual([
    '1,000,000',
    '1.0',
    '12.5',
    '30',
  ]);
});

test('dates are days of the calendar in any time zone', () => {
  expect([
    zh.date('2026-07-01'),
    en.date('2026-07-01'),
    zh.month('2008-12-31'),
    en.month('2008-12-31'),
  ]).toEqual(['2026年7月1日', 'Jul 1, 2026', '2008年12月', 'Dec 2008']);
});

test.each([
  [0, '0个月', '0 months'],
  [1, '1个月', '1 month'],
  [12, '1年', '1 year'],
  [42, '3年6个月', '3 years 6 months'],
  [13, '1年1个月', '1 year 1 month'],
])('%d months are %s, %s', (months, chinese, english) => {
  expect([zh.duration(months), en.duration(months)]).toEqual([chinese, english]);
});
