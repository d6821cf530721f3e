import type { CampaignScenario } from '../../../../shared/campaign.ts';
import { leverNames, type LeversResult, type TargetLevers } from '../../../../shared/levers.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { DataTable, type DataColumn } from '../../../components/DataTable.tsx';
import { TableExport } from '../../../components/TableExport.tsx';
import { tableSheet } from '../../../components/tableSheet.ts';
import { messages } from '../messages.ts';
import { TableCard } from '../TableCard.tsx';
import { changeOf, changeWords } from './leverWords.ts';
import { figureWords } from './targetUnits.ts';

export interface LeversCardProps {
  readonly result: LeversResult;
  readonly scenario: CampaignScenario;
  readonly stamp: ExportStamp;
  readonly dimmed: boolean;
}

/** For each target that the mean rates miss: how far each input, changed alone, would have to move. */
export function LeversCard({ result, scenario, stamp, dimmed }: LeversCardProps) {
  const text = useText(messages);
  const { format, language } = useLook();
  const missed = result.targets.filter(({ met }) => !met);
  const targetOf = ({ id }: TargetLevers) => scenario.targets?.find((target) => target.id === id);
  const columns: readonly DataColumn<TargetLevers>[] = [
    {
      key: 'name',
      title: text('target'),
      render: ({ name }) => <strong>{name[language]}</strong>,
      value: ({ name }) => name[language],
    },
    {
      key: 'figure',
      title: text('figureAtMeans'),
      numeric: true,
      render: (row) => {
        const target = targetOf(row);
        return row.figure === null || !target
          ? text('noFigure')
          : figureWords(row.figure, target, format, text);
      },
      value: ({ figure }) => figure,
    },
    ...leverNames.map((name): DataColumn<TargetLevers> => ({
      key: name,
      title: text(`lever.${name}`),
      numeric: true,
      render: (row) => {
        const change = changeOf(row, name);
        if (change === null) return <span className="faint">{text('dash')}</span>;
        const words = changeWords(change, format);
        return row.levers[0]?.lever === name ? <strong className="least-lever">{words}</strong> : words;
      },
      value: (row) => changeOf(row, name),
    })),
  ];
  return (
    <TableCard
      title={text('levers')}
      className="levers-card"
      dimmed={dimmed}
      description={
        missed.length > 0 ? text('leversDescription', { reach: result.reach }) : text('leversAllMet')
      }
      tools={
        missed.length > 0 ? (
          <TableExport
            name={text('levers')}
            sheets={[tableSheet(text('levers'), columns, missed)]}
            stamp={stamp}
          />
        ) : null
      }
    >
      {missed.length > 0 ? (
        <DataTable caption={text('levers')} columns={columns} rows={missed} rowKey={({ id }) => id} />
      ) : null}
    </TableCard>
  );
}
