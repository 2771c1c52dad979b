// Is this one mail address that a message can be sent to, and if not, what is wrong with it? Syntax only: nobody is asked whether it exists.
// Source: RFC 5321 and RFC 5322 (dot-atom); domains may be written in their own letters.

export type MailFault = 'no-at' | 'several' | 'surplus' | 'blank' | 'name' | 'domain' | 'too-long' | 'umlaut';

const longestName = 64;
const longest = 254;
const spelledOut = /\s*[([{]\s*(?:at|ät|@)\s*[)\]}]\s*|\sat\s/i;
const between = /[;,/|\s]/;
const surroundings = /^mailto:|[<>]|^e-?mail\s*:/i;
const nameForm = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
const nameInOwnLetters = /^[\p{L}\p{N}_.+-]+$/u;
const labelForm = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?$/u;
const lastLabelForm = /^(?:\p{L}{2,}|xn--[a-z0-9-]+)$/iu;

const isDomain = (domain: string): boolean => {
  const labels = domain.split('.');
  return (
    labels.length > 1 && labels.every((label) => label.length < 64 && labelForm.test(label)) && lastLabelForm.test(labels.at(-1) ?? '')
  );
};

const faultOfName = (name: string): MailFault | null => {
  if (nameForm.test(name)) return name.length > longestName ? 'too-long' : null;
  return nameInOwnLetters.test(name) && !name.startsWith('.') && !name.endsWith('.') && !name.includes('..') ? 'umlaut' : 'name';
};

/** The fault of a written address, or null. */
export const mailFault = (address: string): MailFault | null => {
  const at = address.indexOf('@');
  if (at === -1 || spelledOut.test(address)) return 'no-at';
  if (address.indexOf('@', at + 1) !== -1) return between.test(address) ? 'several' : 'name';
  if (surroundings.test(address)) return 'surplus';
  if (/\s/.test(address)) return 'blank';
  const domain = address.slice(at + 1);
  if (!isDomain(domain)) return 'domain';
  return address.length > longest ? 'too-long' : faultOfName(address.slice(0, at));
};
