import { z } from 'zod';
import { plan } from './plan.ts';
import { id, share, type Localised } from './schema.ts';
import type { Notice } from './simulation.ts';
import { riskLevel } from './suitability.ts';

/** Largest mean loss of the worst 5 % of years that a client of type C1 … C5 bears: sample values, to be confirmed. */
export const riskBudgets = [0, 0.02, 0.06, 0.12, 0.2] as const;

/** Largest share of products of R3 and above by horizon: sample values, to be confirmed. */
export const growthCaps = [
  { fromMonths: 0, share: 0 },
  { fromMonths: 12, share: 0.3 },
  { fromMonths: 36, share: 0.6 },
  { fromMonths: 60, share: 1 },
] as const;

/** Least share at hand within a month, by how much the client needs it: sample values, to be confirmed. */
export const liquidityNeeds = { low: 0.1, medium: 0.3, high: 0.6 } as const;

export function growthCapOf(months: number): number {
  return growthCaps.findLast(({ fromMonths }) => fromMonths <= months)!.share;
}

/** What a suggestion is asked for. The horizon is the plan's; its holdings are the present combination. */
export const suggestionRequest = z.strictObject({
  plan,
  /** Client type C1 … C5. */
  level: riskLevel,
  /** Least share that can be had within a month at no cost. */
  liquidShare: share.default(liquidityNeeds.medium),
  /** Largest share of one product, deposits excepted. */
  productCap: share.default(0.4),
  /** Largest share of products of R3 and above; by horizon where it is left out. */
  growthCap: share.optional(),
  /** Largest expected shortfall; by client type where it is left out. */
  riskBudget: share.optional(),
  /** Share of the money that the nearest better mix may move. */
  movable: share.default(0.1),
  /** Products considered beside those held; the whole shelf where it is left out. */
  candidates: z.array(id).max(40).optional(),
});
export type SuggestionRequest = z.infer<typeof suggestionRequest>;
export type SuggestionRequestInput = z.input<typeof suggestionRequest>;

export const partGroups = ['money', 'fixed', 'growth'] as const;
export type PartGroup = (typeof partGroups)[number];

/** Something that a mix may hold. Rates are over the period looked at. */
export interface SuggestionPart {
  /** Product of the shelf; left out for what only the plan holds. */
  readonly product?: string;
  readonly name: Localised;
  readonly group: PartGroup;
  readonly riskLevel: number;
  /** True where the level was told from the volatility, for want of a product. */
  readonly riskAssumed: boolean;
  /** Whether it can be had within a month at no cost and with hardly a loss. */
  readonly liquid: boolean;
  readonly held: boolean;
  readonly mean: number;
  readonly volatility: number;
  readonly expectedShortfall: number;
  /** Purchase and redemption fees, spread over the horizon; share lost over the period. */
  readonly cost: number;
  /** Largest and, where it is held at all, smallest share. */
  readonly most: number;
  readonly minimum: number;
}

/** Why something of the shelf or of the plan is not suggested. */
export interface ExcludedPart {
  readonly name: Localised;
  readonly held: boolean;
  /** `twin`: moves like another share class that pays more; `dominated`: a deposit that pays less than another as liquid. */
  readonly reason: 'level' | 'term' | 'minimum' | 'twin' | 'dominated';
  /** What the reason speaks of: its level, its term in months, its minimum in yuan, its mean. */
  readonly value: number;
}

export const limitKinds = ['liquid', 'growth', 'riskBudget', 'cap', 'return', 'turnover'] as const;
export type LimitKind = (typeof limitKinds)[number];

/** A limit that holds a mix back. */
export interface BindingLimit {
  readonly kind: LimitKind;
  /** Place of the part that a cap is on. */
  readonly part?: number;
  /** Where the limit stands. */
  readonly bound: number;
  /** How much the mean would rise, or the shortfall fall, if the limit were loosened by 1. */
  readonly price: number;
}

/** A mix of the parts. Rates are over the period looked at; losses are positive. */
export interface MixPoint {
  /** By part, adding up to 1. */
  readonly weights: readonly number[];
  readonly mean: number;
  readonly volatility: number;
  readonly expectedShortfall: number;
  readonly liquidShare: number;
  readonly growthShare: number;
  readonly binding: readonly BindingLimit[];
}

export interface Trade {
  readonly part: number;
  /** Share of the money; above 0 bought. */
  readonly change: number;
}

/** The present combination, moved as little as asked for to where it loses less at no less return. */
export interface NearestBetter {
  readonly point: MixPoint;
  readonly trades: readonly Trade[];
  /** Share of the money moved, and what has to move for the limits alone. */
  readonly moved: number;
  readonly needed: number;
  /** Whether the mean of the present combination can be had within the limits and with what may be moved. */
  readonly keepsMean: boolean;
}

export interface Suggestion {
  readonly engineVersion: string;
  readonly seed: number;
  /** Futures that mixes are judged by. */
  readonly cases: number;
  readonly months: number;
  /** Period that rates and losses are over, months: 12, or the horizon where that is shorter. */
  readonly period: number;
  readonly level: number;
  readonly riskBudget: number;
  readonly growthCap: number;
  readonly parts: readonly SuggestionPart[];
  readonly excluded: readonly ExcludedPart[];
  readonly present: MixPoint;
  /** Limits that the present combination breaks, with how far. */
  readonly broken: readonly BindingLimit[];
  /** The mix of the highest mean whose shortfall keeps to the budget. */
  readonly suggested: MixPoint;
  readonly nearest: NearestBetter;
  /** From the least risk to the highest mean within the limits; by risk measure. */
  readonly frontier: { readonly variance: readonly MixPoint[]; readonly shortfall: readonly MixPoint[] };
  /** What would be suggested to C1 … C5, all else equal; null where the limits leave nothing. */
  readonly byLevel: readonly (MixPoint | null)[];
  readonly notices: readonly Notice[];
}
