import type { SteadyCurve } from '../../../../shared/campaignResult.ts';
import { historyWords } from '../../../app/language/historyWords.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { readAt } from '../../../charts/responseFit.ts';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { DataTable, type DataColumn } from '../../../components/DataTable.tsx';
import { TableHead } from '../TableHead.tsx';
import { messages } from '../messages.ts';
import type { FitRow } from './fitRow.ts';

export interface FitTableProps {
  readonly rows: readonly FitRow[];
  readonly curves: readonly SteadyCurve[];
  /** Id of the channel that is drawn above. */
  readonly shown: string | null;
  readonly onShow: (channel: string) => void;
  readonly stamp: ExportStamp;
}

/** Accounts a week by the fitted curve at the planned spend. */
function fittedAt({ fit, planned }: FitRow): number | null {
  if (!fit?.parameters || planned <= 0) return null;
  return readAt(
    fit.curve.map(({ spend, conversions }) => [spend, conversions]),
    planned,
  );
}

/** All channels: which history they are matched with, whether a curve could be found, and both answers at today's spend. */
export function FitTable({ rows, curves, shown, onShow, stamp }: FitTableProps) {
  const text = useText(messages);
  const { format, language } = useLook();
  const typedAt = ({ channel, planned }: FitRow): number | null => {
    const curve = curves.find((item) => item.channel === channel.id);
    return curve && planned > 0
      ? readAt(
          curve.points.map(({ spend, accounts }) => [spend, accounts]),
          planned,
        )
      : null;
  };
  const differenceAt = (row: FitRow): number | null => {
    const [typed, fitted] = [typedAt(row), fittedAt(row)];
    return typed === null || !fitted ? null : typed / fitted - 1;
  };
  const count = (value: number | null): string => (value === null ? text('dash') : format.number(value, 0));
  const columns: readonly DataColumn<FitRow>[] = [
    {
      key: 'channel',
      title: text('channel'),
      render: ({ channel, fit }) =>
        fit ? (
          <button
            type="button"
            className="link-button"
            aria-pressed={channel.id === shown}
            onClick={() => onShow(channel.id)}
          >
            {channel.name[language]}
          </button>
        ) : (
          channel.name[language]
        ),
    },
    {
      key: 'history',
      title: text('historyName'),
      render: ({ history }) => (history ? historyWords(history, language) : text('noHistory')),
    },
    {
      key: 'state',
      title: text('fitState'),
      render: ({ fit, history }) => {
        if (!fit) return history ? text('loading') : text('dash');
        return fit.identified
          ? text('identified')
          : fit.problems.map((p) => text(`problemShort.${p}`)).join(text('listComma'));
      },
    },
    {
      key: 'planned',
      title: text('plannedWeekly'),
      numeric: true,
      render: ({ planned }) => format.money(planned),
    },
    { key: 'fitted', title: text('fittedAccounts'), numeric: true, render: (row) => count(fittedAt(row)) },
    { key: 'typed', title: text('typedAccounts'), numeric: true, render: (row) => count(typedAt(row)) },
    {
      key: 'difference',
      title: text('typedAgainstFitted'),
      numeric: true,
      render: (row) => {
        const difference = differenceAt(row);
        return difference === null ? text('dash') : format.signedPercent(difference, 0);
      },
    },
  ];
  const sheet = {
    name: text('fitTableTitle'),
    columns: [
      text('channel'),
      text('historyName'),
      text('plannedWeekly'),
      text('fittedAccounts'),
      text('typedAccounts'),
      text('typedAgainstFitted'),
    ],
    rows: rows.map((row) => [
      row.channel.name[language],
      row.history ? historyWords(row.history, language) : '',
      row.planned,
      fittedAt(row),
      typedAt(row),
      differenceAt(row),
    ]),
  };
  return (
    <section className="card campaign-section" aria-label={text('fitTableTitle')}>
      <TableHead title={text('fitTableTitle')} sheets={[sheet]} stamp={stamp} />
      <p className="faint small">{text('fitTableDescription')}</p>
      <DataTable
        caption={text('fitTableTitle')}
        columns={columns}
        rows={rows}
        rowKey={({ channel }) => channel.id}
      />
    </section>
  );
}
