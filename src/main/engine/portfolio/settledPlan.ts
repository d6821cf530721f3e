import type { HoldingInput, SimulationInput } from './input.ts';
import { mattersAhead } from './instruments/settlement.ts';
import { takesOut } from './takesOut.ts';

/** A plan whose funds know T+n only where it may matter: where money leaves, and its order's day makes a difference. */
export function settledPlan<Input extends Pick<SimulationInput, 'flows' | 'goals' | 'holdings'>>(
  input: Input,
): Input {
  const callsMoney = takesOut(input);
  return { ...input, holdings: input.holdings.map((holding) => settledHolding(holding, callsMoney)) };
}

function settledHolding(holding: HoldingInput, callsMoney: boolean): HoldingInput {
  const { instrument } = holding;
  if (!('settlement' in instrument) || (callsMoney && mattersAhead(instrument))) return holding;
  const { settlement: _settlement, ...atOnce } = instrument;
  return { ...holding, instrument: atOnce };
}
