import type { BudgetSplit } from '../../../../shared/budget.ts';
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

const part = ({ weeks, intensity }: CampaignPhase): number => weeks * intensity;

/**
 * Shares of the channels' money by phase: by weeks × intensity, within the kind of phase where the split gives each
 * kind a share.
 */
export function moneyShares(
  phases: readonly CampaignPhase[],
  { phases: kinds }: Pick<BudgetSplit, 'phases'>,
): readonly number[] {
  const whole = (kind?: CampaignPhase['kind']): number =>
    phases.reduce((sum, phase) => sum + (kind === undefined || phase.kind === kind ? part(phase) : 0), 0);
  return phases.map((phase) => {
    const all = kinds ? whole(phase.kind) : whole();
    return all > 0 ? (part(phase) / all) * (kinds ? kinds[phase.kind] : 1) : 0;
  });
}
