import type {
  CampaignResult,
  ComparisonResult,
  MeasureComparison,
  SplitPair,
} from '../../../../shared/campaignResult.ts';
import { useShownName } from '../../../app/language/useShownName.ts';
import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { DataTable, type DataColumn } from '../../../components/DataTable.tsx';
import { RangeMark } from '../../../components/RangeMark.tsx';
import { TableExport } from '../../../components/TableExport.tsx';
import { Why, type Explanation } from '../../../components/Why.tsx';
import { messages as campaignTexts } from '../../campaign/messages.ts';
import { messages } from '../messages.ts';
import { errorWords, middleWords, rangeWords } from '../../campaign/results/rangeWords.ts';
import { comparisonSheets } from './comparisonSheets.ts';
import { measureUnits, rangeOf } from './measureUnits.ts';
import type { BoardRun } from '../board.ts';
import { sides } from '../sides.ts';
import { SplitTag } from '../SplitTag.tsx';

export interface ComparisonTableProps {
  readonly result: ComparisonResult;
  readonly pair: SplitPair;
  readonly work: BoardRun;
  readonly stamp: ExportStamp;
  readonly dimmed: boolean;
  readonly dataDate: string | null;
}

/** Every measure of all splits on one scale; of the chosen pair the difference, and in how many futures each is better. */
export function ComparisonTable({ result, pair, work, stamp, dimmed, dataDate }: ComparisonTableProps) {
  const text = useText(messages);
  const shown = useShownName();
  const lab = useText(campaignTexts);
  const format = useFormat();
  const [first, second] = [work.splits[pair.first]!, work.splits[pair.second]!];
  const tag = (place: number): string => text(`tag.${sides[place] ?? 'fourth'}`);
  /** “A 82.4%”: what is seen is also what is spoken. */
  const winsWords = ({ first: wins }: Pick<MeasureComparison, 'first'>): string =>
    `${tag(pair.first)} ${format.percent(wins.value, 1)}`;
  const explanation = ({
    measure,
    first: wins,
    second: losses,
    tie,
    difference,
  }: MeasureComparison): Explanation => ({
    name: text('whyBetter', { a: tag(pair.first), measure: lab(`${measure}.name`) }),
    value: winsWords({ first: wins }),
    definition: text('whyBetterDefinition', { first: shown(first.name), second: shown(second.name) }),
    formula: text(measure === 'cac' ? 'whyBetterFormulaLower' : 'whyBetterFormula'),
    inputs: [
      { label: text('wins', { name: shown(first.name) }), value: format.percent(wins.value, 1) },
      { label: text('wins', { name: shown(second.name) }), value: format.percent(losses.value, 1) },
      { label: text('ties'), value: format.percent(tie.value, 1) },
      ...(difference
        ? [{ label: text('difference'), value: rangeWords(difference, measureUnits[measure], format, lab) }]
        : []),
    ],
    paths: result.paths,
    standardError: errorWords(wins, 'percent', format, lab),
    seed: result.seed,
    engineVersion: result.engineVersion,
    source: text('sourceComparison'),
    dataDate: dataDate ?? undefined,
  });
  const columns: readonly DataColumn<MeasureComparison>[] = [
    { key: 'measure', title: text('measure'), render: ({ measure }) => lab(`${measure}.name`) },
    {
      key: 'both',
      title: text('allSplits'),
      render: (row) => <Both row={row} results={result.results} />,
    },
    {
      key: 'difference',
      title: `${tag(pair.first)} − ${tag(pair.second)}`,
      numeric: true,
      render: ({ measure, difference }) =>
        difference ? (
          <span className="stacked">
            <span>{rangeWords(difference, measureUnits[measure], format, lab)}</span>
            <small>
              {lab('noteMiddle', { value: middleWords(difference, measureUnits[measure], format, lab) })}
            </small>
          </span>
        ) : (
          lab('noBound')
        ),
    },
    {
      key: 'odds',
      title: text('betterIn'),
      render: (row) => (
        <div className="odds">
          <div className="odds-bar" aria-hidden="true">
            <span data-side={sides[pair.first]} style={{ flexGrow: row.first.value }} />
            <span data-side="tie" style={{ flexGrow: row.tie.value }} />
            <span data-side={sides[pair.second]} style={{ flexGrow: row.second.value }} />
          </div>
          <div className="odds-words">
            <Why explanation={explanation(row)}>{winsWords(row)}</Why>
            {row.tie.value > 0 ? (
              <span>
                {text('ties')} {format.percent(row.tie.value, 1)}
              </span>
            ) : null}
            <span>
              {tag(pair.second)} {format.percent(row.second.value, 1)}
            </span>
          </div>
        </div>
      ),
    },
  ];
  return (
    <section
      className="card campaign-section compare-table"
      aria-label={text('compareTitle')}
      data-dimmed={dimmed}
    >
      <header>
        <div className="campaign-section-head">
          <h2>{text('compareTitle')}</h2>
          <TableExport
            name={text('compareTitle')}
            sheets={comparisonSheets(result, shown, text, lab)}
            stamp={stamp}
          />
        </div>
        <p className="chart-card-description">
          {text('compareDescription', { count: format.count(result.paths) })}
        </p>
      </header>
      <DataTable
        caption={text('compareTitle')}
        columns={columns}
        rows={pair.measures}
        rowKey={({ measure }) => measure}
      />
    </section>
  );
}

interface BothProps {
  readonly row: MeasureComparison;
  readonly results: readonly CampaignResult[];
}

/** The ranges of all splits, one above the other on the same scale. */
function Both({ row: { measure }, results }: BothProps) {
  const lab = useText(campaignTexts);
  const format = useFormat();
  const ranges = results.map((result) => rangeOf(result, measure));
  const ends = ranges
    .flatMap(({ p5, p95 }) => [p5?.value, p95?.value])
    .filter((value) => value !== undefined);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const pad = (high - low) * 0.05 || 1;
  return (
    <div className="both">
      {ranges.map((range, i) => (
        <div className="both-row" key={i}>
          <SplitTag place={i} />
          {range.p5 && range.p25 && range.p50 ? (
            <RangeMark
              p5={range.p5.value}
              p25={range.p25.value}
              p50={range.p50.value}
              p75={range.p75?.value ?? high}
              p95={range.p95?.value ?? null}
              from={low - pad}
              to={high + pad}
              mark={low < 0 && high > 0 ? 0 : null}
            />
          ) : null}
          <span className="both-words">{rangeWords(range, measureUnits[measure], format, lab)}</span>
        </div>
      ))}
    </div>
  );
}
