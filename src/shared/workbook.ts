import { z } from 'zod';

/** A cell: text as it stands, numbers unrounded. */
export const cell = z.union([z.string().max(32_000), z.number(), z.null()]);

/** Tables to be written as one XLSX file, a sheet each. */
export const workbook = z.strictObject({
  sheets: z
    .array(
      z.strictObject({
        name: z.string().trim().min(1).max(120),
        columns: z.array(z.string().max(500)).max(100),
        rows: z.array(z.array(cell).max(100)).max(20_000),
      }),
    )
    .min(1)
    .max(20),
});
export type Workbook = z.infer<typeof workbook>;
