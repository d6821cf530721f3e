import { funnelSteps, type CampaignScenario } from '../../../../shared/campaign.ts';

/** Which step's odds technology multiplies, and by how much in each week. */
export interface TechnologyLift {
  readonly step: number;
  /** [week]; 1 where nothing is lifted. */
  readonly factor: Float64Array;
}

/**
 * factor = 1 + maxLift · T / (half + T), T = technology money spent up to `delayWeeks` before the week: what is
 * spent on a platform works once it is built, and each further yuan lifts less.
 * @param money [week], yuan
 */
export function technologyLift(scenario: CampaignScenario, money: Float64Array): TechnologyLift {
  const { technology } = scenario;
  if (!technology) return { step: 0, factor: new Float64Array(money.length).fill(1) };
  const { maxLift, half, delayWeeks } = technology;
  let spent = 0;
  const factor = money.map((_, week) => {
    if (week >= delayWeeks) spent += money[week - delayWeeks]!;
    return 1 + (maxLift * spent) / (half + spent);
  });
  return { step: funnelSteps.indexOf(technology.step), factor };
}
