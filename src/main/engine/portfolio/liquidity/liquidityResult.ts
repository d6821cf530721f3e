import type {
  LiquidityAmounts,
  LiquidityArrival,
  LiquidityDay,
  LiquidityResult,
} from '../../../../shared/liquidity.ts';
import { formatPlainDate, fromDayNumber, requireDate, toDayNumber } from '../../../../shared/date.ts';
import { dateOfBoundary } from '../../../../shared/planDates.ts';
import type { Localised } from '../../../../shared/schema.ts';
import { settledOn } from '../../../../shared/settlement.ts';
import type { PlainDate } from '../../../../shared/units.ts';
import { mean } from '../../stats/mean.ts';
import { engineVersion } from '../../version.ts';
import type { Buffers } from '../../parallel.ts';
import type { HoldingInput } from '../input.ts';
import { isInsured } from '../instruments/index.ts';
import { withWaitingMoney } from '../planLayout.ts';
import { probabilityEstimate } from '../summaries/estimates.ts';
import { rangeOf } from '../summaries/range.ts';
import type { LiquidityInput } from './liquidityInput.ts';
import { amounts } from './takeAll.ts';

const waitingName: Localised = { zh: '到期待用资金', en: 'Matured money at hand' };
/** Less than half a fen is not above the cap. */
const tie = 0.005;

/** Holdings of the simulation: the plan's, and the account where paid-out money waits, if there is one. */
export const partsOf = ({ plan }: LiquidityInput): number => withWaitingMoney(plan).length;

export function liquidityResult(input: LiquidityInput, buffers: Buffers, paths: number): LiquidityResult {
  const { plan, days, insurance } = input;
  return {
    engineVersion,
    paths,
    partial: paths < plan.paths,
    seed: plan.seed,
    holdings: [...input.names, waitingName].slice(0, partsOf(input)),
    payDays: withWaitingMoney(plan).map(payDaysOf),
    insuranceCap: insurance.cap,
    insuranceSource: insurance.source,
    days: days.map((month, day) => oneDay(input, buffers['parts'] as Float64Array, paths, day, month)),
    notices: plan.notices,
  };
}

/** Business days until the money of a holding comes; deposits and policies pay on the day. */
const payDaysOf = ({ instrument }: Pick<HoldingInput, 'instrument'>): number =>
  ('settlement' in instrument ? instrument.settlement?.payDays : undefined) ?? 0;

type AmountName = (typeof amounts)[number];

function oneDay(
  input: LiquidityInput,
  all: Float64Array,
  paths: number,
  day: number,
  month: number,
): LiquidityDay {
  const { plan, insurance } = input;
  const parts = withWaitingMoney(plan);
  const column = (part: number, name: AmountName): Float64Array => {
    const from = ((day * parts.length + part) * amounts.length + amounts.indexOf(name)) * plan.paths;
    return all.subarray(from, from + paths);
  };
  const total = (name: AmountName, counts: (part: number) => boolean): Float64Array => {
    const sums = new Float64Array(paths);
    for (let part = 0; part < parts.length; part += 1) {
      if (counts(part)) column(part, name).forEach((amount, path) => (sums[path] = sums[path]! + amount));
    }
    return sums;
  };
  const deposits = total('value', (part) => isInsured(parts[part]!.instrument));
  const date = dateOfBoundary(plan.startDate, month);
  const arrival = (days: number): LiquidityArrival => {
    const counts = (part: number): boolean => payDaysOf(parts[part]!) === days;
    const costly = total('costly', counts);
    const amount = rangeOf(total('free', counts).map((free, path) => free + costly[path]!));
    return { days, date: arrivalDate(date, days), amount };
  };
  const above = deposits.map((sum) => Math.max(0, sum - insurance.cap));
  return {
    ...each((name) => rangeOf(total(name, () => true))),
    month,
    date,
    parts: parts.map((_part, part) => each((name) => mean(column(part, name)))),
    arrivals: [...new Set([0, ...parts.map(payDaysOf)])].toSorted((a, b) => a - b).map(arrival),
    deposits: rangeOf(deposits),
    aboveCap: rangeOf(above),
    aboveCapProbability: probabilityEstimate(paths, (path) => above[path]! > tie),
  };
}

function arrivalDate(date: PlainDate, days: number): PlainDate {
  return formatPlainDate(fromDayNumber(settledOn(toDayNumber(requireDate(date)), days)));
}

function each<Amount>(make: (name: AmountName) => Amount): LiquidityAmounts<Amount> {
  return Object.fromEntries(amounts.map((name) => [name, make(name)])) as unknown as LiquidityAmounts<Amount>;
}
