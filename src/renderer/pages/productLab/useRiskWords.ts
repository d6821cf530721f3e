import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { wordingOn, type RequiredKind, type WordingRule } from '../../../shared/wording.ts';
import { api } from '../../app/api/client.ts';
import { useSettings } from '../../app/settings/useSettings.ts';
import { useLook } from '../../app/theme/look.ts';
import { todayKey } from '../client/todayKey.ts';
import type { RiskSentence } from './riskSentences.ts';

const kinds: Readonly<Record<RiskSentence, RequiredKind>> = {
  riskGeneral: 'general',
  riskFund: 'fund',
  riskWealth: 'wealth',
  riskBenchmark: 'benchmark',
};

/** The rule on words that is in force today. */
export function useWordingRule(): WordingRule {
  const { wording } = useSettings();
  const today = useQuery({ queryKey: todayKey, queryFn: () => api.client.today.query() });
  return wordingOn(wording, today.data?.today ?? '');
}

/** The required sentences as compliance has them, in the language of the screen. */
export function useRiskWords(): (key: RiskSentence) => string {
  const rule = useWordingRule();
  const { language } = useLook();
  return useCallback((key) => rule.required[kinds[key]][language], [rule, language]);
}
