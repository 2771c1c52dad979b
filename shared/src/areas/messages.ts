// How are the levels of areas and the kinds of administrations called?
import { defineMessages } from '../api/messages.js';

export const areasMessages = defineMessages({
  'area.level.land': ['Land', 'State'],
  'area.level.district': ['Landkreis', 'District'],
  'area.level.association': ['Amt oder Verbandsgemeinde', 'Association of municipalities'],
  'area.level.municipality': ['Stadt oder Gemeinde', 'Town or municipality'],
  'administration.kind.land': ['Land', 'State'],
  'administration.kind.dikom': ['Zentralredaktion (DIKOM)', 'Central team (DIKOM)'],
  'administration.kind.district': ['Landkreis', 'District'],
  'administration.kind.municipality': ['Stadt oder Gemeinde', 'Town or municipality'],
  'administration.kind.amt': ['Amt', 'Amt (association of municipalities)'],
  'administration.kind.verbandsgemeinde': ['Verbandsgemeinde', 'Verbandsgemeinde (association of municipalities)'],
  'reason.areas.not-maintained': [
    'Diese Verwaltung ist kein Mitglied. Ihre Einträge lassen sich nur lesen.',
    'This administration is not a member. Its entries can only be read.',
  ],
  'administration.membership-order': [
    'Die Mitgliedschaft kann nicht enden, bevor sie beginnt.',
    'The membership cannot end before it begins.',
  ],
});
