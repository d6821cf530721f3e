import { exp } from '../math/exp';
import { addRow, clearRows, fillRow, newRows, pathsAtOnce, rowSize } from './block';
import { wordsToNormals } from '../random/normals';
import { fillWords } from '../random/threefry';
import { drawRow, prepareRates, splitRates } from './binomial';
import { multiplyOdds } from './odds';
import { Shape, entersAsAccounts, entersAsClicks, entersAsReach, headKinds, steps } from './shape';

const one: usize = memory.data<f64>([1, 1], 16);
const half: usize = memory.data<f64>([0.5, 0.5], 16);
const wordRow: usize = rowSize >> 1;

/** The weekly funnel of a campaign for a block of paths; see the twin's `runFunnel.ts`. Arrays are rows of paths. */
export class Funnel {
  /** [cell][step]: rates of the paths, and what draws need to know of them. */
  rates: usize;
  private shares: usize;
  private nones: usize;
  private flips: StaticArray<bool>;
  /** [channel]: this week's volume, written by the host; the factor of its ups and downs. */
  volumes: usize;
  private weekFactors: usize;
  /** [week][channel] */
  customers: usize;
  expected: usize;
  /** [week]: kept customers and new customers up to the end of the week. */
  keptTo: usize;
  cumulative: usize;
  /** [segment] */
  private remaining: usize;
  private fresh: usize;
  /** [cell] */
  private fraction: usize;
  private alone: usize;
  /** [week][cell] of each kind of head count, or 0 where only sums are wanted. */
  weekCells: StaticArray<usize> = new StaticArray<usize>(<i32>headKinds);
  /** [cell][kind], [week][kind] */
  cellHeads: usize;
  weekHeads: usize;
  /** The heads of the cell in hand: a row for each kind, where [week][cell] of it is kept or in rows of their own. */
  private head: StaticArray<usize> = new StaticArray<usize>(<i32>headKinds);
  private ownHeads: usize = newRows(<i32>headKinds);
  /** One row a lifted step, rows of words, and a row of other use. */
  private lifted: usize = newRows(<i32>steps);
  private liftedShares: usize = newRows(<i32>steps);
  private liftedNones: usize = newRows(<i32>steps);
  private words: usize = newRows(2);
  private row: usize = newRows(1);
  /** The rates of the cell in hand and what draws need to know of them: a row for each step. */
  private step: StaticArray<usize> = new StaticArray<usize>(<i32>steps);
  private share: StaticArray<usize> = new StaticArray<usize>(<i32>steps);
  private none: StaticArray<usize> = new StaticArray<usize>(<i32>steps);
  private flip: StaticArray<bool> = new StaticArray<bool>(<i32>steps);

  /**
   * @param keptKinds bits of the kinds of which [week][cell] is kept
   * @param overlap share of doubled contacts; 0: none
   * @param weeklySpreads [channel], doubles: deviations of the logs of their weeks' factors; 0: no channel has any
   */
  constructor(
    private shape: Shape,
    private purpose: i32,
    private overlap: f64,
    private weeklySpreads: usize,
    keptKinds: i32,
  ) {
    const cells = shape.cells;
    const weekly = shape.weeks * shape.channels;
    this.rates = newRows(cells * <i32>steps);
    this.shares = newRows(cells * <i32>steps);
    this.nones = newRows(cells * <i32>steps);
    this.flips = new StaticArray<bool>(cells * <i32>steps);
    this.volumes = newRows(shape.channels);
    this.weekFactors = newRows(weeklySpreads !== 0 ? shape.channels : 0);
    this.customers = newRows(weekly);
    this.expected = newRows(weekly);
    this.keptTo = newRows(shape.weeks);
    this.cumulative = newRows(shape.weeks);
    this.remaining = newRows(shape.segments);
    this.fresh = newRows(shape.segments);
    this.fraction = newRows(cells);
    this.alone = newRows(overlap > 0 ? cells : 0);
    this.cellHeads = newRows(cells * <i32>headKinds);
    this.weekHeads = newRows(shape.weeks * <i32>headKinds);
    for (let kind = 0; kind < <i32>headKinds; kind++) {
      this.weekCells[kind] = (keptKinds >> kind) & 1 ? newRows(shape.weeks * cells) : 0;
    }
  }

