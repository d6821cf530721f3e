import { phaseKinds, type BudgetSplit, type PhaseKind, type PhaseShares } from '../../../../shared/budget.ts';
import { between, noPulse, type Pulse } from '../../parallel.ts';
import type { CampaignScenario } from '../../../../shared/campaign.ts';
import { weekWeights } from '../schedule.ts';

/** Shares that are moved from one kind of phase to another, largest first. */
const moves = [0.2, 0.1, 0.05, 0.025, 0.0125] as const;
const mostRounds = 60;

/** The split with the channels' money lying over the phases by these shares; technology keeps its own time. */
export function withTiming(split: BudgetSplit, phases: PhaseShares): BudgetSplit {
  const { acquisition, activities, technology, contingency } = split.lines;
  const { phases: _own, ...first } = acquisition;
  const { phases: _other, ...second } = activities;
  const kept = technology.phases ?? split.phases;
  return {
    ...split,
    phases,
    lines: {
      acquisition: first,
      activities: second,
      technology: kept ? { ...technology, phases: kept } : technology,
      contingency,
    },
  };
}

/** How the channels' money lies over the kinds of phases now; as the intensity has it where the split does not say. */
export function presentTiming(scenario: CampaignScenario, split: BudgetSplit): PhaseShares {
  const weights = weekWeights(scenario, split.lines.acquisition.phases ?? split.phases);
  const kinds = scenario.phases.flatMap(({ kind, weeks }) => Array.from({ length: weeks }, () => kind));
  const share = (kind: PhaseKind): number =>
    kinds.reduce((sum, of, week) => sum + (of === kind ? weights[week]! : 0), 0);
  return {
    preparation: share('preparation'),
    push: share('push'),
    consolidation: share('consolidation'),
  };
}

/**
 * The phase shares with which a split brings most: from today's, from equal ones and from each kind alone, ever smaller
 * shares are moved from kind to kind as long as that brings more. Never worse than today's.
 * @param outcome of the whole campaign with such shares
 */
export function bestTiming(
  scenario: CampaignScenario,
  present: PhaseShares,
  outcome: (phases: PhaseShares) => number,
  pulse: Pulse = noPulse,
): PhaseShares {
  const open = phaseKinds.filter((kind) =>
    scenario.phases.some((phase) => phase.kind === kind && phase.intensity > 0),
  );
  const only = (kind: PhaseKind): PhaseShares => shares((other) => (other === kind ? 1 : 0));
  const starts = [present, shares((kind) => (open.includes(kind) ? 1 / open.length : 0)), ...open.map(only)];
  const found = starts.map((start, i, { length }) =>
    climb(start, open, outcome, between(pulse, i / length, (i + 1) / length)),
  );
  return found.reduce((best, next) => (next.value > best.value ? next : best)).phases;
}

const shares = (of: (kind: PhaseKind) => number): PhaseShares => ({
  preparation: of('preparation'),
  push: of('push'),
  consolidation: of('consolidation'),
});

function climb(
  start: PhaseShares,
  open: readonly PhaseKind[],
  outcome: (phases: PhaseShares) => number,
  pulse: Pulse,
): { phases: PhaseShares; value: number } {
  let best = { phases: start, value: outcome(start) };
  for (const [at, size] of moves.entries()) {
    for (let round = 0; round < mostRounds; round += 1) {
      pulse((at + round / mostRounds) / moves.length);
      const next = open
        .flatMap((from) => open.filter((to) => to !== from).map((to) => moved(best.phases, from, to, size)))
        .map((phases) => ({ phases, value: outcome(phases) }))
        .reduce((a, b) => (b.value > a.value ? b : a), best);
      if (next === best) break;
      best = next;
    }
  }
  return best;
}

function moved(phases: PhaseShares, from: PhaseKind, to: PhaseKind, most: number): PhaseShares {
  const size = Math.min(most, phases[from]);
  return { ...phases, [from]: phases[from] - size, [to]: phases[to] + size };
}
