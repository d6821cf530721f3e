import {
  headCounts,
  type CampaignResult,
  type HeadCount,
  type Spread,
} from '../../../../shared/campaignResult.ts';
import type { Estimate } from '../../../../shared/simulation.ts';
import { histogram } from '../../portfolio/histogram.ts';
import { probabilityEstimate } from '../../portfolio/summaries/estimates.ts';
import { engineVersion } from '../../version.ts';
import { compileCampaign } from '../compile/compileCampaign.ts';
import { cacWindowOf } from './cacWindow.ts';
import { channelResults } from './channelResults.ts';
import { estimateResults } from './estimateResults.ts';
import type { FinishedRun } from './finishedRun.ts';
import type { Scalar } from './layout.ts';
import { marginalCosts } from './marginalCosts.ts';
import { noticesOf } from './noticesOf.ts';
import { ratioOfMeans } from './ratioOfMeans.ts';
import { targetResults } from './targetResults.ts';
import { weekResults } from './weekResults.ts';

/** Assembles the answer of a finished run. */
export function campaignResult(run: FinishedRun): CampaignResult {
  const { scenario, split } = run.input;
  const compiled = compileCampaign(run.input);
  const marginal = marginalCosts(compiled);
  const { figures, layout } = run;
  return {
    engineVersion,
    scenario: scenario.name,
    split: split.name,
    paths: run.paths,
    partial: run.paths < scenario.paths,
    seed: scenario.seed,
    startDate: scenario.startDate,
    weeks: layout.weeks,
    horizonWeeks: scenario.horizonWeeks,
    discountRate: scenario.discountRate,
    cacWindow: cacWindowOf(scenario),
    money: {
      total: split.total,
      planned: compiled.schedule.lines,
      spent: figures.spread('spent'),
      unused: figures.spread('unused'),
      contingencyUnused: figures.spread('contingencyUnused'),
      contingencyReleased: figures.spread('released'),
      moved: figures.spread('moved'),
    },
    heads: Object.fromEntries(headCounts.map((head) => [head, figures.spread(head)])) as {
      [H in HeadCount]: Spread;
    },
    conversion: conversion(run),
    balance: figures.spread('balance'),
    cac: figures.cost('cac'),
    costPerAccount: figures.cost('costPerAccount'),
    costPerKept: figures.cost('costPerKept'),
    marginalCac: marginal.all,
    ...worth(run),
    channels: channelResults(run, compiled, marginal.channels),
    segments: scenario.segments.map(({ id, name, size }, s) => ({
      id,
      name,
      size,
      heads: run.means.segment(s),
    })),
    matrix: { customers: matrix(run, 'customers'), kept: matrix(run, 'kept') },
    weekly: weekResults(run, compiled),
    targets: targetResults(run),
    estimates: estimateResults(scenario),
    notices: noticesOf(run, compiled),
  };
}

const scalarRow = (run: FinishedRun, name: Scalar): Float64Array => run.row(run.layout.scalar(name));

function conversion(run: FinishedRun): CampaignResult['conversion'] {
  const step = (to: Scalar, from: Scalar): Estimate | null =>
    ratioOfMeans(scalarRow(run, to), scalarRow(run, from));
  return {
    click: step('clicks', 'reach'),
    account: step('accounts', 'clicks'),
    product: step('customers', 'accounts'),
    kept: step('kept', 'customers'),
  };
}

/** What the customers are worth against what they cost. */
function worth(run: FinishedRun) {
  const { figures } = run;
  const value = scalarRow(run, 'value');
  const cost = scalarRow(run, 'cost');
  const npv = value.map((worth, path) => worth - cost[path]!);
  const { value: clvToCac, ...clvToCacSpread } = figures.cost('clvToCac');
  return {
    value: figures.spread('value'),
    cost: figures.spread('cost'),
    npv: figures.spread('npv'),
    roi: figures.spread('roi'),
    profitProbability: probabilityEstimate(run.paths, (path) => npv[path]! > 0),
    clvToCac,
    clvToCacSpread,
    payback: { ...figures.payback('payback'), cumulative: paidBackBy(run) },
    npvHistogram: histogram(npv),
    histograms: {
      customers: histogram(scalarRow(run, 'customers')),
      kept: histogram(scalarRow(run, 'kept')),
      balance: histogram(scalarRow(run, 'balance')),
      roi: histogram(npv.map((gain, path) => (cost[path]! > 0 ? gain / cost[path]! : 0))),
      cac: costHistogram(run),
    },
  };
}

function costHistogram(run: FinishedRun): CampaignResult['histograms']['cac'] {
  const customers = scalarRow(run, 'customers');
  const costs = scalarRow(run, 'spent')
    .map((spent, path) => spent / customers[path]!)
    .filter((_, path) => customers[path]! > 0);
  return costs.length > 0 ? histogram(costs) : null;
}

/** Share of paths that have paid back by the end of each week of the horizon. */
function paidBackBy(run: FinishedRun): number[] {
  const { horizonWeeks } = run.input.scenario;
  const counts = Array.from({ length: horizonWeeks }, () => 0);
  for (const weeks of scalarRow(run, 'payback')) {
    if (weeks !== Infinity) counts[Math.max(0, weeks - 1)]! += 1;
  }
  let sum = 0;
  return counts.map((count) => {
    sum += count;
    return sum / run.paths;
  });
}

function matrix({ layout, means }: FinishedRun, what: 'customers' | 'kept'): number[][] {
  return Array.from({ length: layout.channels }, (_channel, c) =>
    Array.from({ length: layout.segments }, (_segment, s) => means.cell(c, s, what)),
  );
}
