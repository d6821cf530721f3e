import type { CampaignScenario } from '../../../../shared/campaign.ts';
import { carryOverWeights } from '../carryOver/index.ts';
import { bindCost, type BoundCost } from '../costs/index.ts';
import { bindResponse } from '../response/index.ts';
import { followUpOf } from './followUp.ts';
import type { Response } from '../response/responseEngine.ts';

/** A channel ready for the weekly loop. */
export interface BoundChannel {
  readonly cost: BoundCost;
  readonly respond: Response;
  /** By lag. */
  readonly carryOver: Float64Array;
  /** Share of clicks without an account who open one afterwards. */
  readonly followUp: number;
  /** Standard deviations of the logs of its volume's factors, by path and by week. */
  readonly spread: number;
  readonly weeklySpread: number;
}

export function bindChannels(scenario: CampaignScenario, weeks: number): readonly BoundChannel[] {
  return scenario.channels.map((channel) => ({
    cost: bindCost(channel.cost),
    respond: bindResponse(channel.response, channel.capacity),
    carryOver: carryOverWeights(channel.carryOver, weeks),
    followUp: followUpOf(channel),
    spread: channel.spread,
    weeklySpread: channel.weeklySpread,
  }));
}
