import { create } from 'zustand';
import type { Plan } from '../../../../shared/plan.ts';

/** What a combination is measured against. */
export interface Pin {
  readonly name: string;
  readonly plan: Plan;
}

interface Pins {
  /** By the id of the combination; they last until the program is closed. */
  readonly pins: Readonly<Record<string, Pin>>;
  readonly pin: (id: string, pin: Pin) => void;
  readonly unpin: (id: string) => void;
}

export const usePins = create<Pins>()((set) => ({
  pins: {},
  pin: (id, pin) => set(({ pins }) => ({ pins: { ...pins, [id]: pin } })),
  unpin: (id) =>
    set(({ pins }) => ({ pins: Object.fromEntries(Object.entries(pins).filter(([key]) => key !== id)) })),
}));
