import type { Plan, SavedPlan } from '../../../../shared/plan.ts';
import type { SimulationResult } from '../../../../shared/simulation.ts';
import { productLevel } from '../../../../shared/suitability.ts';
import type { WorkspaceInfo } from '../../../../shared/workspace.ts';
import type { Workbook } from '../../../../shared/workbook.ts';
import type { Text } from '../../../app/language/useText.ts';
import type { LookValue } from '../../../app/theme/look.ts';
import type { MeasureRow } from '../../productLab/measures.ts';
import type { OwnRow } from '../../rules/formulas/useOwnMeasures.ts';
import { holdingName, type LabText, type Shelf } from '../../productLab/planWords.ts';
import type { messages } from './messages.ts';

export type ReportText = Text<keyof typeof messages.words>;
export type Table = Workbook['sheets'][number];

/** What the tables of a report are made from. */
export interface ReportSource {
  readonly saved: SavedPlan;
  readonly result: SimulationResult;
  readonly rows: readonly MeasureRow[];
  /** The bank's own measures of the result. */
  readonly own: readonly OwnRow[];
  readonly shelf: Shelf;
  readonly workspace: WorkspaceInfo;
  /** Day of the report. */
  readonly today: string;
}

/** The facts that every copy of a report carries: what was run, from which data, by which program. */
export function factRows(
  { saved, result, workspace, today }: ReportSource,
  { format }: LookValue,
  text: ReportText,
  lab: LabText,
): readonly (readonly [string, string])[] {
  return [
    [text('model'), lab(`model.${saved.plan.model}`)],
    [text('paths'), format.count(result.paths)],
    [text('seed'), String(result.seed)],
    [text('engine'), result.engineVersion],
    [text('program'), workspace.programVersion],
    [text('data'), workspace.dataDate ? format.date(workspace.dataDate) : text('noData')],
    [text('madeOn'), format.date(today)],
    ...(saved.synthetic || workspace.synthetic ? [[text('synthetic'), text('syntheticYes')] as const] : []),
  ];
}

export function moneyRows(
  plan: Plan,
  { format }: LookValue,
  lab: LabText,
): readonly (readonly [string, string])[] {
  return [
    [lab('startDate'), format.date(plan.startDate)],
    [lab('horizon'), format.duration(plan.months)],
    [lab('initial'), format.money(plan.initial)],
    ...(plan.monthly > 0 ? [[lab('monthly'), format.money(plan.monthly)] as const] : []),
    ...(plan.withdraw > 0 ? [[lab('withdraw'), format.money(plan.withdraw)] as const] : []),
    [lab('rebalance'), lab(`rebalance.${plan.rebalance}`)],
  ];
}

export function holdingRows(
  { plan }: Pick<SavedPlan, 'plan'>,
  shelf: Shelf,
  { format, language }: LookValue,
  text: ReportText,
  lab: LabText,
): readonly (readonly [string, string, number])[] {
  return plan.holdings.map((holding) => {
    const product = 'product' in holding ? shelf.get(holding.product) : undefined;
    return [
      holdingName(holding, shelf, language, format, lab),
      product ? `R${productLevel(product)}` : text('unrated'),
      holding.weight,
    ];
  });
}

/** The report as tables: one sheet each in XLSX, one under the other in CSV. Amounts in yuan, shares as fractions. */
export function reportTables(
  source: ReportSource,
  look: LookValue,
  text: ReportText,
  lab: LabText,
): readonly Table[] {
  const { saved, result, rows, own, shelf } = source;
  const { fan } = result;
  const percentiles = ['p5', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95'] as const;
  return [
    {
      name: text('figures'),
      columns: [text('figure'), text('value'), text('error')],
      rows: [
        ...rows.map(({ estimate, explanation }) => [explanation.name, estimate.value, estimate.se]),
        ...own.map(({ formula, figures }) => [
          formula.name[look.language],
          figures[0]?.value ?? null,
          figures[0]?.se ?? null,
        ]),
      ],
    },
    {
      name: text('byMonth'),
      columns: [text('month'), text('date'), ...percentiles.map((p) => `${p.slice(1)}%`), text('mean')],
      rows: fan.map((point) => [point.month, point.date, ...percentiles.map((p) => point[p]), point.mean]),
    },
    {
      name: text('holdings'),
      columns: [text('holding'), text('risk'), text('weight')],
      rows: holdingRows(saved, shelf, look, text, lab).map((row) => [...row]),
    },
    {
      name: text('facts'),
      columns: [text('item'), text('value')],
      rows: [
        [text('holding'), saved.plan.name],
        [lab('scenario'), ''],
        ...moneyRows(saved.plan, look, lab).map((row) => [...row]),
        ...factRows(source, look, text, lab).map((row) => [...row]),
      ],
    },
  ];
}
