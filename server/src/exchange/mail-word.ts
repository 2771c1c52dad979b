// How is a name written in an address of the net: small Latin letters and hyphens only?

const letters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ł: 'l' };

export const mailWord = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[äöüßł]/g, (letter) => letters[letter]!)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
