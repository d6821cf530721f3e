import type { Purpose } from '../random/purposes.ts';
import type { QuasiNormals } from '../random/quasi/quasiNormals.ts';
import { bits, sobolDirections } from '../random/quasi/sobolDirections.ts';
import type { Layout } from './kernel.ts';
import type { KernelFunctions } from './kernelFunctions.ts';

/** Paths that are found from one scrambling at once, as the kernel's `group`. */
const group = 64;

/** Writes the scramblings of a block of paths into the kernel's memory; called before each block. */
export type Scramble = (firstPath: number, memory: Float64Array) => void;

/**
 * Hands quasi-random normals over to the kernel.
 * @param points of each scrambling, a power of 2 and at least {@link group}
 */
export function putQuasiNormals(
  normals: QuasiNormals,
  purpose: Purpose,
  factors: number,
  points: number,
  call: KernelFunctions,
  place: Layout,
): Scramble {
  const { bridge, dimensions, scales } = normals;
  const groups = call.pathsAtOnce.value / group;
  const dimensionCount = sobolDirections.length;
  const directions = place.putWords(new Uint32Array(groups * dimensionCount * bits));
  const shifts = place.putWords(new Uint32Array(groups * dimensionCount));
  call.setQuasiNormals(
    purpose,
    bridge.place.length,
    factors,
    place.putWords(bridge.place),
    place.putWords(bridge.left),
    place.putWords(bridge.right),
    place.putSingles(bridge.leftWeight),
    place.putSingles(bridge.rightWeight),
    place.putSingles(bridge.deviation),
    place.putSingles(scales),
    place.putWords(dimensions),
    directions,
    shifts,
    dimensionCount,
    points,
  );
  return (firstPath, memory) => {
    const words = new Uint32Array(memory.buffer);
    for (let at = 0; at < groups; at += 1) {
      const scrambling = normals.scramblingOf(firstPath + at * group);
      words.set(scrambling.directions, directions / 4 + at * dimensionCount * bits);
      words.set(scrambling.shifts, shifts / 4 + at * dimensionCount);
    }
  };
}
