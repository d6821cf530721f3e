import type { LiquidityDay, LiquidityResult } from '../../../../shared/liquidity.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { DataTable } from '../../../components/DataTable.tsx';
import { messages } from './closeLookMessages.ts';

const columns = ['value', 'free', 'costly', 'cost', 'locked'] as const;

/** The holdings on one day of the ladder, means over the paths. */
export function LiquidityTable({ result, day }: { result: LiquidityResult; day: LiquidityDay }) {
  const text = useText(messages);
  const { format, language } = useLook();
  return (
    <DataTable
      caption={text('byHolding', { date: format.date(day.date) })}
      rows={day.parts.map((part, i) => ({
        part,
        name: result.holdings[i]![language],
        days: result.payDays[i]!,
      }))}
      rowKey={(_row, i) => String(i)}
      columns={[
        {
          key: 'holding',
          title: text('byHolding', { date: format.date(day.date) }),
          render: ({ name }) => name,
        },
        ...columns.map((column) => ({
          key: column,
          title: text(column),
          numeric: true,
          render: ({ part }: { part: LiquidityDay['parts'][number] }) => format.money(part[column]),
        })),
        {
          key: 'payDays',
          title: text('payDays'),
          numeric: true,
          render: ({ days }: { days: number }) => text('payDaysValue', { days }),
        },
      ]}
    />
  );
}
