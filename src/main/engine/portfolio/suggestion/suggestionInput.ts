import type { Localised } from '../../../../shared/schema.ts';
import type { Notice } from '../../../../shared/simulation.ts';
import type { SuggestionRequest } from '../../../../shared/suggestion.ts';
import type { SuitabilityRule } from '../../../../shared/suitability.ts';
import type { SimulationInput } from '../input.ts';
import type { Candidate } from './candidate.ts';

/** What a suggestion is worked out from: plain data. */
export interface SuggestionInput {
  readonly request: SuggestionRequest;
  readonly rule: SuitabilityRule;
  /** By holding of `market`. */
  readonly candidates: readonly Candidate[];
  readonly names: readonly Localised[];
  /** The plan joined by all candidates. */
  readonly market: SimulationInput;
  /** Money that fees and tiers are taken at, by candidate, yuan. */
  readonly amounts: readonly number[];
  /** Months that rates and losses are over. */
  readonly period: number;
  readonly notices: readonly Notice[];
}
