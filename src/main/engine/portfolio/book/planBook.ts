import { addMonths, formatPlainDate, requireDate } from '../../../../shared/date.ts';
import { yuanToFen, type Fen, type PlainDate } from '../../../../shared/units.ts';
import type { SimulationInput } from '../input.ts';
import type { DepositSpec } from '../instruments/specs.ts';
import { heldBook, type HeldBook } from './heldBook.ts';

export interface PlanBook {
  /** Worth at boundary k in whole fen; [months + 1]. */
  readonly values: readonly Fen[];
  /** Paid out at boundary k. */
  readonly withdrawals: readonly Fen[];
  readonly books: readonly HeldBook[];
}

/**
 * The book of a plan of deposits alone, without rebalancing: what every path of its simulation must equal to the fen.
 * Written from the rules of docs/models/simulation.md, day by day and with exact fractions.
 */
export function planBook(
  input: Pick<SimulationInput, 'startDate' | 'months' | 'flows' | 'holdings'>,
): PlanBook {
  const { months, flows, holdings } = input;
  const dates = Array.from({ length: months + 1 }, (_date, m): PlainDate =>
    formatPlainDate(addMonths(requireDate(input.startDate), m)),
  );
  const specs = holdings.map(({ instrument }) => instrument as DepositSpec);
  const payingOut = specs.find((spec) => spec.kind === 'time' && spec.renewal === 'payOut');
  const waiting = heldBook({ kind: 'demand', rate: payingOut?.kind === 'time' ? payingOut.demandRate : 0 });
  const books = specs.map(heldBook);
  const all = [...books, waiting];
  const worth = (date: PlainDate): Fen => all.reduce((sum, book) => sum + book.value(date), 0);

  const values: Fen[] = [];
  const withdrawals: Fen[] = [0];
  for (let month = 0; month < months; month += 1) {
    const date = dates[month]!;
    const released = books.reduce((sum, book) => sum + book.release(date, month), 0);
    if (released > 0) waiting.put(date, month, released);
    const paidIn = yuanToFen(flows.monthly) + (month === 0 ? yuanToFen(flows.initial) : 0);
    const weights = holdings.map(({ weight }) => weight);
    split(paidIn, weights).forEach((part, i) => part > 0 && books[i]!.put(date, month, part));
    if (month === 0) values.push(worth(date));

    const end = dates[month + 1]!;
    for (const book of all) book.mature(end);
    const wanted = month >= flows.withdrawFrom ? yuanToFen(flows.withdraw) : 0;
    withdrawals.push(takeOut(all, end, wanted));
    values.push(worth(end));
  }
  return { values, withdrawals, books };
}

/** Cheapest money first; books of the same cost give in proportion. */
function takeOut(books: readonly HeldBook[], date: PlainDate, wanted: Fen): Fen {
  let rest = wanted;
  while (rest > 0) {
    const offers = books.map((book) => book.offer(date));
    const cost = Math.min(...offers.map((offer) => (offer.amount > 0 ? offer.cost : Infinity)));
    const amounts = offers.map((offer) => (offer.cost === cost ? offer.amount : 0));
    const total = amounts.reduce((sum, amount) => sum + amount, 0);
    if (total === 0) break;
    const parts = rest >= total ? amounts : split(rest, amounts);
    parts.forEach((part, i) => part > 0 && books[i]!.take(date, part));
    rest -= Math.min(rest, total);
  }
  return wanted - rest;
}

/** Whole fen by rounding running sums, so that nothing is lost; the last share takes what is left. */
function split(amount: Fen, shares: readonly number[]): Fen[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const last = shares.findLastIndex((share) => share > 0);
  const upTo = shares.map((_share, i) => {
    const running = shares.slice(0, i + 1).reduce((sum, share) => sum + share, 0);
    return i >= last ? amount : Math.min(amount, Math.round((amount * running) / total));
  });
  return upTo.map((sum, i) => sum - (upTo[i - 1] ?? 0));
}
