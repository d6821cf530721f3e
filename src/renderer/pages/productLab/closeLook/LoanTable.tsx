import type { BankLoan } from '../../../../shared/bankView.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { DataTable } from '../../../components/DataTable.tsx';
import { TableHead } from '../../../components/TableHead.tsx';
import { loanSheet } from './bankSheets.ts';
import type { BankTableProps } from './BankTableProps.ts';
import { messages } from './closeLookMessages.ts';

const sums = ['averageBalance', 'marginIncome', 'expectedLoss', 'net'] as const;

/** The loans beside the combination: what the client pays, and what they are expected to bring. */
export function LoanTable({ view, stamp, dimmed }: BankTableProps) {
  const text = useText(messages);
  const { format, language } = useLook();
  return (
    <section className="card lab-section" aria-label={text('loansTitle')} data-dimmed={dimmed}>
      <TableHead title={text('loansTitle')} sheets={[loanSheet(view, language, text)]} stamp={stamp}>
        <p className="chart-card-description">{text('loansDescription')}</p>
      </TableHead>
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
