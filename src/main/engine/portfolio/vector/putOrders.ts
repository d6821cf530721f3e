import type { Layout } from '../../kernel/kernel.ts';
import type { KernelFunctions } from '../../kernel/kernelFunctions.ts';
import type { PlanLayout } from '../planLayout.ts';
import { soldFen } from '../orders.ts';

/** Hands over how products are sold: nothing where all are bought in any sum. */
export function putOrders(parts: PlanLayout['parts'], call: KernelFunctions, place: Layout): void {
  const rules = parts.flatMap(({ sold }) => {
    if (!sold) return [0, 0, 0, 0];
    const { minimum, step } = soldFen(sold);
    return [1, minimum, step, sold.each ? 1 : 0];
  });
  call.setOrders(parts.some(({ sold }) => sold) ? place.put(rules) : 0);
}
