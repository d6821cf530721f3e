import { campaignFile } from '../../../../shared/campaign.ts';
import { LabError } from '../../../../shared/errors/index.ts';
import { numberOption, numbersOption } from '../numberOption.ts';
import { textOption } from '../command.ts';
import type { Command, Options } from '../command.ts';
import { lastResult } from '../lastResult.ts';
import { readJson } from '../readJson.ts';
import { ruleSearchText } from '../text/ruleSearchText.ts';
import { ruleWorthText } from '../text/ruleWorthText.ts';
import { withReader } from '../withLab.ts';

/** What stands for a pause without end in the list of pauses. */
const forGood = 0;
const figures = ['caps', 'weeks', 'pauses'] as const;

/** `lab rules`: what the review rules of a campaign file are worth, or which figures of a pause rule are worth most. */
export const judgeRules: Command = {
  name: 'rules',
  usage: 'FILE [--paths N] [--caps A,B,… --weeks A,B,… --pauses A,B,… [--rule N]] [--db FILE]',
  summary: {
    zh: '复盘规则值多少；给出上限等则搜索暂停规则',
    en: 'What the review rules are worth; with caps, searches a pause rule',
  },
  options: {
    db: { type: 'string' },
    paths: { type: 'string' },
    caps: { type: 'string' },
    weeks: { type: 'string' },
    pauses: { type: 'string' },
    rule: { type: 'string' },
  },
  positionals: 1,
  async run([file], options, terminal) {
    const { scenario, split } = readJson(file!, campaignFile);
    const paths = numberOption(options, 'paths');
    const some = paths === undefined ? {} : { paths };
    const asked = searchAsked(options);
    return withReader(textOption(options, 'db'), async (lab) => {
      if (!asked) {
        const call = lab.call.campaign.ruleWorth({ scenario, split, request: some });
        const result = await lastResult(call, terminal);
        return { json: result, text: ruleWorthText(result) };
      }
      const call = lab.call.campaign.searchRules({ scenario, split, request: { ...asked, ...some } });
      const result = await lastResult(call, terminal);
      return { json: result, text: ruleSearchText(result) };
    });
  },
};

/** The figures to be tried; undefined where none are given. */
function searchAsked(options: Options) {
  const given = figures.filter((name) => textOption(options, name) !== undefined);
  if (given.length === 0) return undefined;
  const missing = figures.find((name) => !given.includes(name));
  if (missing) throw new LabError('cli.usage', { reason: `--${given[0]!}: --${missing} …` });
  const rule = numberOption(options, 'rule');
  return {
    caps: numbersOption(options, 'caps'),
    weeks: numbersOption(options, 'weeks'),
    resumeAfter: numbersOption(options, 'pauses').map((weeks) => (weeks === forGood ? null : weeks)),
    // Counted from 1, as people do.
    ...(rule === undefined ? {} : { rule: rule - 1 }),
  };
}
