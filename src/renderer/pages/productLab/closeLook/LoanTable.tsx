import type { BankLoan, BankView } from '../../../../shared/bankView.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { DataTable } from '../../../components/DataTable.tsx';
import { messages } from './closeLookMessages.ts';

const sums = ['averageBalance', 'marginIncome', 'expectedLoss', 'net'] as const;

/** The loans beside the combination: what the client pays, and what they are expected to bring. */
export function LoanTable({ view, dimmed }: { readonly view: BankView; readonly dimmed: boolean }) {
  const text = useText(messages);
  const { format, language } = useLook();
  return (
    <section className="card lab-section" aria-label={text('loansTitle')} data-dimmed={dimmed}>
      <h2>{text('loansTitle')}</h2>
      <p className="chart-card-description">{text('loansDescription')}</p>
      <DataTable<BankLoan>
        caption={text('loansTitle')}
        rows={view.loans}
        rowKey={(_row, i) => String(i)}
        columns={[
          {
            key: 'name',
            title: text('loan'),
            render: ({ name, amount, repayment, termMonths, rate }) => (
              <>
                {name[language]}
                <span className="faint small">
                  {` · ${format.money(amount)} · ${format.duration(termMonths)} · ${format.percent(rate)} · ${text(`repayment.${repayment}`)}`}
                </span>
              </>
            ),
          },
          {
            key: 'payment',
            title: text('payment'),
            numeric: true,
            render: ({ firstPayment, lastPayment, repayment }) =>
              repayment === 'instalment'
                ? format.money(firstPayment)
                : text('paymentRange', {
                    first: format.money(firstPayment),
                    last: format.money(lastPayment),
                  }),
          },
          ...sums.map((key) => ({
            key,
            title: text(key === 'net' ? 'loanNetColumn' : key === 'marginIncome' ? 'loanMargin' : key),
            numeric: true,
            render: (row: BankLoan) => format.money(row[key]),
          })),
        ]}
      />
    </section>
  );
}
