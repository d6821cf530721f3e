import type { Fen, PlainDate } from '../../../../shared/units.ts';

/** One line of a deposit's book; money out is negative. */
export interface Entry {
  readonly date: PlainDate;
  readonly what: 'deposit' | 'withdraw' | 'interest' | 'mature';
  readonly amount: Fen;
}
