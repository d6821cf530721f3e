import type { Workbook } from '../../../shared/workbook.ts';
import type { ServiceContext } from '../context.ts';
import { writeWorkbook } from './writeWorkbook.ts';

export interface WorkbookService {
  /** The file's bytes, base64. */
  write(tables: Workbook): Promise<string>;
}

export function workbookService({ clock }: Pick<ServiceContext, 'clock'>): WorkbookService {
  return { write: async (tables) => (await writeWorkbook(tables, clock())).toString('base64') };
}
