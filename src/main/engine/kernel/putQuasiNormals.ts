import type { Purpose } from '../random/purposes.ts';
import type { QuasiNormals } from '../random/quasi/quasiNormals.ts';
import { bits, sobolDirections } from '../random/quasi/sobolDirections.ts';
import type { Layout } from './kernel.ts';
import type { KernelFunctions } from './kernelFunctions.ts';

/**
 * Hands quasi-random normals over to the kernel.
 * @param points of each scrambling, a power of 2 and at least 64
 * @returns writes the scrambling of a block of paths into the memory; called before each block
 */
export function putQuasiNormals(
  normals: QuasiNormals,
  purpose: Purpose,
  factors: number,
  points: number,
  call: KernelFunctions,
  place: Layout,
): (firstPath: number, memory: Float64Array) => void {
  const { bridge, dimensions, scales } = normals;
  const directions = place.putWords(new Uint32Array(sobolDirections.length * bits));
  const shifts = place.putWords(new Uint32Array(sobolDirections.length));
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
    points,
  );
  return (firstPath, memory) => {
    const scrambling = normals.scramblingOf(firstPath);
    const words = new Uint32Array(memory.buffer);
    words.set(scrambling.directions, directions / 4);
    words.set(scrambling.shifts, shifts / 4);
  };
}
