// What does a long text say in plain words? Read once for all rules that ask.
import type { ContentText } from '../../records/content-texts.js';
import { plainText } from '../../records/plain-text.js';

const known = new WeakMap<ContentText, string>();

export const plainOf = (text: ContentText): string => {
  if (!text.html) return text.text;
  let plain = known.get(text);
  if (plain === undefined) known.set(text, (plain = plainText(text.text)));
  return plain;
};
