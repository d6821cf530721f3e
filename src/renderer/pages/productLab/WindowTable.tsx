import type { HistoryOutcome, RollingWindows } from '../../../shared/history.ts';
import { useText } from '../../app/language/useText.ts';
import { useFormat } from '../../app/theme/look.ts';
import { DataTable } from '../../components/DataTable.tsx';
import { messages } from './messages.ts';

interface Row {
  readonly name: string;
  readonly outcome: HistoryOutcome;
}

/** The worst, the middle and the best window, with their dates; the worst first. */
export function WindowTable({ windows }: { readonly windows: RollingWindows }) {
  const text = useText(messages);
  const format = useFormat();
  const rows: readonly Row[] = [
    { name: text('windowWorst'), outcome: windows.worst },
    { name: text('windowMedian'), outcome: windows.median },
    { name: text('windowBest'), outcome: windows.best },
  ];
  return (
    <section className="card lab-section" aria-label={text('windowsTable')}>
      <DataTable<Row>
        caption={text('windowsTable')}
        rows={rows}
        rowKey={({ name }) => name}
        columns={[
          { key: 'name', title: text('window'), render: ({ name }) => name },
          {
            key: 'dates',
            title: text('windowDates'),
            render: ({ outcome }) => `${format.month(outcome.startDate)} – ${format.month(outcome.endDate)}`,
          },
          {
            key: 'return',
            title: text('windowReturn'),
            numeric: true,
            render: ({ outcome }) => format.percent(outcome.moneyWeightedReturn),
          },
          {
            key: 'gain',
            title: text('windowGain'),
            numeric: true,
            render: ({ outcome }) => format.signedMoney(outcome.gain),
          },
          {
            key: 'deposit',
            title: text('windowDeposit'),
            numeric: true,
            render: ({ outcome }) => format.signedMoney(outcome.depositGain),
          },
          {
            key: 'fall',
            title: text('windowFall'),
            numeric: true,
            render: ({ outcome }) => format.percent(outcome.maxDrawdown, 1),
          },
        ]}
      />
    </section>
  );
}
