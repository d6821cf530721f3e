import type { PhaseKind } from './budget.ts';
import type { FunnelStep } from './campaign.ts';
import type { Localised } from './schema.ts';
import type { Estimate, Histogram, Notice } from './simulation.ts';

/** What a simulation of a campaign answers. Money is nominal yuan unless said otherwise; percentiles are type 7. */

export const spreadPercentiles = ['p5', 'p25', 'p50', 'p75', 'p95'] as const;
export type SpreadPercentile = (typeof spreadPercentiles)[number];

/** A figure over the paths. */
export type Spread = { readonly mean: Estimate; readonly sd: Estimate } & {
  readonly [P in SpreadPercentile]: Estimate;
};

/**
 * Money per head over the paths. `value` is all money over all heads (a ratio of means); a percentile is null
 * where that path got nobody, as the cost per head is then without bound. `value` is null if no path got anybody.
 */
export type CostSpread = { readonly value: Estimate | null } & {
  readonly [P in SpreadPercentile]: Estimate | null;
};

/** Plain percentiles of one week, without standard errors. */
export type Band = { readonly mean: number } & { readonly [P in SpreadPercentile]: number };
export type CostBand = { readonly value: number | null } & {
  readonly [P in SpreadPercentile]: number | null;
};

/** People by step of the funnel. `customers` took a product; `kept` are still there after the first months. */
export const headCounts = ['reach', 'clicks', 'accounts', 'customers', 'kept'] as const;
export type HeadCount = (typeof headCounts)[number];
export type Heads<Figure> = { readonly [H in HeadCount]: Figure };

export interface CampaignMoney {
  readonly total: number;
  /** By line, as the split gives it. */
  readonly planned: {
    readonly acquisition: number;
    readonly activities: number;
    readonly technology: number;
    readonly contingency: number;
  };
  /** Spent on channels and technology. In every path total = spent + unused. */
  readonly spent: Spread;
  readonly unused: Spread;
  /** The part of `unused` that lies in contingency at the end. */
  readonly contingencyUnused: Spread;
  readonly contingencyReleased: Spread;
  /** Taken from paused channels. */
  readonly moved: Spread;
}

export interface PauseFigures {
  /** Weeks paused. */
  readonly weeks: Spread;
  /** Probability of at least one pause. */
  readonly probability: Estimate;
  /** Pauses begun, and those of them begun although the channel's cost without luck was within the cap. */
  readonly pauses: Estimate;
  readonly falsePauses: Estimate;
  /** Reviews at which the cost without luck had been above the cap long enough, and the channel still ran. */
  readonly missedPauses: Estimate;
}

export interface ChannelResult {
  readonly id: string;
  readonly name: Localised;
  readonly planned: number;
  readonly spent: Spread;
  readonly heads: Heads<Estimate>;
  readonly customers: Spread;
  /** Yuan per new customer, per account, per kept customer. */
  readonly cac: CostSpread;
  readonly costPerAccount: CostSpread;
  readonly costPerKept: CostSpread;
  /** Yuan for one more customer at the mean rates, if this channel got 1 % more; null where more money brings nobody. */
  readonly marginalCac: number | null;
  /** Present value of this channel's customers less that of its own money; technology is no channel's cost. */
  readonly npv: Spread;
  /** The same as a share of its money; 0 where it spends nothing. */
  readonly roi: Spread;
  /** When this channel's own cash flow turns positive for good. */
  readonly payback: PaybackSpread;
  readonly pause: PauseFigures;
  readonly weekly: readonly ChannelWeekResult[];
}

export interface ChannelWeekResult {
  readonly week: number;
  /** Means over paths. */
  readonly spent: number;
  readonly customers: number;
  /** Share of paths in which the channel would have had money and is paused, or its phase is stopped. */
  readonly paused: number;
  /**
   * Cost per new customer over the trailing `cacWindow` weeks, as the manager sees it; percentiles over the paths in
   * which the channel spent in them.
   */
  readonly cac: CostBand;
}

export interface SegmentResult {
  readonly id: string;
  readonly name: Localised;
  readonly size: number;
  readonly heads: Heads<Estimate>;
}

