// What do the rules across records say about duplicates?
import { defineMessages } from '../../api/messages.js';
import { central } from './sources.js';

export const duplicateMessages = defineMessages({
  'qa.DUP-01.title': ['Leistung nur einmal', 'Service only once'],
  'qa.DUP-01.why': [
    'Zwei Texte für dieselbe Leistung im selben Gebiet widersprechen sich früher oder später.',
    'Two texts for the same service in the same area contradict each other sooner or later.',
  ],
  'qa.DUP-01.fix': [
    'Führen Sie beide Texte in einem Eintrag zusammen und ziehen Sie den anderen zurück.',
    'Bring both texts together in one entry and withdraw the other.',
  ],
  'qa.DUP-01.source': central,
  'qa.DUP-01.twice': [
    'Zum selben Schlüssel und Gebiet gibt es auch „%{title}“. Bitte führen Sie beide zusammen.',
    'For the same key and area there is “%{title}” as well. Please bring both together.',
  ],
  'qa.DUP-01.example.same-key': [
    'Zwei Leistungen derselben Verwaltung mit demselben Schlüssel',
    'Two services of one administration with the same key',
  ],
  'qa.DUP-01.example.same-supplement': [
    'Zwei Ergänzungen zur selben Leistung für dasselbe Gebiet',
    'Two supplements to one service for the same area',
  ],
  'qa.DUP-01.example.other-area': ['Zwei Ergänzungen für verschiedene Gebiete', 'Two supplements for different areas'],
  'qa.DUP-01.example.other-time': ['Zwei Ergänzungen, die nacheinander gelten', 'Two supplements that are valid one after the other'],
  'qa.DUP-01.example.other-detail': ['Schlüssel, die sich nur im Detail unterscheiden', 'Keys that differ in the detail only'],
  'qa.DUP-01.example.draft': ['Der zweite Text ist ein Entwurf', 'The second text is a draft'],

  'qa.DUP-02.title': ['Stelle nur einmal', 'Office only once'],
  'qa.DUP-02.why': [
    'Steht eine Stelle doppelt da, wird nur eine gepflegt, und niemand weiß welche.',
    'If an office is there twice, only one is kept up, and nobody knows which.',
  ],
  'qa.DUP-02.fix': [
    'Entscheiden Sie sich für einen Eintrag, übernehmen Sie, was dort fehlt, und ziehen Sie den anderen zurück.',
    'Decide on one entry, take over what it lacks, and withdraw the other.',
  ],
  'qa.DUP-02.source': central,
  'qa.DUP-02.address': [
    '„%{title}“ heißt fast genauso (%{percent} Prozent) und hat dieselbe Anschrift. Bitte prüfen Sie, ob es dieselbe Stelle ist.',
    '“%{title}” has nearly the same name (%{percent} per cent) and the same address. Please check whether it is the same office.',
  ],
  'qa.DUP-02.phone': [
    '„%{title}“ heißt fast genauso (%{percent} Prozent) und hat dieselbe Telefonnummer. Bitte prüfen Sie, ob es dieselbe Stelle ist.',
    '“%{title}” has nearly the same name (%{percent} per cent) and the same phone number. Please check whether it is the same office.',
  ],
  'qa.DUP-02.parameter.percent': ['Namen gelten als ähnlich ab so viel Prozent', 'Names count as similar from so many per cent'],
  'qa.DUP-02.example.same-house': [
    '„Bürgeramt Musterstadt“ und „Bürgeramt der Musterstadt“ im selben Haus',
    '“Bürgeramt Musterstadt” and “Bürgeramt der Musterstadt” in one house',
  ],
  'qa.DUP-02.example.same-phone': ['Fast gleicher Name und dieselbe Telefonnummer', 'Nearly the same name and the same phone number'],
  'qa.DUP-02.example.same-name-elsewhere': ['Derselbe Name in einer anderen Stadt', 'The same name in another town'],
  'qa.DUP-02.example.same-house-other-name': [
    'Standesamt und Steueramt im selben Rathaus',
    'Registry office and tax office in one town hall',
  ],
  'qa.DUP-02.example.parent': ['„Team 1“ und „Team 2“ unter derselben Stelle', '“Team 1” and “Team 2” below one office'],

  'qa.DUP-03.title': ['Onlinedienst nur einmal', 'Online service only once'],
  'qa.DUP-03.why': [
    'Führen zwei Einträge zum selben Dienst, sehen die Menschen ihn doppelt und fragen nach dem Unterschied.',
    'If two entries lead to the same service, people see it twice and ask for the difference.',
  ],
  'qa.DUP-03.fix': [
    'Behalten Sie einen Eintrag und ergänzen Sie dort die Gebiete des anderen.',
    'Keep one entry and add the areas of the other there.',
  ],
  'qa.DUP-03.source': central,
  'qa.DUP-03.same': [
    '„%{title}“ führt zur selben Adresse. Bitte prüfen Sie, ob es derselbe Dienst ist.',
    '“%{title}” leads to the same address. Please check whether it is the same service.',
  ],
  'qa.DUP-03.example.same-address': [
    'Zwei Einträge einer Verwaltung mit derselben Adresse',
    'Two entries of one administration with the same address',
  ],
  'qa.DUP-03.example.slash-and-case': [
    'Nur Schrägstrich am Ende und Großschreibung unterscheiden sich',
    'Only a slash at the end and capitals differ',
  ],
  'qa.DUP-03.example.other-parameter': [
    'Dieselbe Seite mit anderem Parameter für die Leistung',
    'The same page with another parameter for the service',
  ],
  'qa.DUP-03.example.other-page': ['Zwei Seiten einer Anwendung, hinter „#/“', 'Two pages of one application, behind “#/”'],
  'qa.DUP-03.example.other-administration': [
    'Derselbe Landesdienst, von zwei Verwaltungen eingetragen',
    'The same service of the Land, entered by two administrations',
  ],

  'qa.DUP-05.title': ['Zuständigkeit nur einmal', 'Competence only once'],
  'qa.DUP-05.why': [
    'Doppelte Zuständigkeiten verfälschen Zahlen und machen die Suche nach dem Ziel eines Antrags mehrdeutig.',
    'Double competences distort figures and make the destination of an application ambiguous.',
  ],
  'qa.DUP-05.fix': ['Löschen Sie den doppelten Eintrag.', 'Delete the double entry.'],
  'qa.DUP-05.source': central,
  'qa.DUP-05.twice': [
    'Die Zuständigkeit für „%{service}“ in %{area} ist doppelt eingetragen. Bitte löschen Sie einen der Einträge.',
    'The competence for “%{service}” in %{area} is entered twice. Please delete one of the entries.',
  ],
  'qa.DUP-05.example.same-line': ['Zwei gleiche Einträge bei einer Stelle', 'Two equal entries at one office'],
  'qa.DUP-05.example.overlapping-lists': [
    'Zwei Einträge, deren Gebietslisten sich überschneiden',
    'Two entries whose lists of areas overlap',
  ],
  'qa.DUP-05.example.other-role': ['Einmal zuständig, einmal Ansprechpunkt', 'Once responsible, once a point of contact'],
  'qa.DUP-05.example.other-criterion': ['Zwei Einträge mit verschiedenen Kriterien', 'Two entries with different criteria'],
});
