import type { Workbook } from '../../shared/workbook.ts';
import { api } from '../app/api/client.ts';
import { download } from '../charts/download.ts';

export type Sheet = Workbook['sheets'][number];

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Writes tables as one XLSX file, a sheet each, and hands it to the browser. */
export async function saveWorkbook(sheets: readonly Sheet[], fileName: string): Promise<void> {
  const { contentBase64 } = await api.report.workbook.mutate({ sheets: [...sheets] });
  const bytes = Uint8Array.from(atob(contentBase64), (letter) => letter.codePointAt(0)!);
  download(new Blob([bytes], { type: xlsxType }), fileName);
}
