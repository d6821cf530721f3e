import { addMonths, formatPlainDate, requireDate } from '../../../../shared/date.ts';
import { fenToYuan, yuanToFen, type Fen, type PlainDate } from '../../../../shared/units.ts';
import type { CashFlows, SimulationInput } from '../input.ts';
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
  input: Pick<SimulationInput, 'startDate' | 'months' | 'flows' | 'holdings' | 'glide' | 'goals'>,
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
    const paidIn = paidInAt(flows, month);
    const weights = holdings.map(({ weight }, i) => weight + glided(input, month) * finalLess(input, i));
    split(paidIn, weights).forEach((part, i) => part > 0 && books[i]!.put(date, month, part));
    if (month === 0) values.push(worth(date));

    const end = dates[month + 1]!;
    for (const book of all) book.mature(end);
    const spent = (input.goals ?? []).filter(({ at, spend }) => spend && at === month + 1);
    const wanted = [wantedAt(flows, month), ...spent.map(({ amount }) => yuanToFen(amount))];
    withdrawals.push(wanted.reduce((sum, amount) => sum + takeOut(all, end, amount), 0));
    values.push(worth(end));
  }
  return { values, withdrawals, books };
}

function paidInAt({ initial, monthly, stepUp, lumpSums = [] }: CashFlows, month: number): Fen {
  let contribution = yuanToFen(monthly);
  const steps = stepUp ? Math.floor(month / stepUp.everyMonths) : 0;
  for (let step = 0; step < steps; step += 1) {
    contribution = yuanToFen(fenToYuan(contribution) * (1 + stepUp!.rate)) + yuanToFen(stepUp!.amount);
  }
  const single = lumpSums.filter((lump) => lump.month === month && lump.amount > 0);
  const lumps = single.reduce((sum, { amount }) => sum + yuanToFen(amount), 0);
  return contribution + lumps + (month === 0 ? yuanToFen(initial) : 0);
}

function wantedAt({ withdraw, withdrawFrom, lumpSums = [] }: CashFlows, month: number): Fen {
  const single = lumpSums.filter((lump) => lump.month === month && lump.amount < 0);
  const lumps = single.reduce((sum, { amount }) => sum + yuanToFen(-amount), 0);
  return lumps + (month >= withdrawFrom ? yuanToFen(withdraw) : 0);
}

/** How far along the glide path a month lies, 0 to 1. */
function glided({ glide }: Pick<SimulationInput, 'glide'>, month: number): number {
  if (!glide || month <= glide.from) return 0;
  return Math.min(1, (month - glide.from) / (glide.to - glide.from));
}

function finalLess({ glide, holdings }: Pick<SimulationInput, 'glide' | 'holdings'>, i: number): number {
  return glide ? glide.weights[i]! - holdings[i]!.weight : 0;
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

/**
 * Whole fen by rounding running sums, so that nothing is lost; the last share takes what is left. A half goes up, and so
 * does the number just below it that adding shares may leave (`Math.round` would send it down).
 */
function split(amount: Fen, shares: readonly number[]): Fen[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const last = shares.findLastIndex((share) => share > 0);
  const upTo = shares.map((_share, i) => {
    const running = shares.slice(0, i + 1).reduce((sum, share) => sum + share, 0);
    return i >= last ? amount : Math.min(amount, Math.floor((amount * running) / total + 0.5));
  });
  return upTo.map((sum, i) => sum - (upTo[i - 1] ?? 0));
}
