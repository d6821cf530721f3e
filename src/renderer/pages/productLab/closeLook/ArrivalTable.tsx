import type { LiquidityDay } from '../../../../shared/liquidity.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { DataTable } from '../../../components/DataTable.tsx';
import { messages } from './closeLookMessages.ts';
import { inAllBy } from './inAllBy.ts';

/** When the money of a day comes: by T+n, alone and in all by then. */
export function ArrivalTable({ day }: { day: LiquidityDay }) {
  const text = useText(messages);
  const { format } = useLook();
  const caption = text('arrivals', { date: format.date(day.date) });
  const inAll = inAllBy(day);
  const rows = day.arrivals.map((arrival, i) => ({ ...arrival, inAll: inAll[i]! }));
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ days }) => String(days)}
      columns={[
        {
          key: 'date',
          title: caption,
          render: ({ days, date }) => text('arrivalDay', { date: format.date(date), days }),
        },
        {
          key: 'amount',
          title: text('arrivalAmount'),
          numeric: true,
          render: ({ amount }) => format.money(amount.mean.value),
        },
        {
          key: 'range',
          title: text('inputRange'),
          numeric: true,
          render: ({ amount }) =>
            text('rangeNote', { low: format.money(amount.p5), high: format.money(amount.p95) }),
        },
        {
          key: 'inAll',
          title: text('arrivalInAll'),
          numeric: true,
          render: ({ inAll }) => format.money(inAll),
        },
      ]}
    />
  );
}
