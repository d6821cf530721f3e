import { jsonDifferences } from '../../../../shared/jsonDifferences.ts';
import type { Format } from '../../../app/format/createFormat.ts';
import type { Language } from '../../../app/language/i18n.ts';
import type { CampaignText } from '../messages.ts';
import type { CampaignWork } from '../work.ts';
import type { ChangeText } from './changeMessages.ts';
import { changeWords, type ChangeWords } from './changeWords.ts';
import { differingInputs } from './differingInputs.ts';
import { inputName, inputValue } from './inputWords.ts';

/** What differences are told in. */
export interface ChangeSpeech {
  readonly language: Language;
  readonly format: Format;
  readonly text: ChangeText;
  readonly lab: CampaignText;
}

/** Every place in which two campaigns with their splits differ, in words: first the money, then the campaign. */
export function workChanges(
  before: CampaignWork,
  after: CampaignWork,
  speech: ChangeSpeech,
): readonly ChangeWords[] {
  return [...splitChanges(before, after, speech), ...scenarioChanges(before, after, speech)];
}

/** The differences of the splits alone, each named by the campaign of `before`. */
export function splitChanges(
  before: CampaignWork,
  after: Pick<CampaignWork, 'split'>,
  { language, format, text, lab }: ChangeSpeech,
): readonly ChangeWords[] {
  return differingInputs([before.split, after.split]).map((input) => ({
    key: `split ${input.key}`,
    name: inputName(input, before.scenario, language, text, lab),
    before: inputValue(input, input.values[0] ?? null, before.split.total, format, text),
    after: inputValue(input, input.values[1] ?? null, after.split.total, format, text),
  }));
}

export function scenarioChanges(
  before: Pick<CampaignWork, 'scenario'>,
  after: Pick<CampaignWork, 'scenario'>,
  { language, format, text }: ChangeSpeech,
): readonly ChangeWords[] {
  const scenarios = [before.scenario, after.scenario];
  return jsonDifferences(before.scenario, after.scenario).map((difference) =>
    changeWords(difference, scenarios, language, format, text),
  );
}
