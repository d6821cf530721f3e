/** A function that formulas may call: pure, on finite numbers. */
export interface FormulaFunction {
  readonly fewest: number;
  readonly most: number;
  readonly apply: (...values: readonly number[]) => number;
}

const of = (count: number, apply: FormulaFunction['apply']): FormulaFunction => ({
  fewest: count,
  most: count,
  apply,
});
const many = { fewest: 1, most: 20 };

/** All that can be called, by name; nothing else can. A Map, so that no name finds what every object has. */
export const formulaFunctions: ReadonlyMap<string, FormulaFunction> = new Map([
  ['min', { ...many, apply: Math.min }],
  ['max', { ...many, apply: Math.max }],
  ['abs', of(1, (x) => Math.abs(x))],
  ['sqrt', of(1, (x) => Math.sqrt(x))],
  ['exp', of(1, (x) => Math.exp(x))],
  ['ln', of(1, (x) => Math.log(x))],
  ['floor', of(1, (x) => Math.floor(x))],
  ['ceil', of(1, (x) => Math.ceil(x))],
  [
    'round',
    {
      fewest: 1,
      most: 2,
      apply: (x, digits = 0) => Number(x.toFixed(Math.min(Math.max(Math.trunc(digits), 0), 10))),
    },
  ],
]);
