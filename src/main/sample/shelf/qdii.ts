import type { ProductInput } from './productInput.ts';
import { feesBefore2026, feesSince2026, newFeesFrom } from './fundFees.ts';

const conditions = {
  kind: 'fund',
  assetClass: 'qdii',
  shareClass: 'A',
  // Orders wait for the market abroad and for the exchange of the money.
  purchaseConfirmDays: 2,
  redemptionPayDays: 7,
  seriesId: 'qdii-fund-a',
  assumption: { drift: 0.052, volatility: 0.155 },
} as const;

/** QDII 基金: paid for in yuan, invested in shares abroad, with the risk of their currency. */
export const qdii: readonly ProductInput[] = [
  {
    id: 'qdii-fund-a',
    name: { zh: '示例环球股票（QDII）A', en: 'Sample Global Shares (QDII) A' },
    summary: {
      zh: '示例产品。以人民币申购、投资境外股票，净值随汇率变动；赎回款T+7到账。基金有风险，投资须谨慎。',
      en: 'Sample product. Bought in yuan, invested in shares abroad: its NAV moves with the exchange rate; paid at T+7.',
    },
    family: 'intermediary',
    tier: 'premium',
    riskLevel: 4,
    synthetic: true,
    bank: { feeShare: 0.006 },
    terms: [
      { effectiveFrom: '2008-07-01', conditions: { ...conditions, ...feesBefore2026('qdii', 'A') } },
      { effectiveFrom: newFeesFrom, conditions: { ...conditions, ...feesSince2026('qdii', 'A') } },
    ],
  },
];