export interface CampaignWeekResult {
  readonly week: number;
  /** First day of the week. */
  readonly date: string;
  readonly phase: PhaseKind;
  readonly spent: Band;
  readonly customers: Band;
  readonly cumulativeCustomers: Band;
  readonly cac: CostBand;
  /** Means over paths of the people of this week. */
  readonly heads: Heads<number>;
  /** Factor of the odds of technology's step. */
  readonly technologyLift: number;
}

export interface CampaignResult {
  readonly engineVersion: string;
  readonly scenario: string;
  readonly split: string;
  readonly paths: number;
  /** Fewer than asked where the run was cancelled: exactly the result of a run with that many paths. */
  readonly partial: boolean;
  readonly seed: number;
  readonly startDate: string;
  readonly weeks: number;
  readonly horizonWeeks: number;
  readonly discountRate: number;
  /** Weeks over which the weekly costs per customer are taken. */
  readonly cacWindow: number;
  readonly money: CampaignMoney;
  readonly heads: Heads<Spread>;
  /** Shares from step to step, all paths together. */
  readonly conversion: { readonly [S in FunnelStep]: Estimate | null };
  /** Balances of kept customers at the end of the last week of the campaign, yuan. */
  readonly balance: Spread;
  readonly cac: CostSpread;
  readonly costPerAccount: CostSpread;
  readonly costPerKept: CostSpread;
  readonly marginalCac: number | null;
  /** Present value of margins and fees, less losses, service and rewards, over the horizon. */
  readonly value: Spread;
  /** Present value of the money spent. */
  readonly cost: Spread;
  /** value - cost, and as a share of cost. */
  readonly npv: Spread;
  readonly roi: Spread;
  readonly profitProbability: Estimate;
  /** Present value per new customer over cost per new customer; ratio of means. */
  readonly clvToCac: Estimate | null;
  /**
   * The same path by path; a percentile is null where that path spends nothing. Results that were kept before it was
   * told do not have it.
   */
  readonly clvToCacSpread?: { readonly [P in SpreadPercentile]: Estimate | null };
  readonly payback: Payback;
  readonly channels: readonly ChannelResult[];
  readonly segments: readonly SegmentResult[];
  /** Mean new and kept customers, [channel][segment]. */
  readonly matrix: {
    readonly customers: readonly (readonly number[])[];
    readonly kept: readonly (readonly number[])[];
  };
  readonly weekly: readonly CampaignWeekResult[];
  readonly npvHistogram: Histogram;
  /** How further figures spread; a path without customers has no cost per customer and is left out of `cac`. */
  readonly histograms: {
    readonly customers: Histogram;
    readonly kept: Histogram;
    readonly balance: Histogram;
    readonly roi: Histogram;
    /** Null where no path got anybody. */
    readonly cac: Histogram | null;
  };
  readonly targets: readonly TargetResult[];
  readonly estimates: readonly EstimateResult[];
  readonly notices: readonly Notice[];
}

/** A target of the scenario and how it fares; figures are relative where the target has a base. */
export interface TargetResult {
  readonly id: string;
  readonly name: Localised;
  readonly goal: number;
  readonly sense: 'atLeast' | 'atMost';
  /** Share of paths in which it is met; a path without a figure (a cost of nobody) does not meet it. */
  readonly probability: Estimate;
  /** Share of paths whose figure is below the published one, where the target has one. */
  readonly belowPublished?: Estimate;
  /** Percentiles are null where a path has no figure. */
  readonly figure: { readonly mean: Estimate | null } & { readonly [P in SpreadPercentile]: Estimate | null };
}

/** A goal on the team's own range: its distribution in closed form. Nothing of it is simulated. */
export type EstimateResult = {
  readonly id: string;
  readonly name: Localised;
  readonly goal: number;
  readonly sense: 'atLeast' | 'atMost';
  readonly probability: number;
  readonly mean: number;
} & { readonly [P in SpreadPercentile]: number };

