import type { BannedPhrase, WordingRule } from './wording.ts';

const all = (...phrases: readonly string[]): BannedPhrase[] =>
  phrases.map((phrase) => ({ phrase, scope: 'all' }));
const noGuarantee = (...phrases: readonly string[]): BannedPhrase[] =>
  phrases.map((phrase) => ({ phrase, scope: 'noGuarantee' }));

/** Where the list of words starts; its parts are to be confirmed by compliance. */
export const firstWording: readonly [WordingRule] = [
  {
    effectiveFrom: '2026-01-01',
    source: {
      zh: '《广告法》、理财与基金销售宣传管理规定；词表与范围待合规核实',
      en: 'Advertising law and the rules on selling wealth products and funds; words and scope to be confirmed by compliance',
    },
    banned: [
      ...all(
        '保本',
        '保收益',
        '保息',
        '无风险',
        '零风险',
        '稳赚',
        '稳赚不赔',
        '包赚',
        '和存款一样',
        '等同存款',
      ),
      ...all('高收益低风险', '预期收益', '最佳', '最好', '最优', '第一', '唯一', '首只', '国家级', '顶级'),
      ...all('最后机会', '错过不再', '仅此一次', '马上抢购'),
      ...noGuarantee('安全', '有保障', '避险', '刚性兑付', '兜底'),
      ...all(
        'guaranteed return',
        'guaranteed profit',
        'capital guaranteed',
        'principal guaranteed',
        'risk free',
        'no risk',
      ),
      ...all(
        'zero risk',
        'sure profit',
        'cannot lose',
        'as good as a deposit',
        'like a deposit',
        'high return low risk',
      ),
      ...all('expected return', 'the best', 'number one', 'the only', 'top ranked', 'last chance', 'act now'),
      ...noGuarantee('safe', 'secure', 'safe haven', 'protected'),
    ],
    allowed: [
      '第一年',
      '第一个',
      '第一笔',
      '第一次',
      '第一步',
      '第一季度',
      '第一天',
      '第一档',
      '唯一标识',
      '安全等级',
      'the only exception',
      '安全垫',
    ],
    negations: [
      '不',
      '非',
      '未',
      '没有',
      '并无',
      '无法',
      '不得',
      '禁止',
      '切勿',
      '难以',
      'not',
      'no',
      'never',
      'non',
      'without',
      'neither',
      'nor',
      'cannot',
      "n't",
      'n’t',
    ],
    noNegations: [
      '不仅',
      '不但',
      '不只',
      '不光',
      '无不',
      '不用担心',
      '不愧',
      '不断',
      '非常',
      '非凡',
      '未来',
      'not only',
      'no doubt',
      'not just',
    ],
    required: {
      general: {
        zh: '理财非存款、产品有风险、投资须谨慎。',
        en: 'Wealth products are not deposits; products carry risk; invest with care.',
      },
      fund: { zh: '基金有风险，投资须谨慎。', en: 'Funds carry risk; invest with care.' },
      wealth: {
        zh: '理财产品过往业绩不代表其未来表现，不等于理财产品实际收益，投资须谨慎。',
        en: 'Past performance of a wealth product does not stand for its future performance and is not its actual return; invest with care.',
      },
      benchmark: {
        zh: '业绩比较基准不是预期收益率，不代表产品未来的表现和实际收益，不构成对产品收益的承诺。',
        en: 'A performance benchmark is not an expected return, does not stand for future performance or actual return, and promises nothing.',
      },
    },
  },
];
