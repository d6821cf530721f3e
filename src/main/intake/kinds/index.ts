import type { IntakeKind } from '../../../shared/intake.ts';
import { channels } from './channels.ts';
import type { IntakeKindReader } from './kind.ts';
import { nav } from './nav.ts';

/** Every kind of file that can come in. */
export const kinds: Readonly<Record<IntakeKind, IntakeKindReader>> = { nav, channels };
