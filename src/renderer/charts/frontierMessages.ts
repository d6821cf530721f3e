import { catalogue } from '../app/language/catalogue.ts';
import type { Text } from '../app/language/useText.ts';

export const frontierMessages = catalogue('frontierChart', {
  mean: { zh: '平均收益', en: 'Mean return' },
  volatility: { zh: '波动率', en: 'Volatility' },
  loss: { zh: '最差 5% 情景的平均亏损', en: 'Mean loss of the worst 5% of futures' },
  mix: { zh: '配置', en: 'Mix' },
  frontier: { zh: '有效前沿', en: 'Frontier' },
  present: { zh: '现有组合', en: 'Present combination' },
  suggested: { zh: '参考配置', en: 'Suggested mix' },
  nearest: { zh: '最近的改进', en: 'Nearest better' },
  spoken: {
    zh: '有效前沿：平均收益从 {low} 到 {high}；现有组合平均收益 {present}，参考配置 {suggested}。',
    en: 'The frontier runs from a mean return of {low} to {high}; the present combination has {present}, the suggested mix {suggested}.',
  },
});

export type FrontierText = Text<keyof typeof frontierMessages.words>;
