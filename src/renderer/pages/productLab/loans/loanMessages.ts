import { catalogue } from '../../../app/language/catalogue.ts';

export const messages = catalogue('loans', {
  title: { zh: '贷款', en: 'Loans' },
  add: { zh: '添加贷款', en: 'Add a loan' },
  none: {
    zh: '可加入安居贷等贷款，在“银行视角”看利差、预期损失与月供。',
    en: 'Add a home loan, say: the bank’s view shows its margin, expected loss and payments.',
  },
  noProducts: { zh: '货架上没有贷款产品。', en: 'There are no loans on the shelf.' },
  remove: { zh: '移除“{name}”', en: 'Remove {name}' },
  product: { zh: '贷款产品', en: 'Loan' },
  amount: { zh: '贷款金额', en: 'Amount' },
  repayment: { zh: '还款方式', en: 'Repayment' },
  'repayment.instalment': { zh: '等额本息', en: 'Equal instalments' },
  'repayment.principal': { zh: '等额本金', en: 'Equal principal' },
  yuan: { zh: '元', en: '¥' },
  field: { zh: '{name} · {field}', en: '{name} · {field}' },
  step: { zh: '{field}改为 {value}', en: '{field} to {value}' },
  stepAdd: { zh: '添加“{name}”', en: 'add {name}' },
  stepRemove: { zh: '移除“{name}”', en: 'remove {name}' },
});
