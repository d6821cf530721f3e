import type { Estimate } from '../../../../shared/simulation.ts';

const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/** Yuan without fen: 1,234,568. */
export function money(yuan: number): string {
  // Adding zero turns a negative zero into a plain one.
  return whole.format(Math.round(yuan) + 0);
}

export function percent(fraction: number, digits = 2): string {
  return `${(fraction * 100).toFixed(digits)}%`;
}

/** A figure with its Monte Carlo standard error, as two cells. */
export function estimate({ value, se }: Estimate, format: (value: number) => string): [string, string] {
  return [format(value), `± ${format(se)}`];
}

export function optional(figure: Estimate | null, format: (value: number) => string): [string, string] {
  return figure === null ? ['–', ''] : estimate(figure, format);
}
