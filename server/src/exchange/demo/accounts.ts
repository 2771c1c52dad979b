// Who works in the demonstration?
import type { Role } from '@kommunalredaktion/shared';
import { badBelzig } from './bad-belzig.js';
import { cottbus } from './cottbus.js';

export interface DemoAccount { readonly email: string; readonly name: string; readonly role: Role; readonly administrations: readonly string[] }

/** Invented people, at least one for every role; municipal ones with the regional keys of their administrations. */
export const demoAccounts = {
  contactBelzig: { email: 'kontakt.belzig@kommune.example', name: 'Hanna Liebetrau', role: 'contact', administrations: [badBelzig.ars] },
  contactCottbus: { email: 'kontakt.cottbus@kommune.example', name: 'Mirko Zschiedrich', role: 'contact', administrations: [cottbus.ars] },
  approverBelzig: { email: 'freigabe.belzig@kommune.example', name: 'Ines Quandt', role: 'approver', administrations: [badBelzig.ars] },
  editorFalk: { email: 'redaktion.falk@zentrale.example', name: 'Miriam Falk', role: 'editor', administrations: [] },
  editorBrandt: { email: 'redaktion.brandt@zentrale.example', name: 'Jonas Brandt', role: 'editor', administrations: [] },
  lead: { email: 'leitung@zentrale.example', name: 'Dr. Viola Sommer', role: 'lead', administrations: [] },
  coordinator: { email: 'koordination@zentrale.example', name: 'Peer Lassan', role: 'coordinator', administrations: [] },
  administrator: { email: 'administration@zentrale.example', name: 'Greta Kolberg', role: 'administrator', administrations: [] },
  support: { email: 'technik@zentrale.example', name: 'Sami Haddad', role: 'support', administrations: [] },
} as const satisfies Readonly<Record<string, DemoAccount>>;
export type DemoAccountKey = keyof typeof demoAccounts;
