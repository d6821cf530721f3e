import type { CampaignScenario } from '../../../../shared/campaign.ts';
import { spreadPercentiles, type CampaignResult } from '../../../../shared/campaignResult.ts';
import type { Language } from '../../../app/language/i18n.ts';
import type { Sheet } from '../../../components/saveWorkbook.ts';
import type { CampaignText } from '../messages.ts';
import { estimatesOf } from './estimateEdits.ts';

/** The goals on the team's own ranges, with their distributions and chances, unrounded and marked as not simulated. */
export const estimateSheet = (
  scenario: CampaignScenario,
  result: CampaignResult | null,
  language: Language,
  text: CampaignText,
): Sheet => ({
  name: text('estimates'),
  columns: [
    text('target'),
    text('estimateUnit'),
    text('senseField'),
    text('goal'),
    ...(['low', 'likely', 'high'] as const).map((key) => text(`guess.${key}`)),
    text('meanShort'),
    ...spreadPercentiles.map((p) => `${p.slice(1)}%`),
    text('chance'),
    text('basisMark'),
    text('basisNote'),
    text('notSimulated'),
  ],
  rows: estimatesOf(scenario).map(({ id, name, unit, sense, goal, range, basis }) => {
    const found = result?.estimates.find((candidate) => candidate.id === id);
    return [
      name[language],
      text(`estimateUnit.${unit}`),
      text(`sense.${sense}`),
      goal,
      range.low,
      range.likely,
      range.high,
      found?.mean ?? null,
      ...spreadPercentiles.map((p) => found?.[p] ?? null),
      found?.probability ?? null,
      basis ? text(`basis.${basis.mark}`) : '',
      basis?.note ?? '',
      text('byEstimate'),
    ];
  }),
});
