import { z } from 'zod';
import { id, label } from '../../../shared/schema.ts';

/** The small inputs that several areas share. */
export const byId = z.strictObject({ id });
export const renaming = z.strictObject({ id, name: label });
/** `full` runs all paths; `preview` answers while a slider is dragged. */
export const runMode = z.enum(['preview', 'full']);
