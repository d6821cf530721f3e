import { catalogue } from '../app/language/catalogue.ts';
import type { Text } from '../app/language/useText.ts';

/** Words of the chart of a fall and three ways to go on. */
export const companionMessages = catalogue('companionChart', {
  stay: { zh: '继续持有', en: 'Stay' },
  rebalance: { zh: '再平衡', en: 'Rebalance' },
  leave: { zh: '卖出离场', en: 'Leave' },
  bad: { zh: '{name}·较差情形', en: '{name}, bad case' },
  middle: { zh: '{name}·居中', en: '{name}, middle' },
  good: { zh: '{name}·较好情形', en: '{name}, good case' },
  month: { zh: '月份', en: 'Month' },
  fallEnds: { zh: '下跌结束', en: 'Fall ends' },
  solid: { zh: '粗线：较差情形（5 分位）', en: 'Thick: bad case (5th percentile)' },
  dashed: { zh: '虚线：居中', en: 'Dashed: middle' },
  spoken: {
    zh: '{months}后，较差情形：继续持有 {stay}，再平衡 {rebalance}，卖出离场 {leave}。',
    en: 'After {months}, in the bad case: {stay} by staying, {rebalance} by rebalancing, {leave} by leaving.',
  },
});
export type CompanionChartText = Text<keyof typeof companionMessages.words>;
