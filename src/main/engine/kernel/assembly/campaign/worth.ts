import { both } from '../math/both';
import { addRow, clearRows, fillRow, newRows, rowSize } from './block';
import { Funnel } from './funnel';
import { Shape, headKinds } from './shape';

/** Figures of a worth: balance, value, cost, payback. */
export const worthFigures: usize = 4;
const balanceRow: usize = 0;
const valueRow: usize = rowSize;
const costRow: usize = 2 * rowSize;
const paybackRow: usize = 3 * rowSize;

/** A cell of the list of open ones: place of its rows, address of its mix (32-bit integers); reward, balance factor (doubles). */
const openSize: usize = 24;

/** What customers are worth; arrays of doubles by the host, as in the twin's `Economics`. */
export class Economics {
  constructor(
    public products: i32,
    public horizon: i32,
    /** [cell][product], [segment], [cell], [product], [product]. */
    public mix: usize,
    public balanceFactor: usize,
    public reward: usize,
    public margin: usize,
    public fee: usize,
    /** [week]; one more than the horizon. */
    public discount: usize,
    /** [week]: yuan. */
    public technology: usize,
    /** [week][cell]: yuan of offers per customer; 0: there are none. */
    public offers: usize,
    /** [product]: weeks after which something is bought again (words; 0: never), its share and its size. */
    public againAfter: usize,
    public againShare: usize,
    public againBalance: usize,
    public lastRepurchase: i32,
  ) {}
}

@inline
function at(array: usize, place: i32): f64 {
  return load<f64>(array + (<usize>place << 3));
}

/** Values the paths that have been played; see the twin's `valueCampaign.ts` and `valueChannel.ts`. */
export class Valuing {
  /** [product] rows by the host: a customer's balance, share who stay a week, and share who stay until they buy again. */
  balances: usize;
  survival: usize;
  survivalUntilAgain: usize;
  /** [week][channel] rows by the host: yuan. */
  spent: usize;
  /** [channel and, at the end, all of them][figure] */
  worth: usize;
  private stock: usize;
  private weighted: usize;
  private income: usize;
  private cash: usize;
  /** Running sum of a channel's cash and the last week at whose end it is below 0. */
  private sum: usize = newRows(1);
  private lastBelow: usize = newRows(1);
  private earned: usize = newRows(1);
  private rewards: usize = newRows(1);
  /** By cell of a channel that has an audience, see `listOpen`. */
  private open: usize;

  constructor(
    private shape: Shape,
    private economics: Economics,
    private funnel: Funnel,
  ) {
    this.balances = newRows(economics.products);
    this.survival = newRows(economics.products);
    this.survivalUntilAgain = newRows(economics.products);
    this.spent = newRows(shape.weeks * shape.channels);
    this.worth = newRows((shape.channels + 1) * <i32>worthFigures);
    this.stock = newRows(economics.products);
    this.weighted = newRows(economics.products);
    this.income = newRows(economics.products);
    this.cash = newRows(economics.horizon);
    this.open = heap.alloc(<usize>shape.segments * openSize);
  }

  run(): void {
    const all = this.worth + <usize>this.shape.channels * worthFigures * rowSize;
    clearRows(all, 3);
    let cost: f64 = 0;
    for (let week = 0; week < this.economics.horizon; week++) {
      let technology: f64 = 0;
      if (week < this.shape.weeks) {
        technology = -at(this.economics.technology, week);
        cost += at(this.economics.technology, week) * at(this.economics.discount, week);
      }
      fillRow(this.cash + <usize>week * rowSize, technology);
    }
    fillRow(all + costRow, cost);
    for (let c = 0; c < this.shape.channels; c++) {
      const worth = this.worth + <usize>c * worthFigures * rowSize;
      this.channel(c, worth);
      addRow(all, worth);
      addRow(all + valueRow, worth + valueRow);
      addRow(all + costRow, worth + costRow);
    }
    this.beginPayback();
    for (let week = 0; week < this.economics.horizon; week++) {
      this.follow(week, this.cash + <usize>week * rowSize);
    }
    this.endPayback(all + paybackRow);
  }

