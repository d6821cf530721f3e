import { catalogue } from '../app/language/catalogue.ts';
import type { Text } from '../app/language/useText.ts';

/** Words of the simulated fan beside history's windows. */
export const historyCloudMessages = catalogue('historyCloudChart', {
  band: { zh: '模拟 5–95 分位', en: 'Simulated, 5th–95th percentile' },
  median: { zh: '模拟中位数', en: 'Simulated median' },
  windows: { zh: '历史区间', en: 'Windows of history' },
  windowMedian: { zh: '历史中位数', en: 'Median of history' },
  month: { zh: '月份', en: 'Month' },
  simulated: { zh: '模拟 {p} 分位', en: 'Simulated {p}th' },
  historical: { zh: '历史 {p} 分位', en: 'History {p}th' },
  below: { zh: '低于区间', en: 'Below the band' },
  inside: { zh: '区间之内', en: 'Inside the band' },
  above: { zh: '高于区间', en: 'Above the band' },
  spoken: {
    zh: '{count} 个历史区间与模拟区间的对照：期末有 {inside} 落在模拟的 5–95 分位之间，{below} 低于下沿，{above} 高于上沿。',
    en: '{count} windows of history beside the simulated band: at the end {inside} lie between the 5th and 95th percentile, {below} below and {above} above.',
  },
});
export type HistoryCloudText = Text<keyof typeof historyCloudMessages.words>;
