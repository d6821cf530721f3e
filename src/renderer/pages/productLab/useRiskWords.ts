import { useCallback } from 'react';
import type { RequiredKind } from '../../../shared/wording.ts';
import { useWordingRule } from '../../app/settings/useWordingRule.ts';
import { useLook } from '../../app/theme/look.ts';
import type { RiskSentence } from './riskSentences.ts';

const kinds: Readonly<Record<RiskSentence, RequiredKind>> = {
  riskGeneral: 'general',
  riskFund: 'fund',
  riskWealth: 'wealth',
  riskBenchmark: 'benchmark',
};

/** The required sentences as compliance has them, in the language of the screen. */
export function useRiskWords(): (key: RiskSentence) => string {
  const rule = useWordingRule();
  const { language } = useLook();
  return useCallback((key) => rule.required[kinds[key]][language], [rule, language]);
}
