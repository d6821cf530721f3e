import { daysBetween, requireDate } from '../../../../shared/date.ts';
import type { Fen, PlainDate } from '../../../../shared/units.ts';
import type { DepositSpec, TimeDepositSpec } from '../instruments/specs.ts';
import { DemandBook } from './demandBook.ts';
import type { Entry } from './entry.ts';
import { TimeBook, type Certificate } from './timeBook.ts';

/** A deposit's book as one holding of a plan. */
export interface HeldBook {
  readonly entries: readonly Entry[];
  value(date: PlainDate): Fen;
  put(date: PlainDate, month: number, amount: Fen): void;
  /** Collects what has matured; it lies at hand until the next month begins. */
  mature(date: PlainDate): void;
  /** Start of a month: renews what has matured, or returns it. */
  release(date: PlainDate, month: number): Fen;
  /** The money that would leave first, and what it costs per fen received; -1 for money payable at once. */
  offer(date: PlainDate): { readonly amount: Fen; readonly cost: number };
  take(date: PlainDate, amount: Fen): void;
}

export function heldBook(spec: DepositSpec): HeldBook {
  if (spec.kind === 'time') return heldTime(spec);
  const bands = spec.kind === 'demand' ? [{ from: 0, rate: spec.rate }] : spec.bands;
  const book = new DemandBook(bands, spec.kind === 'demand' ? 'whole' : spec.banding);
  return {
    entries: book.entries,
    value: (date) => book.value(date),
    put: (date, _month, amount) => book.deposit(date, amount),
    mature: () => undefined,
    release: () => 0,
    offer: (date) => ({ amount: book.value(date), cost: -1 }),
    take: (date, amount) => void book.withdraw(date, amount),
  };
}

function heldTime(spec: TimeDepositSpec): HeldBook {
  const book = new TimeBook(spec.termMonths, spec.demandRate);
  let atHand = 0;
  const put = (date: PlainDate, month: number, amount: Fen): void =>
    book.deposit(date, amount, spec.rates[Math.min(month, spec.rates.length - 1)]!);
  const cost = (certificate: Certificate, date: PlainDate): number => {
    const rate = Number(certificate.rate.over) / Number(certificate.rate.under);
    const from = requireDate(certificate.opened);
    const to = requireDate(date);
    const months = (to.year - from.year) * 12 + to.month - from.month;
    const early = 1 + (spec.demandRate * daysBetween(certificate.opened, date)) / 360;
    return (1 + (rate * months) / 12) / early - 1;
  };
  const cheapest = (date: PlainDate): Certificate | undefined =>
    book.certificates.toSorted((a, b) => cost(a, date) - cost(b, date))[0];
  return {
    entries: book.entries,
    value: (date) => atHand + book.value(date),
    put,
    mature: (date) => void (atHand += book.collect(date)),
    release: (date, month) => {
      const released = atHand;
      atHand = 0;
      if (spec.renewal === 'payOut') return released;
      if (released > 0) put(date, month, released);
      return 0;
    },
    offer: (date) => {
      if (atHand > 0) return { amount: atHand, cost: -1 };
      const certificate = cheapest(date);
      if (!certificate) return { amount: 0, cost: Infinity };
      return { amount: book.earlyValue(certificate, date), cost: cost(certificate, date) };
    },
    take: (date, amount) => {
      if (atHand > 0) atHand -= amount;
      else book.withdrawEarly(cheapest(date)!, date, amount);
    },
  };
}
