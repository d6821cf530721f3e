import type { ZodType, z } from 'zod';
import { LabError } from '../../shared/errors/index.ts';

/**
 * Passes a value through a shared schema.
 * @throws LabError store.invalid naming the first field that does not fit
 */
export function validate<Schema extends ZodType>(
  kind: string,
  schema: Schema,
  value: unknown,
): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const field = issue?.path.map(String).join('.') || kind;
  throw new LabError('store.invalid', { kind, field, reason: issue?.message ?? '' }, { where: { field } });
}
