import type { CampaignScenario } from '../../../../shared/campaign.ts';
import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { TableExport } from '../../../components/TableExport.tsx';
import { messages } from '../messages.ts';
import { planSheets } from './planSheets.ts';

export interface PlanExportProps {
  /** Which of the plan's tables, the first one first. */
  readonly tables: readonly (
    | 'channels'
    | 'funnelRates'
    | 'segments'
    | 'products'
    | 'channelMix'
    | 'offers'
  )[];
  readonly scenario: CampaignScenario;
  readonly stamp: ExportStamp;
}

/** Takes some tables of the plan away, with their raw figures. */
export function PlanExport({ tables, scenario, stamp }: PlanExportProps) {
  const text = useText(messages);
  const format = useFormat();
  const names = tables.map((table) => text(table));
  const sheets = planSheets(scenario, format, text).filter(({ name }) => names.includes(name));
  return <TableExport name={names[0] ?? ''} sheets={sheets} stamp={stamp} />;
}