  private channel(c: i32, worth: usize): void {
    const weeks = this.shape.weeks;
    const economics = this.economics;
    clearRows(this.stock, economics.products);
    clearRows(this.weighted, economics.products);
    clearRows(worth, <i32>worthFigures);
    this.beginPayback();
    const changing = min<i32>(economics.horizon, weeks + economics.lastRepurchase);
    for (let week = 0; week < changing; week++) {
      this.earn();
      clearRows(this.rewards, 1);
      if (week < weeks) this.openAccounts(c, week);
      if (economics.lastRepurchase > 0) this.buyAgain(c, week);
      this.book(c, week, worth);
      if (week === weeks - 1) this.balance(worth + balanceRow);
    }
    this.thinOut(changing, worth + valueRow);
    this.endPayback(worth + paybackRow);
  }

  /** Income of a week from customers of earlier weeks, who then thin out. */
  private earn(): void {
    clearRows(this.earned, 1);
    let row: usize = 0;
    for (let p = 0; p < this.economics.products; p++, row += rowSize) {
      const margin = f64x2.splat(at(this.economics.margin, p));
      const fee = f64x2.splat(at(this.economics.fee, p));
      for (let i = row; i < row + rowSize; i += 16) {
        const stock = v128.load(this.stock + i);
        const weighted = v128.load(this.weighted + i);
        const balance = f64x2.mul(weighted, v128.load(this.balances + i));
        const more = f64x2.add(f64x2.mul(balance, margin), f64x2.mul(stock, fee));
        const earned = this.earned + (i - row);
        v128.store(earned, f64x2.add(v128.load(earned), more));
        const survival = v128.load(this.survival + i);
        v128.store(this.stock + i, f64x2.mul(stock, survival));
        v128.store(this.weighted + i, f64x2.mul(weighted, survival));
      }
    }
  }

  /** Adds the customers of a week and their rewards. */
  private openAccounts(c: i32, week: i32): void {
    const end = this.listOpen(c, week);
    const customers = this.funnel.weekCells[3];
    for (let i: usize = 0; i < rowSize; i += 16) {
      let sum = v128.load(this.rewards + i);
      for (let cell = this.open; cell < end; cell += openSize) {
        const heads = v128.load(customers + <usize>load<u32>(cell) + i);
        sum = f64x2.add(sum, f64x2.mul(heads, v128.load64_splat(cell, 8)));
      }
      v128.store(this.rewards + i, sum);
    }
    for (let p = 0; p < this.economics.products; p++) this.openProduct(p, end);
  }

  /** Lists the channel's cells that have an audience; where the list ends. */
  private listOpen(c: i32, week: i32): usize {
    const shape = this.shape;
    const economics = this.economics;
    let open = this.open;
    for (let s = 0; s < shape.segments; s++) {
      const cell = c * shape.segments + s;
      if (shape.audience(cell) === 0) continue;
      let reward = at(economics.reward, cell);
      if (economics.offers !== 0) reward += at(economics.offers, week * shape.cells + cell);
      store<u32>(open, <u32>((week * shape.cells + cell) * <i32>rowSize));
      store<u32>(open, <u32>(economics.mix + (<usize>(cell * economics.products) << 3)), 4);
      store<f64>(open, reward, 8);
      store<f64>(open, at(economics.balanceFactor, s), 16);
      open += openSize;
    }
    return open;
  }

  /** Adds those of a product, cell after cell. */
  private openProduct(p: i32, end: usize): void {
    const kept = this.funnel.weekCells[4];
    const share = <usize>p << 3;
    let stocks = this.stock + <usize>p * rowSize;
    let weights = this.weighted + <usize>p * rowSize;
    for (let i: usize = 0; i < rowSize; i += 32, stocks += 32, weights += 32) {
      let stock0 = v128.load(stocks);
      let stock1 = v128.load(stocks, 16);
      let weighted0 = v128.load(weights);
      let weighted1 = v128.load(weights, 16);
      for (let cell = this.open; cell < end; cell += openSize) {
        const heads = kept + <usize>load<u32>(cell) + i;
        const mix = v128.load64_splat(<usize>load<u32>(cell, 4) + share);
        const factor = v128.load64_splat(cell, 16);
        const opened0 = f64x2.mul(v128.load(heads), mix);
        const opened1 = f64x2.mul(v128.load(heads, 16), mix);
        stock0 = f64x2.add(stock0, opened0);
        stock1 = f64x2.add(stock1, opened1);
        weighted0 = f64x2.add(weighted0, f64x2.mul(opened0, factor));
        weighted1 = f64x2.add(weighted1, f64x2.mul(opened1, factor));
      }
      v128.store(stocks, stock0);
      v128.store(stocks, stock1, 16);
      v128.store(weights, weighted0);
      v128.store(weights, weighted1, 16);
    }
  }

