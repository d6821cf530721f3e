import { plan } from '../../../../shared/plan.ts';
import { textOption } from '../command.ts';
import type { Command } from '../command.ts';
import { readJson } from '../readJson.ts';
import { historyText } from '../text/historyText.ts';
import { withReader } from '../withLab.ts';

/** `lab history plan`: what a combination would have done on its series. */
export const historyPlan: Command = {
  name: 'history plan',
  usage: 'FILE [--db FILE]',
  summary: { zh: '用真实序列回放一个产品组合', en: 'Replays a combination on its series' },
  options: { db: { type: 'string' } },
  positionals: 1,
  async run([file], options) {
    const asked = readJson(file!, plan);
    const result = await withReader(textOption(options, 'db'), (lab) =>
      lab.call.portfolio.history({ plan: asked }),
    );
    return { json: result, text: historyText(result) };
  },
};
