import type { EChartsCoreOption } from 'echarts/core';
import type { Palette } from '../app/theme/palette.ts';
import { init } from './echarts.ts';

export interface ImageRequest {
  readonly option: EChartsCoreOption;
  readonly title: string;
  /** What every export carries: plan, seed, program version, data date, synthetic or not. */
  readonly stamp: string;
  readonly fontFamily: string;
  readonly palette: Palette;
  readonly width: number;
  readonly height: number;
}

const head = 44;
const foot = 34;

/** Draws the chart once more with its title above and its stamp below, as a file of its own. */
function draw(request: ImageRequest, renderer: 'canvas' | 'svg') {
  const { option, title, stamp, fontFamily, palette, width, height } = request;
  const place = document.createElement('div');
  const chart = init(place, null, { renderer, width, height: height + head + foot, ssr: renderer === 'svg' });
  chart.setOption({ backgroundColor: palette.surface, ...option, tooltip: { show: false } });
  const given: unknown = option['grid'] ?? {};
  const grids = (Array.isArray(given) ? given : [given]) as readonly Record<string, unknown>[];
  chart.setOption({
    grid: grids.map((grid) => ({
      ...grid,
      top: Number(grid['top'] ?? 0) + head,
      bottom: Number(grid['bottom'] ?? 0) + foot,
      left: Math.max(16, Number(grid['left'] ?? 0)),
    })),
  });
  const words = (text: string, y: number, size: number, weight: number, colour: string) =>
    ({
      type: 'text',
      x: 16,
      y,
      style: { text, font: `${weight} ${size}px ${fontFamily}`, fill: colour },
    }) as const;
  chart.setOption({
    graphic: [
      words(title, 14, 16, 700, palette.text),
      words(stamp, height + head + 10, 11, 400, palette.textFaint),
    ],
  });
  return chart;
}

export async function pngOf(request: ImageRequest): Promise<Blob> {
  const chart = draw(request, 'canvas');
  const canvas = chart.renderToCanvas({ pixelRatio: 2, backgroundColor: request.palette.surface });
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  chart.dispose();
  if (!blob) throw new Error('the browser made no PNG of the chart');
  return blob;
}

export function svgOf(request: ImageRequest): Blob {
  const chart = draw(request, 'svg');
  const svg = chart.renderToSVGString();
  chart.dispose();
  return new Blob([svg], { type: 'image/svg+xml' });
}
