import { totalmem } from 'node:os';
import { allocate } from '../engine/parallel.ts';
import type { Buffers, BufferSpec } from '../engine/parallel.ts';
import { LabError } from '../../shared/errors/index.ts';

const megabyte = 1024 * 1024;

/** Half of the machine's memory: the rest is for the system and the page. */
export const defaultMemoryLimit = (): number => Math.floor(totalmem() / 2);

/** Bytes of shared memory that a run needs. */
export function estimateMemory(specs: Readonly<Record<string, BufferSpec>>): number {
  return Object.values(specs).reduce((sum, { type, length }) => sum + length * (type === 'f64' ? 8 : 4), 0);
}

/**
 * Allocates the shared memory of a run.
 * @param spare memory that may serve for a specification
 * @throws LabError job.memory where it would pass the limit, in bytes, or the system refuses it.
 */
export function allocateWithin(
  specs: Readonly<Record<string, BufferSpec>>,
  limit: number,
  spare?: (spec: BufferSpec) => Float64Array | undefined,
): Buffers {
  const needed = estimateMemory(specs);
  const tooLarge = (cause?: unknown): LabError =>
    new LabError(
      'job.memory',
      { needed: Math.ceil(needed / megabyte), limit: Math.floor(limit / megabyte) },
      { cause },
    );
  if (!(needed <= limit)) throw tooLarge();
  try {
    return allocate(specs, spare);
  } catch (error) {
    throw error instanceof RangeError ? tooLarge(error) : error;
  }
}
