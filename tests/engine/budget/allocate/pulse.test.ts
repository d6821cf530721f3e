import { describe, expect, test } from 'vitest';
import { allocationRequest, type AllocationRequestInput } from '../../../../src/shared/allocation.ts';
import { allocationModel } from '../../../../src/main/engine/budget/allocate/allocationModel.ts';
import { allocate, runInline } from '../../../../src/main/engine/parallel.ts';
import { plainScenario, plainSplit } from '../../campaign/support/scenario.ts';

const rate = { low: 0.2, likely: 0.5, high: 0.8 };
const channel = (id: string) => ({
  id,
  name: id,
  cost: { kind: 'perAccount' as const, price: 1 },
  capacity: 1e6,
  response: { kind: 'root' as const, scale: 2 },
});
const row = (id: string) => ({ channel: id, click: 1, account: 1, product: rate, kept: 1 });
const scenario = plainScenario({
  channels: [channel('first'), channel('second')],
  funnel: [row('first'), row('second')],
});
const inputOf = (request: AllocationRequestInput) => ({
  scenario,
  split: plainSplit(10_000, ['first', 'second']),
  request: allocationRequest.parse({ objective: 'customers', draws: 4, ...request }),
});

/** Runs the search and writes down what its blocks tell. */
function listen(request: AllocationRequestInput) {
  const input = inputOf(request);
  const buffers = allocate(allocationModel.buffers(input));
  const told: { phase: string; shares: number[] }[] = [];
  for (const phase of allocationModel.phases) {
    for (let block = 0; block < phase.blocks(input); block += 1) {
      const shares: number[] = [];
      phase.run(input, buffers, block, 4, (share) => void shares.push(share));
      told.push({ phase: phase.name, shares });
    }
  }
  return { told, result: allocationModel.result(input, buffers, 4) };
}

describe('long blocks of the search', () => {
  const least = { goal: 60, least: true } as const;

  test('tell ever more of themselves, and change no digit by it', () => {
    for (const request of [{}, least]) {
      const { told, result } = listen(request);
      for (const { shares } of told) {
        expect(shares).toEqual([...shares].toSorted((a, b) => a - b));
        expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
      }
      const talking = new Set(told.flatMap(({ phase, shares }) => (shares.length > 0 ? [phase] : [])));
      const expected = ['settle', 'frontier', 'draws'];
      const aimed = ['surest', 'least', 'answer', 'reachable'];
      expect([...talking]).toEqual(
        expect.arrayContaining('goal' in request ? [...expected, ...aimed] : [...expected, 'ceiling']),
      );
      expect(result).toEqual(runInline(allocationModel, inputOf(request)));
    }
  });

  test('end where their run was ended', () => {
    const input = inputOf(least);
    const buffers = allocate(allocationModel.buffers(input));
    const settle = allocationModel.phases.find(({ name }) => name === 'settle')!;
    const ended = new Error('ended');
    expect(() =>
      settle.run(input, buffers, 0, 4, () => {
        throw ended;
      }),
    ).toThrow(ended);
  });
});
