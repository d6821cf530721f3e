import type { Localised } from './schema.ts';
import type { PlainDate } from './units.ts';

/** Individual income tax on interest of savings deposits in China. Dated data, newest last. */
export interface InterestTaxRule {
  readonly effectiveFrom: PlainDate;
  readonly rate: number;
  readonly source: Localised;
}

const source: Localised = {
  zh: '储蓄存款利息所得个人所得税历次调整（待核实）',
  en: 'Individual income tax on interest of savings deposits, as changed over time (to be confirmed)',
};

export const interestTaxRules: readonly InterestTaxRule[] = [
  { effectiveFrom: '1999-11-01', rate: 0.2, source },
  { effectiveFrom: '2007-08-15', rate: 0.05, source },
  { effectiveFrom: '2008-10-09', rate: 0, source },
];

/** The rule in force on a day; nothing was withheld before the first one. */
export function interestTaxOn(date: PlainDate): InterestTaxRule | undefined {
  return interestTaxRules.findLast(({ effectiveFrom }) => effectiveFrom <= date);
}
