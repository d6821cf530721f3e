/** Cells of equal width between the smallest and the largest value; their counts fit the first cache. */
const cells: i32 = 2048;
/** By cell: how many values it holds, whether a wanted rank is among them, and where its next value is gathered. */
const sizes: usize = memory.data(cells * 4, 16);
const wanted: usize = memory.data(cells, 16);
const places: usize = memory.data(cells * 4, 16);

/** Sum in order, as the plain `mean` adds. */
function sum(values: usize, count: i32): f64 {
  let total: f64 = 0;
  for (const end = values + ((<usize>count) << 3); values < end; values += 8) total += load<f64>(values);
  return total;
}

/** Adding 2^52 leaves a number, rounded to an integer, in the low word of its bits. */
const rounder: f64 = 4503599627370496;

/** Cell of a value: its place between the smallest and the largest, rounded; it never falls where the value rises. */
@inline
function cellOf(value: f64, least: f64, scale: f64): usize {
  return <usize>(<i32>reinterpret<i64>((value - least) * scale + rounder));
}

/** The same for two values; the cells are the low words of the lanes. */
@inline
function cellsOfTwo(values: v128, least: v128, scale: v128): v128 {
  return f64x2.add(f64x2.mul(f64x2.sub(values, least), scale), f64x2.splat(rounder));
}

/** The same for four values, one after the other. */
@inline
function cellsOfFour(values: usize, least: v128, scale: v128): v128 {
  const first = cellsOfTwo(v128.load(values), least, scale);
  const second = cellsOfTwo(v128.load(values, 16), least, scale);
  return v128.shuffle<i32>(first, second, 0, 2, 4, 6);
}

/** Puts the value of rank `rank` of values[left..right] in its sorted place. Hoare 1961, middle of three as pivot. */
function quickselect(values: usize, rank: i32, left: i32, right: i32): void {
  while (right > left) {
    const a = load<f64>(values + (<usize>left << 3));
    const b = load<f64>(values + (<usize>((left + right) >> 1) << 3));
    const c = load<f64>(values + (<usize>right << 3));
    const pivot = max<f64>(min<f64>(a, b), min<f64>(max<f64>(a, b), c));
    let i = left;
    let j = right;
    while (i <= j) {
      while (load<f64>(values + (<usize>i << 3)) < pivot) i++;
      while (load<f64>(values + (<usize>j << 3)) > pivot) j--;
      if (i <= j) {
        const kept = load<f64>(values + (<usize>i << 3));
        store<f64>(values + (<usize>i << 3), load<f64>(values + (<usize>j << 3)));
        store<f64>(values + (<usize>j << 3), kept);
        i++;
        j--;
      }
    }
    if (rank <= j) right = j;
    else if (rank >= i) left = i;
    else return;
  }
}

/** Smallest and largest value into out[0], out[1]. */
function extremes(values: usize, count: i32, out: usize): void {
  let least0 = v128.load64_splat(values);
  let least1 = least0;
  let largest0 = least0;
  let largest1 = least0;
  const end = values + ((<usize>(count & ~3)) << 3);
  let at = values;
  for (; at < end; at += 32) {
    const first = v128.load(at);
    const second = v128.load(at, 16);
    least0 = f64x2.pmin(least0, first);
    largest0 = f64x2.pmax(largest0, first);
    least1 = f64x2.pmin(least1, second);
    largest1 = f64x2.pmax(largest1, second);
  }
  for (const stop = values + ((<usize>count) << 3); at < stop; at += 8) {
    least0 = f64x2.pmin(least0, v128.load64_splat(at));
    largest0 = f64x2.pmax(largest0, v128.load64_splat(at));
  }
  const least = f64x2.pmin(least0, least1);
  const largest = f64x2.pmax(largest0, largest1);
  store<f64>(out, min<f64>(f64x2.extract_lane(least, 0), f64x2.extract_lane(least, 1)));
  store<f64>(out, max<f64>(f64x2.extract_lane(largest, 0), f64x2.extract_lane(largest, 1)), 8);
}

/**
 * Order statistics without sorting: out[i] is the value of rank ranks[i] (from 0). Counts the values by cell, gathers
 * those of the few cells that hold a wanted rank, and selects among them. `values` stays as it is.
 * @param ranks ascending 32-bit integers
 * @param scratch place for `count` doubles
 * @param cellWords place for `count` 16-bit integers
 * @returns the sum of all values, added up in order
 */
