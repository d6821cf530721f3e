import { useText } from '../../app/language/useText.ts';
import { DataTable } from '../../components/DataTable.tsx';
import { TableExport } from '../../components/TableExport.tsx';
import { Why } from '../../components/Why.tsx';
import { useFormat } from '../../app/theme/look.ts';
import { changeInWords, measureGroups, type MeasureRow } from './measures.ts';
import { messages } from './messages.ts';
import type { Simulated } from './Simulated.ts';
import { messages as versionMessages } from './versions/versionMessages.ts';
import { OwnMeasures } from '../rules/formulas/OwnMeasures.tsx';

/** Every measure with its standard error; each can be asked why. */
export function MeasuresTab({ result, stamp, rows, baseRows, dimmed }: Simulated) {
  const text = useText(messages);
  const versionText = useText(versionMessages);
  const format = useFormat();
  const sheetOf = (group: (typeof measureGroups)[number]) => ({
    name: text(`group.${group}`),
    columns: [text('measure'), text('value'), text('error'), ...(baseRows ? [versionText('baseline')] : [])],
    rows: rows
      .filter((row) => row.group === group)
      .map(({ key, explanation, estimate }) => [
        explanation.name,
        estimate.value,
        estimate.se,
        ...(baseRows ? [baseRows.find((row) => row.key === key)?.estimate.value ?? null] : []),
      ]),
  });
  return (
    <div className="measures" data-dimmed={dimmed}>
      {measureGroups.map((group) => {
        const members = rows.filter((row) => row.group === group);
        return (
          <section className="card measure-group" key={group} aria-label={text(`group.${group}`)}>
            <header className="lab-section-head">
              <h2>{text(`group.${group}`)}</h2>
              <TableExport
                name={text(`group.${group}`)}
                sheets={[group, ...measureGroups.filter((other) => other !== group)].map(sheetOf)}
                stamp={stamp}
              />
            </header>
            {group === 'return' && result.months < 12 ? (
              <p className="small faint measure-note">{text('shortReturn')}</p>
            ) : null}
            <DataTable<MeasureRow>
              caption={text(`group.${group}`)}
              rows={members}
              rowKey={({ key }) => key}
              columns={[
                { key: 'name', title: text('measure'), render: ({ explanation }) => explanation.name },
                {
                  key: 'value',
                  title: text('value'),
                  numeric: true,
                  render: ({ explanation }) => explanation.value,
                },
                ...(baseRows
                  ? [
                      {
                        key: 'change',
                        title: versionText('change'),
                        numeric: true,
                        render: (row: MeasureRow) =>
                          changeInWords(row, baseRows, format) ?? versionText('same'),
                      },
                    ]
                  : []),
                {
                  key: 'error',
                  title: text('error'),
                  numeric: true,
                  render: ({ explanation }) => <span className="faint">{explanation.standardError}</span>,
                },
                {
                  key: 'why',
                  title: text('why'),
                  numeric: true,
                  render: ({ explanation }) => <Why explanation={explanation} />,
                },
              ]}
            />
          </section>
        );
      })}
      {rows[0] ? <OwnMeasures result={result} stamp={stamp} basis={rows[0].explanation} /> : null}
    </div>
  );
}
