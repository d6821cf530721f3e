import { Button } from 'antd';
import type { Suggestion, Trade } from '../../../shared/suggestion.ts';
import { useText } from '../../app/language/useText.ts';
import { useLook } from '../../app/theme/look.ts';
import type { ExportStamp } from '../../charts/stamp.ts';
import { DataTable, type DataColumn } from '../../components/DataTable.tsx';
import { TableExport } from '../../components/TableExport.tsx';
import { tableSheet } from '../../components/tableSheet.ts';
import { brokenSentence } from './limitSentence.ts';
import { messages } from './messages.ts';

export interface NearestCardProps {
  readonly suggestion: Suggestion;
  /** Money that shares are of, yuan. */
  readonly money: number;
  readonly stamp: ExportStamp;
  readonly dimmed: boolean;
  readonly onOpen: () => void;
}

/** What the present combination breaks, and the smallest change that mends or betters it. */
export function NearestCard({ suggestion, money, stamp, dimmed, onOpen }: NearestCardProps) {
  const text = useText(messages);
  const look = useLook();
  const { format, language } = look;
  const { nearest, present, parts, broken } = suggestion;
  const { trades, point, keepsMean } = nearest;
  const values = {
    moved: format.percent(nearest.moved, 1),
    needed: format.percent(nearest.needed, 1),
    before: format.percent(-present.expectedShortfall),
    after: format.percent(-point.expectedShortfall),
    meanBefore: format.percent(present.mean),
    meanAfter: format.percent(point.mean),
  };
  const wording = trades.length === 0 ? 'nearestStays' : keepsMean ? 'nearestKeeps' : 'nearestGivesUp';
  const columns: readonly DataColumn<Trade>[] = [
    { key: 'product', title: text('product'), render: ({ part }) => parts[part]!.name[language] },
    { key: 'side', title: text('trades'), render: ({ change }) => text(change > 0 ? 'buy' : 'sell') },
    {
      key: 'change',
      title: text('change'),
      numeric: true,
      render: ({ change }) => format.signedPercent(change, 1),
      value: ({ change }) => change,
    },
    {
      key: 'amount',
      title: text('amount'),
      numeric: true,
      render: ({ change }) => format.money(Math.abs(change) * money),
      value: ({ change }) => Math.abs(change) * money,
    },
  ];
  return (
    <section className="card lab-section" aria-label={text('nearest')} data-dimmed={dimmed}>
      <div className="lab-section-head">
        <h2>{text('nearest')}</h2>
        {trades.length > 0 ? (
          <span className="lab-section-tools">
            <TableExport
              name={text('trades')}
              sheets={[tableSheet(text('trades'), columns, trades)]}
              stamp={stamp}
            />
            <Button onClick={onOpen}>{text('openAsPlan')}</Button>
          </span>
        ) : null}
      </div>
      {broken.length > 0 ? (
        <>
          <h3>{text('broken')}</h3>
          <ul className="notices">
            {broken.map((limit) => (
              <li key={`${limit.kind} ${limit.part ?? ''}`}>
                {brokenSentence(limit, present, { parts, look, text })}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p>{text(wording, values)}</p>
      {trades.length > 0 ? (
        <DataTable<Trade>
          caption={text('trades')}
          rows={trades}
          rowKey={({ part }) => String(part)}
          columns={columns}
        />
      ) : null}
    </section>
  );
}
