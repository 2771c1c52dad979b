// How does a short note about an invented office become a whole line of a load file?
import type { OrganisationalUnitContent, RecordLine } from '@kommunalredaktion/shared';
import { addressesOf, bankAccountsOf, channelsOf, descriptionOf, personsOf } from './office-parts.js';
import { hoursOf, hoursTextOf } from './office-hours.js';
import { competencesFrom, type CompetenceNote, type FiledCompetence } from './competence.js';
import type { Planned } from './planned.js';
import { given } from './services/note.js';

/** A real administration and what all its invented offices have in common. */
export interface Town {
  readonly slug: string; readonly ars: string; readonly title: string; readonly domain: string;
  readonly postcode: string; readonly city: string; readonly cityArs: string; readonly cityAgs: string;
}

export type Address = NonNullable<OrganisationalUnitContent['addresses']>[number];
export type Channel = NonNullable<OrganisationalUnitContent['channels']>[number];
/** `at` is street and number in one; what is not said comes from the town. */
export type AddressNote = string | (Partial<Address> & { readonly at?: string });
export interface PersonNote {
  readonly who: string; readonly as: string; readonly room?: string; readonly phone?: number | string; readonly head?: true; readonly internal?: true; readonly hours?: string;
}

export interface Office extends Planned {
  readonly key: string;
  readonly under?: string;
  readonly name: string;
  readonly short?: string;
  readonly aka?: readonly string[];
  readonly summary: string;
  /** Paragraphs by line; lines with a hyphen become a list, lines of markup stay as they are. */
  readonly text: string;
  readonly english?: { readonly name: string; readonly summary: string; readonly text?: string };
  readonly at?: AddressNote | readonly AddressNote[];
  /** A number is an extension in the range of telephone numbers kept free for fiction. */
  readonly phone?: number | string; readonly mobile?: string; readonly fax?: number; readonly mail?: string; readonly web?: string;
  readonly internalMail?: string;
  /** As in `Mo 9–12; Di 9–12, 13–18`, by kind. */
  readonly hours?: string; readonly phoneHours?: string; readonly visitingHours?: string;
  readonly hoursText?: string | false;
  readonly hoursNote?: string;
  /** `past`: nobody has taken away what was announced for the last one. */
  readonly christmas?: 'closed' | 'mornings' | 'past';
  readonly appointment?: OrganisationalUnitContent['appointment'];
  readonly people?: readonly PersonNote[];
  readonly bank?: readonly { readonly account: number; readonly purpose: string }[];
  readonly pay?: OrganisationalUnitContent['paymentMeans'];
  readonly call115?: string;
  readonly services?: readonly CompetenceNote[];
  readonly validity?: (year: number) => { from?: string; to?: string };
  readonly draft?: true;
  readonly age: number;
}

export const demoId = (town: Town, key: string): RecordLine['externalId'] => ({ agency: 'vorfuehrung', scheme: 'organisationseinheit', value: `${town.slug}-${key}` });

const contentOf = (town: Town, office: Office, position: number, year: number): Omit<OrganisationalUnitContent, 'parent' | 'competences'> & { competences: FiledCompetence[] | undefined } => ({
  name: { de: office.name, ...(office.english && { en: office.english.name }) },
  ...(office.short && { shortName: { de: office.short } }),
  synonyms: [...(office.aka ?? []), 'Beispiel'],
  authority: office.under === undefined,
  position,
  summary: { de: office.summary, ...(office.english && { en: office.english.summary }) },
  description: descriptionOf(office),
  addresses: addressesOf(office, town),
  channels: channelsOf(office, town),
  openingHoursText: hoursTextOf(office),
  openingHours: hoursOf(office, year),
  appointment: office.appointment,
  contactPersons: personsOf(office, town),
  bankAccounts: bankAccountsOf(office, town),
  paymentMeans: office.pay,
  serviceCentre: office.call115 === undefined ? undefined : {
    participant: true, number: '115', note: office.call115, accessibility: 'Gebärdentelefon über die Vermittlung der 115, Montag bis Freitag 8 bis 18 Uhr.',
  },
  competences: competencesFrom(office.services, town),
  validity: office.validity?.(year),
});

export const officeLine = (town: Town, office: Office, position: number, year: number): RecordLine => ({
  kind: 'organisational-unit',
  administration: town.ars,
  externalId: demoId(town, office.key),
  state: office.draft ? 'draft' : 'live',
  content: { ...given(contentOf(town, office, position, year)), parent: office.under === undefined ? null : demoId(town, office.under) },
});
