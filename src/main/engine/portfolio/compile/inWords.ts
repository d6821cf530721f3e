/** Figures of a notice, rounded for reading. */
export const inWords = {
  number: (value: number): string => value.toFixed(2),
  percent: (value: number): string => `${(value * 100).toFixed(1)}%`,
};
