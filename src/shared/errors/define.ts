/** What one error says, in both languages. `{name}` stands for a value given where the error is raised. */
export interface ErrorText {
  readonly what: { readonly zh: string; readonly en: string };
  readonly remedy: { readonly zh: string; readonly en: string };
}

/** Keeps the literal code names of an area's table while checking its shape. */
export function defineErrors<Code extends string>(table: Record<Code, ErrorText>): Record<Code, ErrorText> {
  return table;
}
