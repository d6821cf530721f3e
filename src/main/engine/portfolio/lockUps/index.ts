import { closed } from './closed.ts';
import type { LockUp } from './lockUp.ts';
import { minimumHolding } from './minimumHolding.ts';
import { periodicOpen } from './periodicOpen.ts';

/** Every rule of access: one line a rule. */
export const lockUps = { closed, periodicOpen, minimumHolding } satisfies Record<string, LockUp>;
