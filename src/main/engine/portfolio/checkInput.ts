import { LabError } from '../../../shared/errors/index.ts';
import type { SimulationInput } from './input.ts';
import { checkInstrument } from './instruments/index.ts';
import { prepareReturns } from './returns/index.ts';

/**
 * Refuses what could not be simulated, before a run starts.
 * @throws LabError `plan.instrument`, `plan.invalid`, `plan.correlation`, `returns.*`
 */
export function checkInput(input: SimulationInput): void {
  for (const [field, value] of Object.entries(input.flows)) {
    if (!(value >= 0 && Number.isFinite(value))) {
      throw new LabError('plan.invalid', { field, reason: String(value) });
    }
  }
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
