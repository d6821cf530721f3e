import { describe, expect, test } from 'vitest';
import { jsonDifferences } from '../../../../../src/shared/jsonDifferences.ts';
import type { CampaignScenario } from '../../../../../src/shared/campaign.ts';
import { textOf } from '../../../../../src/renderer/app/language/useText.ts';
import { changeMessages } from '../../../../../src/renderer/pages/campaign/changes/changeMessages.ts';
import { changeWords } from '../../../../../src/renderer/pages/campaign/changes/changeWords.ts';
import { testLook } from '../../../../support/look.ts';
import { plainScenario } from '../../../../engine/campaign/support/scenario.ts';

const before = plainScenario({ review: [{ kind: 'pauseOnCac', cap: 450 }] });

function told(after: CampaignScenario, language: 'zh' | 'en') {
  const { format } = testLook(language);
  return jsonDifferences(before, after).map((difference) => {
    const words = changeWords(
      difference,
      [before, after],
      language,
      format,
      textOf(changeMessages, language),
    );
    return [words.name, words.before, words.after];
  });
}

describe('what differs between two campaigns, in words', () => {
  const after: CampaignScenario = {
    ...before,
    seed: 7,
    discountRate: 0.05,
    channels: before.channels.map((channel) => ({ ...channel, cost: { kind: 'perThousand', price: 120 } })),
    funnel: before.funnel.map((row) => ({ ...row, click: 0.125 })),
    review: before.review.map((rule) => ({ ...rule, cap: 300 })),
  };

  test('names channels, funnels, rules and fields, with money and shares as such', () => {
    expect(told(after, 'en')).toEqual([
      ['channel Mail · cost · price', '¥100.00', '¥120.00'],
      ['funnel of Mail · click rate', '10.00%', '12.50%'],
      ['discount rate', '0.00%', '5.00%'],
      ['review rule 1 · cap', '¥450.00', '¥300.00'],
      ['seed', '1', '7'],
    ]);
    expect(told(after, 'zh').map(([name]) => name)).toEqual([
      '渠道“Mail” · 计费 · 单价',
      '漏斗“Mail” · 点击率',
      '折现率',
      '复盘规则 1 · 成本上限',
      '随机种子',
    ]);
  });

  test('tells what is only in one of them, and keeps the name of what has none', () => {
    const more: CampaignScenario = { ...before, overlap: 0.2 };
    expect(told(more, 'en')).toEqual([['overlap', '–', '20.00%']]);
    const odd = { ...before, review: [] };
    expect(told(odd, 'en').map(([, , now]) => now)).toEqual(told(odd, 'en').map(() => '–'));
    expect(told(odd, 'en').length).toBeGreaterThan(3);
  });
});
