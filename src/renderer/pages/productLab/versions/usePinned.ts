import { useMemo } from 'react';
import type { Plan } from '../../../../shared/plan.ts';
import type { PlanPin } from '../../../../shared/planPin.ts';
import type { SimulationResult } from '../../../../shared/simulation.ts';
import { useRun } from '../../../app/run/useRun.ts';
import { isPartial, simulatePlan } from '../simulatePlan.ts';

/** The pinned baseline with its result, once there is one. */
export interface Pinned extends PlanPin {
  readonly result: SimulationResult | null;
}

/** The baseline, simulated on the same futures as the combination: with the seed and the paths of `plan`. */
export function usePinned(pin: PlanPin | undefined, { seed, paths }: Plan): Pinned | null {
  const input = useMemo(() => (pin ? { ...pin.plan, seed, paths } : null), [pin, seed, paths]);
  const { result, stale } = useRun({ input, draft: null, start: simulatePlan, isPartial });
  return useMemo(() => (pin ? { ...pin, result: stale ? null : result } : null), [pin, result, stale]);
}
