import type { Plan } from '../../../shared/plan.ts';
import type { Estimate, SimulationResult } from '../../../shared/simulation.ts';
import type { Format } from '../../app/format/createFormat.ts';
import type { Text } from '../../app/language/useText.ts';
import type { Explanation } from '../../components/Why.tsx';
import { measureMessages } from './measureMessages.ts';
import { netPaidIn } from './netPaidIn.ts';

type MeasureText = Text<keyof typeof measureMessages.words>;
type Key<Words> = Words extends `${infer Name}.name` ? Name : never;
/** Every measure that has a name in the catalogue. */
export type MeasureKey = Key<keyof typeof measureMessages.words>;

type Unit = 'money' | 'percent' | 'months' | 'ratio';

interface Measure {
  readonly key: MeasureKey;
  readonly group: MeasureGroup;
  readonly unit: Unit;
  readonly of: (result: SimulationResult) => Estimate;
  /** Months below which there is nothing to measure; 1 where it is left out. */
  readonly fewestMonths?: number;
}

/** Stands for a figure that the plan is too short for. */
const none = '—';

export const measureGroups = ['end', 'chance', 'return', 'risk', 'flows'] as const;
export type MeasureGroup = (typeof measureGroups)[number];

/** The measures in the order of the table: the bad case first in every group. */
const measures: readonly Measure[] = [
  { key: 'p5', group: 'end', unit: 'money', of: ({ terminal }) => terminal.p5 },
  { key: 'p25', group: 'end', unit: 'money', of: ({ terminal }) => terminal.p25 },
  { key: 'p50', group: 'end', unit: 'money', of: ({ terminal }) => terminal.p50 },
  { key: 'p75', group: 'end', unit: 'money', of: ({ terminal }) => terminal.p75 },
  { key: 'p95', group: 'end', unit: 'money', of: ({ terminal }) => terminal.p95 },
  { key: 'mean', group: 'end', unit: 'money', of: ({ terminal }) => terminal.mean },
  { key: 'sd', group: 'end', unit: 'money', of: ({ terminal }) => terminal.sd },
  { key: 'loss', group: 'chance', unit: 'percent', of: ({ lossProbability }) => lossProbability },
  {
    key: 'beatDeposit',
    group: 'chance',
    unit: 'percent',
    of: ({ beatDepositProbability }) => beatDepositProbability,
  },
  {
    key: 'mwrBad',
    group: 'return',
    unit: 'percent',
    of: ({ moneyWeightedReturn }) => moneyWeightedReturn.p5,
  },
  { key: 'mwr', group: 'return', unit: 'percent', of: ({ moneyWeightedReturn }) => moneyWeightedReturn.p50 },
  {
    key: 'mwrGood',
    group: 'return',
    unit: 'percent',
    of: ({ moneyWeightedReturn }) => moneyWeightedReturn.p95,
  },
  { key: 'twr', group: 'return', unit: 'percent', of: ({ timeWeightedReturn }) => timeWeightedReturn.p50 },
  {
    key: 'volatility',
    group: 'risk',
    unit: 'percent',
    of: ({ volatility }) => volatility,
    fewestMonths: 2,
  },
  { key: 'drawdownBad', group: 'risk', unit: 'percent', of: ({ maxDrawdown }) => maxDrawdown.p95 },
  { key: 'drawdown', group: 'risk', unit: 'percent', of: ({ maxDrawdown }) => maxDrawdown.p50 },
  { key: 'underWaterBad', group: 'risk', unit: 'months', of: ({ timeUnderWater }) => timeUnderWater.p95 },
  { key: 'underWater', group: 'risk', unit: 'months', of: ({ timeUnderWater }) => timeUnderWater.mean },
  { key: 'var95', group: 'risk', unit: 'money', of: ({ valueAtRisk95 }) => valueAtRisk95 },
  { key: 'es95', group: 'risk', unit: 'money', of: ({ expectedShortfall95 }) => expectedShortfall95 },
  { key: 'var99', group: 'risk', unit: 'money', of: ({ valueAtRisk99 }) => valueAtRisk99 },
  { key: 'es99', group: 'risk', unit: 'money', of: ({ expectedShortfall99 }) => expectedShortfall99 },
  { key: 'sharpe', group: 'risk', unit: 'ratio', of: ({ sharpe }) => sharpe, fewestMonths: 2 },
  { key: 'unmet', group: 'flows', unit: 'percent', of: ({ shortfall }) => shortfall.probability },
  { key: 'unmetSum', group: 'flows', unit: 'money', of: ({ shortfall }) => shortfall.mean },
];

