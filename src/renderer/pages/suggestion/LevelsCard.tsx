import { partGroups, type MixPoint, type PartGroup, type Suggestion } from '../../../shared/suggestion.ts';
import { useText } from '../../app/language/useText.ts';
import { useLook } from '../../app/theme/look.ts';
import type { ExportStamp } from '../../charts/stamp.ts';
import { DataTable, type DataColumn } from '../../components/DataTable.tsx';
import { TableHead } from '../../components/TableHead.tsx';
import { tableSheet } from '../../components/tableSheet.ts';
import { messages } from './messages.ts';

export interface LevelsCardProps {
  readonly suggestion: Suggestion;
  readonly stamp: ExportStamp;
  readonly dimmed: boolean;
}

interface Row {
  readonly level: number;
  readonly point: MixPoint | null;
}

/** Money, bonds and growth for C1 to C5, side by side. */
export function LevelsCard({ suggestion, stamp, dimmed }: LevelsCardProps) {
  const text = useText(messages);
  const { format } = useLook();
  const { byLevel, parts, level: asked } = suggestion;
  const rows: readonly Row[] = byLevel.map((point, i) => ({ level: i + 1, point }));
  const share = (point: MixPoint, group: PartGroup): number =>
    parts.reduce((sum, part, i) => sum + (part.group === group ? point.weights[i]! : 0), 0);
  const name = (level: number): string => text('levelName', { level });
  const figure = (of: (point: MixPoint) => number, digits: number) => ({
    numeric: true,
    render: ({ point }: Row) => (point ? format.percent(of(point), digits) : text('noMix')),
    value: ({ point }: Row) => (point ? of(point) : null),
  });
  const columns: readonly DataColumn<Row>[] = [
    {
      key: 'level',
      title: text('level'),
      render: ({ level }) => (level === asked ? <strong>{name(level)}</strong> : name(level)),
      value: ({ level }) => name(level),
    },
    {
      key: 'bar',
      title: text('proposed'),
      render: ({ point }) => (
        <span className="suggestion-bar" aria-hidden="true">
          {point
            ? partGroups
                .filter((group) => share(point, group) > 0)
                .map((group) => (
                  <span key={group} data-group={group} style={{ width: `${share(point, group) * 100}%` }} />
                ))
            : null}
        </span>
      ),
    },
    ...partGroups.map((group) => ({
      key: group,
      title: (
        <span className="suggestion-key" data-group={group}>
          {text(`group.${group}`)}
        </span>
      ),
      heading: text(`group.${group}`),
      ...figure((point) => share(point, group), 1),
    })),
    {
      key: 'shortfall',
      title: text('shortfall'),
      ...figure(({ expectedShortfall }) => -expectedShortfall, 2),
    },
    { key: 'mean', title: text('mean'), ...figure(({ mean }) => mean, 2) },
  ];
  return (
    <section className="card lab-section" aria-label={text('levels')} data-dimmed={dimmed}>
      <TableHead title={text('levels')} sheets={[tableSheet(text('levels'), columns, rows)]} stamp={stamp}>
        <p className="chart-card-description">{text('levelsDescription')}</p>
      </TableHead>
      <DataTable<Row>
        caption={text('levels')}
        rows={rows}
        rowKey={({ level }) => String(level)}
        columns={columns}
      />
    </section>
  );
}
