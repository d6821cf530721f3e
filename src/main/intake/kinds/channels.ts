import { LabError } from '../../../shared/errors/index.ts';
import { baseName } from '../fileNames.ts';
import { bareHeading, checkName } from '../headings.ts';
import { type WeekField, channelWords, weekFields, weekWords } from '../words.ts';
import { channelCollector } from './channelCollector.ts';
import { type ChannelColumns, type WeekColumns, allChannels } from './channelRow.ts';
import { findByWords, readMapping, unusedHeadings } from './columns.ts';
import type { IntakeKindReader, TableStart } from './kind.ts';

/** Weekly channel histories: a column of channel names, or columns per channel (`spend:tv`), or one channel alone. */
export const channels: IntakeKindReader = {
  start(table) {
    const columns = table.options.columns ? mapped(table, table.options.columns) : guessed(table);
    const used = columns.groups.flatMap(({ fields }) => Object.values(fields));
    const unused = unusedHeadings(table.headings, [table.dateColumn, columns.nameColumn ?? -1, ...used]);
    return channelCollector(table, columns, unused);
  },
};

function mapped(table: TableStart, mapping: Readonly<Record<string, string>>): ChannelColumns {
  const { headings } = table;
  const fields = readMapping(mapping, { plain: ['date', 'channel', ...weekFields], named: weekFields });
  const groups = new Map<string, WeekColumns>();
  for (const { field, name, heading } of fields) {
    if (name === undefined) continue;
    const group = groups.get(name) ?? {};
    groups.set(name, { ...group, [field as WeekField]: headings.find(heading) });
  }
  if (groups.size > 0) return wide(groups);
  const chosen = fields.filter(({ field }) => field !== 'date' && field !== 'channel');
  const own = Object.fromEntries(chosen.map(({ field, heading }) => [field, headings.find(heading)]));
  const channel = fields.find(({ field }) => field === 'channel');
  const nameColumn = channel ? headings.find(channel.heading) : findByWords(headings, channelWords);
  return long(table, { ...fieldsByWords(table), ...own }, nameColumn);
}

function guessed(table: TableStart): ChannelColumns {
  const { headings } = table;
  const nameColumn = findByWords(headings, channelWords);
  const fields = fieldsByWords(table);
  if (nameColumn !== undefined || fields.spend !== undefined) return long(table, fields, nameColumn);
  const groups = new Map<string, WeekColumns>();
  headings.names.forEach((heading, column) => {
    const part = splitHeading(heading);
    if (part) groups.set(part.name, { ...groups.get(part.name), [part.field]: column });
  });
  // A channel whose spend nobody wrote down tells nothing of cost; its columns are listed as not used.
  for (const [name, { spend }] of groups) if (spend === undefined) groups.delete(name);
  if (groups.size === 0) return long(table, fields, nameColumn);
  return wide(Object.keys(fields).length > 0 ? groups.set(allChannels, fields) : groups);
}

function fieldsByWords({ headings }: TableStart): WeekColumns {
  const fields: WeekColumns = {};
  for (const field of weekFields) {
    const column = findByWords(headings, weekWords[field]);
    if (column !== undefined) fields[field] = column;
  }
  return fields;
}

/** `Channel0_spend` → channel `Channel0`, field spend; `短信 花费` → 短信, spend. */
function splitHeading(heading: string): { name: string; field: WeekField } | undefined {
  const match = /^(.+?)[\s_:.-]+([^\s_:.-]+)$/.exec(heading);
  const word = bareHeading(match?.[2] ?? '');
  const field = weekFields.find((candidate) => weekWords[candidate].includes(word));
  return match && field ? { name: match[1]!, field } : undefined;
}

/** @throws LabError intake.noField */
function long(table: TableStart, fields: WeekColumns, nameColumn: number | undefined): ChannelColumns {
  if (fields.spend === undefined) {
    const headings = table.headings.list();
    throw new LabError('intake.noField', { field: 'spend', headings }, { where: { file: table.file } });
  }
  const name = checkName(table.options.name ?? baseName(table.file));
  return { layout: 'long', groups: [{ name, fields }], ...(nameColumn === undefined ? {} : { nameColumn }) };
}

/** @throws LabError intake.noSpend */
function wide(groups: ReadonlyMap<string, WeekColumns>): ChannelColumns {
  for (const [name, { spend }] of groups) {
    if (spend === undefined && name !== allChannels) throw new LabError('intake.noSpend', { channel: name });
  }
  if (
    [...groups.keys()].every((name) => name === allChannels) &&
    groups.get(allChannels)?.spend === undefined
  ) {
    throw new LabError('intake.noSpend', { channel: allChannels });
  }
  return {
    layout: 'wide',
    groups: [...groups].map(([name, fields]) => ({ name: checkName(name), fields })),
  };
}
