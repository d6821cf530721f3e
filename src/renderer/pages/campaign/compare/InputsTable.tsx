import type { BudgetLine, BudgetSplit, PhaseKind } from '../../../../shared/budget.ts';
import type { CampaignScenario } from '../../../../shared/campaign.ts';
import type { Language } from '../../../app/language/i18n.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { DataTable, type DataColumn } from '../../../components/DataTable.tsx';
import { messages, type CampaignText } from '../messages.ts';
import { differingInputs, type DifferingInput } from './differingInputs.ts';

export interface InputsTableProps {
  readonly scenario: CampaignScenario;
  readonly first: BudgetSplit;
  readonly second: BudgetSplit;
}

/** What is not the same in the two splits. */
export function InputsTable({ scenario, first, second }: InputsTableProps) {
  const text = useText(messages);
  const { format, language } = useLook();
  const rows = differingInputs(first, second);
  const words = ({ kind }: DifferingInput, value: number | null, total: number): string => {
    if (value === null) return text('byIntensity');
    if (kind === 'total') return format.money(value);
    return kind === 'phase'
      ? format.percent(value, 1)
      : `${format.percent(value, 1)} · ${format.money(value * total)}`;
  };
  const difference = (row: DifferingInput): string => {
    if (row.first === null || row.second === null) return '';
    if (row.kind === 'total') return format.signedMoney(row.first - row.second);
    if (row.kind === 'phase') return format.signedPercent(row.first - row.second, 1);
    return format.signedMoney(row.first * first.total - row.second * second.total);
  };
  const columns: readonly DataColumn<DifferingInput>[] = [
    { key: 'name', title: text('inputName'), render: (row) => inputName(row, scenario, language, text) },
    {
      key: 'first',
      title: text('sideFirst'),
      numeric: true,
      render: (row) => words(row, row.first, first.total),
    },
    {
      key: 'second',
      title: text('sideSecond'),
      numeric: true,
      render: (row) => words(row, row.second, second.total),
    },
    { key: 'difference', title: text('difference'), numeric: true, render: difference },
  ];
  return (
    <section className="card campaign-section" aria-label={text('inputsTitle')}>
      <h2>{text('inputsTitle')}</h2>
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
  text: CampaignText,
): string {
  const line = (name: string): string => text(`line.${name as BudgetLine}`);
  if (kind === 'total') return text('total');
  if (kind === 'line') return line(subject);
  if (kind === 'channel') {
    const channel = scenario.channels.find(({ id }) => id === subject);
    return text('channelOfLine', { channel: channel?.name[language] ?? subject, line: line(of) });
  }
  const phase = text(`phase.${subject as PhaseKind}`);
  return of === '' ? text('phaseMoney', { phase }) : text('phaseMoneyOf', { phase, line: line(of) });
}
