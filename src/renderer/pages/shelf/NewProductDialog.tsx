import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ProductKind } from '../../../shared/product.ts';
import { useText } from '../../app/language/useText.ts';
import { Dialog } from '../../components/Dialog.tsx';
import { messages as labMessages } from '../productLab/messages.ts';
import { messages } from './messages.ts';
import { productKinds } from './newProduct.ts';

export interface NewProductDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onChoose: (kind: ProductKind) => void;
}

/** Which kind the new product is of; that never changes afterwards. */
export function NewProductDialog({ open, onClose, onChoose }: NewProductDialogProps) {
  const text = useText(messages);
  const lab = useText(labMessages);
  return (
    <Dialog open={open} label={text('newProduct')} onClose={onClose}>
      <div className="sheet-head">
        <h2>{text('newProduct')}</h2>
        <Button type="text" icon={<CloseOutlined />} aria-label={text('close')} onClick={onClose} />
      </div>
      <p className="soft small shelf-new-help">{text('newHelp')}</p>
      <div className="shelf-kinds">
        {productKinds.map((kind) => (
          <Button key={kind} onClick={() => onChoose(kind)}>
            {lab(`kind.${kind}`)}
          </Button>
        ))}
      </div>
    </Dialog>
  );
}
