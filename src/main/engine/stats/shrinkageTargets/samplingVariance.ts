import type { Matrix } from '../matrix.ts';

/** Sum over all elements of the variance of the products whose mean is the sample covariance (π̂ in the papers). */
export function samplingVariance(sample: Matrix, centred: Matrix): number {
  let sum = 0;
  for (const row of centred) {
    sample.forEach((line, i) =>
      line.forEach((s, j) => {
        const deviation = row[i]! * row[j]! - s;
        sum += deviation * deviation;
      }),
    );
  }
  return sum / centred.length;
}
