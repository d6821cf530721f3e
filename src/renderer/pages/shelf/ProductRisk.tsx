import { termsInForce, type Product } from '../../../shared/product.ts';
import { productLevel } from '../../../shared/suitability.ts';
import { RiskTag } from '../productLab/RiskTag.tsx';

/** The level that counts for suitability; a loan is no investment and has none. */
export function ProductRisk({ product, today }: { readonly product: Product; readonly today: string }) {
  if (termsInForce(product, today).kind === 'loan') return null;
  return <RiskTag level={productLevel(product)} />;
}
