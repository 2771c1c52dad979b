// Which short name has a text, the same everywhere? For telling versions apart, not for keeping secrets: FNV-1a with 64 bits.

const start = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;
const whole = 0xffffffffffffffffn;

export const fingerprint = (text: string): string => {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) hash = ((hash ^ BigInt(text.charCodeAt(at))) * prime) & whole;
  return hash.toString(16).padStart(16, '0');
};
