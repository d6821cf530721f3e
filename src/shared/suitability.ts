import { z } from 'zod';
import { addMonths, formatPlainDate, requireDate } from './date.ts';
import { inBoth } from './errors/inBoth.ts';
import type { ErrorCode, ErrorValues } from './errors/index.ts';
import type { Product } from './product.ts';
import { plainDate } from './schema.ts';

/** Product risk levels R1 (low) to R5 (high), and client risk types C1 to C5. */
export const riskLevels = [1, 2, 3, 4, 5] as const;
export const riskLevel = z.number().int().min(1).max(5);

const oldest = 130;

/** 适当性规则: what the branch may offer to whom. Dated data, edited by the bank's compliance. */
export const suitabilityRule = z.strictObject({
  effectiveFrom: plainDate,
  /** Where it stands, and what is not confirmed. */
  source: z.object({ zh: z.string().trim().min(1).max(300), en: z.string().trim().min(1).max(300) }),
  /** By client type C1 … C5, by product level R1 … R5: whether it is suitable. */
  suitable: z.array(z.array(z.boolean()).length(riskLevels.length)).length(riskLevels.length),
  /** For how long an assessment of the client counts, and how often it may be made. */
  validMonths: z.number().int().min(1).max(60),
  perDay: z.number().int().min(1).max(10),
  perYear: z.number().int().min(1).max(50),
  /** Clients of this age or more need special care for products from this level on. */
  careAge: z.number().int().min(18).max(oldest),
  careLevel: riskLevel,
});
export type SuitabilityRule = z.infer<typeof suitabilityRule>;

export const suitabilityRules = z
  .array(suitabilityRule)
  .min(1)
  .max(50)
  .refine(
    (rules) => rules.every((rule, i) => i === 0 || rule.effectiveFrom > rules[i - 1]!.effectiveFrom),
    inBoth('各版规则按日期先后排列', 'rules rise by date'),
  );

/** Where the program starts; `careLevel` and the age are to be confirmed by compliance. */
export const firstRules: readonly SuitabilityRule[] = [
  {
    effectiveFrom: '2026-02-01',
    source: {
      zh: '《金融机构产品适当性管理办法》（2026-02-01 起施行）；特别注意的起始等级待合规核实',
      en: 'Measures on the Suitability of Products of Financial Institutions (in force 2026-02-01); the level from which special care starts is to be confirmed',
    },
    suitable: riskLevels.map((client) => riskLevels.map((product) => product <= client)),
    validMonths: 12,
    perDay: 2,
    perYear: 8,
    careAge: 65,
    careLevel: 4,
  },
];

/** The rule in force on a day; the earliest one where the day lies before them all. */
export function suitabilityOn(rules: readonly SuitabilityRule[], date: string): SuitabilityRule {
  return rules.findLast(({ effectiveFrom }) => effectiveFrom <= date) ?? rules[0]!;
}

/** What is known of a client: no name, no number. */
export const clientProfile = z.strictObject({
  level: riskLevel,
  /** Day of the risk assessment. */
  assessedOn: plainDate,
  age: z.number().int().min(18).max(oldest),
  /** Whether the special care that the rule asks for was taken. */
  careTaken: z.boolean().default(false),
});
export type ClientProfile = z.infer<typeof clientProfile>;

/** The level that counts: the higher of issuer's and seller's. */
export function productLevel({ riskLevel: seller, issuerRiskLevel: issuer }: RatedProduct): number {
  return Math.max(seller, issuer ?? seller);
}
type RatedProduct = Pick<Product, 'riskLevel' | 'issuerRiskLevel'>;

/** Why something cannot be offered: an error's code and values. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly values: ErrorValues;
}

/** Last day on which an assessment counts. */
export function assessedUntil(client: Pick<ClientProfile, 'assessedOn'>, rule: SuitabilityRule): string {
  return formatPlainDate(addMonths(requireDate(client.assessedOn), rule.validMonths));
}

/** Why a client cannot be advised on a day at all, or null. */
export function judgeAssessment(client: ClientProfile, rule: SuitabilityRule, today: string): Refusal | null {
  if (client.assessedOn > today) {
    return { code: 'suitability.future', values: { assessed: client.assessedOn, today } };
  }
  const until = assessedUntil(client, rule);
  if (until >= today) return null;
  return {
    code: 'suitability.expired',
    values: { assessed: client.assessedOn, until, months: rule.validMonths },
  };
}

/** Why a product of this level cannot be offered to a client, or null. */
export function judgeProduct(
  product: RatedProduct & Pick<Product, 'id'>,
  client: ClientProfile,
  rule: SuitabilityRule,
): Refusal | null {
  const level = productLevel(product);
  if (rule.suitable[client.level - 1]![level - 1]!) return null;
  return { code: 'suitability.above', values: { product: product.id, level, client: client.level } };
}

/** Whether a product needs special care with this client. */
export function needsCare(product: RatedProduct, client: ClientProfile, rule: SuitabilityRule): boolean {
  return client.age >= rule.careAge && productLevel(product) >= rule.careLevel;
}

/** Everything that speaks against offering these products; nothing where all is well. */
export function judgeOffer(
  products: readonly (RatedProduct & Pick<Product, 'id'>)[],
  client: ClientProfile,
  rule: SuitabilityRule,
  today: string,
): readonly Refusal[] {
  const care = products.some((product) => needsCare(product, client, rule)) && !client.careTaken;
  return [
    judgeAssessment(client, rule, today),
    ...products.map((product) => judgeProduct(product, client, rule)),
    care
      ? ({ code: 'suitability.care', values: { age: rule.careAge, level: rule.careLevel } } as const)
      : null,
  ].filter((refusal) => refusal !== null);
}
