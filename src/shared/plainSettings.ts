import { z } from 'zod';
import { firstStressWindows, stressWindows } from './stressWindow.ts';
import { formula, formulaLimits } from './formula.ts';
import { firstFormulas } from './firstFormulas.ts';
import { firstWording } from './firstWording.ts';
import { firstWealthRule, wealthRule } from './wealthCheck.ts';
import { firstRules, suitabilityRules } from './suitability.ts';
import { wordingRules } from './wording.ts';

const languages = ['zh', 'en', 'system'] as const;
const themes = ['light', 'dark', 'system'] as const;

/** The settings but for those that need the schema of plans, which takes longer to build than the file to open. */
export const plainSettings = z.object({
  language: z.enum(languages).default('system'),
  theme: z.enum(themes).default('system'),
  /** Gains in red and losses in green, as on Chinese exchanges; null: in Chinese only. */
  upIsRed: z.boolean().nullable().default(null),
  /** For senior clients. */
  largeType: z.boolean().default(false),
  /** Amounts are hidden. */
  privacy: z.boolean().default(false),
  highContrast: z.boolean().default(false),
  /** Whether client mode may name products; classes of products otherwise. */
  namedProducts: z.boolean().default(false),
  /** Who may be offered what: dated, edited by compliance. */
  suitability: suitabilityRules.default([...firstRules]),
  /** What texts must not say and must say: dated, edited by compliance. */
  wording: wordingRules.default([...firstWording]),
  /** The bank's own measures and conditions. */
  formulas: z
    .array(formula)
    .max(formulaLimits.formulas)
    .default([...firstFormulas]),
  /** Weights and thresholds of the wealth check. */
  wealthRule: wealthRule.default(firstWealthRule),
  /** Stretches of the past that combinations are held against. */
  stressWindows: stressWindows.default([...firstStressWindows]),
});
