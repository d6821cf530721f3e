import {
  wealthAxes,
  wealthItems,
  type WealthCheck,
  type WealthItem,
} from '../../../../shared/wealthCheck.ts';
import { useText } from '../../../app/language/useText.ts';
import { useFormat, useLook } from '../../../app/theme/look.ts';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { DataTable } from '../../../components/DataTable.tsx';
import { Figure } from '../../../components/Figure.tsx';
import { TableHead } from '../../../components/TableHead.tsx';
import { Why, type Explanation } from '../../../components/Why.tsx';
import { messages } from './wealthMessages.ts';
import { wealthSentences } from './wealthSentences.ts';
import './wealth.css';

export interface WealthScoresProps {
  readonly result: WealthCheck;
  readonly stamp: ExportStamp;
  readonly dataDate: string | null;
  readonly dimmed: boolean;
}

const rows = wealthAxes.flatMap((axis) => wealthItems[axis].map((item) => ({ axis, item })));
type Row = (typeof rows)[number];

/** The three scores, in a sentence and as figures, and what each is made of. */
export function WealthScoresCard({ result, stamp, dataDate, dimmed }: WealthScoresProps) {
  const text = useText(messages);
  const { format, language } = useLook();
  const score = (value: number): string => format.number(value, 0);
  const common = {
    paths: result.paths,
    seed: result.seed,
    engineVersion: result.engineVersion,
    source: text('source', { cases: format.count(result.paths) }),
    dataDate: dataDate ?? undefined,
  };
  const sheet = {
    name: text('items'),
    columns: [text('axis'), text('item'), text('value'), text('points'), text('weight'), text('axisScore')],
    rows: rows.map(({ axis, item }) => [
      text(axis),
      text(item),
      result.facts[item],
      result.points[item],
      result.rule[item].weight,
      result.scores[axis],
    ]),
  };
  return (
    <section className="card lab-section" aria-label={text('scores')} data-dimmed={dimmed}>
      <TableHead title={text('scores')} sheets={[sheet]} stamp={stamp}>
        <p className="chart-card-description">{text('description')}</p>
      </TableHead>
      <p>{wealthSentences(result, format, language, text).join(language === 'zh' ? '' : ' ')}</p>
      <div className="wealth-scores">
        {wealthAxes.map((axis) => (
          <div key={axis}>
            <Figure
              explanation={{
                ...common,
                name: text(axis),
                value: score(result.scores[axis]),
                definition: text(`${axis}Definition`),
                formula: text('axisFormula'),
                inputs: [
                  ...wealthItems[axis].map((item) => ({
                    label: text(item),
                    value: `${format.number(result.rule[item].weight, 2)} × ${score(result.points[item])}`,
                  })),
                  { label: text('inputMoney'), value: format.money(result.money) },
                ],
              }}
            />
            <div className="wealth-meter" aria-hidden="true">
              <span style={{ width: `${result.scores[axis]}%` }} />
            </div>
          </div>
        ))}
      </div>
      <ItemTable result={result} common={common} />
    </section>
  );
}

function ItemTable({
  result,
  common,
}: {
  readonly result: WealthCheck;
  readonly common: Pick<Explanation, 'paths' | 'seed' | 'engineVersion' | 'source' | 'dataDate'>;
}) {
  const text = useText(messages);
  const format = useFormat();
  const explain = (item: WealthItem): Explanation => ({
    ...common,
    name: text(item),
    value: format.percent(result.facts[item], 2),
    definition: text(`${item}Definition`),
    formula: text('pointsFormula'),
    inputs: [
      { label: text('zero'), value: format.percent(result.rule[item].zero, 1) },
      { label: text('full'), value: format.percent(result.rule[item].full, 1) },
      { label: text('points'), value: format.number(result.points[item], 1) },
    ],
    standardError:
      item === 'mean' || item === 'loss' ? `± ${format.percent(result.errors[item], 3)}` : undefined,
  });
  return (
    <DataTable<Row>
      caption={text('items')}
      rows={rows}
      rowKey={({ item }) => item}
      maxHeight="30rem"
      columns={[
        { key: 'axis', title: text('axis'), render: ({ axis }) => text(axis) },
        { key: 'item', title: text('item'), render: ({ item }) => text(item) },
        {
          key: 'value',
          title: text('value'),
          numeric: true,
          render: ({ item }) => (
            <Why explanation={explain(item)}>{format.percent(result.facts[item], 2)}</Why>
          ),
        },
        {
          key: 'points',
          title: text('points'),
          numeric: true,
          render: ({ item }) => format.number(result.points[item], 0),
        },
        {
          key: 'weight',
          title: text('weight'),
          numeric: true,
          render: ({ item }) => format.number(result.rule[item].weight, 2),
        },
      ]}
    />
  );
}
