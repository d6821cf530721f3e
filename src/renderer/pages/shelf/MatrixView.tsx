import { Link } from 'react-router';
import {
  isSold,
  productFamilies,
  productTiers,
  termsInForce,
  type Product,
} from '../../../shared/product.ts';
import { useText } from '../../app/language/useText.ts';
import { useLook } from '../../app/theme/look.ts';
import { messages as labMessages } from '../productLab/messages.ts';
import { messages } from './messages.ts';
import { ProductRisk } from './ProductRisk.tsx';

export interface MatrixViewProps {
  readonly products: readonly Product[];
  readonly today: string;
  readonly summary: (product: Product) => string;
  /** The only row looked at. */
  readonly family: Product['family'] | null;
}

/** 产品矩阵: business lines by tiers, the products in their cells. */
export function MatrixView({ products, today, summary, family }: MatrixViewProps) {
  const text = useText(messages);
  const families = productFamilies.filter((row) => family === null || row === family);
  return (
    <div className="shelf-matrix-frame">
      <table className="shelf-matrix">
        <caption className="visually-hidden">{text('cellCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{text('family')}</span>
            </th>
            {productTiers.map((tier) => (
              <th key={tier} scope="col">
                {text(`tier.${tier}`)}
                <span className="faint">{text(`tierNote.${tier}`)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {families.map((row) => (
            <tr key={row}>
              <th scope="row">
                {text(`family.${row}`)}
                <span className="faint">{text(`familyNote.${row}`)}</span>
              </th>
              {productTiers.map((tier) => {
                const cell = products.filter((product) => product.family === row && product.tier === tier);
                return (
                  <td key={tier} className="card">
                    {cell.length === 0 ? <span className="faint small">{text('emptyCell')}</span> : null}
                    <ul>
                      {cell.map((product) => (
                        <li key={product.id}>
                          <ProductCard product={product} today={today} summary={summary(product)} />
                        </li>
                      ))}
                    </ul>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ProductCardProps {
  readonly product: Product;
  readonly today: string;
  readonly summary: string;
}

function ProductCard({ product, today, summary }: ProductCardProps) {
  const text = useText(messages);
  const lab = useText(labMessages);
  const { language } = useLook();
  const { kind } = termsInForce(product, today);
  return (
    <Link to={`/shelf/${product.id}`} className="shelf-card" data-archived={!isSold(product, today)}>
      <span className="shelf-card-name">{product.name[language]}</span>
      <ProductRisk product={product} today={today} />
      <span className="shelf-card-terms">
        {[lab(`kind.${kind}`), summary, isSold(product, today) ? '' : text('archived')]
          .filter((words) => words !== '')
          .join(' · ')}
      </span>
    </Link>
  );
}
