import { useText } from '../../app/language/useText.ts';
import { useLook } from '../../app/theme/look.ts';
import { DataTable, type DataColumn } from '../../components/DataTable.tsx';
import { TableHead } from '../../components/TableHead.tsx';
import { tableSheet } from '../../components/tableSheet.ts';
import { Why } from '../../components/Why.tsx';
import { measureRow, type MeasureKey, type MeasureRow } from './measures.ts';
import { messages } from './messages.ts';
import type { Simulated } from './Simulated.ts';

const cases = [
  { key: 'p5', title: 'compareBad' },
  { key: 'p50', title: 'compareMiddle' },
  { key: 'p95', title: 'compareGood' },
] as const satisfies readonly { key: MeasureKey; title: string }[];

/** The combination's bad, middle and good case beside the same money in the deposit. */
export function DepositComparison({ result, plan, rows, stamp, dimmed }: Simulated) {
  const text = useText(messages);
  const { format, language, palette, upIsRed } = useLook();
  const deposit = result.deposit.values.at(-1) ?? 0;
  const beat = measureRow(rows, 'beatDeposit');
  const tone = (value: number): string => {
    if (value === 0) return palette.text;
    if (upIsRed) return value > 0 ? palette.red : palette.green;
    return value > 0 ? palette.gain : palette.loss;
  };
  const difference = ({ estimate }: MeasureRow): number => estimate.value - deposit;
  const compared = cases.map(({ key, title }) => ({ row: measureRow(rows, key), title: text(title) }));
  type Case = (typeof compared)[number];
  const columns: readonly DataColumn<Case>[] = [
    { key: 'case', title: text('compareCase'), render: ({ title }) => title },
    {
      key: 'plan',
      title: text('comparePlan'),
      numeric: true,
      render: ({ row }) => <Why explanation={row.explanation}>{row.explanation.value}</Why>,
      value: ({ row }) => row.estimate.value,
      error: ({ row }) => row.estimate.se,
    },
    {
      key: 'deposit',
      title: text('compareDeposit'),
      numeric: true,
      render: () => format.money(deposit),
      value: () => deposit,
    },
    {
      key: 'difference',
      title: text('compareDifference'),
      numeric: true,
      render: ({ row }) => (
        <span style={{ color: tone(difference(row)) }}>{format.signedMoney(difference(row))}</span>
      ),
      value: ({ row }) => difference(row),
      error: ({ row }) => row.estimate.se,
    },
  ];
  const title = text('compareTitle');
  return (
    <section className="card deposit-compare" aria-label={text('compareTitle')} data-dimmed={dimmed}>
      <TableHead title={title} sheets={[tableSheet(title, columns, compared, text('error'))]} stamp={stamp}>
        <p className="chart-card-description">
          {text('compareDescription', { name: result.deposit.name[language] })}
          {plan.shortRate ? ` ${text('compareMoving')}` : null}
        </p>
      </TableHead>
      <DataTable<Case>
        caption={text('compareTitle')}
        rows={compared}
        rowKey={({ row }) => row.key}
        columns={columns}
      />
      <div className="deposit-odds">
        <div className="deposit-odds-words">
          <span>{beat.explanation.name}</span>
          <Why explanation={beat.explanation}>{beat.explanation.value}</Why>
        </div>
        <meter
          className="deposit-meter"
          min={0}
          max={1}
          value={beat.estimate.value}
          aria-label={beat.explanation.name}
        />
      </div>
    </section>
  );
}
