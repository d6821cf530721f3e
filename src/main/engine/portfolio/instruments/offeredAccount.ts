import { requireDate, toDayNumber } from '../../../../shared/date.ts';
import type { PlanCalendar } from '../planCalendar.ts';
import { AccruingAccount, bandedInterest } from './accruingAccount.ts';
import { checkRate } from './checkRate.ts';
import type { ClientWorth, InstrumentKind } from './instrument.ts';
import { preferredExtra } from './preferredExtra.ts';
import type { AccountTerms, OfferedAccountSpec } from './specs.ts';

/** Days of a month under the same terms. */
export interface Stretch {
  readonly days: number;
  readonly version: number;
  /** Whether interest is credited at its end. */
  readonly settles: boolean;
}

/** Cuts a month where terms change and where interest is settled. */
function stretchesOf(month: number, calendar: PlanCalendar, versionDays: readonly number[]): Stretch[] {
  const first = calendar.firstDays[month]!;
  const next = calendar.firstDays[month + 1]!;
  const settlement = calendar.settles[month] === 1 ? first + calendar.daysBefore[month]! : undefined;
  const changes = versionDays.filter((day, version) => version > 0 && day > first && day < next);
  const cuts = [...changes, ...(settlement === undefined ? [] : [settlement]), next];
  const ends = [...new Set(cuts)].toSorted((a, b) => a - b);
  return ends.map((end, i) => {
    const from = i === 0 ? first : ends[i - 1]!;
    const version = Math.max(
      0,
      versionDays.findLastIndex((day) => day <= from),
    );
    return { days: end - from, version, settles: end === settlement };
  });
}

/** The months of a plan, each cut where terms change and where interest is settled. */
export function accountStretches(
  versions: readonly AccountTerms[],
  calendar: PlanCalendar,
): readonly (readonly Stretch[])[] {
  const days = versions.map(({ from }) => toDayNumber(requireDate(from)));
  return Array.from({ length: calendar.months }, (_month, month) => stretchesOf(month, calendar, days));
}

/**
 * An account as SettledAccount, under terms that change on known days: each day's balance earns by the terms of that
 * day, and more by the preferential rate reached then.
 */
class OfferedAccount extends AccruingAccount {
  readonly #versions: readonly AccountTerms[];
  /** Lower edges of the bands in fen, and their rates, by version. */
  readonly #from: readonly Float64Array[];
  readonly #rates: readonly Float64Array[];
  readonly #stretches: readonly (readonly Stretch[])[];
  readonly #client: ClientWorth;

  constructor({ versions }: OfferedAccountSpec, calendar: PlanCalendar, client: ClientWorth) {
    super();
    this.#versions = versions;
    this.#from = versions.map(({ bands }) => Float64Array.from(bands, (band) => band.from * 100));
    this.#rates = versions.map(({ bands }) => Float64Array.from(bands, (band) => band.rate));
    this.#stretches = accountStretches(versions, calendar);
    this.#client = client;
  }

  accrue(month: number): void {
    if (this.balance === 0 && this.accrued === 0) return;
    const stretches = this.#stretches[month]!;
    for (let i = 0; i < stretches.length; i += 1) {
      const { days, version, settles } = stretches[i]!;
      this.accrued += this.#yearly(version) * days;
      if (settles) this.settle();
    }
  }

  /** A year's interest on the balance as it is. */
  #yearly(version: number): number {
    const { banding, preferences } = this.#versions[version]!;
    const extra = this.balance * preferredExtra(preferences, this.balance, this.#client.worth);
    const listed = bandedInterest(
      this.balance,
      this.#from[version]!,
      this.#rates[version]!,
      banding === 'whole',
    );
    return listed + extra;
  }
}

/** Accounts with dated terms and preferential rates: see docs/models/dated-terms.md. */
export const offeredAccount: InstrumentKind<OfferedAccountSpec> = {
  insured: true,
  check: ({ versions }) => {
    if (versions.length === 0) return { field: 'versions', reason: '[]' };
    return versions
      .flatMap(({ bands, preferences }, i) => [
        ...bands.map((band, j) => checkRate(`versions[${i}].bands[${j}].rate`, band.rate)),
        ...preferences.map(({ extra }, j) => checkRate(`versions[${i}].preferences[${j}].extra`, extra)),
      ])
      .find((problem) => problem);
  },
  open: (spec, calendar, _rateShift, client) => new OfferedAccount(spec, calendar, client),
};
