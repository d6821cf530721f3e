import { digital, type DigitalTerms } from './digital.ts';
import { participation, type ParticipationTerms } from './participation.ts';
import type { Payoff } from './payoff.ts';

export type PayoffTerms = ParticipationTerms | DigitalTerms;

/** Every payoff of a structured deposit: one line a payoff. */
const payoffs: { readonly [K in PayoffTerms['kind']]: Payoff<Extract<PayoffTerms, { kind: K }>> } = {
  participation,
  digital,
};

/** The payoff of some terms; the table is keyed by the terms' own `kind`. */
export function payoffOf(terms: PayoffTerms): Payoff<PayoffTerms> {
  return payoffs[terms.kind];
}