  /** Begins a block of paths: nobody is a customer yet. */
  reset(): void {
    const shape = this.shape;
    clearRows(this.fraction, shape.cells);
    clearRows(this.cellHeads, shape.cells * <i32>headKinds);
    clearRows(this.weekHeads, shape.weeks * <i32>headKinds);
    clearRows(this.volumes, shape.channels);
    for (let s = 0; s < shape.segments; s++) {
      fillRow(this.remaining + <usize>s * rowSize, shape.size(s));
    }
  }

  /** Lets the volumes of a week through. @param firstPath of the block */
  week(week: i32, firstPath: i32): void {
    const shape = this.shape;
    if (week === 0) {
      for (let i = 0; i < shape.cells * <i32>steps; i++) {
        const row = <usize>i * rowSize;
        this.flips[i] = prepareRates(this.rates + row, this.shares + row, this.nones + row);
      }
    }
    for (let s = 0; s < shape.segments; s++) this.freshen(s);
    if (this.weeklySpreads !== 0) this.drawWeekFactors(week, firstPath);
    if (this.overlap > 0) this.findOverlap();
    const weekHeads = this.weekHeads + <usize>week * headKinds * rowSize;
    for (let c = 0; c < shape.channels; c++) {
      const at = <usize>(week * shape.channels + c) * rowSize;
      clearRows(this.customers + at, 1);
      clearRows(this.expected + at, 1);
      for (let s = 0; s < shape.segments; s++) this.runCell(week, c, s, firstPath);
      addRow(weekHeads + 3 * rowSize, this.customers + at);
    }
    this.carryOn(this.cumulative, week, weekHeads + 3 * rowSize);
    this.carryOn(this.keptTo, week, weekHeads + 4 * rowSize);
  }

  /** Sums up to the end of a week: those of the week before and the heads of the week. */
  private carryOn(sums: usize, week: i32, heads: usize): void {
    const now = sums + <usize>week * rowSize;
    memory.copy(now, heads, rowSize);
    if (week > 0) addRow(now, now - rowSize);
  }

  private freshen(s: i32): void {
    const size = f64x2.splat(this.shape.size(s));
    const from = this.remaining + <usize>s * rowSize;
    const to = this.fresh + <usize>s * rowSize;
    for (let p: usize = 0; p < rowSize; p += 16) v128.store(to + p, f64x2.div(v128.load(from + p), size));
  }

  /** The week's ups and downs, from the words behind those of the cells; see the twin's `findVolumes.ts`. */
  private drawWeekFactors(week: i32, firstPath: i32): void {
    const shape = this.shape;
    for (let c = 0; c < shape.channels; c++) {
      const place = shape.cells + (c >> 2);
      if ((c & 3) === 0) fillWords(this.purpose, place, week, firstPath, pathsAtOnce, this.words, wordRow);
      const factors = this.weekFactors + <usize>c * rowSize;
      const spread = load<f64>(this.weeklySpreads + (<usize>c << 3));
      if (spread === 0) {
        fillRow(factors, 1);
        continue;
      }
      wordsToNormals(this.words + <usize>(c & 3) * wordRow, pathsAtOnce, factors);
      for (let p: usize = 0; p < rowSize; p += 8) {
        store<f64>(factors + p, exp(spread * load<f64>(factors + p) - 0.5 * spread * spread));
      }
    }
  }

  private runCell(week: i32, c: i32, s: i32, firstPath: i32): void {
    const shape = this.shape;
    const cell = c * shape.segments + s;
    if (shape.audience(cell) === 0) {
      this.keepNobody(week, cell);
      return;
    }
    const entry = shape.entry(c);
    for (let i = 0; i < <i32>steps; i++) this.takeRates(week, cell, i);
    for (let kind = 0; kind < <i32>headKinds; kind++) {
      const kept = unchecked(this.weekCells[kind]);
      const row = kept !== 0 ? kept + this.place(week, cell) : this.ownHeads + <usize>kind * rowSize;
      unchecked((this.head[kind] = row));
    }
    const at = <usize>(week * shape.channels + c) * rowSize;
    if (!this.enter(c, s, cell, entry, this.expected + at)) {
      this.keepNobody(week, cell);
      return;
    }
    fillWords(this.purpose, cell, week, firstPath, pathsAtOnce, this.words, wordRow);
    this.pass(s, cell, entry);
    this.count(week, cell, this.customers + at);
  }

