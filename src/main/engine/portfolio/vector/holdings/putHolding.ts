import type { KernelFunctions } from '../../../kernel/kernelFunctions.ts';
import type { Layout } from '../../../kernel/kernel.ts';
import type { PlanCalendar } from '../../planCalendar.ts';

/** Hands one kind of holding over to the kernel: one file of this folder, and one line in its registry. */
export type PutHolding<Spec> = (
  spec: Spec,
  calendar: PlanCalendar,
  call: KernelFunctions,
  place: Layout,
) => void;
