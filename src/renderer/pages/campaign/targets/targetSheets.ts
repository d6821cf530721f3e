import type { CampaignScenario } from '../../../../shared/campaign.ts';
import type { CampaignResult } from '../../../../shared/campaignResult.ts';
import { leverNames, type LeversResult } from '../../../../shared/levers.ts';
import type { Format } from '../../../app/format/createFormat.ts';
import type { Sheet } from '../../../components/saveWorkbook.ts';
import type { CampaignText } from '../messages.ts';
import { changeOf } from './leverWords.ts';
import { targetsOf } from './targetEdits.ts';
import { scopeWords } from './targetWords.ts';

/** The targets with their ranges and chances, and what each would take, as shares of the levers; unrounded. */
export function targetSheets(
  scenario: CampaignScenario,
  result: CampaignResult | null,
  levers: LeversResult | null,
  format: Format,
  text: CampaignText,
): readonly Sheet[] {
  const { language } = format;
  const percentiles = ['p5', 'p25', 'p50', 'p75', 'p95'] as const;
  const goals: Sheet = {
    name: text('targets'),
    columns: [
      text('target'),
      text('input.measure'),
      text('input.scope'),
      text('senseField'),
      text('goal'),
      text('input.base'),
      text('meanShort'),
      ...percentiles.map((p) => `${p.slice(1)}%`),
      text('chance'),
      text('standardError'),
    ],
    rows: targetsOf(scenario).map((target) => {
      const found = result?.targets.find(({ id }) => id === target.id);
      return [
        target.name[language],
        text(`measure.${target.measure}`),
        scopeWords(target, scenario, format, text) || text('wholeCampaign'),
        text(`sense.${target.sense}`),
        target.goal,
        target.base ?? null,
        found?.figure.mean?.value ?? null,
        ...percentiles.map((p) => found?.figure[p]?.value ?? null),
        found?.probability.value ?? null,
        found?.probability.se ?? null,
      ];
    }),
  };
  if (levers === null) return [goals];
  return [
    goals,
    {
      name: text('levers'),
      columns: [text('target'), text('figureAtMeans'), ...leverNames.map((name) => text(`lever.${name}`))],
      rows: levers.targets.map((row) => [
        row.name[language],
        row.figure,
        ...leverNames.map((name) => changeOf(row, name)),
      ]),
    },
  ];
}
