/** Where the growth factors of the market come from; one object for each part of the return specification. */
export abstract class ReturnSource {
  /** Goes to the beginning of a block of paths. */
  abstract begin(firstPath: i32): void;
  /** Writes the growth factors of a month: out[factor] rows. Months are asked for in order. */
  abstract fill(month: i32, out: usize): void;
}
