import type { Formula } from './formula.ts';

/** Where a bank's own measures and conditions start. */
export const firstFormulas: readonly Formula[] = [
  {
    id: 'median-gain',
    name: { zh: '中位收益率', en: 'Median gain on what is paid in' },
    kind: 'measure',
    text: 'end.p50 / paidIn - 1',
    unit: 'percent',
  },
  {
    id: 'fee-share',
    name: { zh: '费用占收益比', en: 'Fees as a share of gains' },
    kind: 'measure',
    text: 'interest + market > 0 ? fees / (interest + market) : 0',
    unit: 'percent',
  },
  {
    id: 'new-money',
    name: { zh: '首笔满5万元', en: 'First payment of CNY 50,000 or more' },
    kind: 'condition',
    text: 'amount >= 5万',
    unit: 'number',
  },
];
