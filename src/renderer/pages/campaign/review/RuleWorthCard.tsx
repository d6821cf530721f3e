import type { ReviewWorth, RuleWorth, RuleWorthResult } from '../../../../shared/ruleWorth.ts';
import type { Estimate } from '../../../../shared/simulation.ts';
import type { Run } from '../../../app/run/useRun.ts';
import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { DataTable, type DataColumn } from '../../../components/DataTable.tsx';
import { TableExport } from '../../../components/TableExport.tsx';
import { Waiting } from '../../../components/Waiting.tsx';
import { Why, type Explanation } from '../../../components/Why.tsx';
import { messages } from '../messages.ts';
import { StudyBar } from '../studies/StudyBar.tsx';
import { TableCard } from '../TableCard.tsx';
import type { CampaignWork } from '../work.ts';
import { worthSheet } from './reviewSheets.ts';
import { ruleSpecs } from './ruleSpecs.ts';
import { ruleWords } from './ruleWords.ts';
import { worthPaths } from './useRuleWorth.ts';

export interface RuleWorthCardProps {
  readonly work: CampaignWork;
  readonly run: Run<CampaignWork, RuleWorthResult>;
  readonly dataDate: string | null;
  readonly stamp: ExportStamp;
}

type Row = ReviewWorth | RuleWorth;

/** What each rule adds, alone and together, on the same random numbers. */
export function RuleWorthCard({ work, run, dataDate, stamp }: RuleWorthCardProps) {
  const text = useText(messages);
  const format = useFormat();
  const { result, answered } = run;
  const hasRules = work.scenario.review.length > 0;
  return (
    <TableCard
      title={text('ruleWorth')}
      className="worth-card"
      dimmed={run.stale}
      description={text(hasRules ? 'ruleWorthDescription' : 'noRules')}
      tools={
        <>
          {hasRules ? <StudyBar run={run} asked={worthPaths(work.scenario.paths)} /> : null}
          {hasRules && result && answered ? (
            <TableExport
              name={text('ruleWorth')}
              sheets={[worthSheet(result, answered.scenario, format, text)]}
              stamp={stamp}
            />
          ) : null}
        </>
      }
    >
      {hasRules && result && answered ? (
        <WorthTable result={result} work={answered} dataDate={dataDate} />
      ) : hasRules && !run.error ? (
        <Waiting cards={[3.5 * (work.scenario.review.length + 1) + 2.5]} />
      ) : null}
    </TableCard>
  );
}

interface WorthTableProps {
  readonly result: RuleWorthResult;
  readonly work: CampaignWork;
  readonly dataDate: string | null;
}

function WorthTable({ result, work, dataDate }: WorthTableProps) {
  const text = useText(messages);
  const format = useFormat();
  const people = ({ value }: Estimate): string => {
    const rounded = Math.round(value);
    return rounded > 0 ? `+${format.count(rounded)}` : format.count(rounded);
  };
  const nameOf = (row: Row): string => ('kind' in row ? text(ruleSpecs[row.kind].title) : text('allRules'));
  const change = (estimate: Estimate): string => format.number(estimate.value, 2);
  const explain = (row: Row): Explanation => ({
    name: text('worth.name', { rule: nameOf(row) }),
    value: format.signedMoney(row.effect.npv.value),
    definition: text('worth.definition'),
    formula: text('worth.formula'),
    inputs: [
      { label: text('worthInput.spent'), value: format.signedMoney(row.effect.spent.value) },
      ...(['pauses', 'falsePauses', 'missedPauses'] as const).map((key) => ({
        label: text(`worthInput.${key}`),
        value: change(row.effect[key]),
      })),
    ],
    paths: result.paths,
    standardError: `± ${format.money(row.effect.npv.se)}`,
    seed: result.seed,
    engineVersion: result.engineVersion,
    source: text('sourceWorth'),
    dataDate: dataDate ?? undefined,
  });
  const columns: readonly DataColumn<Row>[] = [
    {
      key: 'rule',
      title: text('rule'),
      render: (row) => {
        const rule = 'rule' in row ? work.scenario.review[row.rule] : undefined;
        return (
          <span className="stacked target-name">
            <strong>{nameOf(row)}</strong>
            <small>{rule ? ruleWords(rule, format, text) : text('againstNone')}</small>
          </span>
        );
      },
    },
    {
      key: 'npv',
      title: text('worthNpv'),
      numeric: true,
      render: (row) => (
        <span className="stacked">
          <Why explanation={explain(row)}>{format.signedMoney(row.effect.npv.value)}</Why>
          <small>± {format.money(row.effect.npv.se)}</small>
        </span>
      ),
    },
    {
      key: 'customers',
      title: text('worthCustomers'),
      numeric: true,
      render: ({ effect: { customers } }) => (
        <span className="stacked">
          <span>{people(customers)}</span>
          <small>± {format.number(customers.se, 1)}</small>
        </span>
      ),
    },
    {
      key: 'cac',
      title: text('worthCac'),
      numeric: true,
      render: ({ cacWithout }) => (
        <span className="stacked">
          <span>{result.cac === null ? text('noBound') : format.money(result.cac)}</span>
          <small>
            {text('withoutIt', {
              value: cacWithout === null ? text('noBound') : format.money(cacWithout),
            })}
          </small>
        </span>
      ),
    },
    {
      key: 'better',
      title: text('worthBetter'),
      numeric: true,
      render: ({ better, same }) => (
        <span className="stacked">
          <span>{format.percent(better.value, 0)}</span>
          <small>{text('worthSame', { share: format.percent(same.value, 0) })}</small>
        </span>
      ),
    },
    {
      key: 'paused',
      title: text('worthPaused'),
      numeric: true,
      render: ({ effect: { pausedWeeks } }) => format.number(pausedWeeks.value, 1),
    },
    {
      key: 'money',
      title: text('worthMoney'),
      numeric: true,
      render: ({ effect: { moved, released } }) => (
        <span className="stacked">
          <span>{format.money(moved.value)}</span>
          <span>{format.money(released.value)}</span>
        </span>
      ),
    },
  ];
  const rows: readonly Row[] = result.rules.length > 1 ? [result.all, ...result.rules] : result.rules;
  return (
    <DataTable
      caption={text('ruleWorth')}
      columns={columns}
      rows={rows}
      rowKey={(row) => ('rule' in row ? String(row.rule) : 'all')}
    />
  );
}
