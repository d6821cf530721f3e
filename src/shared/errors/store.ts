import { defineErrors } from './define.ts';

/** Errors of the SQLite file. */
export const storeErrors = defineErrors({
  'store.notFound': {
    what: { zh: '找不到{kind}“{id}”。', en: 'There is no {kind} “{id}”.' },
    remedy: { zh: '请检查名称或编号。', en: 'Check the name or identifier.' },
  },
  'store.invalid': {
    what: { zh: '{kind}的内容有误：{field}：{reason}。', en: 'This {kind} is not valid: {field}: {reason}.' },
    remedy: { zh: '请修改该字段后重新保存。', en: 'Correct that field and save again.' },
  },
  'store.nameTaken': {
    what: { zh: '已有名为“{name}”的{kind}。', en: 'There already is a {kind} named “{name}”.' },
    remedy: { zh: '请换一个名称。', en: 'Choose another name.' },
  },
  'store.synthetic': {
    what: {
      zh: '合成示例数据与真实数据不能混在同一{kind}“{name}”中。',
      en: 'Synthetic and real data must not be mixed in one {kind}, “{name}”.',
    },
    remedy: {
      zh: '请换一个名称导入，或先删除原有的{kind}。',
      en: 'Import under another name, or remove the {kind} that is there.',
    },
  },
  'store.inUse': {
    what: {
      zh: '数据文件“{file}”正由另一程序使用：{program}（进程 {pid}，主机 {host}，始于 {since}）。',
      en: 'The file “{file}” is in use by another program: {program} (process {pid} on {host}, since {since}).',
    },
    remedy: {
      zh: '请先关闭那个程序，或以只读方式打开。',
      en: 'Close that program first, or open the file read-only.',
    },
  },
  'store.busy': {
    what: { zh: '数据文件“{file}”暂时被占用。', en: 'The file “{file}” is busy at the moment.' },
    remedy: { zh: '请稍后重试。', en: 'Try again in a moment.' },
  },
  'store.missing': {
    what: { zh: '数据文件“{file}”不存在。', en: 'There is no file “{file}”.' },
    remedy: { zh: '请检查路径。', en: 'Check the path.' },
  },
  'store.cannotOpen': {
    what: { zh: '无法打开数据文件“{file}”：{reason}。', en: 'The file “{file}” cannot be opened: {reason}.' },
    remedy: { zh: '请检查路径和访问权限。', en: 'Check the path and its permissions.' },
  },
  'store.notDatabase': {
    what: { zh: '“{file}”不是产品实验室的数据文件。', en: '“{file}” is not a Product Lab file.' },
    remedy: {
      zh: '请选择另一个文件；该文件未被改动。',
      en: 'Choose another file; this one was left untouched.',
    },
  },
  'store.corrupt': {
    what: {
      zh: '数据文件“{file}”已损坏（{reason}），已移存为“{quarantine}”。',
      en: 'The file “{file}” is damaged ({reason}) and was set aside as “{quarantine}”.',
    },
    remedy: {
      zh: '请用 lab restore --db 恢复最近的完好备份，或重新打开程序后在“数据”页恢复；移存的文件原样保留。',
      en: 'Restore the newest good backup with lab restore --db, or open the program again and restore it on the page Data; the file set aside is kept as it was.',
    },
  },
  'store.damaged': {
    what: { zh: '数据文件“{file}”已损坏：{reason}。', en: 'The file “{file}” is damaged: {reason}.' },
    remedy: {
      zh: '请关闭程序，并用 lab restore --db 恢复最近的完好备份。',
      en: 'Close the program and restore the newest good backup with lab restore --db.',
    },
  },
  'store.damagedRecord': {
    what: {
      zh: '{kind}“{id}”的存储内容与其校验值不符。',
      en: 'What is stored of the {kind} “{id}” does not match its checksum.',
    },
    remedy: {
      zh: '请从备份恢复，或删除后重新导入。',
      en: 'Restore a backup, or remove it and import it again.',
    },
  },
  'store.chain': {
    what: {
      zh: '第 {number} 号审批记录与校验链不符：它或它之前的记录被改动或删除过。',
      en: 'Approval {number} does not follow from the chain: it, or one before it, was changed or removed.',
    },
    remedy: {
      zh: '请不要再以此文件为凭，并从备份核对。',
      en: 'Do not rely on this file; compare it with a backup.',
    },
  },
  'store.newer': {
    what: {
      zh: '数据文件“{file}”由更新版本的程序写成（结构 {found}，本程序支持到 {known}），未做改动。',
      en: 'The file “{file}” was written by a newer program (schema {found}; this one knows {known}). It was left untouched.',
    },
    remedy: { zh: '请升级本程序。', en: 'Update this program.' },
  },
  'store.otherSchema': {
    what: {
      zh: '数据文件“{file}”的结构（{found}）不属于本程序的版本序列（{known}），未做改动。',
      en: 'The schema of “{file}” ({found}) does not belong to this program’s line of versions ({known}). It was left untouched.',
    },
    remedy: { zh: '请用写成该文件的程序打开。', en: 'Open it with the program that wrote it.' },
  },
  'store.olderReadOnly': {
    what: {
      zh: '数据文件“{file}”为旧结构（{found}），只读状态下无法升级到 {known}。',
      en: 'The file “{file}” has an older schema ({found}); read-only, it cannot be brought to {known}.',
    },
    remedy: {
      zh: '请复制到可写的文件夹后再打开。',
      en: 'Copy it to a folder that can be written, and open it there.',
    },
  },
  'store.migration': {
    what: {
      zh: '数据文件“{file}”升级到结构 {version} 时失败：{reason}。文件仍为旧结构。',
      en: 'Bringing “{file}” to schema {version} failed: {reason}. The file still has its old schema.',
    },
    remedy: { zh: '升级前的备份：{backup}。', en: 'The backup made before: {backup}.' },
  },
  'store.readOnly': {
    what: {
      zh: '数据文件“{file}”以只读方式打开，不能保存。',
      en: 'The file “{file}” is open read-only; nothing can be saved.',
    },
    remedy: {
      zh: '请复制到可写的文件夹后再打开。',
      en: 'Copy it to a folder that can be written, and open it there.',
    },
  },
  'store.full': {
    what: {
      zh: '磁盘空间不足：还需约 {needed} MB，剩余 {free} MB。未保存任何内容。',
      en: 'The disk is full: about {needed} MB are needed, {free} MB are free. Nothing was saved.',
    },
    remedy: { zh: '请腾出空间后重试。', en: 'Free some space and try again.' },
  },
  'store.io': {
    what: { zh: '读写数据文件“{file}”失败：{reason}。', en: 'Reading or writing “{file}” failed: {reason}.' },
    remedy: { zh: '请检查磁盘后重试。', en: 'Check the disk and try again.' },
  },
  'store.trail': {
    what: {
      zh: '审计记录从第 {number} 条起与封存不符：有人在程序之外改动过。',
      en: 'From entry {number} on the audit trail does not match its seals: it was changed behind the program’s back.',
    },
    remedy: {
      zh: '请与备份核对，并报告合规部门。',
      en: 'Compare it with a backup, and tell compliance.',
    },
  },
  'store.backupDamaged': {
    what: {
      zh: '备份“{file}”不能用来恢复：{reason}。',
      en: 'The backup “{file}” cannot be restored: {reason}.',
    },
    remedy: { zh: '请选择另一份备份；当前数据未被改动。', en: 'Choose another backup; nothing was changed.' },
  },
  'store.noBackup': {
    what: { zh: '“{file}”没有完好的备份。', en: 'There is no good backup of “{file}”.' },
    remedy: {
      zh: '损坏的文件原样保留，请联系技术支持。',
      en: 'A damaged file is kept as it was; ask for support.',
    },
  },
  'store.backup': {
    what: { zh: '备份到“{target}”失败：{reason}。', en: 'The backup to “{target}” failed: {reason}.' },
    remedy: { zh: '请选择另一个文件夹。', en: 'Choose another folder.' },
  },
});
