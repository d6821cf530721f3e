import type { z } from 'zod';
import type { product } from '../../../shared/product.ts';

/** A product as written here, before defaults are filled in. */
export type ProductInput = z.input<typeof product>;
