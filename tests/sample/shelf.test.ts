import { describe, expect, test } from 'vitest';
import { sampleSeries } from '../../src/main/sample/market/sampleSeries.ts';
import { sampleProducts } from '../../src/main/sample/shelf/sampleProducts.ts';
import {
  productFamilies,
  productTiers,
  termsInForce,
  type Product,
  type TermsOf,
} from '../../src/shared/product.ts';

const products = sampleProducts();
const find = (id: string): Product => {
  const item = products.find((p) => p.id === id);
  if (!item) throw new Error(`no product ${id}`);
  return item;
};
const kinds = new Set(products.map((p) => termsInForce(p, '2026-07-01').kind));

const fund = (id: string, date: string): TermsOf<'fund'> => termsInForce(find(id), date) as TermsOf<'fund'>;

describe('the shelf', () => {
  test('has every kind of product, and the named ones', () => {
    expect([...kinds].toSorted()).toEqual(
      [
        'demandDeposit',
        'fund',
        'insurance',
        'largeCd',
        'loan',
        'moneyFund',
        'noticeDeposit',
        'service',
        'structuredDeposit',
        'tieredSavings',
        'timeDeposit',
        'wealth',
      ].toSorted(),
    );
    const names = products.map((p) => p.name.zh);
    expect(names).toEqual(
      expect.arrayContaining(['薪金宝', '随心存', '智投+', '安居贷', '私行定制理财', '家族信托']),
    );
  });

  test('fills every cell of the matrix family × tier', () => {
    const cells = productFamilies.flatMap((family) => productTiers.map((tier) => ({ family, tier })));
    const empty = cells.filter(
      ({ family, tier }) => !products.some((p) => p.family === family && p.tier === tier),
    );
    expect(empty).toEqual([]);
  });

  test('has distinct ids and names, all synthetic and all saying so in words', () => {
    expect(new Set(products.map((p) => p.id)).size).toBe(products.length);
    expect(new Set(products.map((p) => p.name.zh)).size).toBe(products.length);
    expect(new Set(products.map((p) => p.name.en)).size).toBe(products.length);
    for (const item of products) {
      expect(item.synthetic).toBe(true);
      expect(item.summary?.zh).toMatch(/^示例产品。/);
      expect(item.summary?.en).toMatch(/^Sample product\. /);
    }
  });

  test('uses no word that compliance bans', () => {
    const banned =
      /保本|保收益|无风险|零风险|稳赚|和存款一样|高收益|预期收益|最佳|最好|第一|唯一|首只|国家级|顶级|安全|有保障|避险|最后机会/;
    const text = JSON.stringify(products);
    expect(banned.exec(text)).toBeNull();
  });

  test('names only series that the sample has', () => {
    const series = new Set(sampleSeries().map((s) => s.info.id));
    const named = products.flatMap((p) =>
      p.terms.flatMap(({ conditions }) => ('seriesId' in conditions ? [conditions.seriesId] : [])),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((id) => id === undefined || !series.has(id))).toEqual([]);
  });
});

describe('rates', () => {
  test('are those listed, and are marked as to be confirmed', () => {
    const listed = { 3: 0.0065, 6: 0.0085, 12: 0.0095, 24: 0.0105, 36: 0.0125, 60: 0.013 };
    for (const [months, rate] of Object.entries(listed)) {
      const item = find(`time-deposit-${months}m`);
      expect(termsInForce(item, '2026-07-01')).toMatchObject({
        kind: 'timeDeposit',
        termMonths: Number(months),
        rate,
      });
      expect(item.summary?.zh).toContain('待核实');
      expect(item.summary?.en).toContain('to be confirmed');
    }
    expect(termsInForce(find('demand-deposit'), '2026-07-01')).toEqual({
      kind: 'demandDeposit',
      rate: 0.0005,
    });
    expect(termsInForce(find('notice-deposit-7d'), '2026-07-01')).toMatchObject({
      rate: 0.003,
      minimum: 50_000,
    });
  });

  test('rise with the band of the tiered savings', () => {
    const terms = termsInForce(find('tiered-savings'), '2026-07-01') as TermsOf<'tieredSavings'>;
    const rates = terms.bands.map((b) => b.rate);
    expect(rates).toEqual(rates.toSorted((a, b) => a - b));
  });
});

describe('fund fees', () => {
  test('A classes keep the caps of 2026, C classes have no purchase fee', () => {
    const caps = {
      'equity-fund': 0.008,
      'mixed-fund': 0.005,
      'index-fund': 0.003,
      'bond-fund': 0.003,
      'gold-fund': 0.003,
    };
    for (const [name, cap] of Object.entries(caps)) {
      const a = fund(`${name}-a`, '2026-07-01');
      expect(Math.max(...a.purchaseFee.map((b) => b.rate))).toBe(cap);
      expect(fund(`${name}-c`, '2026-07-01').purchaseFee).toEqual([]);
    }
  });

  test('the redemption schedule of an equity fund, before and since 2026', () => {
    expect(fund('equity-fund-a', '2026-07-01').redemptionFee).toEqual([
      { fromDays: 0, rate: 0.015 },
      { fromDays: 7, rate: 0.01 },
      { fromDays: 30, rate: 0.005 },
      { fromDays: 180, rate: 0 },
    ]);
    expect(fund('equity-fund-a', '2025-12-31').redemptionFee[1]).toEqual({ fromDays: 7, rate: 0.0075 });
  });

  test('every fund charges at least 1.5 % under seven days', () => {
    const terms = products.map((p) => termsInForce(p, '2026-07-01')).filter((t) => t.kind === 'fund');
    expect(terms).toHaveLength(11);
    expect(terms.filter((t) => t.redemptionFee[0]!.rate < 0.015)).toEqual([]);
  });
});

test('the annuity pays between 1 and 2 % a year', () => {
  const { schedule } = termsInForce(find('annuity'), '2026-07-01') as TermsOf<'insurance'>;
  const presentValue = (rate: number): number =>
    schedule.reduce((sum, pay, i) => sum + pay / (1 + rate) ** (i + 1), 0);
  expect(presentValue(0.01)).toBeGreaterThan(1);
  expect(presentValue(0.02)).toBeLessThan(1);
});
