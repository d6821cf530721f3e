import { Link } from 'react-router';
import type { SavedPlan } from '../../../shared/plan.ts';
import type { Product } from '../../../shared/product.ts';
import { plansHolding } from '../../../shared/productUse.ts';
import { useShownName } from '../../app/language/useShownName.ts';
import { useText } from '../../app/language/useText.ts';
import { messages } from './messages.ts';

export interface UsedByProps {
  readonly product: Product;
  readonly plans: readonly SavedPlan[];
}

/** Which combinations hold the product, and what that means for archiving and deleting it. */
export function UsedBy({ product, plans }: UsedByProps) {
  const text = useText(messages);
  const nameOf = useShownName();
  const holding = plansHolding(plans, product.id);
  return (
    <section className="card lab-section" aria-label={text('inPlans')}>
      <h2>{text('inPlans')}</h2>
      <p className="lab-field-help">{text(holding.length > 0 ? 'inSomePlans' : 'inNoPlan')}</p>
      <ul className="shelf-plans">
        {holding.map(({ id, plan }) => (
          <li key={id}>
            <Link to={`/product-lab/${id}`}>{nameOf(plan.name)}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
