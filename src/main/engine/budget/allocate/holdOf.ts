import type { AllocationHold } from '../../../../shared/allocation.ts';

/** What holds a sum of money between its bounds. */
export function holdOf(
  locked: boolean,
  money: number,
  { min, max }: { min: number; max: number },
  total: number,
): AllocationHold {
  const near = 1e-6 * total;
  if (locked) return 'locked';
  if (money <= min + near) return 'min';
  return money >= max - near ? 'max' : 'free';
}
