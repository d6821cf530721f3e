import { defineNotices } from './define.ts';

/** Remarks on combinations that stand side by side. */
export const comparisonNotices = defineNotices({
  'compare.ownMarkets': {
    zh: '各方案的收益模型、起始日期或相关系数设置不同，只能各自抽样（种子相同）：两者之差除组合本身外，还包含假设的差异和抽样误差。',
    en: 'The plans differ in return model, start date or typed correlations, so each draws its own market from the same seed: a difference between them also holds that of the assumptions, and chance.',
  },
  'compare.seedOfFirst': {
    zh: '各方案的随机种子或情景数不同，对比统一采用基准方案的设置：种子 {seed}，{paths} 个情景。',
    en: 'The plans differ in seed or number of futures; all are run as the baseline is: seed {seed}, {paths} futures.',
  },
});
