export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text in both languages of the report. */
export type Words = Readonly<Record<Language, string>>;
