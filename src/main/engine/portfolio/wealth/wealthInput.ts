import type { WealthRule } from '../../../../shared/wealthCheck.ts';
import type { SuggestionInput } from '../suggestion/suggestionInput.ts';

/** What a wealth check is worked out from: plain data. */
export interface WealthInput {
  /** The plan with what new money may go into, as for a suggestion. */
  readonly mixes: SuggestionInput;
  readonly rule: WealthRule;
  readonly step: number;
  readonly insuranceCap: number;
}
