import { phaseKinds, type BudgetSplit, type PhaseShares } from '../../../shared/budget.ts';
import type { CampaignScenario } from '../../../shared/campaign.ts';
import { LabError } from '../../../shared/errors/index.ts';
import { addsUpToOne, shareTotal } from './shareTotal.ts';

/**
 * Makes sure that a split adds up and fits its scenario.
 * @throws LabError budget.shares, budget.channel, budget.phase
 */
export function checkSplit(scenario: CampaignScenario, split: BudgetSplit): void {
  const { acquisition, activities, technology, contingency } = split.lines;
  requireOne(split, 'lines', [acquisition.share, activities.share, technology.share, contingency.share]);
  const known = new Set(scenario.channels.map((channel) => channel.id));
  for (const [name, line] of Object.entries({ acquisition, activities })) {
    const used = Object.entries(line.channels).filter(([, share]) => share > 0);
    for (const [channel] of used) {
      if (!known.has(channel)) throw new LabError('budget.channel', { split: split.name, channel });
    }
    if (line.share > 0) requireOne(split, `lines.${name}.channels`, Object.values(line.channels));
  }
  const phases = {
    phases: split.phases,
    acquisition: acquisition.phases,
    activities: activities.phases,
    technology: technology.phases,
  };
  for (const [name, shares] of Object.entries(phases)) {
    if (shares) checkPhases(scenario, split, name === 'phases' ? name : `lines.${name}.phases`, shares);
  }
}

function requireOne(split: BudgetSplit, field: string, shares: readonly number[]): void {
  if (addsUpToOne(shares)) return;
  const sum = Number(shareTotal(shares).toFixed(6));
  throw new LabError('budget.shares', { what: `${split.name} · ${field}`, sum }, { where: { field } });
}

function checkPhases(
  scenario: CampaignScenario,
  split: BudgetSplit,
  field: string,
  shares: PhaseShares,
): void {
  requireOne(split, field, Object.values(shares));
  for (const kind of phaseKinds) {
    const funded = scenario.phases.some((phase) => phase.kind === kind && phase.intensity > 0);
    if (shares[kind] > 0 && !funded) {
      throw new LabError('budget.phase', { split: split.name, phase: kind }, { where: { field } });
    }
  }
}
