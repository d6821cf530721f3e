import type { Palette } from './palette.ts';

/** `textSoft` → `--text-soft`; the three bands are `--band-1` … `--band-3`. */
export function cssVariables(palette: Palette): ReadonlyMap<string, string> {
  const variables = new Map<string, string>();
  for (const [name, value] of Object.entries(palette) as [string, string | readonly string[]][]) {
    const dashed = `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    if (typeof value === 'string') {
      variables.set(dashed, value);
    } else {
      const single = name === 'bands' ? '--band' : '--category';
      value.forEach((colour, index) => variables.set(`${single}-${index + 1}`, colour));
    }
  }
  return variables;
}
