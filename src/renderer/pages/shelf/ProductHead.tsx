import {
  ArrowLeftOutlined,
  CopyOutlined,
  DeleteOutlined,
  InboxOutlined,
  UndoOutlined,
} from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import { Link, useNavigate } from 'react-router';
import type { SavedPlan } from '../../../shared/plan.ts';
import { isSold, termsInForce, type Product } from '../../../shared/product.ts';
import { plansHolding } from '../../../shared/productUse.ts';
import { useActions } from '../../app/actions/useActions.ts';
import { useAct } from '../../app/api/useAct.ts';
import { textOf, useText } from '../../app/language/useText.ts';
import { useLook } from '../../app/theme/look.ts';
import { SyntheticBadge } from '../../components/SyntheticBadge.tsx';
import { useRemovedMessage } from '../../components/useRemovedMessage.tsx';
import { messages as labMessages } from '../productLab/messages.ts';
import { messages } from './messages.ts';
import { copyOfProduct } from './newProduct.ts';
import { ProductRisk } from './ProductRisk.tsx';
import { putProduct, removeProduct } from './shelfData.ts';
import type { ProductEditor } from './useProductEditor.ts';

export interface ProductHeadProps {
  readonly editor: ProductEditor;
  readonly plans: readonly SavedPlan[];
  readonly today: string;
  readonly onAdd: (product: Product) => void;
}

const longestName = 120;

/** Copy, archive, delete with a way back. */
function useProductActs({ editor, plans, today, onAdd }: ProductHeadProps) {
  const text = useText(messages);
  const act = useAct();
  const navigate = useNavigate();
  const tellRemoved = useRemovedMessage();
  const { language } = useLook();
  const { product } = editor;
  const sold = isSold(product, today);
  const used = plansHolding(plans, product.id).length > 0;
  const copyName = (of: 'zh' | 'en'): string =>
    textOf(messages, of)('copyOf', { name: product.name[of] }).slice(0, longestName);
  const duplicate = (): void =>
    onAdd(copyOfProduct(product, crypto.randomUUID(), { zh: copyName('zh'), en: copyName('en') }));
  const archive = (): void => {
    const { archivedOn: _archivedOn, ...rest } = product;
    editor.commit(text(sold ? 'stepArchive' : 'stepUnarchive'), sold ? { ...rest, archivedOn: today } : rest);
  };
  const remove = (): void =>
    act(async () => {
      await removeProduct(product.id);
      await navigate('/shelf');
      tellRemoved(product.name[language], async () => {
        await putProduct(product);
        await navigate(`/shelf/${product.id}`);
      });
    });
  useActions([
    {
      id: 'shelf.duplicate',
      group: 'page',
      title: text('duplicate'),
      icon: <CopyOutlined />,
      shortcut: 'alt+c',
      run: duplicate,
    },
    {
      id: 'shelf.archive',
      group: 'page',
      title: text(sold ? 'archive' : 'unarchive'),
      icon: sold ? <InboxOutlined /> : <UndoOutlined />,
      run: archive,
    },
    {
      id: 'shelf.remove',
      group: 'page',
      title: text('remove'),
      icon: <DeleteOutlined />,
      enabled: !used,
      run: remove,
    },
  ]);
  return { duplicate, archive, remove, sold, used };
}

/** Which product, whether it is sold, and what can be done with it. */
export function ProductHead(props: ProductHeadProps) {
  const { editor, today } = props;
  const text = useText(messages);
  const lab = useText(labMessages);
  const { language, format } = useLook();
  const { duplicate, archive, remove, sold, used } = useProductActs(props);
  const { product } = editor;
  return (
    <header className="shelf-head">
      <Link to="/shelf" className="shelf-back">
        <ArrowLeftOutlined /> {text('back')}
      </Link>
      <div className="shelf-head-line">
        <h1>{product.name[language]}</h1>
        <ProductRisk product={product} today={today} />
        <span className="soft">
          {lab(`kind.${termsInForce(product, today).kind}`)} · {text(`family.${product.family}`)} ·{' '}
          {text(`tier.${product.tier}`)}
        </span>
        {product.synthetic ? <SyntheticBadge /> : null}
        {product.archivedOn === undefined ? null : (
          <span className="shelf-archived">
            {text('archivedSince', { date: format.date(product.archivedOn) })}
          </span>
        )}
        <span className="shelf-head-tools">
          <Button icon={<CopyOutlined />} onClick={duplicate}>
            {text('duplicate')}
          </Button>
          <Button icon={sold ? <InboxOutlined /> : <UndoOutlined />} onClick={archive}>
            {text(sold ? 'archive' : 'unarchive')}
          </Button>
          <Tooltip title={used ? text('inSomePlans') : ''}>
            <Button icon={<DeleteOutlined />} disabled={used} onClick={remove}>
              {text('remove')}
            </Button>
          </Tooltip>
        </span>
      </div>
    </header>
  );
}
