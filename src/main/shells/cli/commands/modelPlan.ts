import { plan } from '../../../../shared/plan.ts';
import { textOption } from '../command.ts';
import type { Command } from '../command.ts';
import { readJson } from '../readJson.ts';
import { modelText } from '../text/modelText.ts';
import { withReader } from '../withLab.ts';

/** `lab model plan`: what the return model of a combination reproduces of its series. */
export const modelPlan: Command = {
  name: 'model plan',
  usage: 'FILE [--db FILE]',
  summary: {
    zh: '检查一个组合的收益模型能否重现其历史序列',
    en: 'Holds a combination’s return model against its series',
  },
  options: { db: { type: 'string' } },
  positionals: 1,
  async run([file], options) {
    const asked = readJson(file!, plan);
    const report = await withReader(textOption(options, 'db'), (lab) =>
      lab.call.portfolio.model({ plan: asked }),
    );
    return { json: report, text: modelText(report) };
  },
};
