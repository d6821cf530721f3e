import { init } from 'echarts';
import type { EChartsOption } from 'echarts';
import { ink } from '../ink.ts';

export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

export const wide: ChartSize = { width: 1080, height: 380 };
export const half: ChartSize = { width: 528, height: 340 };

/** Draws a chart without a browser; the answer is an SVG that scales with the page. */
export function renderChart(option: EChartsOption, { width, height }: ChartSize): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption({
    animation: false,
    textStyle: { fontFamily: ink.font, color: ink.soft, fontSize: 12 },
    ...option,
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return (
    svg
      // Hover styles and marks for scripts mean nothing on paper.
      .replaceAll(/<style[\s\S]*?<\/style>/g, '')
      .replaceAll(/ (?:class|pointer-events|ecmeta_\w+)="[^"]*"/g, '')
      .replace(/<svg width="\d+" height="\d+"/, '<svg width="100%" aria-hidden="true" focusable="false"')
  );
}
