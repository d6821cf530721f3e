import type { Estimate } from '../../../shared/simulation.ts';
import type { Language } from '../language.ts';
import { escape } from './escape.ts';

/** One figure of a row of figures. */
export interface Tile {
  readonly label: string;
  readonly value: string;
  /** Its standard error, or what it is measured against. */
  readonly note?: string;
  /** A bad case is set apart by colour and by its words. */
  readonly tone?: 'bad';
}

export function tiles(all: readonly Tile[]): string {
  const items = all.map(
    ({ label, value, note, tone }) =>
      `<div class="tile${tone ? ` ${tone}` : ''}"><dt>${escape(label)}</dt><dd>${escape(value)}</dd>` +
      `${note === undefined ? '' : `<dd class="note">${escape(note)}</dd>`}</div>`,
  );
  return `<dl class="tiles">${items.join('')}</dl>`;
}

export interface ChartCard {
  readonly title: string;
  /** What is to be seen, in words; it stands under the title and serves as the chart's description. */
  readonly description: string;
  readonly svg: string;
  /** The same figures as a table. */
  readonly table: readonly (readonly string[])[];
  readonly isWide?: boolean;
}

export function chartCard({ title, description, svg, table, isWide }: ChartCard, language: Language): string {
  const summary = language === 'zh' ? '查看数据表' : 'Show the figures';
  return (
    `<figure class="card${isWide ? ' wide' : ''}"><figcaption><h3>${escape(title)}</h3><p>${escape(description)}</p></figcaption>` +
    `${svg}<details><summary>${summary}</summary>${tableOf(table)}</details></figure>`
  );
}

/** A table that is read for itself and not behind a chart; as wide as the page. */
export function tableCard({
  title,
  description,
  table,
  note,
}: Pick<ChartCard, 'title' | 'description' | 'table'> & { readonly note?: string }): string {
  return (
    `<div class="card wide table-card"><h3>${escape(title)}</h3><p>${escape(description)}</p>${tableOf(table)}` +
    `${note === undefined ? '' : `<p class="table-note">${escape(note)}</p>`}</div>`
  );
}

/** The first row is the heading; the first column names the rows. */
export function tableOf(rows: readonly (readonly string[])[]): string {
  const [head, ...body] = rows;
  const heading = (head ?? []).map((cell) => `<th scope="col">${escape(cell)}</th>`).join('');
  const lines = body.map(([name = '', ...cells]) => {
    const rest = cells.map((cell) => `<td>${escape(cell)}</td>`).join('');
    return `<tr><th scope="row">${escape(name)}</th>${rest}</tr>`;
  });
  return `<div class="scroll"><table><thead><tr>${heading}</tr></thead><tbody>${lines.join('')}</tbody></table></div>`;
}

export function section(
  title: string,
  subtitle: string,
  lead: readonly string[],
  content: readonly string[],
): string {
  return (
    `<section><header><h2>${escape(title)}</h2><p class="subtitle">${escape(subtitle)}</p></header>` +
    `<div class="lead">${lead.map((sentence) => `<p>${escape(sentence)}</p>`).join('')}</div>${content.join('')}</section>`
  );
}

export function grid(cards: readonly string[]): string {
  return `<div class="grid">${cards.join('')}</div>`;
}

/** A figure as value and standard error. */
export function withError(label: string, figure: Estimate, format: (value: number) => string): Tile {
  return { label, value: format(figure.value), note: `± ${format(figure.se)}` };
}
