import type { LookValue } from '../app/theme/look.ts';
import { axisStyle, fontSize } from './style.ts';

/** The axis of rows of bars, the first on top, named beside them. @param width of the names, px; longer ones break */
export function rowAxis(names: readonly string[], width: number, look: LookValue) {
  const axis = cellAxis(names.length, (row) => names[row] ?? '', look);
  return {
    ...axis,
    inverse: true,
    axisLabel: {
      ...axis.axisLabel,
      color: look.palette.text,
      fontSize: fontSize(look, 12),
      width,
      overflow: 'break',
    },
  };
}

/** Names of rows that are longer go on in a second line. */
const widestName = 200;

/** How long names of rows are written, so that they leave the drawing its room. */
export const rowNames = (look: LookValue) => ({ width: fontSize(look, widestName), overflow: 'break' });

/** The axis of a grid of cells: a label in the middle of each. @param label of the cell of a place */
export function cellAxis(count: number, label: (place: number) => string, look: LookValue) {
  const style = axisStyle(look);
  return {
    type: 'value',
    min: -0.5,
    max: count - 0.5,
    interval: 0.5,
    nameLocation: 'middle',
    ...style,
    axisLine: { show: false },
    axisLabel: {
      ...style.axisLabel,
      hideOverlap: false,
      color: look.palette.textSoft,
      formatter: (place: number) => (Number.isInteger(place) ? label(place) : ''),
    },
  };
}
