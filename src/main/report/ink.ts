/** Colours and type of the report; the bands are one hue in three steps, gain and loss blue and orange. */
export const ink = {
  text: '#161b22',
  soft: '#48525f',
  faint: '#626d7b',
  line: '#e3e6eb',
  lineStrong: '#c6ccd5',
  accent: '#0b5d8a',
  bands: ['#d8e8f2', '#aecfe4', '#7fb2d3'],
  gain: '#0b6fae',
  loss: '#c55a11',
  muted: '#a9b3bf',
  /** Without quotation marks, so that it can stand in an attribute. */
  font: 'system-ui, Noto Sans SC, Noto Sans CJK SC, PingFang SC, Microsoft YaHei, sans-serif',
} as const;
