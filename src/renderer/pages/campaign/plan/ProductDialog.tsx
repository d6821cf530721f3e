import type { UnitEconomics } from '../../../../shared/campaign.ts';
import type { UncertainYuan } from '../../../../shared/uncertain.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { NumberField } from '../../../components/NumberField.tsx';
import { messages } from '../messages.ts';
import type { WorkEditor } from '../useWorkEditor.ts';
import { BasisFields } from './BasisFields.tsx';
import { benchmarks } from './benchmarks.ts';
import { EditDialog } from './EditDialog.tsx';
import { FieldRow } from './FieldRow.tsx';
import { sellersWithout, withProductSold } from './leftOut.ts';
import { LeftOutNote } from './LeftOutNote.tsx';
import { NameFields } from './NameFields.tsx';
import { NewMoneyFields } from './NewMoneyFields.tsx';
import { withProductChange } from './productEdits.ts';
import { UncertainField } from './UncertainField.tsx';

export interface ProductDialogProps {
  readonly editor: WorkEditor;
  readonly id: string | null;
  readonly onClose: () => void;
}

const moneyFields = ['annualFee', 'serviceCost', 'reward'] as const;
const rateFields = ['margin', 'expectedLoss'] as const;

/** Everything about one product’s economics. */
export function ProductDialog({ editor, id, onClose }: ProductDialogProps) {
  const text = useText(messages);
  const { format, language } = useLook();
  const { scenario } = editor.document;
  const product = scenario.products.find((candidate) => candidate.id === id);
  const commit = (what: string, change: Partial<UnitEconomics>): void =>
    editor.commitScenario(
      text('stepField', { name: product?.name[language] ?? '', field: what }),
      withProductChange(scenario, id ?? '', change),
    );
  return (
    <EditDialog name={product?.name[language] ?? null} onClose={onClose}>
      {product ? (
        <>
          <NameFields name={product.name} onCommit={(name) => commit(text('nameField'), { name })} />
          <LeftOutNote
            items={product.share > 0 ? sellersWithout(scenario, product.id) : []}
            words="productLeftOut"
            act={text('sellProduct', { share: format.percent(product.share, 0) })}
            onInclude={() =>
              editor.commitScenario(
                text('stepSellProduct', { name: product.name[language] }),
                withProductSold(scenario, product),
              )
            }
          />
          <UncertainField
            label={text('productBalance')}
            kind="yuan"
            value={product.balance}
            onCommit={(balance) => commit(text('productBalance'), { balance: balance as UncertainYuan })}
          />
          <UncertainField
            label={text('productChurn')}
            kind="share"
            value={product.churn}
            benchmarks={benchmarks.churn}
            onCommit={(churn) => commit(text('productChurn'), { churn })}
          />
          {rateFields.map((field) => (
            <FieldRow key={field} label={text(`economics.${field}`)}>
              <NumberField
                label={text(`economics.${field}`)}
                value={product[field]}
                min={0}
                max={1}
                step={0.0005}
                kind="percent"
                digits={2}
                unit="%"
                onCommit={(value) => commit(text(`economics.${field}`), { [field]: value })}
              />
            </FieldRow>
          ))}
          {moneyFields.map((field) => (
            <FieldRow key={field} label={text(`economics.${field}`)}>
              <NumberField
                label={text(`economics.${field}`)}
                value={product[field]}
                min={0}
                max={1e9}
                step={5}
                digits={2}
                unit={text('yuan')}
                amount
                onCommit={(value) => commit(text(`economics.${field}`), { [field]: value })}
              />
            </FieldRow>
          ))}
          <section className="dialog-part">
            <NewMoneyFields editor={editor} product={product} onCommit={commit} />
          </section>
          <section className="dialog-part">
            <h3>{text('basis')}</h3>
            <BasisFields basis={product.basis} onCommit={(what, basis) => commit(what, { basis })} />
          </section>
        </>
      ) : null}
    </EditDialog>
  );
}
