import type { WealthFacts } from '../../../../shared/wealthCheck.ts';
import { dot, type Matrix } from '../../stats/matrix.ts';
import { shortfallOf } from '../frontier/bestMix.ts';
import { tailLevel } from '../suggestion/parts.ts';

/** What is known of one thing that may be held. */
export interface WealthPart {
  /** At hand within a month, and within a year, at no cost and with hardly a loss. */
  readonly month: boolean;
  readonly year: boolean;
  readonly deposit: boolean;
  readonly insured: boolean;
  /** Over the period; the cost is the share lost to fees. */
  readonly mean: number;
  readonly cost: number;
}

export interface WealthGround {
  readonly parts: readonly WealthPart[];
  /** Returns over the period, [case][part]. */
  readonly returns: Matrix;
  /** Periods in a year. */
  readonly perYear: number;
  readonly insuranceCap: number;
}

/**
 * A loss of a period as that of a year: independent months spread with the square root of time, and more than all
 * cannot be lost.
 */
const yearlyLoss = (loss: number, perYear: number): number => Math.min(1, loss * Math.sqrt(perYear));

/** The figures of a combination. @param amounts held, by part, yuan; their sum is above 0 */
export function wealthFacts(
  { parts, returns, perYear, insuranceCap }: WealthGround,
  amounts: readonly number[],
): WealthFacts {
  const money = amounts.reduce((sum, amount) => sum + amount, 0);
  const weights = amounts.map((amount) => amount / money);
  const share = (holds: (part: WealthPart) => boolean): number =>
    parts.reduce((sum, part, i) => sum + (holds(part) ? weights[i]! : 0), 0);
  const insured = share((part) => part.insured) * money;
  return {
    month: share(({ month }) => month),
    year: share(({ year }) => year),
    loss: yearlyLoss(Math.max(0, shortfallOf({ returns, level: tailLevel }, weights)), perYear),
    concentration: Math.max(0, ...parts.map(({ deposit }, i) => (deposit ? 0 : weights[i]!))),
    uninsured: Math.max(0, insured - insuranceCap) / money,
    mean:
      dot(
        parts.map(({ mean }) => mean),
        weights,
      ) * perYear,
    cost:
      dot(
        parts.map(({ cost }) => cost),
        weights,
      ) * perYear,
  };
}
