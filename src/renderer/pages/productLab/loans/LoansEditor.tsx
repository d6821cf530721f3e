import { CloseOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { planLimits, repayments, type PlanLoan } from '../../../../shared/plan.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { NumberField } from '../../../components/NumberField.tsx';
import { ChoiceField } from '../model/ChoiceField.tsx';
import { productKind, type Shelf } from '../planWords.ts';
import type { PlanEditor } from '../usePlanEditor.ts';
import { messages } from './loanMessages.ts';

const firstAmount = 500_000;

/** Loans that the client takes beside the combination. */
export function LoansEditor({ editor, shelf }: { readonly editor: PlanEditor; readonly shelf: Shelf }) {
  const text = useText(messages);
  const { format, language } = useLook();
  const { document } = editor;
  const loans = document.loans ?? [];
  const products = [...shelf.values()].filter((item) => productKind(item, document.startDate) === 'loan');
  const nameOf = (id: string): string => shelf.get(id)?.name[language] ?? id;
  const put = (
    index: number,
    field: 'product' | 'amount' | 'repayment',
    value: string,
    loan: PlanLoan,
  ): void =>
    editor.commit(text('step', { field: text(field), value }), {
      loans: loans.map((other, i) => (i === index ? loan : other)),
    });
  const [first] = products;
  return (
    <>
      <div className="lab-section-head">
        <h2>{text('title')}</h2>
        <Button
          size="small"
          icon={<PlusOutlined />}
          disabled={!first || loans.length >= planLimits.loans}
          onClick={() => {
            if (!first) return;
            const added: PlanLoan = { product: first.id, amount: firstAmount, repayment: 'instalment' };
            editor.commit(text('stepAdd', { name: nameOf(first.id) }), { loans: [...loans, added] });
          }}
        >
          {text('add')}
        </Button>
      </div>
      {loans.length === 0 ? <p className="lab-field-help">{text(first ? 'none' : 'noProducts')}</p> : null}
      {loans.map((loan, index) => {
        const name = nameOf(loan.product);
        return (
          <div className="flow-item" key={index}>
            <div className="flow-item-head">
              <strong>{name}</strong>
              <Button
                size="small"
                type="text"
                icon={<CloseOutlined />}
                aria-label={text('remove', { name })}
                onClick={() =>
                  editor.commit(text('stepRemove', { name }), {
                    loans: loans.filter((_loan, i) => i !== index),
                  })
                }
              />
            </div>
            <ChoiceField
              label={text('product')}
              value={loan.product}
              options={products.map((item) => ({ value: item.id, label: item.name[language] }))}
              onChange={(product) => put(index, 'product', nameOf(product), { ...loan, product })}
            />
            <div className="lab-field">
              <span>{text('amount')}</span>
              <NumberField
                label={text('field', { name, field: text('amount') })}
                value={loan.amount}
                min={0.01}
                max={planLimits.amount}
                step={10_000}
                unit={text('yuan')}
                amount
                onCommit={(amount) => put(index, 'amount', format.money(amount), { ...loan, amount })}
              />
            </div>
            <ChoiceField
              label={text('repayment')}
              value={loan.repayment}
              options={repayments.map((way) => ({ value: way, label: text(`repayment.${way}`) }))}
              onChange={(way) =>
                put(index, 'repayment', text(`repayment.${way}`), { ...loan, repayment: way })
              }
            />
          </div>
        );
      })}
    </>
  );
}
