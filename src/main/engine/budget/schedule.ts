import { phaseKinds, type BudgetLine, type BudgetSplit, type PhaseShares } from '../../../shared/budget.ts';
import type { CampaignScenario } from '../../../shared/campaign.ts';
import { checkSplit } from './checkSplit.ts';
import { shareTotal } from './shareTotal.ts';

/** A split in yuan, week by week. Everything adds up to the total. */
export interface Schedule {
  readonly total: number;
  readonly lines: Readonly<Record<BudgetLine, number>>;
  /** [week][channel], from both lines that fund channels. */
  readonly channels: Float64Array;
  /** [week] */
  readonly technology: Float64Array;
}

/**
 * Spreads a split over the channels and weeks of a scenario. A line's money goes to the kinds of phases by its phase
 * shares, and within a kind to its weeks by their intensity; without phase shares to all weeks by their intensity.
 * @throws LabError of {@link checkSplit}
 */
export function schedule(scenario: CampaignScenario, split: BudgetSplit): Schedule {
  checkSplit(scenario, split);
  const shares = Object.entries(split.lines).map(([line, { share }]) => [line, share] as const);
  const scale = split.total / shareTotal(shares.map(([, share]) => share));
  const lines = Object.fromEntries(shares.map(([line, share]) => [line, share * scale])) as Record<
    BudgetLine,
    number
  >;
  const count = scenario.channels.length;
  const weekly = weekWeights(scenario, split.phases);
  const channels = new Float64Array(weekly.length * count);
  for (const name of ['acquisition', 'activities'] as const) {
    const line = split.lines[name];
    const weights = line.phases ? weekWeights(scenario, line.phases) : weekly;
    const whole = shareTotal(Object.values(line.channels));
    scenario.channels.forEach((channel, c) => {
      const money = lines[name] === 0 ? 0 : (lines[name] * (line.channels[channel.id] ?? 0)) / whole;
      weights.forEach((weight, week) => {
        channels[week * count + c]! += money * weight;
      });
    });
  }
  const { phases } = split.lines.technology;
  const technology = (phases ? weekWeights(scenario, phases) : weekly).map(
    (weight) => weight * lines.technology,
  );
  return { total: split.total, lines, channels, technology };
}

/** Share of the money by week, adding up to 1. */
export function weekWeights(scenario: CampaignScenario, shares: PhaseShares | undefined): Float64Array {
  const weeks = scenario.phases.flatMap(({ kind, weeks, intensity }) =>
    Array.from({ length: weeks }, () => ({ kind, intensity })),
  );
  const intensity = (kind?: string): number =>
    weeks.reduce((sum, week) => sum + (kind === undefined || week.kind === kind ? week.intensity : 0), 0);
  if (!shares) {
    const whole = intensity();
    return Float64Array.from(weeks, (week) => week.intensity / whole);
  }
  const total = shareTotal(Object.values(shares));
  const perIntensity = Object.fromEntries(
    phaseKinds.map((kind) => [kind, shares[kind] === 0 ? 0 : shares[kind] / total / intensity(kind)]),
  );
  return Float64Array.from(weeks, ({ kind, intensity }) => intensity * perIntensity[kind]!);
}
