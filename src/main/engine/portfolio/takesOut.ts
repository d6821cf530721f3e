import type { PathInput } from './planLayout.ts';

/** Whether a plan takes any money out: regularly, once, or for a goal. */
export function takesOut({ flows, goals = [] }: Pick<PathInput, 'flows' | 'goals'>): boolean {
  const { withdraw, lumpSums = [] } = flows;
  return withdraw > 0 || lumpSums.some(({ amount }) => amount < 0) || goals.some(({ spend }) => spend);
}
