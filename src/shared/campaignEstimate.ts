import { z } from 'zod';
import { inBoth } from './errors/inBoth.ts';
import { id, names } from './schema.ts';
import { basis } from './uncertain.ts';

/** How a figure is told: a share of a hundred, a change from today as a share of it, or points (NPS, marks). */
export const estimateUnits = ['share', 'change', 'score'] as const;
export type EstimateUnit = (typeof estimateUnits)[number];

const figure = z.number().min(-1e6).max(1e6);

/**
 * A goal about what no campaign's simulation can know (satisfaction, complaints, overdue loans, …): kept among the
 * targets on the team's own range, whose PERT distribution gives its chance. Shares and changes are parts of 1.
 */
export const estimatedTarget = z.strictObject({
  id,
  name: names,
  unit: z.enum(estimateUnits),
  goal: figure,
  /** Whether the goal is a floor or a ceiling. */
  sense: z.enum(['atLeast', 'atMost']).default('atLeast'),
  /** What the team expects by the end of the campaign. */
  range: z
    .strictObject({ low: figure, likely: figure, high: figure })
    .refine(
      ({ low, likely, high }) => low <= likely && likely <= high,
      inBoth('须有 low ≤ likely ≤ high', 'low ≤ likely ≤ high'),
    ),
  basis: basis.optional(),
});
export type EstimatedTarget = z.infer<typeof estimatedTarget>;
