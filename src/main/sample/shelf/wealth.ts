import type { ProductInput } from './productInput.ts';

const shared = { family: 'asset', synthetic: true } as const;

/** 理财: flexible wealth for payroll clients, a half-yearly open one, and the private-banking mandate. */
export const wealth: readonly ProductInput[] = [
  {
    ...shared,
    id: 'payroll-wealth',
    name: { zh: '薪金宝', en: 'Payroll Plus' },
    summary: {
      zh: '示例产品。代发工资客户的灵活理财，每日可赎。理财非存款、产品有风险、投资须谨慎。',
      en: 'Sample product. Flexible wealth for payroll clients, open daily. Not a deposit; carries risk.',
    },
    tier: 'basic',
    riskLevel: 1,
    bank: { feeShare: 0.003, rewardCost: 30 },
    terms: [
      {
        effectiveFrom: '2008-07-01',
        conditions: {
          kind: 'wealth',
          access: 'minimumHolding',
          holdDays: 1,
          purchaseConfirmDays: 1,
          redemptionPayDays: 1,
          seriesId: 'payroll-wealth',
          assumption: { drift: 0.016, volatility: 0.0035 },
          benchmark: {
            low: 0.0135,
            high: 0.0185,
            basis: {
              zh: '按85%货币市场工具与15%信用债的当前收益率扣除费用测算（示例）',
              en: 'Current yields of 85% money market and 15% credit bonds, less fees (sample)',
            },
          },
        },
      },
    ],
  },
  {
    ...shared,
    id: 'open-wealth',
    name: { zh: '固收增强半年开', en: 'Fixed Income Plus, half-yearly' },
    summary: {
      zh: '示例产品。每180天开放一次。理财非存款、产品有风险、投资须谨慎。',
      en: 'Sample product. Opens every 180 days. Not a deposit; carries risk.',
    },
    tier: 'growth',
    riskLevel: 2,
    bank: { feeShare: 0.004 },
    terms: [
      {
        effectiveFrom: '2008-07-01',
        conditions: {
          kind: 'wealth',
          access: 'periodicOpen',
          holdDays: 180,
          purchaseConfirmDays: 1,
          redemptionPayDays: 2,
          seriesId: 'open-wealth',
          assumption: { drift: 0.025, volatility: 0.0185 },
          benchmark: {
            low: 0.02,
            high: 0.028,
            basis: {
              zh: '按70%信用债、6%权益与24%货币市场工具的当前收益率扣除费用测算（示例）',
              en: 'Current yields of 70% credit, 6% equity and 24% money market, less fees (sample)',
            },
          },
        },
      },
    ],
  },
  {
    ...shared,
    id: 'private-mandate',
    name: { zh: '私行定制理财', en: 'Private Banking Mandate' },
    summary: {
      zh: '示例产品。按客户需求配置股票、债券与黄金，最短持有一年。理财非存款、产品有风险、投资须谨慎。',
      en: 'Sample product. Equity, bonds and gold to measure, held a year at least. Not a deposit; carries risk.',
    },
    tier: 'premium',
    riskLevel: 3,
    bank: { feeShare: 0.008 },
    terms: [
      {
        effectiveFrom: '2008-07-01',
        conditions: {
          kind: 'wealth',
          access: 'minimumHolding',
          holdDays: 365,
          purchaseConfirmDays: 1,
          redemptionPayDays: 5,
          seriesId: 'private-mandate',
          assumption: { drift: 0.038, volatility: 0.07 },
        },
      },
    ],
  },
];
