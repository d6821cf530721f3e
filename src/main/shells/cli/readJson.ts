import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { ZodType, z } from 'zod';
import { LabError } from '../../../shared/errors/index.ts';
import { inputError } from '../../api/report.ts';

/** A plan or campaign is a few kilobytes; anything larger is not one. */
const sizeLimit = 4 * 1024 * 1024;

/**
 * Reads a JSON file that must fit a schema.
 * @throws LabError file.unreadable, file.notJson, api.input naming the field
 */
export function readJson<Schema extends ZodType>(file: string, schema: Schema): z.output<Schema> {
  const where = { file: basename(file) };
  const parsed = schema.safeParse(parseJson(file, readText(file)));
  if (parsed.success) return parsed.data;
  const error = inputError(parsed.error);
  throw new LabError(error.code, error.values, {
    where: { ...error.where, ...where },
    details: error.details,
  });
}

/**
 * A text file in UTF-8, without its byte order mark.
 * @throws LabError file.unreadable
 */
export function readText(file: string): string {
  const unreadable = (reason: string, cause?: unknown): LabError =>
    new LabError('file.unreadable', { file: basename(file), reason }, { where: { file }, cause });
  try {
    if (statSync(file).size > sizeLimit) throw unreadable('larger than 4 MB');
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw error instanceof LabError ? error : unreadable(messageOf(error), error);
  }
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text, (key, value: unknown) => {
      if (key === '__proto__') throw new SyntaxError('the key “__proto__” is not allowed');
      return value;
    });
  } catch (error) {
    const values = { file: basename(file), reason: messageOf(error) };
    throw new LabError('file.notJson', values, { where: { file }, cause: error });
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
