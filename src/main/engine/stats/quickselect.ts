/**
 * Puts the k-th smallest value (from 0) of values[left..right] in its sorted place, smaller ones to its left and
 * larger ones to its right. Expected time is linear. No value may be NaN.
 * Source: Floyd and Rivest 1975, "Algorithm 489: select".
 */
export function quickselect(
  values: Float64Array,
  k: number,
  left = 0,
  right: number = values.length - 1,
): void {
  let low = left;
  let high = right;
  while (high > low) {
    if (high - low > 600) narrow(values, k, low, high);
    const pivot = values[k]!;
    let i = low;
    let j = high;
    swap(values, low, k);
    if (values[high]! > pivot) swap(values, high, low);
    while (i < j) {
      swap(values, i, j);
      i += 1;
      j -= 1;
      while (values[i]! < pivot) i += 1;
      while (values[j]! > pivot) j -= 1;
    }
    if (values[low] === pivot) swap(values, low, j);
    else {
      j += 1;
      swap(values, j, high);
    }
    if (j <= k) low = j + 1;
    if (k <= j) high = j - 1;
  }
}

/** Selects first within a small sample around k, so that the pivot splits just beside it. */
function narrow(values: Float64Array, k: number, low: number, high: number): void {
  const n = high - low + 1;
  const i = k - low + 1;
  // The sample's size and place steer only the speed; Math.log may differ in its last digit without any effect on results.
  const z = Math.log(n);
  const s = 0.5 * Math.exp((2 * z) / 3);
  const spread = 0.5 * Math.sqrt((z * s * (n - s)) / n) * Math.sign(i - n / 2);
  const newLow = Math.max(low, Math.floor(k - (i * s) / n + spread));
  const newHigh = Math.min(high, Math.floor(k + ((n - i) * s) / n + spread));
  quickselect(values, k, newLow, newHigh);
}

function swap(values: Float64Array, a: number, b: number): void {
  const kept = values[a]!;
  values[a] = values[b]!;
  values[b] = kept;
}
