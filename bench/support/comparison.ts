import type { Workload } from './contestant.ts';
import { measure } from './measure.ts';
import type { Section } from './section.ts';
import { table } from './table.ts';

/** A part of the bench that runs the contestants of a workload side by side. */
export const comparison = (name: string, make: () => Workload): Section => ({
  name,
  async run(rounds) {
    const workload = make();
    return table(workload, await measure(workload, rounds));
  },
});
