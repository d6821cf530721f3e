import { useShownName } from '../../app/language/useShownName.ts';
import { useText } from '../../app/language/useText.ts';
import { useLook } from '../../app/theme/look.ts';
import { DataTable, type DataColumn } from '../../components/DataTable.tsx';
import { TableHead } from '../../components/TableHead.tsx';
import { tableSheet } from '../../components/tableSheet.ts';
import { useOwnMeasures, type OwnRow } from '../rules/formulas/useOwnMeasures.ts';
import { messages as formulaTexts } from '../rules/messages.ts';
import { comparedStamp, type Compared } from './compared.ts';
import type { ChartFacts } from './FanRow.tsx';
import { messages } from './messages.ts';
import { planLetters, PlanTag } from './PlanTag.tsx';

/** The bank's own measures of every plan, each with its standard error; nothing where it has none. */
export function OwnTable({ comparison, plans, dimmed, synthetic, dataDate }: Compared & ChartFacts) {
  const text = useText(messages);
  const own = useText(formulaTexts);
  const { language } = useLook();
  const nameOf = useShownName();
  const rows = useOwnMeasures(comparison.results);
  if (rows.length === 0) return null;
  const columns: readonly DataColumn<OwnRow>[] = [
    {
      key: 'name',
      title: own('formulaName'),
      render: ({ formula: { name, text: typed } }) => (
        <span className="stacked">
          <span>{name[language]}</span>
          <small>
            <code>{typed}</code>
          </small>
        </span>
      ),
      value: ({ formula }) => formula.name[language],
    },
    ...plans.map(({ name }, place): DataColumn<OwnRow> => ({
      key: `${place}`,
      numeric: true,
      title: (
        <span className="compare-column">
          <PlanTag place={place} /> {nameOf(name)}
        </span>
      ),
      heading: `${planLetters[place]!} ${nameOf(name)}`,
      render: ({ figures }) => (
        <span className="stacked">
          <span>{figures[place]?.words}</span>
          <small>{figures[place]?.errorWords}</small>
        </span>
      ),
      value: ({ figures }) => figures[place]?.value ?? null,
      error: ({ figures }) => figures[place]?.se ?? null,
    })),
  ];
  const title = text('ownMeasures');
  return (
    <section className="card compare-section" aria-label={title} data-dimmed={dimmed}>
      <TableHead
        title={title}
        sheets={[tableSheet(title, columns, rows, own('error'))]}
        stamp={comparedStamp(comparison, plans, { synthetic, dataDate })}
      >
        <p className="faint small">{text('ownDescription')}</p>
      </TableHead>
      <DataTable caption={title} columns={columns} rows={rows} rowKey={({ formula }) => formula.id} />
    </section>
  );
}
