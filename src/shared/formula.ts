import { z } from 'zod';
import type { ErrorReport } from './errors/index.ts';
import type { SimulationResult } from './simulation.ts';
import { id, localised } from './schema.ts';

export const formulaKinds = ['measure', 'condition'] as const;
export type FormulaKind = (typeof formulaKinds)[number];
/** How the value of a measure is written. */
export const formulaUnits = ['number', 'percent', 'yuan'] as const;

export const formulaLimits = { characters: 500, parts: 200, depth: 40, formulas: 50 } as const;
export const formulaText = z.string().max(formulaLimits.characters);

/** A bank's own measure over the results of a plan, or its own condition over the plan itself. */
export const formula = z.strictObject({
  id,
  name: localised,
  kind: z.enum(formulaKinds),
  /** As it was typed; never evaluated as code. */
  text: formulaText,
  unit: z.enum(formulaUnits).default('number'),
});
export type Formula = z.infer<typeof formula>;

/** A measure of the bank's own and what it comes to for one simulation. */
export interface OwnMeasure extends Pick<Formula, 'id' | 'name' | 'text' | 'unit'> {
  /** Null where the formula has no value; `problem` then says why. */
  readonly value: number | null;
  /** Monte Carlo standard error, by the delta method; null where there is none. */
  readonly se: number | null;
  readonly problem?: ErrorReport;
}

/** What formulas may name, with its value. */
export type FormulaValues = Readonly<Record<string, number>>;

/** What a measure may name: figures of a plan's simulation. Money is yuan, rates and shares are fractions. */
export const measureNames = [
  'paidIn',
  'withdrawn',
  'months',
  'end.mean',
  'end.sd',
  'end.p5',
  'end.p10',
  'end.p25',
  'end.p50',
  'end.p75',
  'end.p90',
  'end.p95',
  'deposit.end',
  'loss.probability',
  'beatDeposit.probability',
  'drawdown.mean',
  'drawdown.p95',
  'underWater.mean',
  'moneyWeighted.p5',
  'moneyWeighted.p50',
  'moneyWeighted.p95',
  'timeWeighted.p50',
  'volatility',
  'sharpe',
  'var95',
  'shortfall95',
  'shortfall99',
  'interest',
  'market',
  'fees',
  'rewards',
  'tax',
] as const;
export type MeasureName = (typeof measureNames)[number];

/** What a condition may name: facts of the plan, known before it is simulated. */
export const conditionNames = ['initial', 'monthly', 'months', 'holdings', 'weight', 'amount'] as const;
export type ConditionName = (typeof conditionNames)[number];

/** The names, of figures or functions, that a typed formula holds. */
export function namesIn(typed: string): ReadonlySet<string> {
  return new Set(typed.normalize('NFKC').match(/[A-Za-z_][\w.]*/g));
}

/** The figures of a simulation by the names of measures. */
export function measureValues(result: SimulationResult): Readonly<Record<MeasureName, number>> {
  const { terminal: end, split, maxDrawdown, timeUnderWater, moneyWeightedReturn, deposit } = result;
  return {
    paidIn: result.paidIn,
    withdrawn: split.withdrawn.value,
    months: result.months,
    'end.mean': end.mean.value,
    'end.sd': end.sd.value,
    'end.p5': end.p5.value,
    'end.p10': end.p10.value,
    'end.p25': end.p25.value,
    'end.p50': end.p50.value,
    'end.p75': end.p75.value,
    'end.p90': end.p90.value,
    'end.p95': end.p95.value,
    'deposit.end': deposit.values.at(-1)!,
    'loss.probability': result.lossProbability.value,
    'beatDeposit.probability': result.beatDepositProbability.value,
    'drawdown.mean': maxDrawdown.mean.value,
    'drawdown.p95': maxDrawdown.p95.value,
    'underWater.mean': timeUnderWater.mean.value,
    'moneyWeighted.p5': moneyWeightedReturn.p5.value,
    'moneyWeighted.p50': moneyWeightedReturn.p50.value,
    'moneyWeighted.p95': moneyWeightedReturn.p95.value,
    'timeWeighted.p50': result.timeWeightedReturn.p50.value,
    volatility: result.volatility.value,
    sharpe: result.sharpe.value,
    var95: result.valueAtRisk95.value,
    shortfall95: result.expectedShortfall95.value,
    shortfall99: result.expectedShortfall99.value,
    interest: split.interest.value,
    market: split.market.value,
    fees: split.fees.value,
    rewards: split.rewards.value,
    tax: split.tax.value,
  };
}
