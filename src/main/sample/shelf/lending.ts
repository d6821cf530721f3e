import type { ProductInput } from './productInput.ts';

const shared = { family: 'asset', riskLevel: 1, synthetic: true } as const;

/** 贷款: their rates, margins and losses are sample values. */
export const lending: readonly ProductInput[] = [
  {
    ...shared,
    id: 'consumer-loan',
    name: { zh: '随薪贷', en: 'Payroll Consumer Loan' },
    summary: {
      zh: '示例产品。代发工资客户的信用消费贷款，三年期，利率与损失率为示例值。',
      en: 'Sample product. Unsecured consumer loan for payroll clients, three years; all rates are sample values.',
    },
    tier: 'basic',
    bank: { margin: 0.021, rewardCost: 40 },
    terms: [
      {
        effectiveFrom: '2025-05-20',
        conditions: {
          kind: 'loan',
          rate: 0.0395,
          termMonths: 36,
          margin: 0.021,
          probabilityOfDefault: 0.014,
          lossGivenDefault: 0.6,
          prepayment: 0.25,
        },
      },
    ],
  },
  {
    ...shared,
    id: 'housing-loan',
    name: { zh: '安居贷', en: 'Home Loan' },
    summary: {
      zh: '示例产品。住房按揭及装修贷款，三十年期，利率与损失率为示例值。',
      en: 'Sample product. Mortgage and home improvement loan, thirty years; all rates are sample values.',
    },
    tier: 'growth',
    bank: { margin: 0.009, rewardCost: 200 },
    terms: [
      {
        effectiveFrom: '2025-05-20',
        conditions: {
          kind: 'loan',
          rate: 0.0315,
          termMonths: 360,
          margin: 0.009,
          probabilityOfDefault: 0.005,
          lossGivenDefault: 0.25,
          prepayment: 0.1,
        },
      },
    ],
  },
  {
    ...shared,
    id: 'private-credit',
    name: { zh: '私行经营贷', en: 'Private Banking Business Loan' },
    summary: {
      zh: '示例产品。私行客户的抵押经营贷款，五年期，利率与损失率为示例值。',
      en: 'Sample product. Secured business loan for private clients, five years; all rates are sample values.',
    },
    tier: 'premium',
    bank: { margin: 0.012 },
    terms: [
      {
        effectiveFrom: '2025-05-20',
        conditions: {
          kind: 'loan',
          rate: 0.033,
          termMonths: 60,
          margin: 0.012,
          probabilityOfDefault: 0.009,
          lossGivenDefault: 0.35,
          prepayment: 0.15,
        },
      },
    ],
  },
];
