// How are the fields of an online service called, and what does somebody filling them in want to know?
import { defineMessages } from '../../api/messages.js';

export const onlineServiceMessages = defineMessages({
  'field.online-service.name': ['Bezeichnung', 'Name'],
  'field.online-service.name.help': [
    'Was man damit erledigt: „Wohngeld online beantragen“. Nicht den Namen der Software.',
    'What can be done with it, not the name of the software.',
  ],
  'field.online-service.shortName': ['Kurzbezeichnung', 'Short name'],
  'field.online-service.shortName.help': [
    'Für Schaltflächen und schmale Listen, zum Beispiel „Wohngeld online“.',
    'For buttons and narrow lists.',
  ],
  'field.online-service.teaser': ['Teaser', 'Teaser'],
  'field.online-service.teaser.help': [
    'Ein oder zwei Sätze: Was spart man sich, wenn man den Online-Dienst nutzt?',
    'One or two sentences: what do people save by using the online service?',
  ],
  'field.online-service.description': ['Beschreibung', 'Description'],
  'field.online-service.description.help': [
    'Wie der Dienst abläuft und was man dafür bereithält. Die Leistung selbst wird in ihrem eigenen Eintrag erklärt.',
    'How it works and what to have at hand. The service itself is explained in its own record.',
  ],

  'field.online-service.links': ['Links', 'Links'],
  'field.online-service.links.help': [
    'Mindestens der Link, mit dem der Dienst beginnt, nicht nur die Startseite des Portals.',
    'At least the link with which it begins, not just the home page of the portal.',
  ],
  'field.online-service.link.type': ['Art des Links', 'Type of link'],
  'field.online-service.link.uri': ['Adresse', 'Address'],
  'field.online-service.link.uri.help': [
    'Die vollständige Internetadresse, beginnend mit „https://“, und nicht die eines Test- oder Schulungssystems.',
    'The whole web address, beginning with “https://”, and not that of a test or training system.',
  ],
  'field.online-service.link.title': ['Titel', 'Title'],
  'field.online-service.link.title.help': ['Der Text der Schaltfläche, zum Beispiel „Antrag starten“.', 'The text of the button.'],
  'field.online-service.link.language': ['Sprache der Seite', 'Language of the page'],
  'field.online-service.languages': ['Sprachen des Dienstes', 'Languages of the service'],
  'field.online-service.languages.help': [
    'In welchen Sprachen man den Dienst von Anfang bis Ende bedienen kann.',
    'The languages in which it can be used from beginning to end.',
  ],
  'field.online-service.trustLevel': ['Vertrauensniveau', 'Level of assurance'],
  'field.online-service.trustLevel.help': [
    'Schlüssel der bundesweiten Liste: wie sicher der Dienst feststellt, wer ihn nutzt.',
    'Code of the national list: how reliably the service establishes who uses it.',
  ],
  'field.online-service.identification': ['Anmeldung mit', 'Sign in with'],
  'field.online-service.identification.help': [
    'Alle Wege, die wirklich angeboten werden. „Ohne Anmeldung“, wenn man nichts davon braucht.',
    'All ways that are really offered. “No sign-in” if none is needed.',
  ],

  'field.online-service.paymentRequired': ['Zahlung im Dienst nötig', 'Payment required'],
  'field.online-service.paymentRequired.help': [
    'Ja, wenn man ohne zu zahlen nicht abschließen kann.',
    'Yes, if it cannot be completed without paying.',
  ],
  'field.online-service.paymentMeans': ['Zahlungsarten', 'Means of payment'],
  'field.online-service.privacy': ['Datenschutzhinweis', 'Privacy notice'],
  'field.online-service.privacy.help': [
    'Wer die Daten verarbeitet, wozu und wie lange, oder ein Link auf die vollständige Erklärung.',
    'Who processes the data, what for and how long, or a link to the complete notice.',
  ],
  'field.online-service.support': ['Hilfe', 'Support'],
  'field.online-service.support.help': [
    'Wer weiterhilft, wenn der Dienst nicht funktioniert. Fragen zur Leistung selbst beantwortet die zuständige Stelle.',
    'Who helps when it does not work. Questions about the matter itself are answered by the office.',
  ],
  'field.online-service.support.link': ['Adresse der Hilfeseite', 'Address of the help page'],
  'field.online-service.support.text': ['Hinweis', 'Note'],
  'field.online-service.support.phone': ['Telefon', 'Phone'],
  'field.online-service.support.email': ['E-Mail', 'E-mail'],

  'field.online-service.maturity': ['Reifegrad', 'Maturity'],
  'field.online-service.maturity.help': [
    'Welche Stufe der Dienst erreicht. Die Stufen der beiden Modelle bedeuten Verschiedenes, darum gehört das Modell dazu.',
    'The level that it reaches. The levels of the two models mean different things, so name the model as well.',
  ],
  'field.online-service.maturity.model': ['Modell', 'Model'],
  'field.online-service.maturity.level': ['Stufe', 'Level'],
  'field.online-service.maturity.level.help': [
    'Modell 1.1 kennt die Stufen 0 bis 4, Modell 2.0 die Stufen 0 bis 7.',
    'Model 1.1 has the levels 0 to 4, model 2.0 the levels 0 to 7.',
  ],
  'field.online-service.maturity.ratedOn': ['bewertet am', 'rated on'],

  'field.online-service.parameters': ['Parameter', 'Parameters'],
  'field.online-service.parameters.help': [
    'Angaben, mit denen der Dienst für Ihre Verwaltung aufgerufen wird. Der Anbieter des Dienstes sagt, welche er braucht.',
    'Values with which it is called for your administration. The provider tells which ones are needed.',
  ],
  'field.online-service.parameter.name': ['Name', 'Name'],
  'field.online-service.parameter.label': ['Bezeichnung', 'Label'],
  'field.online-service.parameter.kind': ['Art des Wertes', 'Kind of value'],
  'field.online-service.parameter.value': ['Wert', 'Value'],
  'field.online-service.parameter.options': ['Auswahl', 'Options'],
  'field.online-service.parameter.source': ['Woher der Wert kommt', 'Where the value comes from'],
  'field.online-service.parameter.source.help': [
    'Nur bei Werten, die sich aus der Leistung, dem Gebiet oder der Stelle ergeben.',
    'Only for values that follow from the service, the area or the office.',
  ],
  'field.online-service.parameter.required': ['Pflicht', 'Required'],
  'field.online-service.parameter.inAddress': ['Steht in der Adresse', 'Part of the address'],
  'field.online-service.parameter.inAddress.help': [
    'Ja, wenn der Wert beim Aufruf an die Adresse angehängt wird.',
    'Yes, if the value is appended to the address.',
  ],
  'field.online-service.parameter.hint': ['Hinweis zum Ausfüllen', 'Hint for filling it in'],
});
