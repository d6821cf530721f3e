import { both } from '../math/both';
import { addRow, clearRows, fillRow, newRows, rowSize } from '../plan/block';
import { Funnel } from './funnel';
import { Shape, headKinds } from './shape';

/** Figures of a worth: balance, value, cost, payback. */
export const worthFigures: usize = 4;
const balanceRow: usize = 0;
const valueRow: usize = rowSize;
const costRow: usize = 2 * rowSize;
const paybackRow: usize = 3 * rowSize;

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
    const shape = this.shape;
    for (let s = 0; s < shape.segments; s++) {
      const cell = c * shape.segments + s;
      if (shape.audience(cell) === 0) continue;
      const place = <usize>(week * shape.cells + cell) * rowSize;
      const customers = this.funnel.weekCells[3] + place;
      const kept = this.funnel.weekCells[4] + place;
      let reward = at(this.economics.reward, cell);
      if (this.economics.offers !== 0) reward += at(this.economics.offers, week * shape.cells + cell);
      const paid = f64x2.splat(reward);
      for (let i: usize = 0; i < rowSize; i += 16) {
        const sum = f64x2.mul(v128.load(customers + i), paid);
        v128.store(this.rewards + i, f64x2.add(v128.load(this.rewards + i), sum));
      }
      let row: usize = 0;
      const factor = f64x2.splat(at(this.economics.balanceFactor, s));
      for (let p = 0; p < this.economics.products; p++, row += rowSize) {
        const mix = f64x2.splat(at(this.economics.mix, cell * this.economics.products + p));
        for (let i: usize = 0; i < rowSize; i += 16) {
          const opened = f64x2.mul(v128.load(kept + i), mix);
          const stock = this.stock + row + i;
          const weighted = this.weighted + row + i;
          v128.store(stock, f64x2.add(v128.load(stock), opened));
          v128.store(weighted, f64x2.add(v128.load(weighted), f64x2.mul(opened, factor)));
        }
      }
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
    clearRows(this.rewards, 1);
    for (let week = from; week < this.economics.horizon; week++) {
      const later = f64x2.splat(at(this.economics.discount, week + 1));
      for (let i: usize = 0; i < rowSize; i += 16) {
        let sum = f64x2.splat(0);
        for (let p: usize = 0; p < <usize>products; p++) {
          const row = this.income + p * rowSize + i;
          const income = v128.load(row);
          sum = f64x2.add(sum, income);
          v128.store(row, f64x2.mul(income, v128.load(this.survival + p * rowSize + i)));
        }
        v128.store(this.rewards + i, f64x2.add(v128.load(this.rewards + i), f64x2.mul(sum, later)));
        v128.store(this.earned + i, sum);
      }
      addRow(this.cash + <usize>week * rowSize, this.earned);
      this.follow(week, this.earned);
    }
    addRow(value, this.rewards);
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
