import { drawParameters, parameterStream } from '../../campaign/path/drawParameters.ts';
import type { Search } from './search.ts';

/** The best shares if the rates were those of one draw; draw d has the rates of path d of a simulation. */
export function divideDraw(search: Search, technology: number, draw: number): number[] {
  const { parts, compiled } = search;
  const stream = parameterStream(compiled);
  const { money } = search.divideAt(technology, 1, (state) => drawParameters(compiled, state, draw, stream));
  return money.map((sum) => (parts.total > 0 ? sum / parts.total : 0));
}
