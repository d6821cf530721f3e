import type { Notice } from '../../../../shared/simulation.ts';
import { mean } from '../../stats/mean.ts';
import type { CompiledCampaign } from '../compile/compiledCampaign.ts';
import { plannedFor } from './channelResults.ts';
import type { FinishedRun } from './finishedRun.ts';

/** From these shares on, money left with a channel and a segment used up are worth a remark. */
const muchUnspent = 0.01;
const muchUsedUp = 0.1;

/** What the reader of a run should know about its input. */
export function noticesOf(run: FinishedRun, compiled: CompiledCampaign): Notice[] {
  const { scenario } = run.input;
  const { technology, contingency } = compiled.schedule.lines;
  const notices: Notice[] = [];
  if (technology > 0 && !scenario.technology) {
    notices.push({ code: 'campaign.technologyWithoutEffect', values: { money: Math.round(technology) } });
  }
  if (contingency > 0 && !scenario.review.some((rule) => rule.kind === 'releaseContingency')) {
    notices.push({ code: 'campaign.contingencyWithoutRule', values: { money: Math.round(contingency) } });
  }
  scenario.channels.forEach(({ id }, c) => {
    const planned = plannedFor(compiled, c);
    const left = mean(run.row(run.layout.channel(c, 'wallet')));
    if (planned === 0) notices.push({ code: 'campaign.channelWithoutMoney', values: { channel: id } });
    else if (left > muchUnspent * planned) {
      notices.push({ code: 'campaign.unspent', values: { channel: id, money: Math.round(left) } });
    }
  });
  scenario.segments.forEach(({ id, size }, s) => {
    const share = run.means.segment(s).accounts.value / size;
    if (share > muchUsedUp) {
      notices.push({
        code: 'campaign.segmentUsedUp',
        values: { segment: id, share: `${Math.round(100 * share)}%` },
      });
    }
  });
  return notices;
}
