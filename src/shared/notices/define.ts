/** One remark in both languages. `{name}` stands for a value of the notice. */
export interface NoticeText {
  readonly zh: string;
  readonly en: string;
}

/** Keeps the literal code names of an area's table while checking its shape. */
export function defineNotices<Code extends string>(
  table: Record<Code, NoticeText>,
): Record<Code, NoticeText> {
  return table;
}
