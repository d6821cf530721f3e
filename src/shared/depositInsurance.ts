import type { Localised } from './schema.ts';
import type { PlainDate, Yuan } from './units.ts';

/** What deposit insurance pays per depositor and bank, principal and interest together. Dated data, newest last. */
export interface DepositInsuranceRule {
  readonly effectiveFrom: PlainDate;
  readonly cap: Yuan;
  readonly source: Localised;
}

export const depositInsuranceRules: readonly DepositInsuranceRule[] = [
  {
    effectiveFrom: '2015-05-01',
    cap: 500_000,
    source: {
      zh: '《存款保险条例》第五条：同一存款人在同一家投保机构本息合计最高偿付 50 万元',
      en: 'Deposit Insurance Regulations, article 5: CNY 500,000 per depositor and insured bank, principal and interest together',
    },
  },
];

/** The rule in force on a day; the earliest one where the day lies before them all. */
export function depositInsuranceOn(date: PlainDate): DepositInsuranceRule {
  return (
    depositInsuranceRules.findLast(({ effectiveFrom }) => effectiveFrom <= date) ?? depositInsuranceRules[0]!
  );
}
