import { plan } from '../../../../shared/plan.ts';
import { suggestionRequest } from '../../../../shared/suggestion.ts';
import { textOption } from '../command.ts';
import type { Command } from '../command.ts';
import { lastResult } from '../lastResult.ts';
import { readJson } from '../readJson.ts';
import { suggestionText } from '../text/suggestionText.ts';
import { withReader } from '../withLab.ts';

/** Options that are numbers of the request, and their fields in it. */
const numbers = {
  level: 'level',
  liquid: 'liquidShare',
  cap: 'productCap',
  growth: 'growthCap',
  loss: 'riskBudget',
  movable: 'movable',
} as const;

/** `lab suggest plan`: what a client of a type could hold instead of a combination. */
export const suggestPlan: Command = {
  name: 'suggest plan',
  usage: 'FILE --level 1…5 [--liquid S] [--cap S] [--growth S] [--loss S] [--movable S] [--db FILE]',
  summary: {
    zh: '按客户类型给出参考配置与有效前沿',
    en: 'Suggests a mix for a client type, with its frontier',
  },
  options: {
    db: { type: 'string' },
    level: { type: 'string' },
    liquid: { type: 'string' },
    cap: { type: 'string' },
    growth: { type: 'string' },
    loss: { type: 'string' },
    movable: { type: 'string' },
  },
  positionals: 1,
  async run([file], options, terminal) {
    const typed = Object.entries(numbers).flatMap(([option, field]) => {
      const value = textOption(options, option);
      return value === undefined ? [] : [[field, Number(value)] as const];
    });
    const request = suggestionRequest.parse({
      plan: readJson(file!, plan),
      level: 3,
      ...Object.fromEntries(typed),
    });
    const result = await withReader(textOption(options, 'db'), (lab) =>
      lastResult(lab.call.suggestion.suggest(request), terminal),
    );
    return { json: result, text: suggestionText(result) };
  },
};
