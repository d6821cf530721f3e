import { headCounts, type HeadCount } from '../../../../shared/campaignResult.ts';
import { kernel, type Layout } from '../../kernel/kernel.ts';
import type { KernelFunctions } from '../../kernel/kernelFunctions.ts';
import { purposes } from '../../random/purposes.ts';
import { seedHigh, seedLow } from '../../random/seedKey.ts';
import type { CompiledCampaign } from '../compile/compiledCampaign.ts';
import type { Entry } from '../costs/costEngine.ts';
import { headKinds } from '../path/pathState.ts';
import { weekFigures } from '../rules/desk.ts';

/**
 * Groups of rows in the kernel's memory, in its order; a row holds a number of each path.
 * rates [cell][step] · volume [channel] · customers, expected [week][channel] · keptTo, cumulative [week]
 * · cellHeads [cell][headCounts] · weekHeads [week][headCounts] · channelHeads, segmentHeads [headCounts] of each
 * · spent [week][channel] · balances, survival, survivalUntilAgain [product] · worth [channel, then all][worthFigures]
 * · the rest as in `moneyRows`
 */
const rowNames = [
  'rates',
  'volume',
  'customers',
  'expected',
  'keptTo',
  'cumulative',
  'cellHeads',
  'weekHeads',
  'channelHeads',
  'segmentHeads',
  'spent',
  'balances',
  'survival',
  'survivalUntilAgain',
  'worth',
  'paused',
  'bought',
  'resumeAt',
  'destination',
  'paid',
  'wallet',
  'pool',
  'released',
  'moved',
  'release',
  'wanted',
  'stopped',
  'extra',
  'extraForBest',
  'running',
] as const;
export type CampaignRows = { readonly [Name in (typeof rowNames)[number]]: number };

/** A campaign in the kernel's memory. It stands until the kernel is used for something else. */
export interface KernelCampaign {
  readonly call: KernelFunctions;
  readonly memory: Float64Array;
  /** Where each group of rows begins; index in `memory`. */
  readonly rows: CampaignRows;
  /** The heads of a kind, rows [week][cell]; 0 where they are not kept. */
  readonly heads: { readonly [H in HeadCount]: number };
  /** Rows for the host's own use: variates, effective buying, sums over weeks, and one of zeros. */
  readonly betas: number;
  readonly effective: number;
  readonly sums: number;
  readonly zeros: number;
  /** Numbers for the host's own use: the sums of any group of rows over their paths. */
  readonly totals: number;
  /** What the rules keep over the weeks, [row][lane]. */
  readonly ruleRows: Float64Array;
  /** [channel]: address of the weights of its carry-over. */
  readonly carryOvers: readonly number[];
}

const entries: { readonly [E in Entry]: number } = { reach: 0, clicks: 1, accounts: 2 };
/** Bits of the kinds that the worth is made of, and of all kinds. */
const earning = 0b11000;
const every = 0b11111;

/** Lays a campaign out in the kernel. @param keptRows rows that its rules keep over the weeks */
export function kernelCampaign(compiled: CompiledCampaign, width: number, keptRows: number): KernelCampaign {
  const { call, layout } = kernel();
  const place = layout();
  const { scenario, weeks, segments, cells, upstream, lifts } = compiled;
  const channels = compiled.channels.length;
  call.beginCampaign(
    weeks,
    channels,
    segments,
    place.putWords(compiled.channels.map(({ cost }) => entries[cost.entry])),
    place.put(cells.audience),
    place.put(compiled.sizes),
    place.put(upstream.clicksPerAccount),
    place.put(upstream.reachPerClick),
  );
  lifts.steps.forEach((step, i) => call.setLift(step, place.put(lifts.factor[i]!)));
  putEconomics(compiled, call, place);
  const kinds = (scenario.targets ?? []).length > 0 ? every : earning;
  const spreads = compiled.hasWeeklySpread
    ? place.put(compiled.channels.map(({ weeklySpread }) => weeklySpread))
    : 0;
  call.finishCampaign(purposes.campaignNoise, scenario.overlap ?? 0, spreads, kinds);
  const [betas, effective] = [place.reserve(width) / 8, place.reserve(width) / 8];
  const sums = place.reserve(weekFigures.length * width) / 8;
  const zeros = place.reserve(width) / 8;
  place.doubles().fill(0, zeros, zeros + width);
  const totals = place.reserve(mostTotals(compiled)) / 8;
  const kept = place.reserve(keptRows * width) / 8;
  const carryOvers = compiled.channels.map(({ carryOver }) => place.put(carryOver));
  call.setKey(seedLow(scenario.seed), seedHigh(scenario.seed));
  const memory = place.doubles();
  return {
    call,
    memory,
    rows: Object.fromEntries(rowNames.map((name, i) => [name, call.campaignRows(i) / 8])) as CampaignRows,
    heads: Object.fromEntries(headCounts.map((name, i) => [name, call.campaignHeads(i) / 8])) as {
      [H in HeadCount]: number;
    },
    betas,
    effective,
    sums,
    zeros,
    totals,
    ruleRows: memory.subarray(kept, kept + keptRows * width),
    carryOvers,
  };
}

/** Rows in the largest group that is summed up over its paths, and those that fill up four. */
const mostTotals = ({ weeks, channels, segments, cells }: CompiledCampaign): number =>
  Math.max(weeks * Math.max(channels.length, headKinds), segments * headKinds, cells.row.length) + 3;

function putEconomics(
  { economics, schedule, lifts, products, horizon }: CompiledCampaign,
  call: KernelFunctions,
  place: Layout,
): void {
  const { repurchase } = economics;
  call.setEconomics(
    products,
    horizon,
    place.put(economics.mix),
    place.put(economics.balanceFactor),
    place.put(economics.reward),
    place.put(economics.margin),
    place.put(economics.fee),
    place.put(economics.discount),
    place.put(schedule.technology),
    lifts.cost.length > 0 ? place.put(lifts.cost) : 0,
    place.putWords(repurchase.map((again) => again?.afterWeeks ?? 0)),
    place.put(repurchase.map((again) => again?.share ?? 0)),
    place.put(repurchase.map((again) => again?.balance ?? 0)),
    economics.lastRepurchase,
  );
}
