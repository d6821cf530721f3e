/** Bytes of a list of lanes: one each, and room to fill up its last group of four. */
export const listSize: i32 = 64 + 8;
/** The places of the bits of a mask of four, a byte each, the lowest first. */
const placesOf: usize = memory.data<u32>(
  [
    0x00000000, 0x00000000, 0x00000001, 0x00000100, 0x00000002, 0x00000200, 0x00000201, 0x00020100, 0x00000003,
    0x00000300, 0x00000301, 0x00030100, 0x00000302, 0x00030200, 0x00030201, 0x03020100,
  ],
  16,
);
const eachByte: u32 = 0x01010101;

/** Adds those of four lanes whose bits are set to a list; returns its end. @param first of the four */
@inline
export function addLanes(end: usize, mask: i32, first: u32): usize {
  store<u32>(end, load<u32>(placesOf + (<usize>mask << 2)) + first * eachByte);
  return end + <usize>popcnt<i32>(mask);
}

/** Fills up the last group of four with the list's last lane; returns its end. */
@inline
export function fillUp(list: usize, end: usize): usize {
  if (end === list) return end;
  store<u32>(end, <u32>load<u8>(end - 1) * eachByte);
  return list + ((end - list + 3) & ~3);
}

/** Where the lane at a place of a list lies in a row of doubles. */
@inline
export function laneAt(list: usize, place: usize): usize {
  return (<usize>load<u8>(list + place)) << 3;
}

/** The doubles of a row at two lanes. */
@inline
export function doublesAt(row: usize, a: usize, b: usize): v128 {
  return v128.load64_lane(row + b, v128.load64_zero(row + a), 1);
}

/** The words of a row at four lanes. */
@inline
export function wordsAt(row: usize, a: usize, b: usize, c: usize, d: usize): v128 {
  const both = v128.load32_lane(row + (b >> 1), v128.load32_zero(row + (a >> 1)), 1);
  return v128.load32_lane(row + (d >> 1), v128.load32_lane(row + (c >> 1), both, 2), 3);
}

/** Puts two doubles to their lanes of a row. */
@inline
export function putDoubles(row: usize, a: usize, b: usize, values: v128): void {
  v128.store64_lane(row + a, values, 0);
  v128.store64_lane(row + b, values, 1);
}
