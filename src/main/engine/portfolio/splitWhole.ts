/**
 * Splits an amount by shares into whole fen, out[i] for share i, so that the parts add up to it exactly: each part is
 * the difference of two rounded running sums, and the last share takes the rest.
 * @param shares not negative, their sum above 0
 */
export function splitWhole(amount: number, shares: Float64Array, out: Float64Array): void {
  let last = 0;
  let total = 0;
  for (let i = 0; i < shares.length; i += 1) {
    if (shares[i]! > 0) last = i;
    total += shares[i]!;
  }
  let running = 0;
  let given = 0;
  for (let i = 0; i < shares.length; i += 1) {
    running += shares[i]!;
    const upTo = i >= last ? amount : Math.min(amount, Math.floor((amount * running) / total + 0.5));
    out[i] = upTo - given;
    given = upTo;
  }
}
