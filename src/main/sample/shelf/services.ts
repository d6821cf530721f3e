import type { ProductInput } from './productInput.ts';

const shared = { family: 'intermediary', synthetic: true } as const;
const effectiveFrom = '2025-05-20';

/** Nothing for five years, 2.8 % of the premium a year for ten more, the premium with the last payment. */
const annuitySchedule = [...Array<number>(5).fill(0), ...Array<number>(9).fill(0.028), 1.028];

/** 服务与代销保险: advice, trust and an annuity. */
export const services: readonly ProductInput[] = [
  {
    ...shared,
    id: 'annuity',
    name: { zh: '颐年年金保险', en: 'Annuity Insurance' },
    summary: {
      zh: '示例产品。代销年金保险，趸交，第六年起领取，第十五年返还保费；给付比例为示例值。',
      en: 'Sample product. Single premium; pays from the sixth year, returns the premium in the fifteenth.',
    },
    tier: 'growth',
    riskLevel: 2,
    bank: { feeShare: 0.002 },
    terms: [{ effectiveFrom, conditions: { kind: 'insurance', schedule: annuitySchedule } }],
  },
  {
    ...shared,
    id: 'robo-advice',
    name: { zh: '智投+', en: 'Robo-advice Plus' },
    summary: {
      zh: '示例产品。按风险类型、期限与流动性需要给出货币、债券、股票基金的组合，按年收取服务费。',
      en: 'Sample product. A mix of money, bond and equity funds by risk type, horizon and liquidity; yearly fee.',
    },
    tier: 'growth',
    riskLevel: 3,
    bank: { feeShare: 0.003 },
    terms: [{ effectiveFrom, conditions: { kind: 'service', annualFee: 0, feeRate: 0.003 } }],
  },
  {
    ...shared,
    id: 'family-trust',
    name: { zh: '家族信托', en: 'Family Trust' },
    summary: {
      zh: '示例产品。财富传承安排，1000万元起，设立费与管理费为示例值。',
      en: 'Sample product. Succession planning from CNY 10 million; fees are sample values.',
    },
    tier: 'premium',
    riskLevel: 3,
    bank: { feeShare: 0.0035 },
    terms: [{ effectiveFrom, conditions: { kind: 'service', annualFee: 20_000, feeRate: 0.0035 } }],
  },
];
