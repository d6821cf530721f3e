import type { Notice } from '../../../shared/simulation.ts';
import { describeNotice } from '../../../shared/notices/index.ts';
import { escape } from '../html/escape.ts';
import type { Language } from '../language.ts';

const words = {
  zh: {
    title: '说明与风险提示',
    lines: [
      '本报告由产品实验室根据示例数据生成，其中的银行、产品、净值、渠道和客户均为合成数据，不对应任何真实机构或产品。',
      '所有结果均为在所列假设下的情景测算，不是业绩预测，也不构成任何承诺；每个数字后的“±”为蒙特卡洛标准误。',
      '相同的数据文件、种子与引擎版本，在任何电脑上都会得到完全相同的数字。',
    ],
    warnings: [
      '理财非存款、产品有风险、投资须谨慎。',
      '基金有风险，投资须谨慎。',
      '理财产品过往业绩不代表其未来表现，不等于理财产品实际收益，投资须谨慎。',
    ],
  },
  en: {
    title: 'Notes and risk warnings',
    lines: [
      'This report was made by Product Lab from sample data: its bank, products, values, channels and customers are synthetic and stand for no real institution or product.',
      'All results are scenarios on stated assumptions, not forecasts, and promise nothing. “±” is the Monte Carlo standard error of a figure.',
      'The same file, seed and engine version give the same digits on every machine.',
    ],
    warnings: [
      'Wealth products are not deposits; products carry risk; invest with care.',
      'Funds carry risk; invest with care.',
      'The past performance of wealth products does not tell their future and is not their actual return; invest with care.',
    ],
  },
} as const;

/** What must be said, and what the engine did that the reader should know. */
export function notesSection(notices: readonly Notice[], language: Language): string {
  const { title, lines, warnings } = words[language];
  const remarks = new Set(notices.map((notice) => describeNotice(notice, language)));
  const items = [...lines, ...remarks].map((line) => `<li>${escape(line)}</li>`).join('');
  return (
    `<section><header><h2>${title}</h2></header><div class="notes"><ul>${items}</ul></div>` +
    `<p class="warning">${warnings.join(' ')}</p></section>`
  );
}