  /** Takes the rates of a step in a week in hand: those of the paths, lifted where something lifts them. */
  private takeRates(week: i32, cell: i32, step: i32): void {
    const at = cell * <i32>steps + step;
    const place = <usize>at * rowSize;
    const factor = this.shape.lift(step, week, cell);
    if (factor === 1) {
      this.step[step] = this.rates + place;
      this.share[step] = this.shares + place;
      this.none[step] = this.nones + place;
      this.flip[step] = this.flips[at];
      return;
    }
    const row = <usize>step * rowSize;
    this.step[step] = this.lifted + row;
    this.share[step] = this.liftedShares + row;
    this.none[step] = this.liftedNones + row;
    multiplyOdds(this.rates + place, factor, this.lifted + row);
    this.flip[step] = splitRates(this.lifted + row, this.liftedShares + row, this.liftedNones + row);
  }

  /** Whole units that enter a cell, into the first row of heads; false where there are none in any path. */
  private enter(c: i32, s: i32, cell: i32, entry: i32, expected: usize): bool {
    const share = f64x2.splat(this.shape.audience(cell));
    const volumes = this.volumes + <usize>c * rowSize;
    const factors = this.weeklySpreads !== 0 ? this.weekFactors + <usize>c * rowSize : 0;
    const fresh = this.fresh + <usize>s * rowSize;
    const alone = this.overlap > 0 ? this.alone + <usize>cell * rowSize : 0;
    const fractions = this.fraction + <usize>cell * rowSize;
    const heads = unchecked(this.head[0]);
    const toClick = entry === entersAsReach ? unchecked(this.step[0]) : 0;
    const toAccount = entry !== entersAsAccounts ? unchecked(this.step[1]) : 0;
    const toCustomer = unchecked(this.step[2]);
    let anybody = f64x2.splat(0);
    for (let p: usize = 0; p < rowSize; p += 16) {
      const volume = v128.load(volumes + p);
      const open = f64x2.gt(volume, f64x2.splat(0));
      let calm = f64x2.mul(f64x2.mul(volume, share), v128.load(fresh + p));
      if (alone !== 0) calm = f64x2.mul(calm, v128.load(alone + p));
      const moved = factors !== 0 ? f64x2.mul(calm, v128.load(factors + p)) : calm;
      const fraction = v128.load(fractions + p);
      const waiting = f64x2.add(moved, fraction);
      const whole = f64x2.floor(f64x2.add(waiting, v128.load(half)));
      v128.store(fractions + p, v128.bitselect(f64x2.sub(waiting, whole), fraction, open));
      const entering = v128.and(whole, v128.and(open, f64x2.gt(whole, f64x2.splat(0))));
      v128.store(heads + p, entering);
      anybody = v128.or(anybody, entering);
      // Share of entering units that become customers, step by step from the last one back.
      let passing = v128.load(toCustomer + p);
      if (toAccount !== 0) passing = f64x2.mul(v128.load(toAccount + p), passing);
      if (toClick !== 0) passing = f64x2.mul(v128.load(toClick + p), passing);
      const customers = v128.and(open, f64x2.mul(calm, passing));
      v128.store(expected + p, f64x2.add(v128.load(expected + p), customers));
    }
    return v128.any_true(anybody);
  }

  /** Lets the units through the cell in hand; rows of heads by kind. */
  private pass(s: i32, cell: i32, entry: i32): void {
    const reach = unchecked(this.head[0]);
    const clicks = unchecked(this.head[1]);
    const accounts = unchecked(this.head[2]);
    const customers = unchecked(this.head[3]);
    if (entry === entersAsReach) this.draw(0, reach, clicks);
    else if (entry === entersAsClicks) memory.copy(clicks, reach, rowSize);
    else scaleRow(reach, this.shape.clicksPerAccount(cell), clicks);
    if (entry === entersAsAccounts) memory.copy(this.row, reach, rowSize);
    else this.draw(1, clicks, this.row);
    const remaining = this.remaining + <usize>s * rowSize;
    for (let p: usize = 0; p < rowSize; p += 16) {
      const people = v128.load(remaining + p);
      const opened = f64x2.min(people, v128.load(this.row + p));
      v128.store(accounts + p, opened);
      v128.store(remaining + p, f64x2.sub(people, opened));
    }
    this.draw(2, accounts, customers);
    if (entry !== entersAsReach) scaleRow(clicks, this.shape.reachPerClick(cell), reach);
    this.draw(3, customers, unchecked(this.head[4]));
  }

