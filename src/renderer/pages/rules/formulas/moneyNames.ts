import { measureNames, type ConditionName, type MeasureName } from '../../../../shared/formula.ts';

/** Sums of yuan, hidden where amounts are. */
export const moneyNames: ReadonlySet<MeasureName | ConditionName> = new Set<MeasureName | ConditionName>([
  ...measureNames.filter((name) => name.startsWith('end.') || name.startsWith('shortfall')),
  'paidIn',
  'withdrawn',
  'deposit.end',
  'var95',
  'interest',
  'market',
  'fees',
  'rewards',
  'tax',
  'initial',
  'monthly',
  'amount',
]);
