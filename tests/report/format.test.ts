import { describe, expect, it } from 'vitest';
import { axisMoney, money, ofHundred, percent } from '../../src/main/report/format.ts';

describe('amounts', () => {
  it.each([
    [9_999, '9,999 元', '¥9,999'],
    [10_000, '1.00 万元', '¥10,000'],
    [336_512, '33.65 万元', '¥336.5K'],
    [-875_279, '−87.53 万元', '−¥875.3K'],
    [123_456_789, '1.23 亿元', '¥123.46M'],
  ])('%d', (yuan, zh, en) => {
    expect([money(yuan, 'zh'), money(yuan, 'en')]).toEqual([zh, en]);
  });

  it('are short on axes', () => {
    expect([0, 50_000, -1_500_000].map((yuan) => axisMoney(yuan, 'zh'))).toEqual(['0', '5万', '−150万']);
    expect([0, 50_000, -1_500_000].map((yuan) => axisMoney(yuan, 'en'))).toEqual(['0', '50K', '−1.5M']);
  });
});

describe('shares', () => {
  it('are never told as certain where they are not', () => {
    expect([0, 0.001, 0.4567, 0.999, 1].map(ofHundred)).toEqual([0, 1, 46, 99, 100]);
  });

  it('carry a true minus', () => {
    expect(percent(-0.2591)).toBe('−25.9%');
  });
});
