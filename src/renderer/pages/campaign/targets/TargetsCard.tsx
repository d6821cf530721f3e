import { PlusOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import type { CampaignTarget } from '../../../../shared/campaign.ts';
import type { LeversResult } from '../../../../shared/levers.ts';
import { textOf, useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { DataTable, type DataColumn } from '../../../components/DataTable.tsx';
import { messages } from '../messages.ts';
import { actsColumn } from '../plan/actsColumn.tsx';
import { TableExport } from '../../../components/TableExport.tsx';
import { TableCard } from '../TableCard.tsx';
import type { Simulated } from '../results/Simulated.ts';
import type { WorkEditor } from '../useWorkEditor.ts';
import { estimatePresetNames, estimatePresets, type EstimatePreset } from './estimatePresets.ts';
import { leastWords } from './leverWords.ts';
import { TargetChance, TargetRange } from './TargetFigures.tsx';
import { TargetDialog } from './TargetDialog.tsx';
import { targetsOf, withoutTarget, withTarget } from './targetEdits.ts';
import { targetSheets } from './targetSheets.ts';
import { presetNames, targetPresets, type TargetPreset } from './targetPresets.ts';
import { goalWords } from './targetUnits.ts';
import { baseWords, scopeWords } from './targetWords.ts';

export interface TargetsCardProps {
  readonly editor: WorkEditor;
  readonly simulated: Simulated | null;
  readonly levers: LeversResult | null;
  readonly stamp: ExportStamp;
  /** Hears which of the goals that are not simulated is to be added. */
  readonly onEstimate: (preset: EstimatePreset) => void;
}

const inChinese = textOf(messages, 'zh');
const inEnglish = textOf(messages, 'en');

/** Every goal with its range, its chance and the least change that it would take; goals are added and edited here. */
export function TargetsCard({ editor, simulated, levers, stamp, onEstimate }: TargetsCardProps) {
  const text = useText(messages);
  const { format, language } = useLook();
  const [edited, setEdited] = useState<string | null>(null);
  const { scenario } = editor.document;
  const targets = targetsOf(scenario);
  const add = (preset: TargetPreset): void => {
    const name = { zh: inChinese(`preset.${preset}`), en: inEnglish(`preset.${preset}`) };
    const goal = targetPresets[preset]({ scenario, result: simulated?.result ?? null });
    const made = withTarget(scenario, { ...goal, name });
    editor.commitScenario(text('stepAddTarget', { name: name[language] }), made.scenario);
    setEdited(made.id);
  };
  const columns: readonly DataColumn<CampaignTarget>[] = [
    {
      key: 'name',
      title: text('target'),
      render: (target) => (
        <span className="stacked target-name">
          <strong>{target.name[language]}</strong>
          <small>
            {[text(`measure.${target.measure}`), scopeWords(target, scenario, format, text)]
              .filter((part) => part !== '')
              .join(' · ')}
          </small>
        </span>
      ),
    },
    {
      key: 'goal',
      title: text('goal'),
      numeric: true,
      render: (target) => (
        <span className="stacked">
          <span>{goalWords(target, format, text)}</span>
          <small>{baseWords(target, format, text)}</small>
        </span>
      ),
    },
    {
      key: 'expected',
      title: text('expected'),
      render: (target) => <TargetRange target={target} simulated={simulated} />,
    },
    {
      key: 'chance',
      title: text('chance'),
      render: (target) => <TargetChance target={target} simulated={simulated} />,
    },
    { key: 'takes', title: text('itTakes'), render: ({ id }) => leastWords(levers, id, format, text) },
    actsColumn(text, ({ id, name }) => ({
      name: name[language],
      onEdit: () => setEdited(id),
      onRemove: () =>
        editor.commitScenario(
          text('stepRemoveTarget', { name: name[language] }),
          withoutTarget(scenario, id),
        ),
    })),
  ];
  return (
    <>
      <TableCard
        title={text('targets')}
        className="targets-card"
        dimmed={simulated?.dimmed ?? false}
        description={text(targets.length > 0 ? 'targetsDescription' : 'noTargets')}
        tools={
          <>
            {targets.length > 0 ? (
              <TableExport
                name={text('targets')}
                sheets={targetSheets(scenario, simulated?.result ?? null, levers, format, text)}
                stamp={stamp}
              />
            ) : null}
            <Dropdown
              trigger={['click']}
              menu={{
                className: 'target-menu',
                items: [
                  {
                    type: 'group',
                    label: text('simulatedGroup'),
                    children: presetNames.map((key) => ({ key, label: text(`preset.${key}`) })),
                  },
                  {
                    type: 'group',
                    label: text('estimatedGroup'),
                    children: estimatePresetNames.map((key) => ({ key, label: text(`estimate.${key}`) })),
                  },
                ],
                onClick: ({ key }) => {
                  if (key in estimatePresets) onEstimate(key as EstimatePreset);
                  else add(key as TargetPreset);
                },
              }}
            >
              <Button size="small" icon={<PlusOutlined />}>
                {text('addTarget')}
              </Button>
            </Dropdown>
          </>
        }
      >
        {targets.length > 0 ? (
          <DataTable caption={text('targets')} columns={columns} rows={targets} rowKey={({ id }) => id} />
        ) : null}
      </TableCard>
      {/* Outside, so that it is not dimmed with the table while a run is under way. */}
      <TargetDialog
        editor={editor}
        id={edited}
        result={simulated?.result ?? null}
        onClose={() => setEdited(null)}
      />
    </>
  );
}
