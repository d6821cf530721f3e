import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import type { Workbook } from '../../../shared/workbook.ts';
import { escapeXml, sheetXml } from './sheetXml.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const longestName = 31;

/** Names that a spreadsheet takes: no marks of references, at most 31 letters, no two alike. */
export function sheetNames(asked: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return asked.map((name, i) => {
    const clean = name.replaceAll(/[[\]:*?/\\']/g, ' ').trim() || `Sheet ${i + 1}`;
    for (let number = 1; ; number += 1) {
      const mark = number === 1 ? '' : ` ${number}`;
      const fitting = clean.slice(0, longestName - mark.length) + mark;
      if (taken.has(fitting.toLowerCase())) continue;
      taken.add(fitting.toLowerCase());
      return fitting;
    }
  });
}

const styles = [
  head,
  `<styleSheet xmlns="${main}">`,
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>',
  '<cellXfs count="3"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/><xf xfId="0" quotePrefix="1"/></cellXfs>',
  '</styleSheet>',
].join('');

/** The parts of the file by their path, as ECMA-376 asks for them. */
function parts({ sheets }: Workbook): ReadonlyMap<string, string> {
  const names = sheetNames(sheets.map(({ name }) => name));
  const each = (write: (number: number, name: string) => string): string =>
    names.map((name, i) => write(i + 1, name)).join('');
  return new Map([
    [
      '[Content_Types].xml',
      `${head}<Types xmlns="${contentTypes}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${each((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${type}.worksheet+xml"/>`)}</Types>`,
    ],
    [
      '_rels/.rels',
      `${head}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${each((n, name) => `<sheet name="${escapeXml(name)}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${head}<Relationships xmlns="${packageRelations}">${each((n) => `<Relationship Id="rId${n}" Type="${relations}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="rId0" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ['xl/styles.xml', styles],
    ...sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet)] as const),
  ]);
}

/** Tables as an XLSX file. @param at the time that the parts of the archive carry */
export async function writeWorkbook(tables: Workbook, at: Date): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [path, content] of parts(tables)) {
    zip.addBuffer(Buffer.from(content, 'utf8'), path, { mtime: at });
  }
  zip.end();
  return buffer(zip.outputStream);
}