export interface MeasureRow {
  readonly key: MeasureKey;
  readonly group: MeasureGroup;
  readonly unit: Unit;
  readonly estimate: Estimate;
  readonly explanation: Explanation;
}

export interface MeasureContext {
  readonly result: SimulationResult;
  readonly plan: Plan;
  readonly format: Format;
  readonly text: MeasureText;
  readonly modelName: string;
  readonly source: string;
  readonly dataDate: string | null;
}

function words(value: number, unit: Unit, format: Format, digits: number): string {
  if (unit === 'money') return format.money(value);
  return unit === 'percent' ? format.percent(value, digits) : format.number(value, digits);
}

function standardError({ se }: Estimate, unit: Unit, format: Format): string {
  return `± ${words(se, unit, format, unit === 'percent' ? 3 : unit === 'ratio' ? 4 : 2)}`;
}

/** What is shown of an amount that went in: the same for every measure of a plan. */
function planInputs({ plan, result, format, text, modelName }: MeasureContext): Explanation['inputs'] {
  const net = netPaidIn(plan, result).at(-1) ?? 0;
  return [
    { label: text('input.horizon'), value: format.duration(result.months) },
    { label: text('input.paidIn'), value: format.money(result.paidIn) },
    ...(net === result.paidIn ? [] : [{ label: text('input.netPaidIn'), value: format.money(net) }]),
    { label: text('input.model'), value: modelName },
  ];
}

/** Every measure with its value, its standard error and what stands behind it. */
export function measureRows(context: MeasureContext): readonly MeasureRow[] {
  const { result, format, text, source, dataDate } = context;
  const inputs = planInputs(context);
  return measures.map(({ key, group, unit, of, fewestMonths = 1 }) => {
    const estimate = of(result);
    const known = result.months >= fewestMonths;
    const value = known ? words(estimate.value, unit, format, 2) : none;
    return {
      key,
      group,
      unit,
      estimate,
      explanation: {
        name: text(`${key}.name`),
        value: unit === 'months' ? text('inMonths', { value }) : value,
        definition: text(`${key}.definition`),
        formula: text(`${key}.formula`),
        inputs,
        paths: result.paths,
        standardError: known ? standardError(estimate, unit, format) : none,
        seed: result.seed,
        engineVersion: result.engineVersion,
        source,
        dataDate: dataDate ?? undefined,
      },
    };
  });
}

/** By how much a measure is above that of a baseline, with its sign; null where no digit of the difference shows. */
export function changeInWords(
  { unit, estimate, key }: MeasureRow,
  base: readonly MeasureRow[],
  format: Format,
): string | null {
  const change = estimate.value - measureRow(base, key).estimate.value;
  const sized = unit === 'money' ? format.signedMoney(change) : null;
  const shown = sized ?? (unit === 'percent' ? format.signedPoints(change) : signed(change, format));
  return /[1-9*]/u.test(shown) ? shown : null;
}

const signed = (value: number, format: Format): string =>
  `${value < 0 ? '−' : '+'}${format.number(Math.abs(value), 2)}`;

export function measureRow(rows: readonly MeasureRow[], key: MeasureKey): MeasureRow {
  return rows.find((row) => row.key === key)!;
}
