import type { Page } from 'playwright-core';

/** What stands on a page, and which of it cannot be taken away. */
export interface ExportAudit {
  readonly tables: number;
  readonly charts: number;
  /** By name. */
  readonly lacking: readonly string[];
}

/**
 * Tables without an export and charts outside a card with exports. Printed sheets leave as a whole; tables made of
 * input fields are forms. A table's export is the nearest one: in its card, or in the head of its page.
 */
export function auditExports(page: Page): Promise<ExportAudit> {
  return page.evaluate(() => {
    const shown = 'main :is(table, figure.chart):not(dialog *, .paper *, [popover] *)';
    const things = [...document.querySelectorAll(shown)];
    const tables = things.filter(
      (thing) =>
        thing.matches('table') &&
        thing.closest('.chart-card') === null &&
        thing.querySelectorAll('tbody input').length < 2,
    );
    const charts = things.filter((thing) => thing.matches('figure.chart'));
    const exports = [...document.querySelectorAll('[data-exports]')].filter(
      (one) => one.closest('.plan-export') === null,
    );
    const scopeOf = (table: Element): Element => {
      const around: Element[] = [];
      for (let at: Element | null = table; at; at = at.parentElement) around.push(at);
      return around.find((scope) => exports.some((one) => scope.contains(one))) ?? document.body;
    };
    const scopes = Map.groupBy(tables, scopeOf);
    const lackingTables = [...scopes].flatMap(([scope, members]) => {
      const inner = [...scopes.keys()].filter((other) => other !== scope && scope.contains(other));
      const own = exports.filter((one) => scope.contains(one) && !inner.some((other) => other.contains(one)));
      const sheets = own.reduce((sum, one) => sum + Number(one.getAttribute('data-exports')), 0);
      return members.length <= sheets
        ? []
        : members.map((table) => table.querySelector('caption')?.innerText ?? '');
    });
    const lackingCharts = charts
      .filter(
        (chart) => chart.closest('.chart-card')?.querySelector('.chart-card-tools .popup-trigger') == null,
      )
      .map((chart) => chart.getAttribute('aria-label') ?? '');
    return { tables: tables.length, charts: charts.length, lacking: [...lackingTables, ...lackingCharts] };
  });
}
