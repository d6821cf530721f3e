import { requireDate, toDayNumber } from '../../../../shared/date.ts';
import type { PlanCalendar } from '../planCalendar.ts';
import { roundFen } from '../roundFen.ts';
import { bandOf } from './bandOf.ts';
import { checkRate } from './checkRate.ts';
import type { ClientWorth, Instrument, InstrumentKind } from './instrument.ts';
import { preferredExtra } from './preferredExtra.ts';
import type { AccountTerms, OfferedAccountSpec } from './specs.ts';

const daysInYear = 360;

/** Days of a month under the same terms. */
interface Stretch {
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

/**
 * An account as SettledAccount, under terms that change on known days: each day's balance earns by the terms of that
 * day, and more by the preferential rate reached then.
 */
class OfferedAccount implements Instrument {
  readonly #versions: readonly AccountTerms[];
  /** Lower edges of the bands in fen, by version. */
  readonly #from: readonly Float64Array[];
  readonly #stretches: readonly (readonly Stretch[])[];
  readonly #client: ClientWorth;
  #balance = 0;
  /** Interest since the last settlement, in fen times days of a 360-day year. */
  #accrued = 0;
  #credited = 0;

  constructor({ versions }: OfferedAccountSpec, calendar: PlanCalendar, client: ClientWorth) {
    this.#versions = versions;
    this.#from = versions.map(({ bands }) => Float64Array.from(bands, (band) => band.from * 100));
    const days = versions.map(({ from }) => toDayNumber(requireDate(from)));
    this.#stretches = Array.from({ length: calendar.months }, (_month, month) =>
      stretchesOf(month, calendar, days),
    );
    this.#client = client;
  }

  interest(): number {
    return this.#credited + this.#due();
  }

  marketGain(): number {
    return 0;
  }

  feesPaid(): number {
    return 0;
  }

  reset(): void {
    this.#balance = 0;
    this.#accrued = 0;
    this.#credited = 0;
  }

  release(): number {
    return 0;
  }

  buy(_month: number, amount: number): void {
    this.#balance += amount;
  }

  accrue(month: number): void {
    if (this.#balance === 0 && this.#accrued === 0) return;
    const stretches = this.#stretches[month]!;
    for (let i = 0; i < stretches.length; i += 1) {
      const { days, version, settles } = stretches[i]!;
      this.#accrued += this.#yearly(version) * days;
      if (settles) this.#settle();
    }
  }

  value(): number {
    return this.#balance + this.#due();
  }

  movable(): number {
    return this.#balance;
  }

  sell(_at: number, amount: number): number {
    this.#balance -= amount;
    return amount;
  }

  exitCost(): number {
    return this.value() > 0 ? -1 : Infinity;
  }

  exitAvailable(): number {
    return this.value();
  }

  /** Taking more than the balance closes the account, and closing it pays the interest accrued. */
  exit(_at: number, net: number): number {
    if (net > this.#balance) this.#settle();
    const paid = Math.min(net, this.#balance);
    this.#balance -= paid;
    return paid;
  }

  #due(): number {
    return roundFen(this.#accrued / daysInYear);
  }

  #settle(): void {
    const due = this.#due();
    this.#balance += due;
    this.#credited += due;
    this.#accrued = 0;
  }

  /** A year's interest on the balance as it is. */
  #yearly(version: number): number {
    const balance = this.#balance;
    const { bands, banding, preferences } = this.#versions[version]!;
    const from = this.#from[version]!;
    const extra = balance * preferredExtra(preferences, balance, this.#client.worth);
    const band = bandOf(from, balance);
    if (banding === 'whole') return balance * bands[band]!.rate + extra;
    let sum = (balance - from[band]!) * bands[band]!.rate;
    for (let below = 0; below < band; below += 1) {
      sum += (from[below + 1]! - from[below]!) * bands[below]!.rate;
    }
    return sum + extra;
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
