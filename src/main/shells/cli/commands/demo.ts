import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CampaignScenario } from '../../../../shared/campaign.ts';
import type { Lab } from '../../../api/createLab.ts';
import type { DemoResults } from '../../../report/demoReport.ts';
import { textOption } from '../command.ts';
import type { Command, Terminal } from '../command.ts';
import { lastResult } from '../lastResult.ts';
import { ownMeasures } from '../ownMeasures.ts';
import { campaignText } from '../text/campaignText.ts';
import { comparisonText } from '../text/comparisonText.ts';
import { historyText } from '../text/historyText.ts';
import { planText } from '../text/planText.ts';
import { withReader } from '../withLab.ts';

/** `lab demo`: the main job in one go on the sample workspace, as tables and as a report. */
export const demo: Command = {
  name: 'demo',
  usage: '[--out DIR]',
  summary: {
    zh: '在示例工作区上完整运行一次，并生成 HTML 报告',
    en: 'Runs the main job on the sample workspace and writes an HTML report',
  },
  options: { out: { type: 'string', default: 'out/demo' } },
  positionals: 0,
  async run(_positionals, options, terminal) {
    const results = await withReader(undefined, (lab) => runAll(lab, terminal));
    const folder = resolve(textOption(options, 'out') ?? 'out/demo');
    const report = join(folder, 'report.html');
    const { demoReport } = await import('../../../report/demoReport.ts');
    mkdirSync(folder, { recursive: true });
    writeFileSync(report, demoReport(results));
    const { plan, own, history, campaign, comparison } = results;
    const text = [
      '合成示例数据 synthetic sample data',
      planText(plan, own),
      historyText(history),
      campaignText(campaign),
      comparisonText(comparison),
      `\nReport 报告: ${report}`,
    ].join('\n');
    return { json: { report, plan, own, history, campaign, comparison }, text };
  },
};

async function runAll(lab: Lab, terminal: Terminal): Promise<DemoResults> {
  const [plans, campaigns, saved] = await Promise.all([
    lab.call.plans.list(),
    lab.call.campaigns.list(),
    lab.call.splits.list(),
  ]);
  const { plan } = plans.find(({ id }) => id === 'balanced') ?? plans[0]!;
  const { scenario } = campaigns[0]!;
  const splits = saved.map(({ split }) => split);
  const { dataDate, programVersion } = await lab.call.workspace.info();
  const simulated = await lastResult(lab.call.portfolio.simulate({ plan }), terminal);
  return {
    plan: simulated,
    own: await ownMeasures(lab, simulated),
    history: await lab.call.portfolio.history({ plan }),
    campaign: await lastResult(lab.call.campaign.simulate({ scenario, split: splits[0]! }), terminal),
    scenario,
    levers: await lastResult(lab.call.campaign.levers({ scenario, split: splits[0]! }), terminal),
    comparison: await lastResult(lab.call.splits.compare({ scenario, splits }), terminal),
    cacCap: pauseCap(scenario),
    dataDate: dataDate ?? plan.startDate,
    programVersion,
  };
}

function pauseCap({ review }: CampaignScenario): number | undefined {
  return review.flatMap((rule) => (rule.kind === 'pauseOnCac' ? [rule.cap] : []))[0];
}
