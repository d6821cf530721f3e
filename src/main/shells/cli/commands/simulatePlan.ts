import { plan } from '../../../../shared/plan.ts';
import { textOption } from '../command.ts';
import type { Command } from '../command.ts';
import { lastResult } from '../lastResult.ts';
import { ownMeasures } from '../ownMeasures.ts';
import { readJson } from '../readJson.ts';
import { planText } from '../text/planText.ts';
import { withReader } from '../withLab.ts';

/** `lab simulate plan`: the future of a combination. */
export const simulatePlan: Command = {
  name: 'simulate plan',
  usage: 'FILE [--db FILE]',
  summary: { zh: '模拟一个产品组合（方案文件）', en: 'Simulates a combination (a plan file)' },
  options: { db: { type: 'string' } },
  positionals: 1,
  async run([file], options, terminal) {
    const asked = readJson(file!, plan);
    return withReader(textOption(options, 'db'), async (lab) => {
      const result = await lastResult(lab.call.portfolio.simulate({ plan: asked }), terminal);
      const own = await ownMeasures(lab, result);
      return { json: { ...result, own }, text: planText(result, own) };
    });
  },
};
