import { fillWords } from './threefry';
import { wordsToSingleNormals } from './singleNormals';

/** Bits of a coordinate, and bytes of a dimension's direction numbers. */
const directionsSize: usize = 32 * 4;

/** Points that are found from one common start: those that differ in their last six bits. */
const group: i32 = 64;
const groupRow: usize = (<usize>group) << 2;
const highCombinations: usize = memory.data(16 * 4, 16);

/**
 * Words of one coordinate for 64 points in a row, the first of which is a multiple of 64. The bits above the last six
 * are common to all; two bits choose the lane, four the vector.
 * @param directions of the coordinate, 32 words
 */
function fillSobolWords(directions: usize, shift: u32, point: i32, out: usize): void {
  let start = shift;
  for (let rest = point >> 6, at = directions + 24; rest !== 0; rest >>= 1, at += 4) {
    if ((rest & 1) !== 0) start ^= load<u32>(at);
  }
  const v0 = load<u32>(directions);
  const v1 = load<u32>(directions, 4);
  let lanes = i32x4.splat(start);
  lanes = v128.xor(lanes, i32x4.replace_lane(i32x4.replace_lane(i32x4.splat(0), 1, v0), 3, v0 ^ v1));
  lanes = v128.xor(lanes, i32x4.replace_lane(i32x4.splat(0), 2, v1));
  store<u32>(highCombinations, 0);
  for (let k: usize = 1; k < 16; k++) {
    const lower = load<u32>(highCombinations + ((k & (k - 1)) << 2));
    store<u32>(highCombinations + (k << 2), lower ^ load<u32>(directions + 8 + (<usize>ctz<i32>(<i32>k) << 2)));
  }
  for (let k: usize = 0; k < 16; k++) {
    v128.store(out + (k << 4), v128.xor(lanes, v128.load32_splat(highCombinations + (k << 2))));
  }
}

/** Quasi-random normals of blocks of paths, in single precision; see the twin's `QuasiNormals`. */
export class QuasiNormals {
  private words: usize = heap.alloc(<usize>group << 2);
  private normals: usize = heap.alloc(groupRow);
  /** Pseudo-random words of the four stages of one block. */
  private pseudoWords: usize = heap.alloc(<usize>group << 4);
  private pseudoBlock: i32 = -1;
  /** First coordinate of the scrambling of the group at hand. */
  private scrambling: usize = 0;
  private walk: usize;

  /**
   * @param place, left, right of each stage of the bridge, 32-bit integers; leftWeight, rightWeight, deviation, single precision
   * @param scales by step: the walk's step times its scale is a standard normal, single precision
   * @param dimensions coordinate by stage and factor, −1 where a pseudo-random number stands in
   * @param directions, shifts of the scramblings that the host has chosen for a block: [group][dimension]
   */
  constructor(
    private purpose: i32,
    private steps: i32,
    private factors: i32,
    private place: usize,
    private left: usize,
    private right: usize,
    private leftWeight: usize,
    private rightWeight: usize,
    private deviation: usize,
    private scales: usize,
    private dimensions: usize,
    private directions: usize,
    private shifts: usize,
    private dimensionCount: i32,
    private points: i32,
  ) {
    this.walk = heap.alloc(<usize>(steps + 1) * groupRow);
  }

  /**
   * Normals of all steps, out[step][factor] rows of so many paths.
   * @param paths a multiple of 64
   */
  fill(firstPath: i32, paths: i32, out: usize): void {
    const stride = <usize>paths << 2;
    for (let done = 0; done < paths; done += group, out += groupRow) {
      this.scrambling = <usize>(done / group * this.dimensionCount);
      this.fillGroup(firstPath + done, out, stride);
    }
  }

  private fillGroup(firstPath: i32, out: usize, stride: usize): void {
    const row = groupRow;
    memory.fill(this.walk, 0, row);
    for (let factor = 0; factor < this.factors; factor++) {
      this.pseudoBlock = -1;
      for (let stage = 0; stage < this.steps; stage++) {
        this.drawNormals(firstPath, factor, stage);
        this.setPlace(stage);
      }
      let at = out + <usize>factor * stride;
      let from = this.walk;
      for (let step: usize = 0; step < <usize>this.steps; step++, from += row, at += <usize>this.factors * stride) {
        const scale = v128.load32_splat(this.scales + (step << 2));
        for (let p: usize = 0; p < row; p += 16) {
          const moved = f32x4.sub(v128.load(from + row + p), v128.load(from + p));
          v128.store(at + p, f32x4.mul(moved, scale));
        }
      }
    }
  }

  private drawNormals(firstPath: i32, factor: i32, stage: i32): void {
    const dimension = load<i32>(this.dimensions + (<usize>(stage * this.factors + factor) << 2));
    let words = this.words;
    if (dimension >= 0) {
      const coordinate = this.scrambling + <usize>dimension;
      const directions = this.directions + coordinate * directionsSize;
      const shift = load<u32>(this.shifts + (coordinate << 2));
      fillSobolWords(directions, shift, firstPath & (this.points - 1), words);
    } else {
      if (this.pseudoBlock !== stage >> 2) {
        this.pseudoBlock = stage >> 2;
        fillWords(this.purpose, factor, stage >> 2, firstPath, group, this.pseudoWords, groupRow);
      }
      words = this.pseudoWords + <usize>(stage & 3) * groupRow;
    }
    wordsToSingleNormals(words, group, this.normals);
  }

  /** walk[place] = leftWeight · walk[left] + rightWeight · walk[right] + deviation · z */
  private setPlace(stage: i32): void {
    const integer = <usize>stage << 2;
    const row = groupRow;
    const left = this.walk + <usize>load<i32>(this.left + integer) * row;
    const right = this.walk + <usize>load<i32>(this.right + integer) * row;
    const place = this.walk + <usize>load<i32>(this.place + integer) * row;
    const leftWeight = v128.load32_splat(this.leftWeight + integer);
    const rightWeight = v128.load32_splat(this.rightWeight + integer);
    const deviation = v128.load32_splat(this.deviation + integer);
    for (let p: usize = 0; p < row; p += 16) {
      const between = f32x4.add(
        f32x4.mul(leftWeight, v128.load(left + p)),
        f32x4.mul(rightWeight, v128.load(right + p)),
      );
      v128.store(place + p, f32x4.add(between, f32x4.mul(deviation, v128.load(this.normals + p))));
    }
  }
}
