import { describe, expect, it } from 'vitest';
import { product, termsInForce } from '../../src/shared/product.ts';

const saving = {
  id: 'sui-xin-cun',
  name: { zh: '随心存', en: 'Flexible savings' },
  family: 'liability',
  tier: 'basic',
  riskLevel: 1,
  terms: [
    { effectiveFrom: '2024-01-01', conditions: { kind: 'demandDeposit', rate: 0.002 } },
    { effectiveFrom: '2025-05-20', conditions: { kind: 'demandDeposit', rate: 0.0005 } },
  ],
};

describe('a product', () => {
  it('has the terms of the day', () => {
    const item = product.parse(saving);
    const rates = ['2020-01-01', '2025-05-19', '2025-05-20', '2030-01-01'].map((day) => {
      const terms = termsInForce(item, day);
      return terms.kind === 'demandDeposit' ? terms.rate : undefined;
    });
    expect(rates).toEqual([0.002, 0.002, 0.0005, 0.0005]);
  });

  it('refuses terms out of order and bands that do not start at 0', () => {
    const tiered = (from: number[]): unknown => ({
      ...saving,
      terms: [
        {
          effectiveFrom: '2024-01-01',
          conditions: {
            kind: 'tieredSavings',
            banding: 'marginal',
            bands: from.map((f) => ({ from: f, rate: 0.01 })),
          },
        },
      ],
    });
    const verdict = [
      { ...saving, terms: saving.terms.toReversed() },
      tiered([10, 20]),
      tiered([0, 20, 20]),
      tiered([0, 20]),
    ].map((item) => product.safeParse(item).success);
    expect(verdict).toEqual([false, false, false, true]);
  });
});
