import { describe, expect, it } from 'vitest';
import { previewFile } from '../../src/main/intake/index.ts';
import { type Encoding, encodings } from '../../src/shared/intake.ts';
import { encodeText } from '../support/encodeText.ts';
import { errorOf, seriesOf } from './read.ts';

const header = '日期,沪深300（𠮷）,"债券,""中证"" 指数"';
const rows = ['2024/1/2,3429.57,201.1', '2024/1/3,"3,405.3",201.2', '2024/1/4,,201.3'];
const expected = {
  '沪深300(𠮷)': { '2024-01-02': 3429.57, '2024-01-03': 3405.3 },
  '债券,"中证" 指数': { '2024-01-02': 201.1, '2024-01-03': 201.2, '2024-01-04': 201.3 },
};

const lineEnds: Readonly<Record<string, string>> = {
  LF: [header, ...rows, ''].join('\n'),
  CRLF: [header, ...rows, ''].join('\r\n'),
  CR: [header, ...rows, ''].join('\r'),
  'LF, none at the end': [header, ...rows].join('\n'),
  'CRLF, none at the end': [header, ...rows].join('\r\n'),
  mixed: `${header}\r\n${rows[0]}\n${rows[1]}\r${rows[2]}\n`,
  'blank lines between and after': `${header}\r\n\r\n${rows.join('\r\n\r\n')}\r\n\r\n\r\n`,
  'blank lines before': `\n\n${[header, ...rows].join('\n')}\n`,
};

const files = encodings.flatMap((encoding) =>
  [true, false].flatMap((mark) =>
    Object.entries(lineEnds).map(([ends, text]) => ({ encoding, mark, ends, text })),
  ),
);

function rowsOf(columns: number): string[] {
  return Array.from({ length: 100 }, (_, i) => {
    const date = `2024年${1 + Math.floor(i / 28)}月${1 + (i % 28)}日`;
    return `${date},${Array.from({ length: columns }, (__, c) => `${1 + c}.${i}`).join(',')}`;
  });
}

describe('encodings and line ends', () => {
  it.each(files)('$encoding, mark $mark, $ends', async ({ encoding, mark, text }) => {
    const bytes = encodeText(text, encoding, mark);
    const scan = await previewFile(bytes, 'x.csv', { kind: 'nav' });
    expect(scan.preview.encoding).toBe(encoding);
    expect(scan.preview.problems).toEqual([]);
    expect(seriesOf(scan)).toEqual(expected);
  });

  it('are many', () => {
    expect(files.length).toBeGreaterThanOrEqual(60);
  });

  it('plain ASCII is UTF-8', async () => {
    const scan = await previewFile(encodeText('date,close\n2024-01-02,1\n', 'gb18030'), 'x.csv', {
      kind: 'nav',
    });
    expect(scan.preview.encoding).toBe('utf-8');
  });

  it('characters are never cut where the pieces of the file meet', async () => {
    const names = Array.from({ length: 400 }, (_, i) => `指数𠮷${i}`);
    const text = [`日期,${names.join(',')}`, ...rowsOf(names.length)].join('\n');
    for (const encoding of encodings) {
      const bytes = encodeText(text, encoding);
      expect(bytes.length).toBeGreaterThan(3 * 65_536);
      const scan = await previewFile(bytes, 'x.csv', { kind: 'nav' });
      expect(scan.preview.headings.slice(1)).toEqual(names);
      expect(scan.preview.rows).toBe(100);
      expect(scan.preview.problemCount).toBe(0);
    }
  });
});

describe('bytes that are no text of any kind', () => {
  const good = encodeText('日期,净值\n2024-01-02,1\n2024-01-03,1\n', 'gb18030');

  it('are refused with their line', async () => {
    const bytes = Buffer.concat([good, Uint8Array.of(0x32, 0xff, 0xff, 0x0a), good]);
    const error = await errorOf(previewFile(bytes, 'x.csv', { kind: 'nav' }));
    expect(error.report('zh')).toMatchObject({
      code: 'intake.encoding',
      message: '文件“x.csv”第 4 行不是有效的 UTF-8 / GB18030 编码。',
      where: { file: 'x.csv', row: 4 },
    });
  });

  it.each<[string, Encoding, Uint8Array, number]>([
    ['GB18030 read as UTF-8', 'utf-8', good, 1],
    ['Latin-1', 'gb18030', Uint8Array.from([0x61, 0x0a, 0x63, 0x61, 0x66, 0xe9, 0x2c, 0x31]), 2],
    ['a character cut at the end', 'utf-8', Uint8Array.from([0x61, 0x0a, 0xe6, 0x97]), 2],
    ['half a unit at the end', 'utf-16le', encodeText('a\nb', 'utf-16le').subarray(0, 5), 2],
    ['half a pair', 'utf-16be', Uint8Array.from([0, 0x61, 0, 0x0a, 0xd8, 0x00, 0, 0x61]), 2],
    ['half a pair', 'utf-16le', Uint8Array.from([0x61, 0, 0x0a, 0, 0x00, 0xd8, 0x61, 0]), 2],
  ])('are refused where the user chose: %s', async (_, encoding, bytes, line) => {
    const error = await errorOf(previewFile(bytes, 'x.csv', { kind: 'nav', encoding }));
    expect(error.code).toBe('intake.encoding');
    expect(error.values).toMatchObject({ line, encoding: encoding.toUpperCase() });
  });
});

describe('delimiters', () => {
  it.each([',', ';', '\t', '|'] as const)('%j is found', async (delimiter) => {
    const text = [
      ['日期', '净值', '备注'],
      ['2024-01-02', '1.5', `"a${delimiter}b,c;d"`],
      ['2024-01-03', '1.6', 'x'],
    ];
    const bytes = encodeText(text.map((cells) => cells.join(delimiter)).join('\n'), 'utf-8');
    const scan = await previewFile(bytes, 'x.csv', { kind: 'nav' });
    expect(scan.preview.delimiter).toBe(delimiter);
    expect(seriesOf(scan)).toEqual({ x: { '2024-01-02': 1.5, '2024-01-03': 1.6 } });
  });

  it('is what the user chose', async () => {
    const bytes = encodeText('日期;净,值\n2024-01-02;1\n', 'utf-8');
    const scan = await previewFile(bytes, 'x.csv', { kind: 'nav', delimiter: ';' });
    expect(scan.preview.headings).toEqual(['日期', '净,值']);
  });
});
