import { campaignFile } from '../../../../shared/campaign.ts';
import { textOption } from '../command.ts';
import type { Command } from '../command.ts';
import { lastResult } from '../lastResult.ts';
import { readJson } from '../readJson.ts';
import { campaignText } from '../text/campaignText.ts';
import { withReader } from '../withLab.ts';

/** `lab simulate campaign`: what a campaign brings for its budget. */
export const simulateCampaign: Command = {
  name: 'simulate campaign',
  usage: 'FILE [--db FILE]',
  summary: { zh: '模拟一次推广（推广文件）', en: 'Simulates a campaign (a campaign file)' },
  options: { db: { type: 'string' } },
  positionals: 1,
  async run([file], options, terminal) {
    const asked = readJson(file!, campaignFile);
    const result = await withReader(textOption(options, 'db'), (lab) =>
      lastResult(lab.call.campaign.simulate(asked), terminal),
    );
    return { json: result, text: campaignText(result) };
  },
};
