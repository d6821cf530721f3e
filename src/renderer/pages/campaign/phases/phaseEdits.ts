import { campaignLimits, type CampaignPhase, type CampaignScenario } from '../../../../shared/campaign.ts';
import { campaignWeeks } from '../work.ts';

/** The upper end of the strip: half as much again as the highest phase, in halves. */
export function highestIntensity({ phases }: CampaignScenario): number {
  const most = Math.max(1, ...phases.map(({ intensity }) => intensity));
  return Math.ceil(most * 1.4 * 2) / 2;
}

/** The most weeks that one phase can have beside the others. */
export function mostWeeks(scenario: CampaignScenario, index: number): number {
  return campaignLimits.weeks - campaignWeeks(scenario) + (scenario.phases[index]?.weeks ?? 0);
}

/** With other weeks or intensity of a phase; the horizon grows with a campaign that would be longer than it. */
export function withPhase(
  scenario: CampaignScenario,
  index: number,
  change: Partial<CampaignPhase>,
): CampaignScenario {
  const phases = scenario.phases.map((phase, i) => (i === index ? { ...phase, ...change } : phase));
  return {
    ...scenario,
    phases,
    horizonWeeks: Math.max(scenario.horizonWeeks, campaignWeeks({ phases })),
  };
}

/** Shares of the money by phase, where the split does not say otherwise: weeks × intensity. */
export function moneyShares(phases: readonly CampaignPhase[]): readonly number[] {
  const parts = phases.map(({ weeks, intensity }) => weeks * intensity);
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => (sum > 0 ? part / sum : 0));
}
