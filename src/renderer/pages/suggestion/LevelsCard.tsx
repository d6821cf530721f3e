import { partGroups, type MixPoint, type PartGroup, type Suggestion } from '../../../shared/suggestion.ts';
import { useText } from '../../app/language/useText.ts';
import { useLook } from '../../app/theme/look.ts';
import { DataTable } from '../../components/DataTable.tsx';
import { messages } from './messages.ts';

/** Money, bonds and growth for C1 to C5, side by side. */
export function LevelsCard({
  suggestion,
  dimmed,
}: {
  readonly suggestion: Suggestion;
  readonly dimmed: boolean;
}) {
  const text = useText(messages);
  const { format } = useLook();
  const { byLevel, parts, level: asked } = suggestion;
  const rows = byLevel.map((point, i) => ({ level: i + 1, point }));
  type Row = (typeof rows)[number];
  const share = (point: MixPoint, group: PartGroup): number =>
    parts.reduce((sum, part, i) => sum + (part.group === group ? point.weights[i]! : 0), 0);
  const shown =
    (of: (point: MixPoint) => number, digits: number) =>
    ({ point }: Row) =>
      point ? format.percent(of(point), digits) : text('noMix');
  return (
    <section className="card lab-section" aria-label={text('levels')} data-dimmed={dimmed}>
      <h2>{text('levels')}</h2>
      <p className="chart-card-description">{text('levelsDescription')}</p>
      <DataTable<Row>
        caption={text('levels')}
        rows={rows}
        rowKey={({ level }) => String(level)}
        columns={[
          {
            key: 'level',
            title: text('level'),
            render: ({ level }) => {
              const name = text('levelName', { level });
              return level === asked ? <strong>{name}</strong> : name;
            },
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
                        <span
                          key={group}
                          data-group={group}
                          style={{ width: `${share(point, group) * 100}%` }}
                        />
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
            numeric: true,
            render: shown((point) => share(point, group), 1),
          })),
          {
            key: 'shortfall',
            title: text('shortfall'),
            numeric: true,
            render: shown(({ expectedShortfall }) => -expectedShortfall, 2),
          },
          { key: 'mean', title: text('mean'), numeric: true, render: shown(({ mean }) => mean, 2) },
        ]}
      />
    </section>
  );
}
