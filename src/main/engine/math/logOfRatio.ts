import { log } from './log.ts';

/** Up to here, (a − b) / (a + b) needs eight terms of the series: a / b between 7/9 and 9/7. */
const near = 1 / 8;

/**
 * ln(a / b) of two positive numbers, with the same digits on every machine. Where they are near each other, it is
 * 2·artanh((a − b) / (a + b)): the difference loses nothing, so small changes keep all their digits, which a / b would
 * round off. Error at most 2 units in the last place there; elsewhere that of the quotient comes on top.
 *
 * The terms 2/3, 2/5, … of the series are paired: half of them do not wait for the other half.
 */
export function logOfRatio(a: number, b: number): number {
  const s = (a - b) / (a + b);
  if (!(Math.abs(s) <= near)) return log(a / b);
  const z = s * s;
  const w = z * z;
  const first = 2 / 3 + (2 / 5) * z + w * (2 / 7 + (2 / 9) * z);
  const last = 2 / 11 + (2 / 13) * z + w * (2 / 15 + (2 / 17) * z);
  return s * (2 + z * (first + w * w * last));
}
