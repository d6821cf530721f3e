import { defineErrors } from './define.ts';

const correctCell = { zh: '请修正该单元格后重新导入。', en: 'Correct that cell and import again.' };

/** Errors of files coming in. Those of a single row have its place beside them: file, row, column. */
export const intakeErrors = defineErrors({
  'intake.rejected': {
    what: {
      zh: '文件“{file}”有 {count} 行无法接受，未导入任何内容。',
      en: '{count} rows of “{file}” were refused; nothing was imported.',
    },
    remedy: {
      zh: '请按列出的行列修正后重新导入，或选择跳过错误行。',
      en: 'Correct the listed rows and import again, or choose to skip bad rows.',
    },
  },

  // The file as a whole.
  'intake.empty': {
    what: { zh: '文件“{file}”是空的。', en: 'The file “{file}” is empty.' },
    remedy: { zh: '请选择另一个文件。', en: 'Choose another file.' },
  },
  'intake.noRows': {
    what: { zh: '文件“{file}”中没有可导入的数据行。', en: 'There is nothing to import in “{file}”.' },
    remedy: { zh: '请检查文件内容和列的对应关系。', en: 'Check the file and which column serves as what.' },
  },
  'intake.tooLarge': {
    what: {
      zh: '文件“{file}”为 {size} MB，上限为 {limit} MB。',
      en: '“{file}” has {size} MB; the limit is {limit} MB.',
    },
    remedy: { zh: '请拆分成几个文件后分别导入。', en: 'Split it into several files.' },
  },
  'intake.compressed': {
    what: { zh: '文件“{file}”是压缩文件（{format}）。', en: '“{file}” is a compressed file ({format}).' },
    remedy: {
      zh: '请先解压，再导入其中的 CSV 文件。',
      en: 'Unpack it first and import the CSV file inside.',
    },
  },
  'intake.notText': {
    what: { zh: '文件“{file}”不是文本文件（{format}）。', en: '“{file}” is not a text file ({format}).' },
    remedy: { zh: '请另存为 CSV 后再导入。', en: 'Save it as CSV and import that.' },
  },
  'intake.encoding': {
    what: {
      zh: '文件“{file}”第 {line} 行不是有效的 {encoding} 编码。',
      en: 'Line {line} of “{file}” is not valid {encoding}.',
    },
    remedy: {
      zh: '请另选编码，或另存为 UTF-8 后再导入。',
      en: 'Choose another encoding, or save the file as UTF-8.',
    },
  },
  'intake.quotes': {
    what: {
      zh: '文件“{file}”第 {row} 行的引号不成对，之后的内容无法确定。',
      en: 'The quotation marks in row {row} of “{file}” do not match; what follows cannot be told apart.',
    },
    remedy: { zh: '请修正该行的引号。', en: 'Correct the quotation marks of that row.' },
  },
  'intake.tooManyColumns': {
    what: {
      zh: '文件“{file}”有 {count} 列，上限为 {limit} 列。',
      en: '“{file}” has {count} columns; the limit is {limit}.',
    },
    remedy: { zh: '请检查分隔符，或减少列数。', en: 'Check the delimiter, or drop columns.' },
  },
  'intake.tooManyTargets': {
    what: {
      zh: '“{heading}”列含有 {limit} 个以上不同的名称。',
      en: 'The column “{heading}” holds more than {limit} different names.',
    },
    remedy: { zh: '请检查该列是否确为名称列。', en: 'Check that this column really holds names.' },
  },
  'intake.duplicateHeading': {
    what: { zh: '标题“{heading}”出现了不止一次。', en: 'The heading “{heading}” comes more than once.' },
    remedy: { zh: '请给每一列不同的标题。', en: 'Give each column a heading of its own.' },
  },
  'intake.badName': {
    what: {
      zh: '“{name}”不能用作名称：长度须为 1–120 个字符，且不含控制字符。',
      en: '“{name}” cannot be a name: names have 1 to 120 characters and no control characters.',
    },
    remedy: { zh: '请修改该标题或名称。', en: 'Change that heading or name.' },
  },

  // Which column serves as what.
  'intake.noDate': {
    what: {
      zh: '没有找到日期列。文件的标题为：{headings}。',
      en: 'No column of dates was found. The headings are: {headings}.',
    },
    remedy: { zh: '请指定哪一列是日期。', en: 'Say which column holds the dates.' },
  },
  'intake.noField': {
    what: {
      zh: '没有找到“{field}”列。文件的标题为：{headings}。',
      en: 'No column for “{field}” was found. The headings are: {headings}.',
    },
    remedy: { zh: '请指定哪一列对应该字段。', en: 'Say which column serves as that field.' },
  },
  'intake.unknownField': {
    what: {
      zh: '列对应关系中的字段“{field}”不存在。',
      en: 'There is no field “{field}” to give a column to.',
    },
    remedy: { zh: '可用字段：{known}。', en: 'The fields are: {known}.' },
  },
  'intake.noColumn': {
    what: {
      zh: '文件中没有标题为“{heading}”的列。文件的标题为：{headings}。',
      en: 'There is no column headed “{heading}”. The headings are: {headings}.',
    },
    remedy: { zh: '请修改列对应关系。', en: 'Correct which column serves as what.' },
  },
  'intake.noSpend': {
    what: { zh: '渠道“{channel}”没有对应的投入列。', en: 'The channel “{channel}” has no column of spend.' },
    remedy: { zh: '请指定“spend:{channel}”对应的列。', en: 'Say which column is “spend:{channel}”.' },
  },
  'intake.nameForMany': {
    what: {
      zh: '文件含有 {count} 个序列，不能共用一个名称“{name}”。',
      en: 'The file holds {count} series, which cannot all be named “{name}”.',
    },
    remedy: {
      zh: '请不要指定名称，或只选一列：“value:{name}”。',
      en: 'Leave the name out, or choose one column: “value:{name}”.',
    },
  },
  'intake.returns': {
    what: {
      zh: '文件“{file}”看起来是收益率，而不是净值或价格（{share}% 的数值不大于零）。',
      en: '“{file}” looks like returns, not values or prices ({share}% of its figures are not above zero).',
    },
    remedy: {
      zh: '请先换算成指数再导入：从 1 开始，逐期乘以（1 + 收益率）。',
      en: 'Turn them into an index first: start at 1 and multiply by (1 + return) each period.',
    },
  },

  // Single rows and cells.
  'intake.cells': {
    what: {
      zh: '该行有 {found} 个单元格，应为 {expected} 个。',
      en: 'The row has {found} cells where {expected} are expected.',
    },
    remedy: { zh: '请检查分隔符和引号。', en: 'Check its delimiters and quotation marks.' },
  },
  'intake.date': {
    what: {
      zh: '“{value}”不是 {format} 格式的有效日期。',
      en: '“{value}” is not a calendar day written as {format}.',
    },
    remedy: correctCell,
  },
  'intake.number': {
    what: { zh: '“{value}”不是数字。', en: '“{value}” is not a number.' },
    remedy: correctCell,
  },
  'intake.percent': {
    what: {
      zh: '“{value}”是百分数，而此列应为数值。',
      en: '“{value}” is a percentage; this column holds plain figures.',
    },
    remedy: {
      zh: '请确认该列是净值、价格或数量，而不是收益率。',
      en: 'Check that the column holds values or counts, not returns.',
    },
  },
  'intake.notPositive': {
    what: {
      zh: '净值或价格必须大于零，此处为“{value}”。',
      en: 'A value or price must be above zero; this is “{value}”.',
    },
    remedy: correctCell,
  },
  'intake.negative': {
    what: {
      zh: '此列不能为负数，此处为“{value}”。',
      en: 'This column cannot be negative; this is “{value}”.',
    },
    remedy: correctCell,
  },
  'intake.missing': {
    what: {
      zh: '此单元格为空，但该行其他内容需要它。',
      en: 'This cell is empty, but the rest of the row needs it.',
    },
    remedy: correctCell,
  },
  'intake.duplicateDate': {
    what: {
      zh: '“{name}”在 {date} 有不同的数值（另见第 {other} 行）。',
      en: '“{name}” has different figures for {date} (see row {other}).',
    },
    remedy: { zh: '请只保留正确的一行。', en: 'Keep only the right one.' },
  },
  'intake.notWeekly': {
    what: {
      zh: '{date} 与其他各周的星期不同，此文件应每周一行。',
      en: '{date} falls on another weekday than the other weeks; there must be one row a week.',
    },
    remedy: {
      zh: '请按周汇总，并以每周同一天为日期。',
      en: 'Add up by week and date each week by the same weekday.',
    },
  },
});
