import { LabError } from '../../../shared/errors/index.ts';
import { planLimits } from '../../../shared/plan.ts';
import { yuanToFen } from '../../../shared/units.ts';
import { cashSchedule } from './cashSchedule.ts';
import type { SimulationInput } from './input.ts';
import { checkInstrument } from './instruments/index.ts';
import { prepareReturns } from './returns/index.ts';

/**
 * Refuses what could not be simulated, before a run starts.
 * @throws LabError `plan.instrument`, `plan.invalid`, `plan.correlation`, `returns.*`
 */
export function checkInput(input: SimulationInput): void {
  checkFlows(input);
  const returns = input.returns ? prepareReturns(input.returns, input.seed) : null;
  for (const { label, instrument } of input.holdings) {
    const problem = checkInstrument(instrument);
    if (problem) throw new LabError('plan.instrument', { holding: label, ...problem });
    if ('factor' in instrument && instrument.factor >= (returns?.factors ?? 0)) {
      throw new LabError('plan.instrument', {
        holding: label,
        field: 'factor',
        reason: `${instrument.factor}`,
      });
    }
  }
}

function refuse(field: string, value: number): never {
  throw new LabError('plan.invalid', { field, reason: String(value) });
}

function checkFlows({ flows, months }: SimulationInput): void {
  for (const field of ['initial', 'monthly', 'withdraw', 'withdrawFrom'] as const) {
    if (!(flows[field] >= 0 && Number.isFinite(flows[field]))) refuse(field, flows[field]);
  }
  // Beyond this a path's sums would no longer be whole fen.
  const most = cashSchedule({ ...flows, lumpSums: [] }, months).paidIn.at(-1)!;
  if (!(most <= 2 * yuanToFen(planLimits.amount))) refuse('stepUp', most / 100);
}
