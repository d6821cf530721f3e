import type { RuleWorthRequest } from '../../../../../shared/ruleWorth.ts';
import type { CampaignInput } from '../../input.ts';

export interface RuleWorthInput extends CampaignInput {
  readonly request: RuleWorthRequest;
}
