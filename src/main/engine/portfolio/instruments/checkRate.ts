/** A rate must be a number above -100 %; anything else would turn the whole result into NaN. */
export function checkRate(field: string, rate: number): { field: string; reason: string } | undefined {
  return rate > -1 && Number.isFinite(rate) ? undefined : { field, reason: `${rate}` };
}
