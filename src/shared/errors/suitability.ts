import { defineErrors } from './define.ts';

/** Why something cannot be offered to a client at the branch. */
export const suitabilityErrors = defineErrors({
  'suitability.above': {
    what: {
      zh: '产品“{product}”的风险等级为 R{level}，高于客户 C{client} 可匹配的等级，不适合向该客户展示。',
      en: 'The product “{product}” has risk level R{level}, above what suits a client of type C{client}; it cannot be shown to this client.',
    },
    remedy: {
      zh: '请改选风险等级相匹配的产品；产品等级取发行方与销售方评级中较高的一个。',
      en: 'Choose a product of a suitable level; of the issuer’s and the seller’s levels the higher counts.',
    },
  },
  'suitability.expired': {
    what: {
      zh: '客户的风险评估（{assessed}）有效期为 {months} 个月，已于 {until} 到期。',
      en: 'The client’s risk assessment ({assessed}) counts for {months} months and ran out on {until}.',
    },
    remedy: {
      zh: '请先重新进行风险承受能力评估。',
      en: 'Assess the client’s risk tolerance again first.',
    },
  },
  'suitability.future': {
    what: {
      zh: '风险评估日期 {assessed} 晚于今天（{today}）。',
      en: 'The date of the risk assessment, {assessed}, lies after today ({today}).',
    },
    remedy: { zh: '请核对评估日期。', en: 'Check the date of the assessment.' },
  },
  'suitability.care': {
    what: {
      zh: '客户年满 {age} 岁，组合含 R{level} 及以上产品，须先履行特别注意义务。',
      en: 'The client is {age} or older and the combination holds products of R{level} or more: special care comes first.',
    },
    remedy: {
      zh: '请按本行规定完成特别提示、复核等程序后勾选确认，或改选较低风险的产品。',
      en: 'Take the steps that the bank asks for (special notice, second look) and confirm, or choose products of lower risk.',
    },
  },
});
