import { deserialize, serialize } from 'node:v8';

/**
 * The input of a run as workers are handed it: taken apart once for all slices, because an input with years of prices
 * takes the main thread a millisecond each time.
 */
export type PackedInput = SharedArrayBuffer;

export function packInput(input: unknown): PackedInput {
  const bytes = serialize(input);
  const packed = new SharedArrayBuffer(bytes.length);
  new Uint8Array(packed).set(bytes);
  return packed;
}

/** A copy of the worker's own: arrays in it do not lie in the shared memory. */
export function unpackInput(packed: PackedInput): unknown {
  return deserialize(Uint8Array.from(new Uint8Array(packed)));
}
