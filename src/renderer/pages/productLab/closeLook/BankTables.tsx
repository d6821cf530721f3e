import type { BankBundle, BankHolding, FundingTerm } from '../../../../shared/bankView.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { DataTable } from '../../../components/DataTable.tsx';
import { TableHead } from '../../../components/TableHead.tsx';
import { messages } from './closeLookMessages.ts';
import { bundleSheet, fundingSheet, productSheet } from './bankSheets.ts';
import type { BankTableProps } from './BankTableProps.ts';
import { LoanTable } from './LoanTable.tsx';

/** The bank's income by product, and its funding by term. */
export function BankTables({ view, stamp, dimmed }: BankTableProps) {
  const text = useText(messages);
  const { format, language } = useLook();
  const money = (
    key: 'averageBalance' | 'marginIncome' | 'feeIncome' | 'rewardCost',
    render = ({ [key]: amount }: BankHolding) => format.money(amount),
  ) => ({ key, title: text(key), numeric: true, render });
  const rate = (key: 'margin' | 'feeShare', title: string) => ({
    key,
    title,
    numeric: true,
    render: (row: BankHolding) => (row.known ? format.percent(row[key]) : '—'),
  });
  return (
    <>
      <section className="card lab-section" aria-label={text('byProduct')} data-dimmed={dimmed}>
        <TableHead title={text('byProduct')} sheets={[productSheet(view, language, text)]} stamp={stamp} />
        <DataTable<BankHolding>
          caption={text('byProduct')}
          rows={view.holdings}
          rowKey={(_row, i) => String(i)}
          columns={[
            {
              key: 'name',
              title: text('holding'),
              render: ({ name, known }) => (
                <>
                  {name[language]}
                  {known ? null : <span className="faint"> · {text('unknownEconomics')}</span>}
                </>
              ),
            },
            money('averageBalance'),
            rate('margin', text('marginRate')),
            money('marginIncome'),
            rate('feeShare', text('feeRate')),
            money('feeIncome'),
            money('rewardCost'),
          ]}
        />
      </section>
      {view.loans.length > 0 ? <LoanTable view={view} stamp={stamp} dimmed={dimmed} /> : null}
      {view.bundles.length > 0 ? <BundleTable view={view} stamp={stamp} dimmed={dimmed} /> : null}
      <section className="card lab-section" aria-label={text('fundingTitle')} data-dimmed={dimmed}>
        <TableHead title={text('fundingTitle')} sheets={[fundingSheet(view, text)]} stamp={stamp}>
          <p className="chart-card-description">
            {text(view.funding.length > 0 ? 'fundingDescription' : 'noFunding')}
          </p>
        </TableHead>
        {view.funding.length > 0 ? (
          <DataTable<FundingTerm>
            caption={text('fundingTitle')}
            rows={view.funding}
            rowKey={({ termMonths }) => String(termMonths)}
            columns={[
              {
                key: 'term',
                title: text('term'),
                render: ({ termMonths }) =>
                  termMonths === 0 ? text('onDemand') : format.duration(termMonths),
              },
              {
                key: 'average',
                title: text('averageBalance'),
                numeric: true,
                render: ({ averageBalance }) => format.money(averageBalance),
              },
              {
                key: 'end',
                title: text('endBalance'),
                numeric: true,
                render: ({ endBalance }) => format.money(endBalance),
              },
              {
                key: 'rate',
                title: text('interestRate'),
                numeric: true,
                render: ({ interestRate }) => format.percent(interestRate),
              },
            ]}
          />
        ) : null}
      </section>
    </>
  );
}

function BundleTable({ view, stamp, dimmed }: BankTableProps) {
  const text = useText(messages);
  const { format, language } = useLook();
  return (
    <section className="card lab-section" aria-label={text('bundlesTitle')} data-dimmed={dimmed}>
      <TableHead title={text('bundlesTitle')} sheets={[bundleSheet(view, language, text)]} stamp={stamp} />
      <DataTable<BankBundle>
        caption={text('bundlesTitle')}
        rows={view.bundles}
        rowKey={(_row, i) => String(i)}
        columns={[
          { key: 'name', title: text('bundle'), render: ({ name }) => name[language] },
          {
            key: 'chance',
            title: text('bundleChance'),
            numeric: true,
            render: ({ probability }) => format.percent(probability.value, 1),
          },
          {
            key: 'value',
            title: text('bundleValue'),
            numeric: true,
            render: ({ value }) => format.money(value.value),
          },
          {
            key: 'cost',
            title: text('bundleCost'),
            numeric: true,
            render: ({ cost }) => format.money(cost.value),
          },
        ]}
      />
    </section>
  );
}
