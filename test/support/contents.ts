// How do a service, a supplement and an online service look that have everything and no fault?
import type { Content } from '@kommunalredaktion/shared';

/** Well-formed keys, one for each number. */
export const keyOf = (n: number): string => `99102${String(n).padStart(3, '0')}012000`;

export const service = (over: Content = {}): Content => ({
  name: { de: 'Hundesteuer Anmeldung' },
  publicName: { de: 'Hund anmelden' },
  key: keyOf(13),
  structure: 'lov',
  typing: ['5'],
  summary: { de: '<p>Wer einen Hund hält, meldet ihn an.</p>' },
  description: { de: '<p>Sie melden Ihren Hund bei Ihrer Stadt an. Sie erhalten eine Marke.</p>' },
  requiredDocuments: { de: '<p>Bringen Sie den Impfpass mit.</p>' },
  procedure: { de: '<p>Sie füllen das Formular aus. Wir schicken Ihnen die Marke.</p>' },
  fees: [{ id: 'marke', kind: 'free' }],
  processingTimes: [{ id: 'zeit', duration: 2, unit: 'WOCHE' }],
  ...over,
});

export const supplement = (serviceId: string, over: Content = {}): Content => ({
  service: serviceId,
  serviceName: 'Hund anmelden',
  procedure: { de: '<p>Die Marke gibt es auch sofort am Schalter.</p>' },
  fees: [{ id: 'marke', kind: 'fixed', amount: 500 }],
  processingTimes: [{ id: 'zeit', duration: 1, unit: 'TAG' }],
  ...over,
});

export const onlineService = (over: Content = {}): Content => ({
  name: { de: 'Hund online anmelden' },
  description: { de: '<p>Sie melden Ihren Hund im Netz an.</p>' },
  links: [{ id: 'start', type: '01', uri: 'https://hund.probe.example/', title: 'Zum Antrag', language: 'de' }],
  ...over,
});

/** An entry that says who is responsible: by the id of a service on record, or by the key of one that may not be there yet. */
export const competence = (id: string, named: { service: string } | { serviceKey: string }, over: Content = {}): Content => ({
  id,
  ...named,
  areas: [],
  role: '01',
  ...over,
});
