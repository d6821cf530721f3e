import type { CampaignScenario } from '../../../../shared/campaign.ts';
import { useShownName } from '../../../app/language/useShownName.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { DataTable, type DataColumn } from '../../../components/DataTable.tsx';
import { TableHead } from '../../campaign/TableHead.tsx';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { messages as campaignTexts } from '../../campaign/messages.ts';
import type { Board } from '../board.ts';
import { messages } from '../messages.ts';
import { SplitTag } from '../SplitTag.tsx';
import { channelMoney } from './channelMoney.ts';

export interface MoneyTableProps {
  readonly scenario: CampaignScenario;
  readonly board: Board;
  readonly place: number;
  readonly stamp: ExportStamp;
}

interface Row {
  readonly key: string;
  readonly name: string;
  readonly money: readonly number[];
}

/** Where the money goes: every channel, technology and contingency of all splits on the board. */
export function MoneyTable({ scenario, board, place, stamp }: MoneyTableProps) {
  const text = useText(messages);
  const shown = useShownName();
  const lab = useText(campaignTexts);
  const { format, language } = useLook();
  const splits = board.entries.map(({ split }) => split);
  const rows: readonly Row[] = [
    ...scenario.channels.map(({ id, name }) => ({
      key: id,
      name: name[language],
      money: splits.map((split) => channelMoney(split, id)),
    })),
    ...(['technology', 'contingency'] as const).map((line) => ({
      key: line,
      name: lab(`line.${line}`),
      money: splits.map((split) => split.total * split.lines[line].share),
    })),
    { key: 'total', name: lab('total'), money: splits.map(({ total }) => total) },
  ].filter(({ key, money }) => key === 'total' || money.some((sum) => sum > 0));
  const columns: readonly DataColumn<Row>[] = [
    { key: 'name', title: text('part'), render: ({ name }) => name },
    ...board.entries.map(({ id, split }, i): DataColumn<Row> => ({
      key: id,
      title: <SplitTag place={i} />,
      numeric: true,
      render: ({ money }) => (
        <span className="stacked" data-chosen={i === place}>
          <span>{format.money(money[i]!)}</span>
          <small>{split.total > 0 ? format.percent(money[i]! / split.total, 1) : ''}</small>
        </span>
      ),
    })),
  ];
  const sheet = {
    name: text('whereMoney'),
    columns: [
      text('part'),
      ...splits.map(({ name }) => shown(name)),
      ...splits.map(({ name }) => text('shareOfSplit', { name: shown(name) })),
    ],
    rows: rows.map(({ name, money }) => [
      name,
      ...money,
      ...splits.map(({ total }, i) => (total > 0 ? money[i]! / total : null)),
    ]),
  };
  return (
    <section className="card campaign-section few-columns" aria-label={text('whereMoney')}>
      <TableHead title={text('whereMoney')} sheets={[sheet]} stamp={stamp} />
      <p className="faint small">{text('whereMoneyDescription')}</p>
      <DataTable caption={text('whereMoney')} columns={columns} rows={rows} rowKey={({ key }) => key} />
    </section>
  );
}
