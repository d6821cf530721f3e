import type { BudgetSplit } from '../../../../shared/budget.ts';
import type { CampaignScenario } from '../../../../shared/campaign.ts';
import type { CampaignState } from '../../../../shared/campaignVersion.ts';
import type { Text } from '../../../app/language/useText.ts';
import type { ChangeWords } from '../changes/changeWords.ts';
import { scenarioChanges, splitChanges, type ChangeSpeech } from '../changes/workChanges.ts';
import type { versionMessages } from './versionMessages.ts';
import type { WorkVersions } from './useWorkVersions.ts';

type VersionText = Text<keyof typeof versionMessages.words>;

/** Everything in which the present differs from a kept state, in words; splits are named unless only the open one differs. */
export function versionChanges(
  kept: CampaignState,
  { present, splitNow }: Pick<WorkVersions, 'present' | 'splitNow'>,
  speech: ChangeSpeech,
  text: VersionText,
): readonly ChangeWords[] {
  const { scenario } = kept;
  const changed = kept.splits.flatMap((was) => {
    const now = splitNow(was.id);
    const changes = now ? changesOf(scenario, was.split, now, speech, text) : null;
    return changes?.length === 0 ? [] : [{ ...was, changes }];
  });
  const onlyOpen = changed.every(({ id }) => id === present.splits[0]?.id);
  const money = changed.flatMap(({ id, split: { name }, changes }): readonly ChangeWords[] => {
    if (!changes) {
      return [{ key: id, name: text('gone', { name }), before: text('present'), after: text('deleted') }];
    }
    return changes.map((change) => ({
      ...change,
      key: `${id} ${change.key}`,
      name: onlyOpen ? change.name : speech.text('ofSplit', { name, input: change.name }),
    }));
  });
  return [...money, ...scenarioChanges(kept, present, speech)];
}

function changesOf(
  scenario: CampaignScenario,
  was: BudgetSplit,
  now: BudgetSplit,
  speech: ChangeSpeech,
  text: VersionText,
): readonly ChangeWords[] {
  const changes = splitChanges({ scenario, split: was }, { split: now }, speech);
  if (was.name === now.name) return changes;
  return [{ key: 'name', name: text('splitName'), before: was.name, after: now.name }, ...changes];
}