  /** Adds what customers kept some weeks ago buy again. */
  private buyAgain(c: i32, week: i32): void {
    const shape = this.shape;
    for (let p = 0; p < this.economics.products; p++) {
      const after = load<i32>(this.economics.againAfter + (<usize>p << 2));
      const opened = week - after;
      if (after === 0 || opened < 0 || opened >= shape.weeks) continue;
      const share = f64x2.splat(at(this.economics.againShare, p));
      const size = f64x2.splat(at(this.economics.againBalance, p));
      const row = <usize>p * rowSize;
      for (let i: usize = 0; i < rowSize; i += 16) {
        let weighted = f64x2.splat(0);
        for (let s = 0; s < shape.segments; s++) {
          const cell = c * shape.segments + s;
          if (shape.audience(cell) === 0) continue;
          const kept = this.funnel.weekCells[4] + <usize>(opened * shape.cells + cell) * rowSize;
          const mix = f64x2.splat(at(this.economics.mix, cell * this.economics.products + p));
          const factor = f64x2.splat(at(this.economics.balanceFactor, s));
          weighted = f64x2.add(weighted, f64x2.mul(f64x2.mul(v128.load(kept + i), mix), factor));
        }
        const again = f64x2.mul(f64x2.mul(weighted, share), size);
        const still = f64x2.mul(again, v128.load(this.survivalUntilAgain + row + i));
        v128.store(this.weighted + row + i, f64x2.add(v128.load(this.weighted + row + i), still));
      }
    }
  }

  /** Books income, rewards and money of a week. */
  private book(c: i32, week: i32, worth: usize): void {
    const now = f64x2.splat(at(this.economics.discount, week));
    const later = f64x2.splat(at(this.economics.discount, week + 1));
    const running = week < this.shape.weeks;
    const spentRow = this.spent + <usize>(week * this.shape.channels + c) * rowSize;
    const cash = this.cash + <usize>week * rowSize;
    for (let i: usize = 0; i < rowSize; i += 16) {
      const income = v128.load(this.earned + i);
      const rewards = v128.load(this.rewards + i);
      const spent = running ? v128.load(spentRow + i) : f64x2.splat(0);
      const gain = f64x2.sub(f64x2.mul(income, later), f64x2.mul(rewards, now));
      v128.store(worth + valueRow + i, f64x2.add(v128.load(worth + valueRow + i), gain));
      const cost = f64x2.mul(spent, now);
      v128.store(worth + costRow + i, f64x2.add(v128.load(worth + costRow + i), cost));
      v128.store(this.earned + i, f64x2.sub(f64x2.sub(income, rewards), spent));
    }
    addRow(cash, this.earned);
    this.follow(week, this.earned);
  }

  private balance(out: usize): void {
    clearRows(out, 1);
    let row: usize = 0;
    for (let p = 0; p < this.economics.products; p++, row += rowSize) {
      for (let i: usize = 0; i < rowSize; i += 16) {
        const held = f64x2.mul(v128.load(this.weighted + row + i), v128.load(this.balances + row + i));
        v128.store(out + i, f64x2.add(v128.load(out + i), held));
      }
    }
  }

  /** Lets the customers leave from a week on in which nobody comes any more. */
  private thinOut(from: i32, value: usize): void {
    const products = this.economics.products;
    for (let p = 0; p < products; p++) {
      const margin = f64x2.splat(at(this.economics.margin, p));
      const fee = f64x2.splat(at(this.economics.fee, p));
      const row = <usize>p * rowSize;
      for (let i = row; i < row + rowSize; i += 16) {
        const balance = f64x2.mul(v128.load(this.weighted + i), v128.load(this.balances + i));
        const fees = f64x2.mul(v128.load(this.stock + i), fee);
        v128.store(this.income + i, f64x2.add(f64x2.mul(balance, margin), fees));
      }
    }
    for (let i: usize = 0; i < rowSize; i += 32) this.thinOutLanes(from, i);
    addRow(value, this.rewards);
  }

