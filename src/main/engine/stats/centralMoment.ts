import { mean } from './mean.ts';

/** Central moment of an order, divided by n: (1/n) Σ (x - mean)^order. Two passes, so that large means lose no digits. */
export function centralMoment(values: ArrayLike<number>, order: 2 | 3 | 4): number {
  const centre = mean(values);
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) {
    const deviation = values[i]! - centre;
    const square = deviation * deviation;
    sum += order === 2 ? square : order === 3 ? square * deviation : square * square;
  }
  return sum / values.length;
}

/** Mean, and central moments of order 2 and 4: the digits of {@link mean} and {@link centralMoment}, in two passes. */
export function moments(values: ArrayLike<number>): { mean: number; second: number; fourth: number } {
  const centre = mean(values);
  let [second, fourth] = [0, 0];
  for (let i = 0; i < values.length; i += 1) {
    const deviation = values[i]! - centre;
    const square = deviation * deviation;
    second += square;
    fourth += square * square;
  }
  return { mean: centre, second: second / values.length, fourth: fourth / values.length };
}
