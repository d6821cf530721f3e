/** The colours of one theme: the single source for our style sheets, Ant Design's tokens and the charts. */
export interface Palette {
  /** Behind everything. */
  readonly canvas: string;
  /** Cards and panels. */
  readonly surface: string;
  /** Fields, table heads, tracks. */
  readonly sunken: string;
  /** Popovers and dialogs. */
  readonly raised: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly text: string;
  readonly textSoft: string;
  /** The faintest text allowed: still 4.5 : 1 on canvas and surface. */
  readonly textFaint: string;
  readonly accent: string;
  readonly accentHover: string;
  readonly accentSoft: string;
  readonly onAccent: string;
  readonly warning: string;
  readonly warningSoft: string;
  readonly danger: string;
  readonly dangerSoft: string;
  readonly success: string;
  /** One hue in three steps: 25–75, 10–90, 5–95. */
  readonly bands: readonly [string, string, string];
  /** Gain and loss, distinguishable without red and green. */
  readonly gain: string;
  readonly loss: string;
  /** Rise and fall in the Chinese manner. */
  readonly red: string;
  readonly green: string;
  /** Okabe–Ito, adapted to the ground; six at most in one chart. */
  readonly categories: readonly string[];
  readonly shadow: string;
}

const light: Palette = {
  canvas: '#f5f6f8',
  surface: '#ffffff',
  sunken: '#f0f2f5',
  raised: '#ffffff',
  line: '#e3e6eb',
  lineStrong: '#c6ccd5',
  text: '#161b22',
  textSoft: '#48525f',
  textFaint: '#626d7b',
  accent: '#0b5d8a',
  accentHover: '#094c72',
  accentSoft: '#e4eff6',
  onAccent: '#ffffff',
  warning: '#8a5300',
  warningSoft: '#fdf3e0',
  danger: '#b3261e',
  dangerSoft: '#fcebea',
  success: '#1d6f42',
  bands: ['#7fb2d3', '#aecfe4', '#d8e8f2'],
  gain: '#0b6fae',
  loss: '#ad4a0a',
  red: '#c62f2b',
  green: '#1a7f4b',
  categories: ['#0072b2', '#d55e00', '#009e73', '#a8507f', '#b07d00', '#4a90c2'],
  shadow: '0 8px 28px rgb(20 30 45 / 14%), 0 1px 3px rgb(20 30 45 / 10%)',
};

const dark: Palette = {
  canvas: '#0f1318',
  surface: '#171c23',
  sunken: '#11161c',
  raised: '#1e242d',
  line: '#29313b',
  lineStrong: '#475261',
  text: '#e8ecf1',
  textSoft: '#b4bdc9',
  textFaint: '#8f9aa8',
  accent: '#6cb8e2',
  accentHover: '#8fcaec',
  accentSoft: '#163042',
  onAccent: '#07202f',
  warning: '#f0b860',
  warningSoft: '#332711',
  danger: '#ff8a80',
  dangerSoft: '#3a1b1a',
  success: '#66c793',
  bands: ['#2f7099', '#235472', '#1b3c50'],
  gain: '#62b3e6',
  loss: '#f0944d',
  red: '#ff7a70',
  green: '#5ac48b',
  categories: ['#56b4e9', '#e8853b', '#2fbf95', '#d88ab8', '#e6b73c', '#9fc9e8'],
  shadow: '0 10px 32px rgb(0 0 0 / 55%), 0 0 0 1px rgb(255 255 255 / 5%)',
};

export interface Look {
  readonly dark: boolean;
  readonly highContrast: boolean;
}

/** High contrast strengthens what separates and what is read; hues stay. */
function strengthen(palette: Palette, isDark: boolean): Palette {
  return isDark
    ? {
        ...palette,
        canvas: '#000000',
        surface: '#0b0e12',
        text: '#ffffff',
        textSoft: '#e6eaf0',
        textFaint: '#ccd3dc',
        line: '#7d8998',
        lineStrong: '#aab5c2',
      }
    : {
        ...palette,
        canvas: '#ffffff',
        text: '#000000',
        textSoft: '#1f262e',
        textFaint: '#333c47',
        line: '#6b7684',
        lineStrong: '#39424e',
      };
}

export function paletteOf(look: Look): Palette {
  const palette = look.dark ? dark : light;
  return look.highContrast ? strengthen(palette, look.dark) : palette;
}
