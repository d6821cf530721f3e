import type { CampaignScenario, CampaignTarget } from '../../../../shared/campaign.ts';
import type { CampaignResult, TargetResult } from '../../../../shared/campaignResult.ts';
import type { Language } from '../../../app/language/i18n.ts';
import type { Sheet } from '../../../components/saveWorkbook.ts';
import type { CampaignText } from '../messages.ts';

/** A target of which a case has published what came out. */
export interface Replayed {
  readonly target: CampaignTarget;
  readonly published: NonNullable<CampaignTarget['published']>;
  readonly found: TargetResult | undefined;
}

export const isReplayed = ({ targets = [] }: CampaignScenario): boolean =>
  targets.some(({ published }) => published !== undefined);

export const replayedTargets = (
  { targets = [] }: CampaignScenario,
  result: CampaignResult,
): readonly Replayed[] =>
  targets.flatMap((target) =>
    target.published === undefined
      ? []
      : [
          {
            target,
            published: target.published,
            found: result.targets.find(({ id }) => id === target.id),
          },
        ],
  );

/** Where a published result lies: below, within or above what nine of ten futures show; null without a range. */
export function placeOf(after: number, found: TargetResult | undefined): 'below' | 'within' | 'above' | null {
  const [low, high] = [found?.figure.p5, found?.figure.p95];
  if (!low || !high) return null;
  if (after < low.value) return 'below';
  return after > high.value ? 'above' : 'within';
}

/** Published and simulated figures, unrounded. */
export const replaySheet = (rows: readonly Replayed[], language: Language, text: CampaignText): Sheet => ({
  name: text('replay'),
  columns: [
    text('target'),
    text('input.measure'),
    text('publishedBefore'),
    text('publishedAfter'),
    text('basisMark'),
    text('basisNote'),
    ...(['p5', 'p50', 'p95'] as const).map((p) => `${text('simulatedAfter')} ${p.slice(1)}%`),
    text('belowPublishedShare'),
    text('standardError'),
  ],
  rows: rows.map(({ target, published, found }) => [
    target.name[language],
    text(`measure.${target.measure}`),
    published.before ?? null,
    published.after,
    published.basis ? text(`basis.${published.basis.mark}`) : '',
    published.basis?.note ?? '',
    ...(['p5', 'p50', 'p95'] as const).map((p) => found?.figure[p]?.value ?? null),
    found?.belowPublished?.value ?? null,
    found?.belowPublished?.se ?? null,
  ]),
});
