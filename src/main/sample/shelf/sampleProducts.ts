import { product, type Product } from '../../../shared/product.ts';
import { deposits } from './deposits.ts';
import { funds } from './funds.ts';
import { lending } from './lending.ts';
import { qdii } from './qdii.ts';
import { services } from './services.ts';
import { structuredDeposits } from './structuredDeposits.ts';
import { wealth } from './wealth.ts';

/** The whole shelf, checked by the shared schema, in the order in which it is shown. */
export function sampleProducts(): Product[] {
  return [...deposits, ...structuredDeposits, ...wealth, ...lending, ...funds, ...qdii, ...services].map(
    (item) => product.parse(item),
  );
}
