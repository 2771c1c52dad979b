// How are the fields of a service called, and what does somebody filling them in want to know?
import { defineMessages } from '../../api/messages.js';

export const serviceMessages = defineMessages({
  'field.service.name': ['Amtliche Bezeichnung', 'Official name'],
  'field.service.name.help': [
    'So, wie sie im bundesweiten Leistungskatalog steht, zum Beispiel „Wohnsitz Anmeldung“.',
    'As it stands in the national catalogue of services.',
  ],
  'field.service.publicName': ['Bürgerfreundliche Bezeichnung', 'Name for the public'],
  'field.service.publicName.help': [
    'Was die Menschen tun wollen, in ihren Worten: „Wohnung anmelden“. Ohne Punkt am Ende und ohne den Namen der Gemeinde. Dies ist die Überschrift in den Portalen.',
    'What people want to do, in their words, without a full stop and without the name of the municipality. This is the heading in portals.',
  ],
  'field.service.key': ['Leistungsschlüssel', 'Service key'],
  'field.service.key.help': [
    '14 Ziffern, beginnend mit 99. Den Schlüssel vergibt der bundesweite Katalog; bitte keinen eigenen bilden.',
    '14 digits beginning with 99. The key is issued by the national catalogue; please do not make up one.',
  ],
  'field.service.localId': ['Eigene Kennung', 'Local key'],
  'field.service.localId.help': [
    'Nur für eigene Leistungen einer Kommune, die der Katalog nicht kennt.',
    'Only for a municipality’s own services that the catalogue does not know.',
  ],
  'field.service.structure': ['Aufbau', 'Structure'],
  'field.service.structure.help': [
    'Steht im Katalog neben dem Schlüssel. Endet er auf „000“, hat die Leistung kein Detail.',
    'Found in the catalogue beside the key. If the key ends in “000”, the service has no detail.',
  ],
  'field.service.detail': ['Verrichtungsdetail', 'Detail'],
  'field.service.detail.help': [
    'Was diese Leistung von der allgemeinen unterscheidet, zum Beispiel „aus dem Ausland“.',
    'What sets this service apart from the general one.',
  ],
  'field.service.typing': ['Typisierung', 'Type'],
  'field.service.typing.help': [
    'Wer die Leistung regelt und wer sie ausführt. Bei Typ 5 schreibt die Kommune den ganzen Text selbst.',
    'Who makes the rules and who carries them out. For type 5 the municipality writes the whole text.',
  ],
  'field.service.addressees': ['Für wen', 'For whom'],
  'field.service.synonyms': ['Suchwörter', 'Search words'],
  'field.service.synonyms.help': [
    'Wörter, unter denen Menschen diese Leistung suchen, auch umgangssprachliche: „Ummelden“, „Umzug“. Sie erscheinen nicht im Text.',
    'Words under which people look for this service, colloquial ones as well. They do not appear in the text.',
  ],

  'field.service.categories': ['Lebenslagen', 'Situations in life'],
  'field.service.categories.help': [
    'Schlüssel oder Namen der Lebenslagen, unter denen Portale die Leistung einordnen.',
    'Codes or names of the situations in life under which portals file the service.',
  ],
  'field.service.sdg': ['Informationsbereiche der SDG-Verordnung', 'Areas of the SDG regulation'],
  'field.service.sdg.help': [
    'Nur wenn die Leistung unter das einheitliche digitale Zugangstor der EU fällt. Dann braucht sie auch einen englischen Text.',
    'Only if the service falls under the single digital gateway of the EU. It then needs an English text as well.',
  ],
  'field.service.trustLevel': ['Vertrauensniveau', 'Level of assurance'],
  'field.service.trustLevel.help': [
    'Schlüssel der bundesweiten Liste: wie sicher feststehen muss, wer den Antrag stellt.',
    'Code of the national list: how certain it must be who applies.',
  ],
  'field.service.writtenForm': ['Schriftform nötig', 'Written form required'],
  'field.service.writtenForm.help': [
    'Ja, wenn eine Vorschrift die eigenhändige Unterschrift oder ihren elektronischen Ersatz verlangt.',
    'Yes, if a law requires a signature by hand or its electronic substitute.',
  ],

  'field.service.catalogueStatus': ['Stand im Katalog', 'State in the catalogue'],
  'field.service.release': ['Fachliche Freigabe', 'Subject release'],
  'field.service.release.help': [
    'Wann und von welcher Fachbehörde der Inhalt bestätigt wurde.',
    'When and by which authority the content was confirmed.',
  ],
  'field.service.release.on': ['freigegeben am', 'released on'],
  'field.service.release.by': ['freigegeben durch', 'released by'],
  'field.service.release.by.help': ['Die Behörde, nicht die Person.', 'The authority, not the person.'],
  'field.service.publisher': ['Herausgeber', 'Publisher'],
  'field.service.publisher.help': [
    'Die Redaktion, die den Text in die Portale gibt.',
    'The editorial office that hands the text to the portals.',
  ],

  'field.service.staffNote': ['Auskunftshinweis', 'Note for enquiries'],
  'field.service.staffNote.help': [
    'Nur für Beschäftigte am Telefon und am Schalter, nicht öffentlich: häufige Fragen, Zuständigkeit in Grenzfällen.',
    'For staff on the phone and at the counter only, not public: frequent questions, who is responsible in doubtful cases.',
  ],
  'field.service.areas': ['Wird angeboten in', 'Offered in'],
  'field.service.areas.help': [
    'Leer lassen, wenn es die Leistung überall im Gebiet des Herausgebers gibt.',
    'Leave empty if the service exists everywhere in the area of the owner.',
  ],
});
