// How are the fields of an office called, and what does somebody filling them in want to know?
import { defineMessages } from '../../api/messages.js';

export const organisationalUnitMessages = defineMessages({
  'field.organisational-unit.name': ['Name', 'Name'],
  'field.organisational-unit.name.help': [
    'So, wie er am Haus und im Briefkopf steht, ohne den Namen der Gemeinde: „Bürgeramt“, „Standesamt“.',
    'As it is written at the building and in letters, without the name of the municipality.',
  ],
  'field.organisational-unit.shortName': ['Kurzbezeichnung', 'Short name'],
  'field.organisational-unit.shortName.help': [
    'Die übliche Abkürzung oder die Nummer im Organisationsplan, zum Beispiel „FB 32“.',
    'The usual abbreviation or the number in the organisation chart, for example “FB 32”.',
  ],
  'field.organisational-unit.synonyms': ['Suchwörter', 'Search words'],
  'field.organisational-unit.synonyms.help': [
    'Wörter, unter denen Menschen diese Stelle suchen, auch umgangssprachliche: „Einwohnermeldeamt“. Sie erscheinen nicht im Text.',
    'Words under which people look for this office, colloquial ones as well. They do not appear in the text.',
  ],
  'field.organisational-unit.parent': ['Übergeordnete Stelle', 'Superior office'],
  'field.organisational-unit.parent.help': [
    'Fehlt hier eine Anschrift oder Telefonnummer, gilt die der übergeordneten Stelle.',
    'Where an address or phone number is missing here, that of the superior office applies.',
  ],
  'field.organisational-unit.authority': ['Ist eine Behörde', 'Is an authority'],
  'field.organisational-unit.authority.help': [
    'Ja, wenn die Stelle selbst Bescheide erlässt, zum Beispiel das Amt als Ganzes; nein bei Sachgebieten und Teams.',
    'Yes, if the office itself issues official decisions, such as the department as a whole; no for teams within it.',
  ],
  'field.organisational-unit.position': ['Reihenfolge', 'Position'],
  'field.organisational-unit.position.help': [
    'Eine kleine Zahl steht weiter oben unter den Geschwistern.',
    'A small number comes first among its siblings.',
  ],
  'field.organisational-unit.summary': ['Kurzbeschreibung', 'Short description'],
  'field.organisational-unit.summary.help': [
    'Ein oder zwei Sätze: Was kann man hier erledigen? Dieser Text steht in Suchergebnissen.',
    'One or two sentences: what can be done here? This text is shown in search results.',
  ],
  'field.organisational-unit.description': ['Beschreibung', 'Description'],
  'field.organisational-unit.description.help': [
    'Das Wichtigste zuerst, kurze Sätze, die Leserinnen und Leser mit „Sie“ ansprechen. Zeiten, Anschrift und Telefon haben eigene Felder.',
    'The most important first, in short sentences that address the reader. Hours, address and phone have their own fields.',
  ],

  'field.organisational-unit.addresses': ['Anschriften', 'Addresses'],
  'field.organisational-unit.addresses.help': [
    'Mindestens eine Haus- oder Besucheranschrift mit Straße, Postleitzahl und Ort.',
    'At least one address or visiting address with street, postcode and town.',
  ],
  'field.organisational-unit.address.type': ['Art der Anschrift', 'Type of address'],
  'field.organisational-unit.address.street': ['Straße', 'Street'],
  'field.organisational-unit.address.street.help': [
    'Ausgeschrieben und ohne Hausnummer: „Karl-Marx-Straße“.',
    'In full and without the number of the house.',
  ],
  'field.organisational-unit.address.houseNumber': ['Hausnummer', 'House number'],
  'field.organisational-unit.address.postBox': ['Postfach', 'Post office box'],
  'field.organisational-unit.address.postcode': ['Postleitzahl', 'Postcode'],
  'field.organisational-unit.address.city': ['Ort', 'Town'],
  'field.organisational-unit.address.district': ['Ortsteil', 'District of the town'],
  'field.organisational-unit.address.addition': ['Zusatz', 'Addition'],
  'field.organisational-unit.address.addition.help': [
    'Was auf dem Weg hilft: „Haus B“, „Eingang im Hof“, „2. Etage“.',
    'What helps on the way: “building B”, “entrance in the yard”, “second floor”.',
  ],
  'field.organisational-unit.address.lift': ['Aufzug vorhanden', 'Lift available'],
  'field.organisational-unit.address.wheelchair': ['Rollstuhlgerecht', 'Accessible by wheelchair'],
  'field.organisational-unit.address.wheelchair.help': [
    'Ja nur, wenn der ganze Weg bis zum Schalter ohne Stufen möglich ist.',
    'Yes only if the whole way to the counter is possible without steps.',
  ],
  'field.organisational-unit.address.ars': ['Regionalschlüssel (ARS)', 'Regional key (ARS)'],
  'field.organisational-unit.address.ars.help': [
    'Zwölf Ziffern. Damit finden Portale die Stelle zu einem Ort.',
    'Twelve digits. Portals use it to find the office for a place.',
  ],
  'field.organisational-unit.address.ags': ['Gemeindeschlüssel (AGS)', 'Municipality key (AGS)'],
  'field.organisational-unit.address.ags.help': [
    'Acht Ziffern; nur bei Städten und Gemeinden.',
    'Eight digits; for towns and municipalities only.',
  ],
  'field.organisational-unit.address.coordinates': ['Lage auf der Karte', 'Position on the map'],
  'field.organisational-unit.address.epsg': ['Koordinatensystem (EPSG)', 'Coordinate system (EPSG)'],
  'field.organisational-unit.address.epsg.help': [
    'Für Brandenburg üblich: 25833 (ETRS89/UTM 33N).',
    'Usual in Brandenburg: 25833 (ETRS89/UTM 33N).',
  ],
  'field.organisational-unit.address.x': ['Rechtswert', 'Easting'],
  'field.organisational-unit.address.y': ['Hochwert', 'Northing'],
  'field.organisational-unit.address.directions': ['Anfahrt', 'How to get here'],
  'field.organisational-unit.address.stops': ['Haltestellen', 'Stops'],
  'field.organisational-unit.address.stops.help': [
    'Name der Haltestelle und die Linien: „Stadthalle: Tram 1, 4“.',
    'Name of the stop and its lines: “Stadthalle: tram 1, 4”.',
  ],
  'field.organisational-unit.address.parking': ['Parkplätze', 'Parking'],
  'field.organisational-unit.address.parking.help': [
    'Auch Behindertenparkplätze und Gebühren nennen.',
    'Mention accessible parking and fees as well.',
  ],

  'field.organisational-unit.channels': ['Telefon, E-Mail, Internet', 'Phone, e-mail, web'],
  'field.organisational-unit.channels.help': [
    'Mindestens eine Telefonnummer und eine E-Mail-Adresse der Stelle, nicht einzelner Personen.',
    'At least one phone number and one e-mail address of the office, not of single persons.',
  ],
  'field.organisational-unit.channel.channel': ['Kanal', 'Channel'],
  'field.organisational-unit.channel.value': ['Nummer oder Adresse', 'Number or address'],
  'field.organisational-unit.channel.value.help': [
    'Telefon mit Vorwahl: „0355 6120“ oder „+49 355 6120“. Internetadressen mit „https://“.',
    'Phone with area code: “0355 6120” or “+49 355 6120”. Web addresses with “https://”.',
  ],
  'field.organisational-unit.channel.addition': ['Zusatz', 'Addition'],
  'field.organisational-unit.channel.addition.help': [
    'Wofür dieser Kanal da ist: „Terminvergabe“, „Zentrale“.',
    'What this channel is for: “appointments”, “switchboard”.',
  ],
  'field.organisational-unit.channel.public': ['Öffentlich', 'Public'],
  'field.organisational-unit.channel.public.help': [
    'Nur was als öffentlich markiert ist, erscheint in Portalen.',
    'Only what is marked as public appears in portals.',
  ],

  'field.organisational-unit.openingHoursText': ['Öffnungszeiten als Text', 'Opening hours as text'],
  'field.organisational-unit.openingHoursText.help': [
    'Nur Hinweise, die in die Tabelle nicht passen. Beide Angaben dürfen sich nicht widersprechen.',
    'Only remarks that do not fit into the table. The two must not contradict each other.',
  ],
  'field.organisational-unit.openingHours': ['Öffnungszeiten', 'Opening hours'],
  'field.organisational-unit.openingHours.help': [
    'Je Art eine Tabelle. Über Mittag geschlossen heißt: zwei Zeilen für den Tag.',
    'One table for each kind. Closed at lunchtime means two rows for the day.',
  ],
  'field.organisational-unit.hours.kind': ['Art der Zeiten', 'Kind of hours'],
  'field.organisational-unit.hours.slots': ['Regelmäßige Zeiten', 'Regular hours'],
  'field.organisational-unit.hours.deviations': ['Abweichende Zeiten', 'Exceptions'],
  'field.organisational-unit.hours.deviations.help': [
    'Feiertage, Brückentage, Ferien: Was vorbei ist, kann gelöscht werden.',
    'Public holidays, bridge days, vacations: what is past can be deleted.',
  ],
  'field.organisational-unit.hours.note': ['Hinweis', 'Note'],
  'field.organisational-unit.slot.day': ['Tag', 'Day'],
  'field.organisational-unit.slot.from': ['von', 'from'],
  'field.organisational-unit.slot.to': ['bis', 'to'],
  'field.organisational-unit.slot.note': ['Hinweis', 'Note'],
  'field.organisational-unit.slot.note.help': [
    'Zum Beispiel „nur mit Termin“ oder „jeden ersten Samstag im Monat“.',
    'For example “by appointment only” or “every first Saturday of the month”.',
  ],
  'field.organisational-unit.deviation.from': ['Erster Tag', 'First day'],
  'field.organisational-unit.deviation.to': ['Letzter Tag', 'Last day'],
  'field.organisational-unit.deviation.closed': ['Geschlossen', 'Closed'],
  'field.organisational-unit.deviation.opens': ['Öffnet um', 'Opens at'],
  'field.organisational-unit.deviation.closes': ['Schließt um', 'Closes at'],
  'field.organisational-unit.deviation.note': ['Anlass', 'Occasion'],
  'field.organisational-unit.appointment': ['Termin', 'Appointment'],
  'field.organisational-unit.appointment.required': ['Nur mit Termin', 'By appointment only'],
  'field.organisational-unit.appointment.link': ['Adresse der Terminbuchung', 'Address for booking'],
  'field.organisational-unit.appointment.link.help': [
    'Die vollständige Internetadresse, beginnend mit „https://“.',
    'The whole web address, beginning with “https://”.',
  ],
  'field.organisational-unit.appointment.note': ['Hinweis zum Termin', 'Note on appointments'],

  'field.organisational-unit.contactPersons': ['Ansprechpersonen', 'Contact persons'],
  'field.organisational-unit.contactPersons.help': [
    'Namen werden nur veröffentlicht, wenn die Person einverstanden ist.',
    'Names are published only with the consent of the person.',
  ],
  'field.organisational-unit.person.salutation': ['Anrede', 'Form of address'],
  'field.organisational-unit.person.title': ['Titel', 'Title'],
  'field.organisational-unit.person.givenName': ['Vorname', 'Given name'],
  'field.organisational-unit.person.familyName': ['Nachname', 'Family name'],
  'field.organisational-unit.person.position': ['Funktion', 'Position'],
  'field.organisational-unit.person.position.help': [
    'Was die Person hier ist: „Sachbearbeiterin“, „Amtsleiter“.',
    'What the person is here: “case officer”, “head of department”.',
  ],
  'field.organisational-unit.person.role': ['Aufgaben', 'Duties'],
  'field.organisational-unit.person.role.help': [
    'Wofür man sich an die Person wendet: „Wohngeld, Buchstaben A bis K“.',
    'What to turn to this person for: “housing benefit, letters A to K”.',
  ],
  'field.organisational-unit.person.room': ['Raum', 'Room'],
  'field.organisational-unit.person.building': ['Gebäude', 'Building'],
  'field.organisational-unit.person.hours': ['Sprechzeiten', 'Consultation hours'],
  'field.organisational-unit.person.head': ['Leitet die Stelle', 'Head of the office'],
  'field.organisational-unit.person.phone': ['Telefon', 'Phone'],
  'field.organisational-unit.person.email': ['E-Mail', 'E-mail'],
  'field.organisational-unit.person.public': ['Öffentlich', 'Public'],
  'field.organisational-unit.person.public.help': [
    'Bitte nur mit Einverständnis der Person ankreuzen.',
    'Please tick only with the consent of the person.',
  ],

  'field.organisational-unit.bankAccounts': ['Bankverbindungen', 'Bank accounts'],
  'field.organisational-unit.bank.holder': ['Empfänger', 'Recipient'],
  'field.organisational-unit.bank.bank': ['Bank', 'Bank'],
  'field.organisational-unit.bank.iban': ['IBAN', 'IBAN'],
  'field.organisational-unit.bank.iban.help': [
    'Bitte aus einem Dokument Ihrer Kasse kopieren und nicht abtippen.',
    'Please copy it from a document of your cash office instead of typing it.',
  ],
  'field.organisational-unit.bank.bic': ['BIC', 'BIC'],
  'field.organisational-unit.bank.purpose': ['Verwendungszweck', 'Payment reference'],
  'field.organisational-unit.bank.public': ['Öffentlich', 'Public'],
  'field.organisational-unit.paymentMeans': ['Zahlungsarten', 'Means of payment'],
  'field.organisational-unit.paymentMeans.help': [
    'Was vor Ort oder online wirklich angenommen wird.',
    'What is really accepted on site or online.',
  ],

  'field.organisational-unit.serviceCentre': ['Behördennummer 115', 'Authority number 115'],
  'field.organisational-unit.serviceCentre.help': [
    'Nur für Servicecenter sichtbar, nicht öffentlich.',
    'Visible to service centres only, not public.',
  ],
  'field.organisational-unit.serviceCentre.participant': ['Nimmt an der 115 teil', 'Takes part in 115'],
  'field.organisational-unit.serviceCentre.number': ['Teilnehmernummer', 'Participant number'],
  'field.organisational-unit.serviceCentre.note': ['Hinweis für das Servicecenter', 'Note for the service centre'],
  'field.organisational-unit.serviceCentre.accessibility': ['Barrierefreiheit', 'Accessibility'],
});
