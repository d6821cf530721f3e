import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { fromBuffer } from 'yauzl';
import { columnName } from '../../../src/main/services/workbook/sheetXml.ts';
import { sheetNames, writeWorkbook } from '../../../src/main/services/workbook/writeWorkbook.ts';

const at = new Date('2026-07-01T08:00:00Z');

/** Every part of an archive, as text. */
async function unzip(bytes: Buffer): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  await new Promise<void>((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      zip.on('end', resolve).on('error', reject);
      zip.on('entry', (entry: { fileName: string }) => {
        zip.openReadStream(entry as never, (problem, stream) => {
          if (problem) return reject(problem);
          const chunks: Buffer[] = [];
          stream.on('data', (chunk: Buffer) => chunks.push(chunk));
          return stream.on('end', () => {
            found.set(entry.fileName, Buffer.concat(chunks).toString('utf8'));
            zip.readEntry();
          });
        });
      });
      return zip.readEntry();
    });
  });
  return found;
}

/** The cells of a sheet as a spreadsheet reads them; a formula would be named. */
function cellsOf(xml: string): readonly (string | number)[] {
  const cells: (string | number)[] = [];
  let text = '';
  let kind = '';
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'f') throw new Error('a formula');
    if (name === 'c') [kind, text] = [attributes['t'] ?? 'n', ''];
  });
  parser.on('text', (part) => (text += part));
  parser.on('closetag', ({ name }) => {
    if (name === 'c') cells.push(kind === 'n' ? Number(text) : text);
  });
  parser.write(xml).close();
  return cells;
}

describe('an XLSX file', () => {
  it('has well-formed parts and the cells that were given, formulas as text', async () => {
    const sheets = [
      {
        name: '结果 / 1',
        columns: ['指标', 'Value'],
        rows: [
          ['=HYPERLINK("x")', 1.5],
          ['<&">\u0001', null],
          ['+1', -2],
        ],
      },
      { name: '结果 / 1', columns: ['x'], rows: [] },
    ];
    const parts = await unzip(await writeWorkbook({ sheets }, at));
    expect([...parts.keys()]).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ]);
    for (const xml of parts.values()) new SaxesParser().write(xml).close();
    expect(cellsOf(parts.get('xl/worksheets/sheet1.xml')!)).toEqual([
      '指标',
      'Value',
      '=HYPERLINK("x")',
      1.5,
      '<&">',
      '+1',
      -2,
    ]);
    expect(parts.get('xl/workbook.xml')).toContain('name="结果   1 2"');
  });

  it('gives back any text and any number', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }).map((text) => text.replaceAll(/[^\t\n\u0020-\uD7FF]/g, 'x')),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 20 }), async (row) => {
        const parts = await unzip(
          await writeWorkbook({ sheets: [{ name: 's', columns: [], rows: [row] }] }, at),
        );
        expect(cellsOf(parts.get('xl/worksheets/sheet1.xml')!)).toEqual(row);
      }),
      { numRuns: 60 },
    );
  });

  it('names columns and sheets as spreadsheets do', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
    const names = sheetNames(['a'.repeat(40), 'A'.repeat(40), '[]:*?/\\', 'plain']);
    expect(names).toEqual(['a'.repeat(31), `${'A'.repeat(29)} 2`, 'Sheet 3', 'plain']);
  });
});
