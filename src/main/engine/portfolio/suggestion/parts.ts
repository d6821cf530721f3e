import { productLevel, type SuitabilityRule } from '../../../../shared/suitability.ts';
import {
  growthCapOf,
  type ExcludedPart,
  type PartGroup,
  type SuggestionPart,
  type SuggestionRequest,
} from '../../../../shared/suggestion.ts';
import type { Matrix } from '../../stats/matrix.ts';
import { mean } from '../../stats/mean.ts';
import { variance } from '../../stats/variance.ts';
import { shortfallOf } from '../frontier/bestMix.ts';
import type { SimulationInput } from '../input.ts';
import { bandOf } from '../instruments/bandOf.ts';
import type { InstrumentSpec } from '../instruments/specs.ts';
import type { Candidate } from './candidate.ts';
import type { CaseReturns } from './caseReturns.ts';
import { redundant } from './redundant.ts';

/** The worst 5 % of the cases. */
export const tailLevel = 0.95;

/** Days within which money counts as at hand. */
const atHand = 31;
/** R2 and below: hardly a loss when it has to be sold. */
const mildLevel = 2;
const growthLevel = 3;

/** Level by yearly volatility, where no product states one. */
const assumedLevels = [0, 0.01, 0.05, 0.15, 0.3];

export interface MixParts {
  readonly parts: readonly SuggestionPart[];
  readonly excluded: readonly ExcludedPart[];
  /** Largest shares by part, whoever the client is. */
  readonly caps: readonly number[];
  /** [case][part] */
  readonly returns: Matrix;
}

export interface PartFacts {
  readonly names: readonly SuggestionPart['name'][];
  /** Months that the cases are over. */
  readonly period: number;
  readonly rule: SuitabilityRule;
}

/** Shares below this are not worth an order. */
const leastShare = 0.01;

/** What is known of each candidate, and which of them no mix may hold; those that nobody may hold are left out. */
export function partsOf(
  request: SuggestionRequest,
  candidates: readonly Candidate[],
  input: SimulationInput,
  cases: CaseReturns,
  facts: PartFacts,
): MixParts {
  const money = moneyOf(request);
  const excluded: ExcludedPart[] = [];
  const exclude = ({ name, held }: SuggestionPart, reason: ExcludedPart['reason'], value: number): void =>
    void excluded.push({ name, held, reason, value });
  const caps: number[] = [];
  const all = candidates.map((candidate, i): SuggestionPart => {
    const { instrument } = input.holdings[i]!;
    const own = cases.returns.map((row) => row[i]!);
    const part = partOf(candidate, instrument, own, facts.period);
    const cap = isDeposit(instrument) ? 1 : request.productCap;
    const tooLong = candidate.termMonths > request.plan.months;
    const tooDear = candidate.minimum / money > cap;
    const isOffered = isSuitable(facts.rule, request.level, part.riskLevel);
    const whole = {
      ...part,
      name: facts.names[i]!,
      held: i < request.plan.holdings.length,
      cost: cases.costs[i]!,
      most: isOffered && !tooLong && !tooDear ? cap : 0,
      minimum: Math.max(leastShare, candidate.minimum / money),
    };
    caps.push(tooLong || tooDear ? 0 : cap);
    if (!isOffered) exclude(whole, 'level', part.riskLevel);
    else if (tooLong) exclude(whole, 'term', candidate.termMonths);
    else if (tooDear) exclude(whole, 'minimum', candidate.minimum);
    return whole;
  });
  const reasons = redundant(all, cases.returns, caps);
  reasons.forEach((reason, i) => {
    if (reason && all[i]!.most > 0) exclude(all[i]!, reason, all[i]!.mean);
  });
  const kept = all.flatMap((part, i) => (part.held || (caps[i]! > 0 && !reasons[i]) ? [i] : []));
  return {
    parts: kept.map((i) => all[i]!),
    excluded,
    caps: kept.map((i) => caps[i]!),
    returns: cases.returns.map((row) => kept.map((i) => row[i]!)),
  };
}

type OwnFacts = Omit<SuggestionPart, 'name' | 'held' | 'cost' | 'most' | 'minimum'>;

function partOf(
  { product, holding }: Candidate,
  instrument: InstrumentSpec,
  own: readonly number[],
  period: number,
): OwnFacts {
  const volatility = Math.sqrt(variance(own));
  const yearly = volatility * Math.sqrt(12 / period);
  const assumed = isDeposit(instrument) ? 1 : bandOf(assumedLevels, yearly) + 1;
  const level = product ? productLevel(product) : assumed;
  return {
    ...('product' in holding ? { product: holding.product } : {}),
    group: groupOf(instrument, level),
    riskLevel: level,
    riskAssumed: product === undefined && !isDeposit(instrument),
    liquid: isLiquid(instrument, level),
    mean: mean(own),
    volatility,
    expectedShortfall: shortfallOf({ returns: own.map((value) => [value]), level: tailLevel }, [1]),
  };
}

const deposits: ReadonlySet<InstrumentSpec['kind']> = new Set(['demand', 'tiered', 'offered', 'time']);
const isDeposit = ({ kind }: InstrumentSpec): boolean => deposits.has(kind);

/** Whether the rule lets a client of a type hold a product of a level. */
export function isSuitable({ suitable }: SuitabilityRule, client: number, level: number): boolean {
  return suitable[client - 1]![level - 1]!;
}

/** Money that shares are of: what is paid in first, or else in a year. */
export function moneyOf({ plan }: Pick<SuggestionRequest, 'plan'>): number {
  return plan.initial > 0 ? plan.initial + plan.monthly : 12 * plan.monthly;
}

export const isGrowth = ({ riskLevel }: Pick<SuggestionPart, 'riskLevel'>): boolean =>
  riskLevel >= growthLevel;

export const growthCap = ({ growthCap: cap, plan }: SuggestionRequest): number =>
  cap ?? growthCapOf(plan.months);

function groupOf(instrument: InstrumentSpec, level: number): PartGroup {
  if (level >= growthLevel) return 'growth';
  return level === 1 || isDeposit(instrument) ? 'money' : 'fixed';
}

function isLiquid(instrument: InstrumentSpec, level: number): boolean {
  if (level > mildLevel) return false;
  if (instrument.kind === 'time') return instrument.termMonths <= 1;
  if (instrument.kind === 'structured' || instrument.kind === 'insurance') return false;
  if (instrument.kind !== 'market') return true;
  const { lockUp, redemptionFee } = instrument;
  const fee =
    redemptionFee[
      bandOf(
        redemptionFee.map(({ fromDays }) => fromDays),
        atHand,
      )
    ]?.rate ?? 0;
  return fee === 0 && (lockUp === undefined || lockUp.days <= atHand);
}
