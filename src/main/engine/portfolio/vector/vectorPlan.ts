import { kernel, type Layout } from '../../kernel/kernel.ts';
import type { KernelFunctions } from '../../kernel/kernelFunctions.ts';
import type { Scramble } from '../../kernel/putQuasiNormals.ts';
import { purposes } from '../../random/purposes.ts';
import { seedHigh, seedLow } from '../../random/seedKey.ts';
import type { SimulationInput } from '../input.ts';
import type { Adjustment } from '../sensitivity/adjustedReturns.ts';
import { amounts } from '../liquidity/takeAll.ts';
import { bundleRows } from '../bundles/bundleRows.ts';
import { pathMeasures } from '../pathMeasures.ts';
import { pathsInBlock } from '../pathsInBlock.ts';
import { planLayout, type PathInput, type PlanLayout } from '../planLayout.ts';
import { monthlyStep, type ShortRateSpec } from '../rates/shortRate.ts';
import { rebalancingRule } from '../rebalancer.ts';
import { settledPlan } from '../settledPlan.ts';
import { putterOf } from './holdings/index.ts';
import { putBundles } from './putBundles.ts';
import { putGoals } from './putGoals.ts';
import { putOrders } from './putOrders.ts';
import { putPrices } from './putPrices.ts';
import { planExposure } from '../sampling/planExposure.ts';
import { putReturns, sourcesOf } from './sources/index.ts';
import type { SourceContext } from './sources/putSource.ts';
import { putQuasiLognormal } from './sources/quasiLognormal.ts';

/** A plan in the kernel's memory, ready to be played. It stands until the kernel is used for something else. */
export interface VectorPlan {
  /** Plays `count` paths, at most those of a block; the outcome stands in the memory. */
  run(firstPath: number, count: number): VectorOutcome;
}

export interface VectorOutcome {
  readonly memory: Float64Array;
  /** Doubles between the rows. */
  readonly stride: number;
  /** Index in memory of [boundary][path], [measure][path] in the order of `pathMeasures`, [goal][path] twice, and [bundle][row][path]. */
  readonly values: number;
  readonly measures: number;
  readonly goals: number;
  readonly needs: number;
  readonly bundles: number;
  /** Where the plan has prices: of [boundary][path], the values in money of the start; and of the end's price level by path. */
  readonly real: number;
  readonly prices: number;
  /** Of [year][holding][path], the balances with which the year's months begin added up; then worth at the end, and interest, [holding][path]. Or, where all is taken out, of [holding][amount][path]. */
  readonly parts: number;
}

/** What the kernel needs of a plan's input. */
export type VectorInput = PathInput & Pick<SimulationInput, 'returns' | 'seed' | 'sampling'>;

let last: { readonly input: VectorInput; readonly generation: number; readonly plan: VectorPlan } | undefined;

/**
 * The plan laid out in the kernel: as it stands there from the block before, or anew.
 * @throws LabError as {@link layOut}
 */
export function vectorPlan(input: VectorInput): VectorPlan {
  if (last?.input === input && last.generation === kernel().generation()) return last.plan;
  const plan = layOut(input, { deflates: true });
  last = { input, generation: kernel().generation(), plan };
  return plan;
}

/** How a plan is played, where not as it stands. */
export interface VectorOptions {
  /** Fen in the unit of money of the outcome; yuan where it is left out. */
  readonly unit?: number;
  /** Values are told in money of the start too, where the plan has prices. */
  readonly deflates?: true;
  /** Of all months of the market. */
  readonly adjustment?: Adjustment;
  /** Years for which each holding's balances are told; none where it is left out. */
  readonly years?: number;
  /** All money is asked for at the plan's end, on the day itself; T+n counts whatever the plan takes out before. */
  readonly takesAll?: true;
}

/**
 * Lays a plan out in the kernel, in place of the one before.
 * @throws LabError `returns.*`, `plan.correlation`
 */
