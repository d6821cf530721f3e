import { apiErrors } from './api.ts';
import { campaignErrors } from './campaign.ts';
import type { ErrorText } from './define.ts';
import { formulaErrors } from './formula.ts';
import { halfOf } from './inBoth.ts';
import { intakeErrors } from './intake.ts';
import { jobErrors } from './jobs.ts';
import { nouns, phaseNouns } from './nouns.ts';
import { portfolioErrors } from './portfolio.ts';
import { shelfErrors } from './shelf.ts';
import { shownName } from '../shownName.ts';
import { storeErrors } from './store.ts';
import { suitabilityErrors } from './suitability.ts';

/** Every error a user can meet: one table per area, one code each. */
export const errorTexts = {
  ...portfolioErrors,
  ...shelfErrors,
  ...formulaErrors,
  ...campaignErrors,
  ...intakeErrors,
  ...storeErrors,
  ...suitabilityErrors,
  ...jobErrors,
  ...apiErrors,
};

export type ErrorCode = keyof typeof errorTexts;

/** Where in the user's material the error lies. Rows count from 1, the heading line included. */
export interface ErrorPlace {
  readonly file?: string;
  readonly row?: number;
  readonly column?: string;
  readonly field?: string;
}

export type ErrorValues = Readonly<Record<string, string | number>>;

/** An error as it crosses a process boundary or is printed by the command line. */
export interface ErrorReport {
  readonly code: ErrorCode;
  readonly message: string;
  readonly remedy: string;
  readonly where?: ErrorPlace;
  readonly values?: ErrorValues;
  /** Further errors of the same act, for example the refused rows of a file. */
  readonly details?: readonly ErrorReport[];
}

/** The one error class that users can meet: a stable code, where it lies, and what to do. */
export class LabError extends Error {
  readonly code: ErrorCode;
  readonly values: ErrorValues;
  readonly where: ErrorPlace | undefined;
  readonly details: readonly ErrorReport[];

  constructor(
    code: ErrorCode,
    values: ErrorValues = {},
    options: { where?: ErrorPlace; cause?: unknown; details?: readonly ErrorReport[] } = {},
  ) {
    super(describeError(code, values, 'en').message, { cause: options.cause });
    this.name = 'LabError';
    this.code = code;
    this.values = values;
    this.where = options.where;
    this.details = options.details ?? [];
  }

  report(language: 'zh' | 'en' = 'en'): ErrorReport {
    return {
      code: this.code,
      ...describeError(this.code, this.values, language),
      ...(this.where ? { where: this.where } : {}),
      values: this.values,
      ...(this.details.length > 0
        ? { details: this.details.map((d) => ({ ...d, ...describeError(d.code, d.values ?? {}, language) })) }
        : {}),
    };
  }
}

/** The sentences of an error in one language, with its values filled in. */
export function describeError(
  code: ErrorCode,
  values: ErrorValues,
  language: 'zh' | 'en',
): { message: string; remedy: string } {
  const text: ErrorText = errorTexts[code];
  const word = (name: string): string | number | undefined => {
    const value = values[name];
    // Samples carry their names in both languages.
    if (name === 'split' && value !== undefined) return shownName(String(value), language);
    // What a schema refuses is said in both languages at once; the sentence ends by itself.
    if (name === 'reason' && value !== undefined)
      return halfOf(String(value), language).replace(/[.。]$/, '');
    const known = name === 'kind' ? nouns : name === 'phase' ? phaseNouns : {};
    return value === undefined ? value : (known[value]?.[language] ?? value);
  };
  const fill = (template: string): string =>
    template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(word(name) ?? whole));
  return { message: fill(text.what[language]), remedy: fill(text.remedy[language]) };
}
