import { ShopOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { Product, ProductKind } from '../../../shared/product.ts';
import { useAct } from '../../app/api/useAct.ts';
import { LoadFailure } from '../../app/frame/LoadFailure.tsx';
import { useWorkspace } from '../../app/frame/workspace.ts';
import { textOf, useText } from '../../app/language/useText.ts';
import { useToday } from '../../app/settings/useToday.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { messages as labMessages } from '../productLab/messages.ts';
import { usePlans, useSeries, useShelf } from '../productLab/plansData.ts';
import { messages } from './messages.ts';
import { newProduct } from './newProduct.ts';
import { NewProductDialog } from './NewProductDialog.tsx';
import { ProductPage } from './ProductPage.tsx';
import { putProduct } from './shelfData.ts';
import { ShelfOverview } from './ShelfOverview.tsx';
import '../productLab/productLab.css';
import './shelf.css';

const nameOf = (language: 'zh' | 'en', kind: ProductKind): string =>
  textOf(messages, language)('newName', { kind: textOf(labMessages, language)(`kind.${kind}`) });

/** `#/shelf`: the whole shelf; `#/shelf/<product>`: one product with its terms. */
export default function Shelf() {
  const text = useText(messages);
  const act = useAct();
  const navigate = useNavigate();
  const id = useParams()['*'] ?? '';
  const [choosing, setChoosing] = useState(false);
  const shelf = useShelf();
  const plans = usePlans();
  const series = useSeries();
  const workspace = useWorkspace();
  const today = useToday();
  const failed = [shelf, plans, series, workspace, today].find(({ error }) => error);
  if (failed) return <LoadFailure query={failed} />;
  if (!shelf.data || !plans.data || !series.data || !workspace.data || !today.data) return null;
  const date = today.data.today;
  const add = (product: Product): void =>
    act(async () => {
      await putProduct(product);
      await navigate(`/shelf/${product.id}`);
    });
  const create = (kind: ProductKind): void => {
    setChoosing(false);
    const name = { zh: nameOf('zh', kind), en: nameOf('en', kind) };
    add(newProduct(kind, crypto.randomUUID(), name, date));
  };
  const dialog = <NewProductDialog open={choosing} onClose={() => setChoosing(false)} onChoose={create} />;
  const onCreate = (): void => setChoosing(true);
  const facts = { plans: plans.data, series: series.data, workspace: workspace.data, today: date };
  if (id !== '') {
    const product = shelf.shelf.get(id);
    if (!product) {
      return (
        <EmptyState
          icon={<ShopOutlined />}
          title={text('missing')}
          action={{ label: text('back'), run: () => void navigate('/shelf') }}
        >
          {text('intro')}
        </EmptyState>
      );
    }
    return (
      <>
        <ProductPage key={id} saved={product} {...facts} onAdd={add} />
        {dialog}
      </>
    );
  }
  if (shelf.data.length === 0) {
    return (
      <>
        <EmptyState
          icon={<ShopOutlined />}
          title={text('emptyTitle')}
          action={{ label: text('newProduct'), run: onCreate }}
        >
          {text('empty')}
        </EmptyState>
        {dialog}
      </>
    );
  }
  return (
    <>
      <ShelfOverview products={shelf.data} {...facts} onCreate={onCreate} />
      {dialog}
    </>
  );
}