  /** Four paths, week by week: their sums stay at hand. The worth of what they bring goes to `rewards`. */
  private thinOutLanes(from: i32, i: usize): void {
    const income = this.income + i;
    const ahead = this.survival - this.income;
    const end = income + <usize>this.economics.products * rowSize;
    let cash = this.cash + <usize>from * rowSize + i;
    let worth0 = both(0);
    let worth1 = worth0;
    let sum0 = v128.load(this.sum + i);
    let sum1 = v128.load(this.sum + i, 16);
    let below0 = v128.load(this.lastBelow + i);
    let below1 = v128.load(this.lastBelow + i, 16);
    for (let week = from; week < this.economics.horizon; week++, cash += rowSize) {
      const later = both(at(this.economics.discount, week + 1));
      let earned0 = both(0);
      let earned1 = earned0;
      for (let row = income; row < end; row += rowSize) {
        const income0 = v128.load(row);
        const income1 = v128.load(row, 16);
        earned0 = f64x2.add(earned0, income0);
        earned1 = f64x2.add(earned1, income1);
        v128.store(row, f64x2.mul(income0, v128.load(row + ahead)));
        v128.store(row, f64x2.mul(income1, v128.load(row + ahead, 16)), 16);
      }
      worth0 = f64x2.add(worth0, f64x2.mul(earned0, later));
      worth1 = f64x2.add(worth1, f64x2.mul(earned1, later));
      v128.store(cash, f64x2.add(v128.load(cash), earned0));
      v128.store(cash, f64x2.add(v128.load(cash, 16), earned1), 16);
      sum0 = f64x2.add(sum0, earned0);
      sum1 = f64x2.add(sum1, earned1);
      const now = both(<f64>week);
      below0 = v128.bitselect(now, below0, f64x2.lt(sum0, both(0)));
      below1 = v128.bitselect(now, below1, f64x2.lt(sum1, both(0)));
    }
    v128.store(this.rewards + i, worth0);
    v128.store(this.rewards + i, worth1, 16);
    v128.store(this.sum + i, sum0);
    v128.store(this.sum + i, sum1, 16);
    v128.store(this.lastBelow + i, below0);
    v128.store(this.lastBelow + i, below1, 16);
  }

  private beginPayback(): void {
    clearRows(this.sum, 1);
    fillRow(this.lastBelow, -1);
  }

  /** Adds a week's cash to the running sum. */
  private follow(week: i32, cash: usize): void {
    const now = f64x2.splat(<f64>week);
    for (let i: usize = 0; i < rowSize; i += 16) {
      const sum = f64x2.add(v128.load(this.sum + i), v128.load(cash + i));
      v128.store(this.sum + i, sum);
      const below = f64x2.lt(sum, both(0));
      v128.store(this.lastBelow + i, v128.bitselect(now, v128.load(this.lastBelow + i), below));
    }
  }

  /** Weeks until the running sum is at or above 0 for good. */
  private endPayback(out: usize): void {
    const last = <f64>(this.economics.horizon - 1);
    for (let i: usize = 0; i < rowSize; i += 8) {
      const below = load<f64>(this.lastBelow + i);
      store<f64>(out + i, below === -1 ? 0 : below === last ? Infinity : below + 2);
    }
  }
}

/** Rows of head counts summed over the cells of each channel, and of each segment. */
export function addUpHeads(shape: Shape, cellHeads: usize, channelHeads: usize, segmentHeads: usize): void {
  clearRows(channelHeads, shape.channels * <i32>headKinds);
  clearRows(segmentHeads, shape.segments * <i32>headKinds);
  for (let cell = 0; cell < shape.cells; cell++) {
    const channel = channelHeads + <usize>(cell / shape.segments) * headKinds * rowSize;
    const segment = segmentHeads + <usize>(cell % shape.segments) * headKinds * rowSize;
    for (let head: usize = 0; head < headKinds * rowSize; head += rowSize) {
      const heads = cellHeads + <usize>cell * headKinds * rowSize + head;
      addRow(channel + head, heads);
      addRow(segment + head, heads);
    }
  }
}
