import type { CampaignWeekResult, ChannelWeekResult } from '../../../../shared/campaignResult.ts';
import { addDays, formatPlainDate, requireDate } from '../../../../shared/date.ts';
import type { CompiledCampaign } from '../compile/compiledCampaign.ts';
import { cacWindowOf } from './cacWindow.ts';
import type { FinishedRun } from './finishedRun.ts';

export function weekResults(
  { input: { scenario }, figures, means }: FinishedRun,
  compiled: CompiledCampaign,
): CampaignWeekResult[] {
  const start = requireDate(scenario.startDate);
  const phases = scenario.phases.flatMap(({ kind, weeks }) => Array.from({ length: weeks }, () => kind));
  return phases.map((phase, week) => ({
    week,
    date: formatPlainDate(addDays(start, 7 * week)),
    phase,
    spent: figures.band(`week.${week}.spent`),
    customers: figures.band(`week.${week}.customers`),
    cumulativeCustomers: figures.band(`week.${week}.cumulative`),
    cac: figures.costBand(`week.${week}.cac`),
    heads: means.weekHeads(week),
    technologyLift: compiled.technology.factor[week]!,
  }));
}

export function channelWeeks(
  { input, layout, figures, means }: FinishedRun,
  channel: number,
): ChannelWeekResult[] {
  const window = cacWindowOf(input.scenario);
  const trailing = (week: number, what: 'spent' | 'customers'): number => {
    let sum = 0;
    for (let w = Math.max(0, week - window + 1); w <= week; w += 1) sum += means.week(w, channel, what);
    return sum;
  };
  return Array.from({ length: layout.weeks }, (_, week) => {
    const customers = trailing(week, 'customers');
    return {
      week,
      spent: means.week(week, channel, 'spent'),
      customers: means.week(week, channel, 'customers'),
      paused: means.week(week, channel, 'paused'),
      cac: {
        ...figures.costBand(`${channel}.cac.${week}`),
        value: customers > 0 ? trailing(week, 'spent') / customers : null,
      },
    };
  });
}