/** When the undiscounted cash flow since the start turns positive for good, in weeks from the start. */
export interface PaybackSpread {
  /** Within the horizon. */
  readonly probability: Estimate;
  /** Null where that share of paths does not pay back within the horizon. */
  readonly p5: Estimate | null;
  readonly p25: Estimate | null;
  readonly p50: Estimate | null;
  readonly p75: Estimate | null;
  readonly p95: Estimate | null;
}

export interface Payback extends PaybackSpread {
  /** Share of paths that have paid back by the end of the week, by week of the horizon. */
  readonly cumulative: readonly number[];
}

export const comparedMeasures = ['npv', 'roi', 'customers', 'kept', 'cac', 'balance'] as const;
export type ComparedMeasure = (typeof comparedMeasures)[number];

/** One measure of two splits, path by path on the same random numbers. */
export interface MeasureComparison {
  readonly measure: ComparedMeasure;
  /** Probabilities that the first is better, that both are equal, that the second is better; better CAC is lower. */
  readonly first: Estimate;
  readonly tie: Estimate;
  readonly second: Estimate;
  /** First less second; null where a path has no figure (CAC without customers). */
  readonly difference: Spread | null;
  readonly histogram: Histogram | null;
}

export interface SplitPair {
  /** Positions in `results`. */
  readonly first: number;
  readonly second: number;
  readonly measures: readonly MeasureComparison[];
}

/** Two to four splits on one scenario under common random numbers. */
export interface ComparisonResult {
  readonly engineVersion: string;
  readonly paths: number;
  readonly partial: boolean;
  readonly seed: number;
  readonly results: readonly CampaignResult[];
  readonly pairs: readonly SplitPair[];
}

/** A parameter found from history, with its standard error. */
export type Fitted = Estimate;

/** What spending does not explain: shares above or below, with their standard errors. */
export interface FittedPattern {
  /** Rise in a year. */
  readonly trend: Fitted;
  /** By calendar quarter, against the mean of the four (of their logarithms). */
  readonly quarters: readonly Fitted[];
}

/** What can be wrong with a fit; a fit with a problem says so and its parameters are not to be used blindly. */
export const fitProblems = [
  'tooFewWeeks',
  'noSpend',
  'constantSpend',
  'noConversions',
  'notIdentified',
  'atBound',
  'noConvergence',
] as const;
export type FitProblem = (typeof fitProblems)[number];

/** conversions = base + top · a^slope / (half^slope + a^slope), a = geometric carry-over (weights adding up to 1) of weekly spend. */
export interface FittedResponse {
  readonly channel: string;
  /** Weeks used; weeks without conversions on record are left out. */
  readonly weeks: number;
  readonly identified: boolean;
  readonly problems: readonly FitProblem[];
  /** Null where nothing could be fitted. */
  readonly parameters: {
    /** Conversions a week without spending. */
    readonly base: Fitted;
    /** Conversions a week that no spending can exceed, above the base. */
    readonly top: Fitted;
    /** Yuan a week. */
    readonly half: Fitted;
    readonly slope: Fitted;
    /** Kept from week to week, 0 to 1. */
    readonly retention: Fitted;
  } | null;
  /** Null where too few weeks are on record. */
  readonly pattern?: FittedPattern | null;
  readonly residualSd: number;
  readonly rSquared: number;
  readonly points: readonly {
    readonly date: string;
    readonly spend: number;
    readonly conversions: number | null;
    readonly fitted: number | null;
  }[];
  /** The fitted curve in the long run: conversions a week at a steady weekly spend. */
  readonly curve: readonly { readonly spend: number; readonly conversions: number }[];
}

/** What a steady weekly spend brings in the long run, by the typed model. */
export interface SteadyPoint {
  /** Yuan a week. */
  readonly spend: number;
  /** In the unit that the channel sells: contacts, clicks, leads or accounts. */
  readonly volume: number;
  readonly accounts: number;
  readonly customers: number;
}

export interface SteadyCurve {
  /** Id in the scenario. */
  readonly channel: string;
  /** From no spend on, evenly spaced. */
  readonly points: readonly SteadyPoint[];
}