export function orderStatistics(
  values: usize,
  count: i32,
  ranks: usize,
  rankCount: i32,
  out: usize,
  scratch: usize,
  cellWords: usize,
): f64 {
  extremes(values, count, out);
  const least = load<f64>(out);
  const largest = load<f64>(out, 8);
  const scale = <f64>(cells - 1) / (largest - least);
  if (!(scale < Infinity)) {
    selectAll(values, count, ranks, rankCount, out, scratch);
    return sum(values, count);
  }
  const total = countCells(values, count, least, scale, cellWords);
  const gathered = markCells(ranks, rankCount, scratch);
  if (gathered > 0) gatherCells(values, count, cellWords);
  let before = 0;
  let rank: i32 = 0;
  let bucket = scratch;
  for (let cell = 0; rank < rankCount; cell++) {
    const size = load<i32>(sizes + (<usize>cell << 2));
    if (load<u8>(wanted + cell) !== 0) {
      let left = 0;
      while (rank < rankCount && load<i32>(ranks + (<usize>rank << 2)) < before + size) {
        const place = load<i32>(ranks + (<usize>rank << 2)) - before;
        quickselect(bucket, place, left, size - 1);
        store<f64>(out + (<usize>rank << 3), load<f64>(bucket + (<usize>place << 3)));
        left = place;
        rank++;
      }
      bucket += <usize>size << 3;
    }
    before += size;
  }
  return total;
}

@inline
function countOne(cellWord: usize): void {
  const at = sizes + (<usize>load<u16>(cellWord) << 2);
  store<i32>(at, load<i32>(at) + 1);
}

@inline
function countFour(cellWords: usize): void {
  countOne(cellWords);
  countOne(cellWords + 2);
  countOne(cellWords + 4);
  countOne(cellWords + 6);
}

/**
 * Fills `sizes`, and notes the cell of each value: through memory, which costs less than taking lanes out of a vector. The
 * sum of the values, whose additions wait for each other and cost nothing beside the counting.
 */
function countCells(values: usize, count: i32, least: f64, scale: f64, cellWords: usize): f64 {
  let total: f64 = 0;
  memory.fill(sizes, 0, cells * 4);
  const end = values + ((<usize>count) << 3);
  const from = f64x2.splat(least);
  const by = f64x2.splat(scale);
  for (; values + 64 <= end; values += 64, cellWords += 16) {
    const first = cellsOfFour(values, from, by);
    v128.store(cellWords, i16x8.narrow_i32x4_u(first, cellsOfFour(values + 32, from, by)));
    countFour(cellWords);
    total = total + load<f64>(values) + load<f64>(values, 8) + load<f64>(values, 16) + load<f64>(values, 24);
    countFour(cellWords + 8);
    total = total + load<f64>(values, 32) + load<f64>(values, 40) + load<f64>(values, 48) + load<f64>(values, 56);
  }
  for (; values < end; values += 8, cellWords += 2) {
    store<u16>(cellWords, <u16>cellOf(load<f64>(values), least, scale));
    countOne(cellWords);
    total += load<f64>(values);
  }
  return total;
}

/** Marks the cells that hold a wanted rank and gives each its place in scratch; the number of values in them. */
function markCells(ranks: usize, rankCount: i32, scratch: usize): i32 {
  let before = 0;
  let rank: i32 = 0;
  let gathered = 0;
  for (let cell = 0; cell < cells; cell++) {
    const size = load<i32>(sizes + (<usize>cell << 2));
    const held = rank < rankCount && load<i32>(ranks + (<usize>rank << 2)) < before + size;
    store<u8>(wanted + cell, held ? 1 : 0);
    if (held) {
      store<u32>(places + (<usize>cell << 2), <u32>(scratch + (<usize>gathered << 3)));
      gathered += size;
      while (rank < rankCount && load<i32>(ranks + (<usize>rank << 2)) < before + size) rank++;
    }
    before += size;
  }
  return gathered;
}

@inline
function gatherOne(value: usize, cellWord: usize): void {
  const cell = <usize>load<u16>(cellWord);
  if (load<u8>(wanted + cell) === 0) return;
  const next = places + (cell << 2);
  const at = <usize>load<u32>(next);
  store<f64>(at, load<f64>(value));
  store<u32>(next, <u32>(at + 8));
}

function gatherCells(values: usize, count: i32, cellWords: usize): void {
  const end = values + ((<usize>count) << 3);
  for (; values + 32 <= end; values += 32, cellWords += 8) {
    gatherOne(values, cellWords);
    gatherOne(values + 8, cellWords + 2);
    gatherOne(values + 16, cellWords + 4);
    gatherOne(values + 24, cellWords + 6);
  }
  for (; values < end; values += 8, cellWords += 2) gatherOne(values, cellWords);
}

/** Where the values lie too close together for cells (all equal, most of all). */
function selectAll(values: usize, count: i32, ranks: usize, rankCount: i32, out: usize, scratch: usize): void {
  memory.copy(scratch, values, (<usize>count) << 3);
  let left = 0;
  for (let rank = 0; rank < rankCount; rank++) {
    const place = load<i32>(ranks + (<usize>rank << 2));
    quickselect(scratch, place, left, count - 1);
    store<f64>(out + (<usize>rank << 3), load<f64>(scratch + (<usize>place << 3)));
    left = place;
  }
}
