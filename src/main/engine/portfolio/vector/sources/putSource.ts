import type { KernelFunctions } from '../../../kernel/kernelFunctions.ts';
import type { Layout } from '../../../kernel/kernel.ts';
import type { ReturnSpec } from '../../returns/returnSpec.ts';

/** Growth factors that the host itself writes before each block of paths. */
export interface HostGrowth {
  /** Writes the factors of a block of paths into the kernel's memory. */
  fill(firstPath: number, memory: Float64Array): void;
}

export interface SourceContext {
  readonly months: number;
  readonly seed: number;
  readonly call: KernelFunctions;
  readonly place: Layout;
}

/** Hands one kind of return specification over to the kernel: one file of this folder, and one line in its registry. */
export type PutSource<Spec extends ReturnSpec> = (
  spec: Spec,
  context: SourceContext,
) => readonly HostGrowth[];