export function layOut(
  asked: VectorInput,
  { unit = 100, deflates, adjustment, years = 0, takesAll }: VectorOptions = {},
): VectorPlan {
  const input = takesAll ? asked : settledPlan(asked);
  const { call, layout } = kernel();
  const place = layout();
  const plan = planLayout(input);
  putCalendar(plan, call, place);
  call.beginPlan(input.months, plan.parts.length, sourcesOf(input.returns));
  if (input.shortRate) putShortRate(input.shortRate, call);
  for (const { instrument } of plan.parts) putterOf(instrument)(instrument, plan.calendar, call, place);
  const scramble = putSources(input, { seed: input.seed, call, place });
  if (adjustment) call.setAdjustment(place.put(adjustment.constants), adjustment.scale);
  if (input.inflation) putPrices(input.inflation, call);
  putGoals(input, call, place);
  putBundles(input, call, place);
  putOrders(plan.parts, call, place);
  const { period, band } = rebalancingRule(input);
  call.setRebalancing(place.put(flat(plan.weights)), Number.isFinite(period) ? period : 0, band);
  const isDeflated = deflates === true && input.inflation !== undefined;
  const takesOut = plan.wanted.some((sum) => sum > 0) || (input.goals ?? []).some(({ spend }) => spend);
  call.finishPlan(
    place.put(plan.paidIn),
    place.put(flat(plan.purchases)),
    place.put(plan.wanted),
    takesOut,
    unit,
    isDeflated,
    years,
    takesAll === true,
  );
  call.setKey(seedLow(input.seed), seedHigh(input.seed));
  const rowsOfPart = takesAll ? amounts.length : years === 0 ? 0 : years + 2;
  const partRows = rowsOfPart * plan.parts.length;
  const { values, ...outcome } = outcomeOf(input, isDeflated, partRows, place);
  const atOnce = call.pathsAtOnce.value;
  return {
    run(firstPath, count) {
      for (let done = 0; done < count; done += atOnce) {
        scramble?.(firstPath + done, outcome.memory);
        call.runPlan(firstPath + done);
        call.copyPlan((values + done) * 8, pathsInBlock * 8);
      }
      return { ...outcome, values };
    },
  };
}

/** Makes room for what a block of paths leaves. */
function outcomeOf(
  { months, goals = [], bundles = [] }: VectorInput,
  isDeflated: boolean,
  partRows: number,
  place: Layout,
): VectorOutcome {
  const counts = [
    months + 1,
    pathMeasures.length,
    goals.length,
    goals.length,
    bundles.length * bundleRows.length,
    isDeflated ? months + 1 : 0,
    isDeflated ? 1 : 0,
  ];
  const starts = counts.map((_count, i) => counts.slice(0, i + 1).reduce((sum, count) => sum + count, 0));
  const first = place.reserve((starts.at(-1)! + partRows) * pathsInBlock) / 8;
  const [measures, funds, needs, rewards, real, prices, parts] = starts.map(
    (rows) => first + rows * pathsInBlock,
  ) as [number, number, number, number, number, number, number];
  return {
    memory: place.doubles(),
    stride: pathsInBlock,
    values: first,
    measures,
    goals: funds,
    needs,
    bundles: rewards,
    real,
    prices,
    parts,
  };
}

/** @returns how the blocks of a quasi-random plan are scrambled; nothing for other plans */
function putSources(input: VectorInput, context: SourceContext): Scramble | undefined {
  const { returns, sampling } = input;
  if (sampling && returns?.kind === 'lognormal') {
    return putQuasiLognormal(returns, context, planExposure(input, returns), sampling);
  }
  if (returns) putReturns(returns, context);
  return undefined;
}

function putCalendar({ calendar }: PlanLayout, call: KernelFunctions, place: Layout): void {
  const { firstDays, settles, daysBefore, daysAfter } = calendar;
  call.setCalendar(
    place.putWords(firstDays),
    place.putWords(settles),
    place.putWords(daysBefore),
    place.putWords(daysAfter),
  );
}

function putShortRate(spec: ShortRateSpec, call: KernelFunctions): void {
  const { kept, deviation } = monthlyStep(spec);
  call.setShortRate(purposes.rates, spec.start, spec.longRun, kept, deviation);
}

function flat(rows: readonly Float64Array[]): Float64Array {
  const width = rows[0]!.length;
  const all = new Float64Array(rows.length * width);
  rows.forEach((row, i) => all.set(row, i * width));
  return all;
}
