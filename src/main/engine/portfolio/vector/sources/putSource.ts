import type { KernelFunctions } from '../../../kernel/kernelFunctions.ts';
import type { Layout } from '../../../kernel/kernel.ts';
import type { ReturnSpec } from '../../returns/returnSpec.ts';

export interface SourceContext {
  readonly seed: number;
  readonly call: KernelFunctions;
  readonly place: Layout;
}

/** Hands one kind of return specification over to the kernel: one file of this folder, and one line in its registry. */
export type PutSource<Spec extends ReturnSpec> = (spec: Spec, context: SourceContext) => void;
