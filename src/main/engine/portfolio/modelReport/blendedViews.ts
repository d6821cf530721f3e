import type { BlendedDrift } from '../../../../shared/modelReport.ts';
import type { Plan } from '../../../../shared/plan.ts';
import { blendViews } from '../compile/blackLittermanFactors.ts';
import type { PlanLookups } from '../compile/lookups.ts';
import { planMarket, type PlanMarket } from '../compile/planMarket.ts';

/**
 * Yearly drifts of the plan's market holdings before and after its views; none where the plan's model knows no views.
 * Quick: nothing is simulated, so it can stand beside the views while they are typed.
 * @throws LabError as `compilePlan` for what holdings refer to and for the views
 */
export function blendedViews(plan: Plan, lookups: PlanLookups): readonly BlendedDrift[] {
  return plan.model === 'blackLitterman' ? blendedDrifts(plan, planMarket(plan, lookups, [])) : [];
}

/** @param found what `planMarket` says of the plan */
export function blendedDrifts(plan: Plan, { sources, resolved }: PlanMarket): readonly BlendedDrift[] {
  const held = sources.some(({ holding }) => holding !== undefined);
  if (!held) return [];
  const { columns, historical, prior, posterior } = blendViews(plan, sources, []);
  return sources.map(({ holding }, i) => {
    const factor = columns[i]!;
    return {
      name: resolved[holding!]!.name,
      historical: historical[factor]!,
      prior: prior[factor]!,
      posterior: posterior[factor]!,
    };
  });
}
