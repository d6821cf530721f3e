import { useMemo } from 'react';
import type { Plan } from '../../../../shared/plan.ts';
import type { SimulationResult } from '../../../../shared/simulation.ts';
import { useRun } from '../../../app/run/useRun.ts';
import { isPartial, simulatePlan } from '../simulatePlan.ts';
import { usePins, type Pin } from './pins.ts';

/** The pinned baseline with its result, once there is one. */
export interface Pinned extends Pin {
  readonly result: SimulationResult | null;
}

/** The baseline of a combination, simulated on the same futures: with the seed and the paths of the combination. */
export function usePinned(id: string, { seed, paths }: Plan): Pinned | null {
  const pin = usePins(({ pins }) => pins[id]);
  const input = useMemo(() => (pin ? { ...pin.plan, seed, paths } : null), [pin, seed, paths]);
  const { result, stale } = useRun({ input, draft: null, start: simulatePlan, isPartial });
  return useMemo(() => (pin ? { ...pin, result: stale ? null : result } : null), [pin, result, stale]);
}
