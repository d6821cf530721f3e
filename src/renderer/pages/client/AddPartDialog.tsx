import { CloseOutlined, PlusOutlined, StopOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { describeError } from '../../../shared/errors/index.ts';
import type { Product } from '../../../shared/product.ts';
import {
  judgeProduct,
  productLevel,
  type ClientProfile,
  type SuitabilityRule,
} from '../../../shared/suitability.ts';
import { useText } from '../../app/language/useText.ts';
import { useLook } from '../../app/theme/look.ts';
import { Dialog } from '../../components/Dialog.tsx';
import { canBeHeld } from '../productLab/planWords.ts';
import { RiskTag } from '../productLab/RiskTag.tsx';
import { messages } from './messages.ts';

export interface AddPartDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly products: readonly Product[];
  readonly names: ReadonlyMap<string, string>;
  readonly profile: ClientProfile;
  readonly rule: SuitabilityRule;
  readonly today: string;
  readonly onAdd: (product: string) => void;
}

/** What can be added; what does not suit the client is listed with the reason and cannot be. */
export function AddPartDialog({
  open,
  onClose,
  products,
  names,
  profile,
  rule,
  today,
  onAdd,
}: AddPartDialogProps) {
  const text = useText(messages);
  const { language } = useLook();
  const held = products
    .filter((product) => canBeHeld(product, today))
    .toSorted((a, b) => productLevel(a) - productLevel(b));
  return (
    <Dialog open={open} label={text('shelf')} onClose={onClose} className="client-dialog">
      <div className="sheet-head">
        <h2>{text('shelf')}</h2>
        <Button type="text" icon={<CloseOutlined />} aria-label={text('close')} onClick={onClose} />
      </div>
      <ul className="client-shelf">
        {held.map((product) => {
          const name = names.get(product.id) ?? product.id;
          const refusal = judgeProduct(product, profile, rule);
          const content = (
            <>
              <span className="client-shelf-name">{name}</span>
              <RiskTag level={productLevel(product)} />
              {refusal ? <StopOutlined aria-hidden="true" /> : <PlusOutlined aria-hidden="true" />}
            </>
          );
          return (
            <li key={product.id} data-refused={refusal !== null}>
              {refusal ? (
                <>
                  <div className="client-shelf-row">{content}</div>
                  <p className="client-shelf-why">
                    {describeError(refusal.code, { ...refusal.values, product: name }, language).message}
                  </p>
                </>
              ) : (
                <button
                  type="button"
                  className="client-shelf-row"
                  onClick={() => {
                    onAdd(product.id);
                    onClose();
                  }}
                >
                  {content}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
