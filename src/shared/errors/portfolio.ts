import { defineErrors } from './define.ts';

/** Errors of plans, products and the portfolio engine. */
export const portfolioErrors = defineErrors({
  'plan.invalid': {
    what: { zh: '方案有误：{field}：{reason}', en: 'The plan is not valid: {field}: {reason}' },
    remedy: { zh: '请修改该字段。', en: 'Correct that field.' },
  },
  'plan.weights': {
    what: { zh: '持仓权重之和为 {sum}，应为 1。', en: 'The holdings’ weights add up to {sum}, not 1.' },
    remedy: { zh: '请把权重调整到合计 100%。', en: 'Adjust the weights until they add up to 100 %.' },
  },
  'plan.correlation': {
    what: {
      zh: '相关系数矩阵不是半正定的（最小特征值 {eigenvalue}）。',
      en: 'The correlation matrix is not positive semi-definite (smallest eigenvalue {eigenvalue}).',
    },
    remedy: {
      zh: '请检查相关系数，或允许程序修正为最近的有效矩阵。',
      en: 'Check the correlations, or let the program repair them to the nearest valid matrix.',
    },
  },
});
