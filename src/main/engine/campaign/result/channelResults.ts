import {
  headCounts,
  type ChannelResult,
  type HeadCount,
  type PauseFigures,
} from '../../../../shared/campaignResult.ts';
import type { Estimate } from '../../../../shared/simulation.ts';
import { meanEstimate, probabilityEstimate } from '../../portfolio/summaries/estimates.ts';
import type { CompiledCampaign } from '../compile/compiledCampaign.ts';
import type { FinishedRun } from './finishedRun.ts';
import type { ChannelFigure } from './layout.ts';
import { channelWeeks } from './weekResults.ts';

export function channelResults(
  run: FinishedRun,
  compiled: CompiledCampaign,
  marginal: readonly (number | null)[],
): ChannelResult[] {
  const { figures } = run;
  return run.input.scenario.channels.map(({ id, name }, c) => {
    const estimate = (figure: ChannelFigure): Estimate =>
      meanEstimate(run.row(run.layout.channel(c, figure)));
    return {
      id,
      name,
      planned: plannedFor(compiled, c),
      spent: figures.spread(`${c}.spent`),
      heads: Object.fromEntries(headCounts.map((head) => [head, estimate(head)])) as {
        [H in HeadCount]: Estimate;
      },
      customers: figures.spread(`${c}.customers`),
      cac: figures.cost(`${c}.cac`),
      costPerAccount: figures.cost(`${c}.costPerAccount`),
      costPerKept: figures.cost(`${c}.costPerKept`),
      marginalCac: marginal[c]!,
      npv: figures.spread(`${c}.npv`),
      roi: figures.spread(`${c}.roi`),
      payback: figures.payback(`${c}.payback`),
      pause: pauseFigures(run, c, estimate),
      weekly: channelWeeks(run, c),
    };
  });
}

function pauseFigures(
  run: FinishedRun,
  c: number,
  estimate: (figure: ChannelFigure) => Estimate,
): PauseFigures {
  const pauses = run.row(run.layout.channel(c, 'pauses'));
  return {
    weeks: run.figures.spread(`${c}.pausedWeeks`),
    probability: probabilityEstimate(run.paths, (path) => pauses[path]! > 0),
    pauses: estimate('pauses'),
    falsePauses: estimate('falsePauses'),
    missedPauses: estimate('missedPauses'),
  };
}

export function plannedFor({ channels, schedule, weeks }: CompiledCampaign, c: number): number {
  let planned = 0;
  for (let week = 0; week < weeks; week += 1) planned += schedule.channels[week * channels.length + c]!;
  return planned;
}
