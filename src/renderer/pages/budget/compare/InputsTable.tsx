import type { BudgetSplit } from '../../../../shared/budget.ts';
import type { CampaignScenario } from '../../../../shared/campaign.ts';
import { useShownName } from '../../../app/language/useShownName.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { DataTable, type DataColumn } from '../../../components/DataTable.tsx';
import { TableExport } from '../../../components/TableExport.tsx';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { changeMessages } from '../../campaign/changes/changeMessages.ts';
import { differingInputs, type DifferingInput } from '../../campaign/changes/differingInputs.ts';
import { inputName, inputValue } from '../../campaign/changes/inputWords.ts';
import { messages as campaignTexts } from '../../campaign/messages.ts';
import { messages } from '../messages.ts';
import { SplitTag } from '../SplitTag.tsx';

export interface InputsTableProps {
  readonly scenario: CampaignScenario;
  readonly splits: readonly BudgetSplit[];
  readonly stamp: ExportStamp;
}

/** Yuan of a share of the whole money; null where the input is no such share. */
const moneyOf = ({ kind }: DifferingInput, value: number | null, total: number): number | null =>
  value !== null && (kind === 'line' || kind === 'channel') ? value * total : null;

/** What is not the same in all splits. */
export function InputsTable({ scenario, splits, stamp }: InputsTableProps) {
  const text = useText(messages);
  const change = useText(changeMessages);
  const shown = useShownName();
  const lab = useText(campaignTexts);
  const { format, language } = useLook();
  const rows = differingInputs(splits);
  const columns: readonly DataColumn<DifferingInput>[] = [
    {
      key: 'name',
      title: text('inputName'),
      render: (row) => inputName(row, scenario, language, change, lab),
    },
    ...splits.map((split, i): DataColumn<DifferingInput> => ({
      key: String(i),
      title: <SplitTag place={i} />,
      numeric: true,
      render: (row) => inputValue(row, row.values[i] ?? null, split.total, format, change),
    })),
  ];
  const sheet = {
    name: text('inputsTitle'),
    columns: [
      text('inputName'),
      ...splits.map(({ name }) => shown(name)),
      ...splits.map(({ name }) => text('moneyOfSplit', { name: shown(name) })),
    ],
    rows: rows.map((row) => [
      inputName(row, scenario, language, change, lab),
      ...row.values,
      ...splits.map(({ total }, i) => moneyOf(row, row.values[i] ?? null, total)),
    ]),
  };
  return (
    <section className="card campaign-section few-columns" aria-label={text('inputsTitle')}>
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
