import { defineErrors } from './define.ts';

/** Errors of the product shelf. */
export const shelfErrors = defineErrors({
  'product.inUse': {
    what: {
      zh: '产品“{product}”正被 {count} 个产品组合使用，不能删除：{plans}。',
      en: 'The product “{product}” is held by combinations ({count}) and cannot be deleted: {plans}.',
    },
    remedy: {
      zh: '请改为下架：已有组合继续使用，新组合不再选用；或先从这些组合中移除。',
      en: 'Archive it instead: these combinations keep it, new ones do not offer it. Or take it out of them first.',
    },
  },
});
