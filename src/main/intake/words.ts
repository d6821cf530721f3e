/** Headings by which columns are known, compared as `bareHeading` gives them. */
const list = (words: string): string[] => words.trim().split(/\s+/);

export const dateWords = list(`
  日期 净值日期 交易日期 交易日 估值日期 统计日期 数据日期 截止日期 时间 周 周起始日 周开始日期 周起始日期
  date time datetime timestamp day week dt tradedate navdate weekdate dateweek weekstart weekstarting weekof`);

/** Value columns from the one that shows the client's return best to the least telling; with the kind of series. */
export const valueWords = [
  { kind: 'accumulatedNav', words: list('复权净值 复权单位净值 累计净值 累计单位净值 份额累计净值') },
  { kind: 'accumulatedNav', words: list('accumulatednav accnav cumulativenav totalreturnnav') },
  { kind: 'nav', words: list('单位净值 净值 份额净值 基金净值 nav unitnav netvalue netassetvalue') },
  { kind: 'price', words: list('后复权收盘价 复权收盘价 adjclose adjustedclose') },
  { kind: 'price', words: list('收盘 收盘价 价格 最新价 close closeprice closingprice price last') },
  { kind: 'index', words: list('收盘指数 指数 点位 收盘点位 指数点位 index indexlevel level') },
  { kind: 'price', words: list('数值 值 value values') },
] as const;

/** Columns that say whose value it is, names before codes. */
export const seriesWords = list(`
  基金名称 产品名称 基金简称 产品简称 证券简称 指数名称 名称 简称 name fundname series
  基金代码 产品代码 证券代码 指数代码 代码 code fundcode symbol ticker fund`);

export const channelWords = list(`
  渠道 渠道名称 推广渠道 获客渠道 媒体 媒介 channel channelname media`);

/** The figures of a channel's week. */
export const weekWords = {
  spend: list('spend cost spending 花费 费用 投入 支出 消耗 成本 推广费用 花费金额 投放金额'),
  impressions: list('impressions impression views 曝光 曝光量 曝光数 展现 展现量 展示 展示量 触达 触达人数'),
  clicks: list('clicks click 点击 点击量 点击数 点击次数'),
  leads: list('leads lead 线索 线索数 线索量 留资 留资数 意向客户'),
  conversions: list(`
    conversions conversion accounts newaccounts
    转化 转化数 转化量 开户 开户数 新开户 新开户数 新客 新客数 新增客户 获客数`),
};

export type WeekField = keyof typeof weekWords;
export const weekFields = Object.keys(weekWords) as readonly WeekField[];
