import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { budgetSplit } from '../../../../shared/budget.ts';
import type { BudgetSplit } from '../../../../shared/budget.ts';
import { campaignFile, campaignScenario } from '../../../../shared/campaign.ts';
import type { CampaignScenario } from '../../../../shared/campaign.ts';
import { inBoth } from '../../../../shared/errors/inBoth.ts';
import { LabError } from '../../../../shared/errors/index.ts';
import type { Lab } from '../../../api/createLab.ts';
import { textOption } from '../command.ts';
import type { Command } from '../command.ts';
import { lastResult } from '../lastResult.ts';
import { readJson } from '../readJson.ts';
import { comparisonText } from '../text/comparisonText.ts';
import { withReader } from '../withLab.ts';

/** `lab compare splits`: two budget splits on one campaign, on the same random numbers. */
export const compareSplits: Command = {
  name: 'compare splits',
  usage: 'A B [--campaign FILE] [--db FILE]',
  summary: { zh: '在同一推广方案上比较两种预算分配', en: 'Compares two budget splits on one campaign' },
  options: { db: { type: 'string' }, campaign: { type: 'string' } },
  positionals: 2,
  async run(files, options, terminal) {
    const given = files.map((file) => readJson(file, splitOrCampaign));
    const splits = given.map((each) => ('split' in each ? each.split : each));
    const campaign = textOption(options, 'campaign') ?? besides(files[0]!);
    const result = await withReader(textOption(options, 'db'), async (lab) => {
      const scenario =
        (campaign === undefined ? undefined : scenarioOf(readJson(campaign, scenarioFile))) ??
        given
          .map((each) => ('scenario' in each ? each.scenario : undefined))
          .find((each) => each !== undefined) ??
        (await savedScenario(lab, splits));
      return lastResult(lab.call.splits.compare({ scenario, splits }), terminal);
    });
    return { json: result, text: comparisonText(result) };
  },
};

const splitOrCampaign = z.union([budgetSplit, campaignFile]);
const scenarioFile = z.union([campaignFile, campaignScenario]);

const scenarioOf = (file: z.infer<typeof scenarioFile>): CampaignScenario =>
  'scenario' in file ? file.scenario : file;

/** A campaign.json in the folder of the split. */
function besides(file: string): string | undefined {
  const beside = join(dirname(file), 'campaign.json');
  return existsSync(beside) ? beside : undefined;
}

/** The first campaign of the file that has all channels of the splits. */
async function savedScenario(lab: Lab, splits: readonly BudgetSplit[]): Promise<CampaignScenario> {
  const used = new Set(
    splits.flatMap(({ lines }) =>
      [lines.acquisition, lines.activities].flatMap((line) => Object.keys(line.channels)),
    ),
  );
  for (const { scenario } of await lab.call.campaigns.list()) {
    const channels = new Set(scenario.channels.map(({ id }) => id));
    if ([...used].every((channel) => channels.has(channel))) return scenario;
  }
  throw new LabError('cli.usage', {
    reason: inBoth(
      '没有含这些渠道的推广：请用 --campaign FILE 指定',
      'no campaign has these channels: name one with --campaign FILE',
    ),
  });
}
