import type { Plan } from '../../../shared/plan.ts';
import type { SimulationResult } from '../../../shared/simulation.ts';
import { api } from '../../app/api/client.ts';
import type { StartRun } from '../../app/run/RunController.ts';

/** Asks for the futures of a plan; each call has a request of its own, so that leaving it stops the work. */
export const simulatePlan: StartRun<Plan, SimulationResult> = (plan, mode, signal) =>
  api.portfolio.simulate.query({ plan, mode }, { signal, context: { alone: true } });

export function isPartial(result: SimulationResult): boolean {
  return result.partial;
}
