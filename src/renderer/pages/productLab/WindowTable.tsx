import type { HistoryOutcome, HistoryResult, RollingWindows } from '../../../shared/history.ts';
import { useText } from '../../app/language/useText.ts';
import { useFormat } from '../../app/theme/look.ts';
import type { ExportStamp } from '../../charts/stamp.ts';
import { DataTable } from '../../components/DataTable.tsx';
import { Figure } from '../../components/Figure.tsx';
import { TableExport } from '../../components/TableExport.tsx';
import { Why } from '../../components/Why.tsx';
import { explainHistory } from './history/explainHistory.ts';
import { historyMessages } from './history/historyMessages.ts';
import { messages } from './messages.ts';

interface Row {
  readonly name: string;
  readonly outcome: HistoryOutcome;
}

/** The worst, the middle and the best window, with their dates; the worst first. */
export function WindowTable({
  history,
  windows,
  stamp,
}: {
  readonly history: HistoryResult;
  readonly windows: RollingWindows;
  readonly stamp: ExportStamp;
}) {
  const text = useText(messages);
  const own = useText(historyMessages);
  const format = useFormat();
  const count = { label: own('inputWindows'), value: format.count(windows.count) };
  const share = (name: 'lossShare' | 'beatShare', value: number) => (
    <Figure
      explanation={explainHistory(history, format, own, {
        name: own(name),
        value: format.percent(value, 0),
        definition: own(`${name}Definition`),
        formula: own(`${name}Formula`),
        inputs: [count],
      })}
    />
  );
  const explain = ({ name, outcome }: Row) =>
    explainHistory(history, format, own, {
      name: `${name} · ${text('windowReturn')}`,
      value: format.percent(outcome.moneyWeightedReturn),
      definition: own('windowDefinition'),
      formula: own('rateFormula'),
      inputs: [
        {
          label: text('windowDates'),
          value: own('dates', {
            from: format.month(outcome.startDate),
            to: format.month(outcome.endDate),
          }),
        },
        count,
      ],
    });
  const rows: readonly Row[] = [
    { name: text('windowWorst'), outcome: windows.worst },
    { name: text('windowMedian'), outcome: windows.median },
    { name: text('windowBest'), outcome: windows.best },
  ];
  const sheet = {
    name: text('windowsTable'),
    columns: [
      text('window'),
      own('from'),
      own('to'),
      text('windowReturn'),
      text('windowGain'),
      text('windowDeposit'),
      text('windowFall'),
    ],
    rows: rows.map(({ name, outcome }) => [
      name,
      outcome.startDate,
      outcome.endDate,
      outcome.moneyWeightedReturn,
      outcome.gain,
      outcome.depositGain,
      outcome.maxDrawdown,
    ]),
  };
  return (
    <section className="card lab-section" aria-label={text('windowsTable')}>
      <header className="lab-section-head">
        <h2>{text('windowsTable')}</h2>
        <TableExport name={text('windowsTable')} sheets={[sheet]} stamp={stamp} />
      </header>
      <div className="summary-figures history-figures">
        {share('lossShare', windows.lossShare)}
        {share('beatShare', windows.beatDepositShare)}
      </div>
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
            render: (row) => (
              <Why explanation={explain(row)}>{format.percent(row.outcome.moneyWeightedReturn)}</Why>
            ),
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
