import type { Plan } from '../../../../shared/plan.ts';
import type { GlideInput } from '../input.ts';
import { requireWeights } from './requirements.ts';

/** The glide path of a plan. @throws LabError `plan.weights` where the final weights do not add up to 1 */
export function glideOf({
  glidePath,
  holdings,
}: Pick<Plan, 'glidePath' | 'holdings'>): GlideInput | undefined {
  if (!glidePath) return undefined;
  const final = holdings.map((holding) => ({ ...holding, weight: holding.finalWeight ?? holding.weight }));
  requireWeights({ holdings: final });
  return {
    from: glidePath.fromMonth,
    to: glidePath.toMonth,
    weights: final.map(({ weight }) => weight),
  };
}
