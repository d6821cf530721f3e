import type { CampaignScenario } from '../../../../shared/campaign.ts';
import type { CampaignResult } from '../../../../shared/campaignResult.ts';
import type { ReviewWorth, RuleWorthResult } from '../../../../shared/ruleWorth.ts';
import type { Format } from '../../../app/format/createFormat.ts';
import type { Sheet } from '../../../components/saveWorkbook.ts';
import type { CampaignText } from '../messages.ts';
import { ruleWords } from './ruleWords.ts';

const effects = [
  'npv',
  'customers',
  'spent',
  'pausedWeeks',
  'falsePauses',
  'missedPauses',
  'moved',
  'released',
] as const;

/** What each rule changes, with standard errors. */
export function worthSheet(
  result: RuleWorthResult,
  scenario: CampaignScenario,
  format: Format,
  text: CampaignText,
): Sheet {
  const row = (name: string, { effect, better, same, cacWithout }: ReviewWorth) => [
    name,
    ...effects.flatMap((key) => [effect[key].value, effect[key].se]),
    better.value,
    same.value,
    result.cac,
    cacWithout,
  ];
  return {
    name: text('ruleWorth'),
    columns: [
      text('rule'),
      ...effects.flatMap((key) => [text(`effect.${key}`), text('standardError')]),
      text('worthBetter'),
      text('unchanged'),
      text('worthCac'),
      text('cacWithout'),
    ],
    rows: [
      row(text('allRules'), result.all),
      ...result.rules.map((worth) => {
        const rule = scenario.review[worth.rule];
        return row(rule ? ruleWords(rule, format, text) : String(worth.rule + 1), worth);
      }),
    ],
  };
}

/** How often each channel is paused, means over futures. */
export function pausesSheet(result: CampaignResult, language: 'zh' | 'en', text: CampaignText): Sheet {
  return {
    name: text('pausesByChannel'),
    columns: [
      text('channel'),
      ...(['everPaused', 'worthPaused', 'pauseCount', 'falseCount', 'missedCount'] as const).flatMap(
        (key) => [text(key), `${text(key)} · ${text('standardError')}`],
      ),
    ],
    rows: result.channels
      .filter(({ planned }) => planned > 0)
      .map(({ name, pause }) => [
        name[language],
        ...[pause.probability, pause.weeks.mean, pause.pauses, pause.falsePauses, pause.missedPauses].flatMap(
          ({ value, se }) => [value, se],
        ),
      ]),
  };
}
