import type { z } from 'zod';
import type { bankEconomics } from '../../../../shared/product.ts';
import type { Localised } from '../../../../shared/schema.ts';
import type { LoanSpec } from '../loan/loanSpec.ts';
import type { SimulationInput } from '../input.ts';

export type BankEconomics = z.infer<typeof bankEconomics>;

/** A plan as the bank sees it. Plain data. */
export interface BankInput {
  readonly plan: SimulationInput;
  /** By holding of the plan. */
  readonly names: readonly Localised[];
  /** By holding; null where it is no product of the shelf. */
  readonly loans?: readonly LoanSpec[];
  readonly economics: readonly (BankEconomics | null)[];
}
