/**
 * Listed rates since 2025-05-20, fractions per year. Not confirmed from the full text of the list (RULES-CN "check"):
 * every product that uses one says so in its summary.
 */
export const listedRates = {
  effectiveFrom: '2025-05-20',
  demand: 0.0005,
  time: { 3: 0.0065, 6: 0.0085, 12: 0.0095, 24: 0.0105, 36: 0.0125, 60: 0.013 },
  notice: { 1: 0.001, 7: 0.003 },
} as const;

export const toConfirm = {
  zh: '利率参照2025年5月20日挂牌利率，待核实。',
  en: 'Rate as listed on 2025-05-20, to be confirmed.',
} as const;
