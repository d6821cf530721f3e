import type { BudgetLine, BudgetSplit, PhaseKind } from '../../../../shared/budget.ts';
import type { CampaignScenario } from '../../../../shared/campaign.ts';
import type { Language } from '../../../app/language/i18n.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { DataTable, type DataColumn } from '../../../components/DataTable.tsx';
import { TableExport } from '../../../components/TableExport.tsx';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { messages as campaignTexts, type CampaignText } from '../../campaign/messages.ts';
import { messages, type BudgetText } from '../messages.ts';
import { SplitTag } from '../SplitTag.tsx';
import { differingInputs, type DifferingInput } from './differingInputs.ts';

export interface InputsTableProps {
  readonly scenario: CampaignScenario;
  readonly splits: readonly BudgetSplit[];
  readonly stamp: ExportStamp;
}

/** What is not the same in all splits. */
export function InputsTable({ scenario, splits, stamp }: InputsTableProps) {
  const text = useText(messages);
  const lab = useText(campaignTexts);
  const { format, language } = useLook();
  const rows = differingInputs(splits);
  const words = ({ kind }: DifferingInput, value: number | null, total: number): string => {
    if (value === null) return text('byIntensity');
    if (kind === 'total') return format.money(value);
    return kind === 'phase'
      ? format.percent(value, 1)
      : `${format.percent(value, 1)} · ${format.money(value * total)}`;
  };
  const columns: readonly DataColumn<DifferingInput>[] = [
    { key: 'name', title: text('inputName'), render: (row) => inputName(row, scenario, language, text, lab) },
    ...splits.map((split, i): DataColumn<DifferingInput> => ({
      key: String(i),
      title: <SplitTag place={i} />,
      numeric: true,
      render: (row) => words(row, row.values[i] ?? null, split.total),
    })),
  ];
  const sheet = {
    name: text('inputsTitle'),
    columns: [text('inputName'), ...splits.map(({ name }) => name)],
    rows: rows.map((row) => [inputName(row, scenario, language, text, lab), ...row.values]),
  };
  return (
    <section className="card campaign-section" aria-label={text('inputsTitle')}>
      <header className="campaign-section-head">
        <h2>{text('inputsTitle')}</h2>
        {rows.length > 0 ? <TableExport name={text('inputsTitle')} sheets={[sheet]} stamp={stamp} /> : null}
      </header>
      <p className="faint small">{text(rows.length === 0 ? 'inputsSame' : 'inputsDescription')}</p>
      {rows.length > 0 ? (
        <DataTable caption={text('inputsTitle')} columns={columns} rows={rows} rowKey={({ key }) => key} />
      ) : null}
    </section>
  );
}

/** What an input is called on the screen. */
function inputName(
  { kind, subject, of }: DifferingInput,
  scenario: CampaignScenario,
  language: Language,
  text: BudgetText,
  lab: CampaignText,
): string {
  const line = (name: string): string => lab(`line.${name as BudgetLine}`);
  if (kind === 'total') return lab('total');
  if (kind === 'line') return line(subject);
  if (kind === 'channel') {
    const channel = scenario.channels.find(({ id }) => id === subject);
    return text('channelOfLine', { channel: channel?.name[language] ?? subject, line: line(of) });
  }
  const phase = lab(`phase.${subject as PhaseKind}`);
  return of === '' ? text('phaseMoney', { phase }) : text('phaseMoneyOf', { phase, line: line(of) });
}
