// How are the texts, addresses, channels, people and accounts of an invented office written out?
import type { OrganisationalUnitContent } from '@kommunalredaktion/shared';
import { mailWord } from '../mail-word.js';
import { testIban } from '../test-iban.js';
import { markup } from './markup.js';
import type { Address, AddressNote, Channel, Office, PersonNote, Town } from './office.js';

/** Range 030 23125-000 to -999: kept free by the Bundesnetzagentur for films and books. */
const fictional = (phone: number | string): string => (typeof phone === 'number' ? `030 23125 ${phone}` : phone);

export const descriptionOf = ({ text, english }: Office): OrganisationalUnitContent['description'] => ({
  de: `${markup(text)}<p>Diese Angaben sind erfunden und dienen der Vorführung.</p>`,
  ...(english && { en: `${markup(english.text ?? english.summary)}<p>This information is invented and serves as a demonstration.</p>` }),
});

const listOf = <T>(notes: T | readonly T[] | undefined): readonly T[] => (notes === undefined ? [] : Array.isArray(notes) ? (notes as readonly T[]) : [notes as T]);

const addressOf = (note: AddressNote, index: number, town: Town): Address => {
  const { at = '', ...own } = typeof note === 'string' ? { at: note } : note;
  const space = at.lastIndexOf(' ');
  const place = at === '' ? {} : { street: at.slice(0, space), houseNumber: at.slice(space + 1) };
  return { id: `a${index + 1}`, type: '001', ...place, postcode: town.postcode, city: town.city, ars: town.cityArs, ags: town.cityAgs, ...own };
};

export const addressesOf = ({ at }: Office, town: Town): Address[] => listOf<AddressNote>(at).map((note, index) => addressOf(note, index, town));

export const channelsOf = (office: Office, { domain }: Town): Channel[] => {
  const { phone, mobile, fax, mail, web, internalMail } = office;
  const all: (Omit<Channel, 'id'> | false)[] = [
    phone !== undefined && { channel: '02', value: fictional(phone), public: true },
    mobile !== undefined && { channel: '03', value: mobile, addition: 'Bereitschaft', public: true },
    fax !== undefined && { channel: '04', value: fictional(fax), public: true },
    mail !== undefined && { channel: '01', value: mail.includes('(at)') ? mail : `${mail}@${domain}`, public: true },
    internalMail !== undefined && { channel: '01', value: `${internalMail}@${domain}`, addition: 'nur für die Redaktion', public: false },
    web !== undefined && { channel: '09', value: `https://www.${domain}/${web}`, public: true },
  ];
  return all.filter((channel) => channel !== false).map((channel, index) => ({ id: `k${index + 1}`, ...channel }));
};

/** `Frau Dr. Jana Wendt`: salutation, title, given name, family name. */
const personOf = ({ who, as, room, phone, head, internal, hours }: PersonNote, index: number, { domain }: Town): NonNullable<OrganisationalUnitContent['contactPersons']>[number] => {
  const [salutation = '', ...names] = who.split(' ');
  const title = names[0]?.endsWith('.') ? names.shift() : undefined;
  const familyName = names.pop() ?? '';
  const givenName = names.join(' ');
  return {
    id: `p${index + 1}`, salutation, ...(title && { title }), givenName, familyName, position: as, ...(room && { room }), ...(hours && { hours }), head: head ?? false,
    ...(phone !== undefined && { phone: fictional(phone) }), email: `${mailWord(givenName)}.${mailWord(familyName)}@${domain}`, public: !internal,
  };
};
export const personsOf = ({ people = [] }: Office, town: Town) => people.map((note, index) => personOf(note, index, town));

export const bankAccountsOf = ({ bank = [] }: Office, { title }: Town) => bank.map(({ account, purpose }, index) => ({
  id: `b${index + 1}`, holder: title, bank: 'Musterbank Mark Brandenburg', iban: testIban(account), bic: 'MUSTDEBBXXX', purpose, public: true,
}));
