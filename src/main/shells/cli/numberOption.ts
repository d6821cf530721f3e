import { LabError } from '../../../shared/errors/index.ts';
import { textOption, type Options } from './command.ts';

function numberOf(name: string, typed: string): number {
  const value = Number(typed);
  if (typed.trim() === '' || !Number.isFinite(value)) {
    throw new LabError('cli.usage', { reason: `--${name} ${typed}` });
  }
  return value;
}

/** An option that is a number; undefined where it is left out. @throws LabError cli.usage */
export function numberOption(options: Options, name: string): number | undefined {
  const typed = textOption(options, name);
  return typed === undefined ? undefined : numberOf(name, typed);
}

/** An option that is a list of numbers with commas between them. @throws LabError cli.usage */
export function numbersOption(options: Options, name: string): number[] {
  return (textOption(options, name) ?? '').split(',').map((typed) => numberOf(name, typed));
}
