import { Button } from 'antd';
import { useState } from 'react';
import type { UnitEconomics } from '../../../../shared/campaign.ts';
import { uncertainMean, type UncertainYuan } from '../../../../shared/uncertain.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { DataTable, type DataColumn } from '../../../components/DataTable.tsx';
import { Dialog } from '../../../components/Dialog.tsx';
import { NumberField } from '../../../components/NumberField.tsx';
import { messages } from '../messages.ts';
import type { WorkEditor } from '../useWorkEditor.ts';
import { FieldRow } from './FieldRow.tsx';
import { RowActions } from './RowActions.tsx';
import { UncertainField } from './UncertainField.tsx';

/** What a customer of each product is worth to the bank. */
export function ProductTable({ editor }: { readonly editor: WorkEditor }) {
  const text = useText(messages);
  const { format, language } = useLook();
  const [edited, setEdited] = useState<string | null>(null);
  const { scenario } = editor.document;
  const columns: readonly DataColumn<UnitEconomics>[] = [
    { key: 'name', title: text('product'), render: ({ name }) => <strong>{name[language]}</strong> },
    {
      key: 'share',
      title: text('productShare'),
      numeric: true,
      render: ({ share }) => format.percent(share, 0),
    },
    {
      key: 'balance',
      title: text('productBalance'),
      numeric: true,
      render: ({ balance }) => format.money(uncertainMean(balance)),
    },
    {
      key: 'margin',
      title: text('productMargin'),
      numeric: true,
      render: ({ margin, expectedLoss }) => format.percent(margin - expectedLoss),
    },
    {
      key: 'fee',
      title: text('productFee'),
      numeric: true,
      render: ({ annualFee, serviceCost }) => format.signedMoney(annualFee - serviceCost),
    },
    {
      key: 'reward',
      title: text('productReward'),
      numeric: true,
      render: ({ reward }) => format.money(reward),
    },
    {
      key: 'churn',
      title: text('productChurn'),
      numeric: true,
      render: ({ churn }) => format.percent(uncertainMean(churn), 1),
    },
    {
      key: 'acts',
      title: <span className="visually-hidden">{text('acts')}</span>,
      numeric: true,
      render: ({ id, name }) => <RowActions name={name[language]} onEdit={() => setEdited(id)} />,
    },
  ];
  return (
    <section className="card campaign-section" aria-label={text('products')}>
      <h2>{text('products')}</h2>
      <p className="faint small">{text('productsDescription')}</p>
      <DataTable
        caption={text('products')}
        columns={columns}
        rows={scenario.products}
        rowKey={({ id }) => id}
      />
      <ProductDialog editor={editor} id={edited} onClose={() => setEdited(null)} />
    </section>
  );
}

interface ProductDialogProps {
  readonly editor: WorkEditor;
  readonly id: string | null;
  readonly onClose: () => void;
}

const moneyFields = ['annualFee', 'serviceCost', 'reward'] as const;
const rateFields = ['margin', 'expectedLoss'] as const;

function ProductDialog({ editor, id, onClose }: ProductDialogProps) {
  const text = useText(messages);
  const { language } = useLook();
  const { scenario } = editor.document;
  const product = scenario.products.find((candidate) => candidate.id === id);
  const title = product ? text('editRow', { name: product.name[language] }) : '';
  const commit = (what: string, change: Partial<UnitEconomics>): void =>
    editor.commitScenario(text('stepField', { name: product?.name[language] ?? '', field: what }), {
      ...scenario,
      products: scenario.products.map((item) => (item.id === id ? { ...item, ...change } : item)),
    });
  return (
    <Dialog open={product !== undefined} label={title} onClose={onClose}>
      <header className="dialog-head">
        <h2>{title}</h2>
        <Button type="text" onClick={onClose}>
          {text('done')}
        </Button>
      </header>
      {product ? (
        <div className="dialog-scroll">
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
            onCommit={(churn) => commit(text('productChurn'), { churn: churn })}
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
          {product.basis ? (
            <p className="faint small">
              {text(`basis.${product.basis.mark}`)}
              {product.basis.note ? ` · ${product.basis.note}` : ''}
            </p>
          ) : null}
        </div>
      ) : null}
    </Dialog>
  );
}
