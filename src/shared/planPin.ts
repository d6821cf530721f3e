import { z } from 'zod';
import { inBoth } from './errors/inBoth.ts';
import { plan } from './plan.ts';
import { id, label } from './schema.ts';

/** What a combination is measured against: a state of itself, or of another one, as it was when it was pinned. */
export const planPin = z.strictObject({ subject: id, name: label, plan });
export type PlanPin = z.infer<typeof planPin>;

export const planPinLimit = 50;
export const planPins = z
  .array(planPin)
  .max(planPinLimit)
  .refine(
    (pins) => new Set(pins.map(({ subject }) => subject)).size === pins.length,
    inBoth('每个组合只出现一次', 'each combination once'),
  );

/** With a baseline for its combination in place of the one before; the oldest makes room where there are too many. */
export function withPin(pins: readonly PlanPin[], pin: PlanPin): PlanPin[] {
  return [...withoutPin(pins, pin.subject), pin].slice(-planPinLimit);
}

export function withoutPin(pins: readonly PlanPin[], subject: string): PlanPin[] {
  return pins.filter((pin) => pin.subject !== subject);
}
