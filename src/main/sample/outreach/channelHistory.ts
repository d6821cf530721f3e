import type { ChannelWeek } from '../../../shared/channel.ts';
import { addDays, formatPlainDate, requireDate } from '../../../shared/date.ts';
import { carryOverWeights } from '../../engine/campaign/carryOver/index.ts';
import { bindCost } from '../../engine/campaign/costs/index.ts';
import { bindResponse } from '../../engine/campaign/response/index.ts';
import { exp } from '../../engine/math/exp.ts';
import { drawNormals } from '../draws.ts';
import { streams } from '../streams.ts';
import type { SampleChannel } from './sampleChannel.ts';
import { seasonOf } from './season.ts';

/** 104 weeks from Monday 2024-07-01; the last begins on 2026-06-22. */
export const historyWeeks = { firstDate: '2024-07-01', weeks: 104 } as const;

const shocksAWeek = 5;
/** Money: its ordinary spread, and its factors in the drive of three weeks that each quarter has, and between. */
const spendSpread = 0.3;
const drive = 2.4;
const quiet = 0.75;

const within = (week: number, ranges: readonly (readonly [number, number])[]): boolean =>
  ranges.some(([from, to]) => week >= from && week <= to);

/** First days of the weeks. */
export function historyDates(): string[] {
  const first = requireDate(historyWeeks.firstDate);
  return Array.from({ length: historyWeeks.weeks }, (_, week) => formatPlainDate(addDays(first, 7 * week)));
}

/**
 * The weekly records of a channel: its money, carried over and answered by the very curve of the campaign
 * scenario at its likely rates, times season and noise. Counts are rounded; what was not recorded is null.
 */
export function channelHistory(channel: SampleChannel, number: number): ChannelWeek[] {
  const dates = historyDates();
  const cost = bindCost(channel.cost);
  const respond = bindResponse(
    { kind: 'hill', half: channel.capacity, slope: channel.slope },
    channel.capacity,
  );
  const weights = carryOverWeights({ kind: 'geometric', retention: channel.retention }, dates.length);
  const shocks = dates.map((_, week) => weekShocks(number, week));
  const spend = dates.map((date, week) => weekSpend(channel, number, week, date, shocks[week]![0]!));
  return dates.map((date, week) => {
    let effective = 0;
    for (let lag = 0; lag < weights.length && lag <= week; lag++)
      effective += weights[lag]! * cost.units({ money: spend[week - lag]!, week, kept: 0 });
    const [, z1, z2, z3, z4] = shocks[week]!;
    const volume = respond(effective) * seasonOf(date) * exp(channel.weeklySpread * z1!);
    return {
      channel: channelLabel(channel),
      date,
      spend: Math.round(spend[week]! * 100) / 100,
      ...counts(channel, within(week, channel.history.lost), cost.entry, volume, [z2!, z3!, z4!]),
    };
  });
}

/** Both names, as the records carry one. */
export const channelLabel = ({ name }: SampleChannel): string => `${name.zh} ${name.en}`;

function weekShocks(number: number, week: number): Float64Array {
  const z = new Float64Array(shocksAWeek);
  drawNormals(streams.channels + number, week, z);
  return z;
}

function weekSpend(
  { cost, history }: SampleChannel,
  number: number,
  week: number,
  date: string,
  shock: number,
): number {
  if (within(week, history.off)) return 0;
  // Drives of different channels begin in different weeks.
  const driven = (week + 3 * number) % 13 < 3 ? drive : quiet;
  const money = history.spend * driven * seasonOf(date) * exp(spendSpread * shock);
  // Teams are paid as a whole.
  return cost.kind === 'fixed' ? Math.max(1, Math.round(money / cost.weeklyFee)) * cost.weeklyFee : money;
}

/** A count of mean `mean` with the spread of a Poisson variate, by the normal curve. */
const counted = (mean: number, z: number): number => Math.max(0, Math.round(mean + Math.sqrt(mean) * z));

function counts(
  { rates, history }: SampleChannel,
  lost: boolean,
  entry: string,
  volume: number,
  z: readonly [number, number, number],
): Pick<ChannelWeek, 'impressions' | 'clicks' | 'leads' | 'conversions'> {
  if (lost) return { impressions: null, clicks: null, leads: null, conversions: null };
  const { records } = history;
  const reached = entry === 'reach' ? volume : volume / rates.click.likely;
  const clicked = entry === 'reach' ? volume * rates.click.likely : volume;
  const conversions = counted(clicked * rates.account.likely, z[2]);
  const clicks = Math.max(counted(clicked, z[0]), conversions);
  // Channels without clicks count every answer as a lead; the others, those who began an application.
  const leadShare = records.clicks ? Math.min(1, 2.2 * rates.account.likely) : 1;
  const leads = Math.min(clicks, Math.max(conversions, counted(clicked * leadShare, z[1])));
  return {
    impressions: records.impressions ? Math.round(reached) : null,
    clicks: records.clicks ? clicks : null,
    leads: records.leads ? leads : null,
    conversions,
  };
}
