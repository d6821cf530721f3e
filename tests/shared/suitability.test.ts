import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settings } from '../../src/shared/settings.ts';
import {
  assessedUntil,
  firstRules,
  judgeAssessment,
  judgeOffer,
  judgeProduct,
  productLevel,
  riskLevels,
  suitabilityOn,
  type ClientProfile,
} from '../../src/shared/suitability.ts';

const rule = firstRules[0]!;
const client = (change: Partial<ClientProfile> = {}): ClientProfile => ({
  level: 3,
  assessedOn: '2026-03-01',
  age: 40,
  careTaken: false,
  ...change,
});
const rated = (riskLevel: number, issuerRiskLevel?: number) => ({
  id: `r${riskLevel}`,
  riskLevel,
  ...(issuerRiskLevel === undefined ? {} : { issuerRiskLevel }),
});
const today = '2026-07-01';
const codes = (...asked: Parameters<typeof judgeOffer>): string[] =>
  judgeOffer(...asked).map(({ code }) => code);

describe('suitability 适当性', () => {
  it('R1–R5 against C1–C5: nothing above the client’s level', () => {
    const grid = riskLevels.map((level) =>
      riskLevels.map((product) => judgeProduct(rated(product), client({ level }), rule) === null),
    );
    expect(grid).toEqual([
      [true, false, false, false, false],
      [true, true, false, false, false],
      [true, true, true, false, false],
      [true, true, true, true, false],
      [true, true, true, true, true],
    ]);
  });

  it('of the issuer’s and the seller’s level the higher counts', () => {
    expect([rated(2), rated(2, 4), rated(4, 2)].map(productLevel)).toEqual([2, 4, 4]);
    expect(judgeProduct(rated(2, 4), client(), rule)).toEqual({
      code: 'suitability.above',
      values: { product: 'r2', level: 4, client: 3 },
    });
  });

  it('an assessment counts for twelve months, its last day included', () => {
    expect(assessedUntil(client({ assessedOn: '2025-07-01' }), rule)).toBe('2026-07-01');
    expect(judgeAssessment(client({ assessedOn: '2025-07-01' }), rule, today)).toBeNull();
    expect(judgeAssessment(client({ assessedOn: '2025-06-30' }), rule, today)?.code).toBe(
      'suitability.expired',
    );
    expect(judgeAssessment(client({ assessedOn: '2026-07-02' }), rule, today)?.code).toBe(
      'suitability.future',
    );
  });

  it('from 65 on, risky products need special care first', () => {
    const senior = client({ level: 5, age: 65 });
    expect(codes([rated(3)], senior, rule, today)).toEqual([]);
    expect(codes([rated(4)], senior, rule, today)).toEqual(['suitability.care']);
    expect(codes([rated(4)], { ...senior, careTaken: true }, rule, today)).toEqual([]);
    expect(codes([rated(4)], { ...senior, age: 64 }, rule, today)).toEqual([]);
  });

  it('tells everything that speaks against an offer', () => {
    const senior = client({ level: 2, age: 70, assessedOn: '2024-01-01' });
    expect(codes([rated(1), rated(3), rated(5)], senior, rule, today)).toEqual([
      'suitability.expired',
      'suitability.above',
      'suitability.above',
      'suitability.care',
    ]);
  });

  it('is dated data: the newest rule in force counts', () => {
    const later = { ...rule, effectiveFrom: '2027-01-01', validMonths: 6 };
    const rules = [rule, later];
    expect(
      ['2020-01-01', '2026-12-31', '2027-01-01'].map((day) => suitabilityOn(rules, day).validMonths),
    ).toEqual([12, 12, 6]);
    expect(settings.safeParse({ suitability: [later, rule] }).success).toBe(false);
    expect(settings.parse({})).toMatchObject({ namedProducts: false, suitability: [rule] });
  });

  it('a higher client level never loses a product', () => {
    const level = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(level, level, level, level, (product, issuer, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const fits = (of: number): boolean =>
          judgeProduct(rated(product, issuer), client({ level: of }), rule) === null;
        expect(!fits(low) || fits(high)).toBe(true);
      }),
    );
  });
});
