import type { Approval } from '../../../../shared/approval.ts';
import type { Language } from '../../../app/language/i18n.ts';
import type { ExportStamp } from '../../../charts/stamp.ts';
import type { Sheet } from '../../../components/saveWorkbook.ts';
import type { CampaignText } from '../../campaign/messages.ts';
import { measures, rangeOf } from '../compare/measureUnits.ts';
import type { BudgetText } from '../messages.ts';
import { approvedMoney } from './approvedMoney.ts';

const percentiles = ['p5', 'p25', 'p50', 'p75', 'p95'] as const;

/** What the figures of an approval were made with. */
export function approvedStamp({ info }: Approval): ExportStamp {
  const { campaign, split, seed, engineVersion, dataDate, synthetic } = info;
  return { name: `${campaign} · ${split}`, seed, engineVersion, dataDate, synthetic };
}

/** The figures that an approval was given on, with their errors, and its money; unrounded. */
export function approvalSheets(
  approval: Approval,
  language: Language,
  text: BudgetText,
  lab: CampaignText,
): readonly Sheet[] {
  const { result, split } = approval;
  return [
    {
      name: text('figuresThen'),
      columns: [text('measure'), text('meanColumn'), text('standardError'), ...percentiles],
      rows: measures.map((measure) => {
        const range = rangeOf(result, measure);
        const middle = 'mean' in range ? range.mean : range.value;
        return [
          lab(`${measure}.name`),
          middle?.value ?? null,
          middle?.se ?? null,
          ...percentiles.map((percentile) => range[percentile]?.value ?? null),
        ];
      }),
    },
    {
      name: text('moneyThen'),
      columns: [text('part'), text('moneyColumn'), text('shareColumn')],
      rows: approvedMoney(approval, language, lab).map(({ name, money }) => [
        name,
        money,
        split.total > 0 ? money / split.total : null,
      ]),
    },
  ];
}
