import { z } from 'zod';
import { inBoth } from './errors/inBoth.ts';
import type { Localised } from './schema.ts';
import type { Estimate, Notice } from './simulation.ts';

/** 财富健康度: liquidity, safety and profitability of what is held, each 0 to 100. */
export const wealthAxes = ['liquidity', 'safety', 'profitability'] as const;
export type WealthAxis = (typeof wealthAxes)[number];

/** What each axis is made of. */
export const wealthItems = {
  liquidity: ['month', 'year'],
  safety: ['loss', 'concentration', 'uninsured'],
  profitability: ['mean', 'cost'],
} as const satisfies Record<WealthAxis, readonly string[]>;
export type WealthItem = (typeof wealthItems)[WealthAxis][number];

/** A figure counts 0 points at `zero` and 100 at `full`, in a straight line between; either may be the larger. */
export const wealthScale = z
  .strictObject({
    weight: z.number().min(0).max(1),
    zero: z.number().min(-1).max(1),
    full: z.number().min(-1).max(1),
  })
  .refine(({ zero, full }) => zero !== full, {
    path: ['full'],
    message: inBoth('须与 zero 不同', 'differs from `zero`'),
  });
export type WealthScale = z.infer<typeof wealthScale>;

/** Weights and thresholds: data of the file. */
export const wealthRule = z
  .strictObject({
    month: wealthScale,
    year: wealthScale,
    loss: wealthScale,
    concentration: wealthScale,
    uninsured: wealthScale,
    mean: wealthScale,
    cost: wealthScale,
  })
  .refine(
    (rule) => wealthAxes.every((axis) => wealthItems[axis].some((item) => rule[item].weight > 0)),
    inBoth('每个方面至少有一项计分', 'each axis has an item that counts'),
  );
export type WealthRule = z.infer<typeof wealthRule>;

/** Round sample values, to be confirmed by the bank. */
export const firstWealthRule: WealthRule = {
  month: { weight: 0.6, zero: 0, full: 0.3 },
  year: { weight: 0.4, zero: 0, full: 0.6 },
  loss: { weight: 0.6, zero: 0.2, full: 0 },
  concentration: { weight: 0.25, zero: 0.6, full: 0.2 },
  uninsured: { weight: 0.15, zero: 0.5, full: 0 },
  mean: { weight: 0.7, zero: 0, full: 0.05 },
  cost: { weight: 0.3, zero: 0.015, full: 0 },
};

export type WealthFacts = Readonly<Record<WealthItem, number>>;
export type WealthScores = Readonly<Record<WealthAxis, number>>;

export interface WealthMove {
  readonly name: Localised;
  readonly held: boolean;
  /** Change of each score by the new money. */
  readonly change: WealthScores;
}

export interface WealthCheck {
  readonly engineVersion: string;
  /** Futures that return and loss are judged by. */
  readonly paths: number;
  readonly partial: boolean;
  readonly seed: number;
  /** Money that shares are of, yuan, and the new money. */
  readonly money: number;
  readonly step: number;
  readonly insuranceCap: number;
  readonly rule: WealthRule;
  readonly facts: WealthFacts;
  /** Standard errors of what is simulated; the other figures are counted. */
  readonly errors: { readonly mean: Estimate['se']; readonly loss: Estimate['se'] };
  readonly points: WealthFacts;
  readonly scores: WealthScores;
  readonly moves: readonly WealthMove[];
  readonly notices: readonly Notice[];
}

/** Points of a figure, 0 to 100. */
export function wealthPoints({ zero, full }: Pick<WealthScale, 'zero' | 'full'>, figure: number): number {
  return 100 * Math.min(1, Math.max(0, (figure - zero) / (full - zero)));
}
