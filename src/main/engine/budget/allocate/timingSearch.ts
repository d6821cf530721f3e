import { phaseKinds, type PhaseShares } from '../../../../shared/budget.ts';
import { noPulse, type Buffers, type Pulse } from '../../parallel.ts';
import type { AllocationInput } from './allocationInput.ts';
import { outcome } from './outcome.ts';
import { rebuildSplit } from './rebuildSplit.ts';
import { createSearch } from './search.ts';
import { bestTechnology } from './technologyPoints.ts';
import { bestTiming, presentTiming, withTiming } from './timing.ts';

/** Writes the best phase shares for the best division found so far, where the phases may be searched. */
export function writeTiming(input: AllocationInput, buffers: Buffers, pulse: Pulse = noPulse): void {
  if (input.request.timing === 'keep') return;
  const search = createSearch(input);
  const { parts } = search;
  const technology = bestTechnology(parts, buffers['coarse']!, buffers['fine']!);
  const { money } = search.divideAt(technology, 2);
  const split = rebuildSplit(input.scenario, input.split, money, parts.total, parts.lines?.activities);
  const best = bestTiming(
    input.scenario,
    presentTiming(input.scenario, input.split),
    (phases) => outcome(input, withTiming(split, phases)),
    pulse,
  );
  (buffers['timing'] as Float64Array).set(phaseKinds.map((kind) => best[kind]));
}

/** The phase shares that were found. */
function foundTiming(buffers: Buffers): PhaseShares {
  const [preparation = 0, push = 0, consolidation = 0] = buffers['timing'] as Float64Array;
  return { preparation, push, consolidation };
}

const inputs = new WeakMap<AllocationInput, Map<string, AllocationInput>>();

/**
 * What is searched from then on: the money lying over the phases as found, and the total that was found, if any. The same
 * object for the same findings, as what is laid out for it is remembered by it.
 */
export function timedInput(input: AllocationInput, buffers: Buffers, total?: number): AllocationInput {
  if (input.request.timing === 'keep' && total === undefined) return input;
  const key = `${(buffers['timing'] as Float64Array).join()} ${total ?? ''}`;
  const known = inputs.get(input) ?? new Map<string, AllocationInput>();
  inputs.set(input, known);
  const made = known.get(key) ?? {
    ...input,
    split: input.request.timing === 'keep' ? input.split : withTiming(input.split, foundTiming(buffers)),
    request: total === undefined ? input.request : { ...input.request, total },
  };
  known.set(key, made);
  return made;
}
