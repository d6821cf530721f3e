import type { ZodType, z } from 'zod';

/** An input whose schema is loaded with its first call, because the area's first answer does not need it. */
export function loadedInput<Schema extends ZodType>(load: () => Promise<Schema>) {
  return async (value: unknown): Promise<z.output<Schema>> => (await load()).parse(value);
}
