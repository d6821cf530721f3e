import type { PreferentialRate } from '../../../../shared/perks.ts';
import type { AnnualRate, Fen } from '../../../../shared/units.ts';

/** The highest extra rate among those that a balance, or all of a client's money, reaches; 0 where none is. */
export function preferredExtra(
  preferences: readonly PreferentialRate[],
  balance: Fen,
  worth: Fen,
): AnnualRate {
  let most = 0;
  for (let i = 0; i < preferences.length; i += 1) {
    const { basis, from, extra } = preferences[i]!;
    if ((basis === 'balance' ? balance : worth) >= from * 100 && extra > most) most = extra;
  }
  return most;
}