  /** Those of a row of heads who take a step. */
  @inline
  private draw(step: usize, heads: usize, out: usize): void {
    const i = <i32>step;
    const logged = this.share[i] !== this.liftedShares + step * rowSize;
    drawRow(heads, this.share[i], this.none[i], this.flip[i], logged, this.words + step * wordRow, out);
  }

  /**
   * Adds the heads of the cell in hand up. Customers of a week are added by channel: whole numbers, of which any order
   * makes the same sum.
   */
  private count(week: i32, cell: i32, customers: usize): void {
    const byCell = this.cellHeads + <usize>cell * headKinds * rowSize;
    const byWeek = this.weekHeads + <usize>week * headKinds * rowSize;
    addRowTwice(unchecked(this.head[0]), byCell, byWeek);
    addRowTwice(unchecked(this.head[1]), byCell + rowSize, byWeek + rowSize);
    addRowTwice(unchecked(this.head[2]), byCell + 2 * rowSize, byWeek + 2 * rowSize);
    addRowTwice(unchecked(this.head[3]), byCell + 3 * rowSize, customers);
    addRowTwice(unchecked(this.head[4]), byCell + 4 * rowSize, byWeek + 4 * rowSize);
  }

  private keepNobody(week: i32, cell: i32): void {
    for (let kind = 0; kind < <i32>headKinds; kind++) {
      const kept = this.weekCells[kind];
      if (kept !== 0) clearRows(kept + this.place(week, cell), 1);
    }
  }

  @inline
  private place(week: i32, cell: i32): usize {
    return <usize>(week * this.shape.cells + cell) * rowSize;
  }

  /** What of a channel's contacts no other channel doubles; see the twin's `findOverlap.ts`. */
  private findOverlap(): void {
    const shape = this.shape;
    for (let s = 0; s < shape.segments; s++) {
      for (let c = 0; c < shape.channels; c++) {
        const alone = this.alone + <usize>(c * shape.segments + s) * rowSize;
        fillRow(alone, 1);
        if (shape.entry(c) !== entersAsReach) continue;
        for (let other = 0; other < shape.channels; other++) {
          if (other !== c && shape.entry(other) === entersAsReach) this.missBy(other, s, alone);
        }
        const doubled = f64x2.splat(0.5 * this.overlap);
        for (let p: usize = 0; p < rowSize; p += 16) {
          const met = f64x2.sub(v128.load(one), v128.load(alone + p));
          v128.store(alone + p, f64x2.sub(v128.load(one), f64x2.mul(doubled, met)));
        }
      }
    }
  }

  /** missed *= 1 - share of the segment that a channel reaches */
  private missBy(channel: i32, s: i32, missed: usize): void {
    const share = f64x2.splat(this.shape.audience(channel * this.shape.segments + s));
    const size = f64x2.splat(this.shape.size(s));
    const volumes = this.volumes + <usize>channel * rowSize;
    for (let p: usize = 0; p < rowSize; p += 16) {
      const reach = f64x2.div(f64x2.mul(v128.load(volumes + p), share), size);
      const rest = f64x2.sub(v128.load(one), f64x2.min(v128.load(one), reach));
      v128.store(missed + p, f64x2.mul(v128.load(missed + p), rest));
    }
  }
}

/** sum += row, and other += row */
function addRowTwice(row: usize, sum: usize, other: usize): void {
  for (const end = row + rowSize; row < end; row += 32, sum += 32, other += 32) {
    const values0 = v128.load(row);
    const values1 = v128.load(row, 16);
    v128.store(sum, f64x2.add(v128.load(sum), values0));
    v128.store(sum, f64x2.add(v128.load(sum, 16), values1), 16);
    v128.store(other, f64x2.add(v128.load(other), values0));
    v128.store(other, f64x2.add(v128.load(other, 16), values1), 16);
  }
}

/** out = row · factor */
function scaleRow(row: usize, factor: f64, out: usize): void {
  const by = f64x2.splat(factor);
  for (const end = row + rowSize; row < end; row += 16, out += 16) {
    v128.store(out, f64x2.mul(v128.load(row), by));
  }
}
