import { Link } from 'react-router';
import type { SavedPlan } from '../../../shared/plan.ts';
import { isSold, termsInForce, type Product } from '../../../shared/product.ts';
import { plansHolding } from '../../../shared/productUse.ts';
import { useText } from '../../app/language/useText.ts';
import { useLook } from '../../app/theme/look.ts';
import { DataTable } from '../../components/DataTable.tsx';
import { messages as labMessages } from '../productLab/messages.ts';
import { messages } from './messages.ts';
import { ProductRisk } from './ProductRisk.tsx';
import { inForceSince } from './shelfSheet.ts';

export interface ListViewProps {
  readonly products: readonly Product[];
  readonly plans: readonly SavedPlan[];
  readonly today: string;
  readonly summary: (product: Product) => string;
}

/** The shelf, one product a line. */
export function ListView({ products, plans, today, summary }: ListViewProps) {
  const text = useText(messages);
  const lab = useText(labMessages);
  const { language, format } = useLook();
  return (
    <section className="card shelf-list-card">
      <DataTable<Product>
        caption={text('title')}
        rows={products}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'name',
            title: text('name'),
            render: (product) => (
              <>
                <Link to={`/shelf/${product.id}`}>{product.name[language]}</Link>
                {isSold(product, today) ? null : <span className="shelf-archived">{text('archived')}</span>}
              </>
            ),
          },
          {
            key: 'kind',
            title: text('kind'),
            render: (product) => lab(`kind.${termsInForce(product, today).kind}`),
          },
          { key: 'family', title: text('family'), render: ({ family }) => text(`family.${family}`) },
          { key: 'tier', title: text('tier'), render: ({ tier }) => text(`tier.${tier}`) },
          {
            key: 'risk',
            title: text('risk'),
            render: (product) => <ProductRisk product={product} today={today} />,
          },
          { key: 'terms', title: text('terms'), render: summary },
          {
            key: 'since',
            title: text('since'),
            render: (product) => (
              <span className="shelf-date">{format.date(inForceSince(product, today))}</span>
            ),
          },
          {
            key: 'usedBy',
            title: text('usedBy'),
            numeric: true,
            render: ({ id }) => format.count(plansHolding(plans, id).length),
          },
        ]}
      />
    </section>
  );
}
