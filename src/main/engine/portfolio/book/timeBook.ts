import { addMonths, daysBetween, formatPlainDate, requireDate } from '../../../../shared/date.ts';
import type { Fen, PlainDate } from '../../../../shared/units.ts';
import type { Entry } from './entry.ts';
import { add, decimal, dividedBy, rounded, times, whole, zero, type Fraction } from './fraction.ts';

export interface Certificate {
  readonly opened: PlainDate;
  readonly maturity: PlainDate;
  readonly rate: Fraction;
  principal: Fen;
}

/**
 * The book of a time deposit: certificates with their own days, in whole fen with exact fractions. An oracle that
 * shares no code with the simulated deposit. Calls come in order of date.
 */
export class TimeBook {
  readonly entries: Entry[] = [];
  certificates: Certificate[] = [];
  readonly #termMonths: number;
  readonly #demandRate: Fraction;

  constructor(termMonths: number, demandRate: number) {
    this.#termMonths = termMonths;
    this.#demandRate = decimal(demandRate);
  }

  /** Opens a certificate. What is put in on the same day joins one. */
  deposit(date: PlainDate, amount: Fen, rate: number): void {
    this.entries.push({ date, what: 'deposit', amount });
    const same = this.certificates.find(({ opened }) => opened === date);
    if (same) same.principal += amount;
    else {
      const maturity = formatPlainDate(addMonths(requireDate(date), this.#termMonths));
      this.certificates.push({ opened: date, maturity, rate: decimal(rate), principal: amount });
    }
  }

  /** Pays out all that has matured by `date`: the term's simple interest, and demand interest for overdue days. */
  collect(date: PlainDate): Fen {
    let paid = 0;
    for (const { principal, maturity, rate } of this.certificates.filter((one) => one.maturity <= date)) {
      const term = times(rate, { over: BigInt(this.#termMonths), under: 12n });
      const interest = rounded(times(whole(principal), add(term, this.#demandInterest(maturity, date))));
      paid += principal + interest;
      this.entries.push({ date, what: 'interest', amount: interest });
      this.entries.push({ date, what: 'mature', amount: -(principal + interest) });
    }
    this.certificates = this.certificates.filter(({ maturity }) => maturity > date);
    return paid;
  }

  /** What a certificate pays when it is broken whole. */
  earlyValue(certificate: Certificate, date: PlainDate): Fen {
    const interest = times(whole(certificate.principal), this.#demandInterest(certificate.opened, date));
    return certificate.principal + rounded(interest);
  }

  /** Breaks a certificate for a net sum: that part earns the demand rate of its days, the rest goes on unchanged. */
  withdrawEarly(certificate: Certificate, date: PlainDate, net: Fen): void {
    const all = this.earlyValue(certificate, date);
    const demand = this.#demandInterest(certificate.opened, date);
    const part = dividedBy(demand, add(whole(1), demand));
    const interest = net === all ? all - certificate.principal : rounded(times(whole(net), part));
    certificate.principal -= net - interest;
    this.certificates = this.certificates.filter(({ principal }) => principal > 0);
    this.entries.push({ date, what: 'interest', amount: interest });
    this.entries.push({ date, what: 'withdraw', amount: -net });
  }

  /** Principal with the interest accrued by contract, by whole months. */
  value(date: PlainDate): Fen {
    let interest = zero;
    let principal = 0;
    for (const certificate of this.certificates) {
      const months = monthsBetween(certificate.opened, date);
      const share = times(certificate.rate, { over: BigInt(months), under: 12n });
      interest = add(interest, times(whole(certificate.principal), share));
      principal += certificate.principal;
    }
    return principal + rounded(interest);
  }

  /** Demand interest on one fen over the days between two dates, of a 360-day year. */
  #demandInterest(from: PlainDate, to: PlainDate): Fraction {
    return times(this.#demandRate, { over: BigInt(daysBetween(from, to)), under: 360n });
  }
}

/** Calendar months from one date to another, by their month alone: a plan acts on one day of each month. */
function monthsBetween(from: PlainDate, to: PlainDate): number {
  const a = requireDate(from);
  const b = requireDate(to);
  return (b.year - a.year) * 12 + b.month - a.month;
}
