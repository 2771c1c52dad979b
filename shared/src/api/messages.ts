// Which words does the product use? Every room declares its texts as pairs, German first, so that no language can fall behind.

export const languages = ['de', 'en'] as const;
export type Language = (typeof languages)[number];
export type Messages = Readonly<Record<string, readonly [de: string, en: string]>>;
export type MessageParams = Readonly<Record<string, string | number>>;

/** Declares texts of one room; `%{name}` is replaced by the parameter of that name. */
export const defineMessages = <const T extends Messages>(messages: T): T => messages;

/** The text of a key in a language; an unknown key is returned as it is, so that a gap is visible instead of silent. */
export const sayFrom = (messages: Messages, key: string, params: MessageParams = {}, language: Language = 'de'): string => {
  const text = messages[key]?.[language === 'de' ? 0 : 1] ?? key;
  return text.replace(/%\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
};
