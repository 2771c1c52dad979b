// How does an office look that has everything and no fault? The text that tests start from.
import type { Content } from '@kommunalredaktion/shared';

/** A name and a number that only the owner and the centre may ever read. */
export const secretPerson = 'Quirlewitz';
export const secretNote = 'Tresorschlüssel beim Hausmeister';

export const office = (over: Content = {}): Content => ({
  name: { de: 'Bürgerbüro' },
  summary: { de: 'Ausweise, Pässe und Meldebescheinigungen.' },
  description: { de: '<p>Bringen Sie bitte Ihren bisherigen Ausweis mit.</p>' },
  addresses: [
    {
      id: 'haus',
      type: '001',
      street: 'Lerchenwinkel',
      houseNumber: '4',
      postcode: '14806',
      city: 'Bad Belzig',
      ars: '120690020020',
      ags: '12069020',
      wheelchair: 'yes',
    },
  ],
  channels: [
    { id: 'tel', channel: '02', value: '+49 33841 23125', public: true },
    { id: 'mail', channel: '01', value: 'buergerbuero@probe.example', public: true },
  ],
  openingHours: [{ id: 'zeit', kind: 'opening', slots: [{ id: 'di', day: 'tu', from: '09:00', to: '12:00' }] }],
  contactPersons: [
    { id: 'offen', givenName: 'Ole', familyName: 'Dahms', public: true },
    { id: 'intern', familyName: secretPerson, public: false },
  ],
  serviceCentre: { participant: true, note: secretNote },
  ...over,
});

/** One blocker: nobody can visit it. */
export const unreachable = (over: Content = {}): Content => office({ addresses: [], ...over });
/** The same office in other words; another review is needed. */
export const reworded = (words: string, over: Content = {}): Content => office({ summary: { de: words }, ...over });
