// What do the rules about hours, access, mailboxes and coordinates of offices say?
import { defineMessages } from '../../api/messages.js';
import { central } from './sources.js';

const degrees = ['Länge und Breite in Grad', 'Longitude and latitude in degrees'] as const;
const utm = ['UTM, Zone 33', 'UTM, zone 33'] as const;

export const officeMessages = defineMessages({
  'qa.ACC-06.title': ['Angabe zum Zugang mit Rollstuhl', 'Access by wheelchair stated'],
  'qa.ACC-06.why': [
    'Wer einen Rollstuhl oder einen Kinderwagen schiebt, muss vorher wissen, ob er hineinkommt. Auch ein Nein hilft beim Planen.',
    'Who comes with a wheelchair or a pram has to know beforehand whether there is a way in. A no helps with planning as well.',
  ],
  'qa.ACC-06.fix': [
    'Sehen Sie nach, und geben Sie an der Besucheranschrift Ja oder Nein an; gibt es keine, an der Hausanschrift.',
    'Have a look, and state yes or no at the visitors’ address; if there is none, at the house address.',
  ],
  'qa.ACC-06.source': [
    'XZuFi, Anschrift: Angaben „rollstuhlgerecht“ und „Aufzug“',
    'XZuFi, address: elements “suitable for wheelchairs” and “lift”',
  ],
  'qa.ACC-06.missing': [
    'An der Anschrift fehlt, ob man mit dem Rollstuhl hineinkommt. Bitte geben Sie Ja oder Nein an.',
    'The address does not say whether one gets in by wheelchair. Please state yes or no.',
  ],
  'qa.ACC-06.unknown': [
    'Ob man mit dem Rollstuhl hineinkommt, ist als „nicht bekannt“ angegeben. Bitte sehen Sie nach und geben Sie Ja oder Nein an.',
    'Whether one gets in by wheelchair is stated as “not known”. Please have a look and state yes or no.',
  ],
  'qa.ACC-06.example.accessible': ['Rollstuhlgerecht, mit Aufzug', 'Suitable for wheelchairs, with a lift'],
  'qa.ACC-06.example.honest-no': ['Nicht rollstuhlgerecht, und das steht da', 'Not suitable, and it says so'],
  'qa.ACC-06.example.post-address': ['Postanschrift: dort geht niemand hin', 'Mail address: nobody goes there'],
  'qa.ACC-06.example.nothing': ['Keine Angabe', 'Nothing stated'],
  'qa.ACC-06.example.house-only': ['Keine Angabe, und nur eine Hausanschrift', 'Nothing stated, and only a house address'],
  'qa.ACC-06.example.lift-only': ['Nur der Aufzug ist angegeben', 'Only the lift is stated'],
  'qa.ACC-06.example.not-known': ['„Nicht bekannt“', '“Not known”'],

  'qa.DSG-01.title': ['Funktionspostfach statt Name', 'Shared mailbox instead of a name'],
  'qa.DSG-01.why': [
    'Namen gehören nur so weit in die Öffentlichkeit, wie es nötig ist. Und wer geht oder krank ist, nimmt die Post mit.',
    'Names belong in public only as far as needed. And who leaves or is ill takes the mail along.',
  ],
  'qa.DSG-01.fix': [
    'Tragen Sie ein Funktionspostfach ein, zum Beispiel buergeramt@. Persönliche Adressen gehören zu den Ansprechpersonen.',
    'Enter a shared mailbox, such as buergeramt@. Personal addresses belong to the contact persons.',
  ],
  'qa.DSG-01.source': [
    'Vorschlag der Zentralredaktion nach dem Vorbild des Serviceportals Amt24 (Sachsen) und Artikel 5 DSGVO (Datenminimierung)',
    'Proposal of the central team after the service portal Amt24 (Saxony) and Article 5 GDPR (data minimisation)',
  ],
  'qa.DSG-01.personal': [
    'Die öffentliche Adresse der Stelle trägt den Namen einer Person. Bitte tragen Sie ein Funktionspostfach ein.',
    'The public address of the office bears the name of a person. Please enter a shared mailbox.',
  ],
  'qa.DSG-01.example.shared': ['Funktionspostfach', 'Shared mailbox'],
  'qa.DSG-01.example.two-words': ['Zwei Wörter mit Punkt, aber kein Name', 'Two words with a dot, but no name'],
  'qa.DSG-01.example.school': ['Nach einem Dichter benannte Schule', 'School named after a poet'],
  'qa.DSG-01.example.project': ['Name eines Vorhabens', 'Name of a project'],
  'qa.DSG-01.example.addressed': ['Anrede und Nachname', 'Form of address and family name'],
  'qa.DSG-01.example.hidden': ['Persönliche Adresse, aber nicht öffentlich', 'Personal address, but not public'],
  'qa.DSG-01.example.person': ['Persönliche Adresse bei der Ansprechperson', 'Personal address of the contact person'],
  'qa.DSG-01.example.full-name': ['Vor- und Nachname', 'Given and family name'],
  'qa.DSG-01.example.initial': ['Anfangsbuchstabe und Nachname', 'Initial and family name'],
  'qa.DSG-01.example.family-first': ['Nachname und Vorname', 'Family and given name'],
  'qa.DSG-01.example.family-name': ['Nachname einer Ansprechperson', 'Family name of a contact person'],

  'qa.OEZ-02.title': ['Öffnungszeiten widerspruchsfrei', 'Opening hours without contradictions'],
  'qa.OEZ-02.why': [
    'Zeiten, die rückwärts laufen oder sich überschneiden, kann weder ein Mensch noch ein Portal verstehen.',
    'Hours that run backwards or overlap can be understood neither by people nor by portals.',
  ],
  'qa.OEZ-02.fix': [
    'Prüfen Sie Beginn und Ende, und fassen Sie Zeiten zusammen, die sich überschneiden.',
    'Check begin and end, and join hours that overlap.',
  ],
  'qa.OEZ-02.source': central,
  'qa.OEZ-02.reversed': [
    'Das Ende liegt nicht nach dem Beginn. Bitte prüfen Sie beide Uhrzeiten.',
    'The end does not lie after the begin. Please check both times.',
  ],
  'qa.OEZ-02.overlap': [
    'Zwei Zeiten desselben Tages überschneiden sich. Bitte fassen Sie sie zusammen oder berichtigen Sie sie.',
    'Two spans of the same day overlap. Please join or correct them.',
  ],
  'qa.OEZ-02.example.two-slots': ['Vormittag und Nachmittag', 'Morning and afternoon'],
  'qa.OEZ-02.example.touching': ['Ohne Pause aneinander', 'Adjoining without a break'],
  'qa.OEZ-02.example.midnight': ['Bis Mitternacht', 'Until midnight'],
  'qa.OEZ-02.example.alternating': ['Gerade und ungerade Wochen', 'Even and odd weeks'],
  'qa.OEZ-02.example.one-after-the-other': ['Neue Zeiten ab Mai, die alten bis April', 'New hours from May, the old ones until April'],
  'qa.OEZ-02.example.two-blocks': ['Derselbe Montag in zwei Einträgen', 'The same Monday in two entries'],
  'qa.OEZ-02.example.reversed': ['Von 18 bis 9 Uhr', 'From 6 pm to 9 am'],
  'qa.OEZ-02.example.no-length': ['Beginn gleich Ende', 'Begin equals end'],
  'qa.OEZ-02.example.overlap': ['Bis 13 Uhr und ab 12:30 Uhr', 'Until 1 pm and from 12:30 pm'],
  'qa.OEZ-02.example.workdays': ['Montag bis Freitag und dazu Freitag', 'Monday to Friday, and Friday again'],

  'qa.OEZ-03.title': ['Öffnungszeiten glaubhaft', 'Opening hours believable'],
  'qa.OEZ-03.why': [
    'Zeiten früh am Morgen, spät am Abend, an Sonn- und Feiertagen oder über einen ganzen Tag sind meist vertippt.',
    'Hours early in the morning, late at night, on Sundays and holidays or over a whole day are mostly mistyped.',
  ],
  'qa.OEZ-03.fix': [
    'Prüfen Sie die Uhrzeiten. Stimmen sie, schreiben Sie den Grund in den Zusatz, zum Beispiel „Bereitschaft“.',
    'Check the times. If they are right, write the reason as a note, such as “Bereitschaft”.',
  ],
  'qa.OEZ-03.source': [
    'Vorschlag der Zentralredaktion; Feiertagsgesetz des Landes Brandenburg',
    'Proposal of the central team; holidays act of the Land Brandenburg',
  ],
  'qa.OEZ-03.early': [
    'Diese Stelle öffnet vor %{time} Uhr. Bitte prüfen Sie die Uhrzeit.',
    'This office opens before %{time}. Please check the time.',
  ],
  'qa.OEZ-03.late': [
    'Diese Stelle schließt nach %{time} Uhr. Bitte prüfen Sie die Uhrzeit.',
    'This office closes after %{time}. Please check the time.',
  ],
  'qa.OEZ-03.long': [
    'Diese Stelle wäre länger als %{hours} Stunden am Stück geöffnet. Bitte prüfen Sie beide Uhrzeiten.',
    'This office would be open for more than %{hours} hours at a stretch. Please check both times.',
  ],
  'qa.OEZ-03.sunday': [
    'Diese Stelle wäre sonntags geöffnet. Bitte prüfen Sie den Tag.',
    'This office would be open on Sundays. Please check the day.',
  ],
  'qa.OEZ-03.holiday': [
    'Diese Stelle wäre an einem Feiertag oder Sonntag geöffnet. Bitte prüfen Sie das Datum.',
    'This office would be open on a holiday or Sunday. Please check the date.',
  ],
  'qa.OEZ-03.example.long-thursday': ['Zwölf Stunden am Donnerstag', 'Twelve hours on Thursday'],
  'qa.OEZ-03.example.edges': ['Genau ab 6 Uhr', 'From 6 am exactly'],
  'qa.OEZ-03.example.police': ['Polizei rund um die Uhr', 'Police around the clock'],
  'qa.OEZ-03.example.museum': ['Museum am Sonntag', 'Museum on Sunday'],
  'qa.OEZ-03.example.christmas-eve': ['Heiligabend ist kein Feiertag', 'Christmas Eve is no holiday'],
  'qa.OEZ-03.example.cemetery-office': ['Friedhofsverwaltung bis in die Nacht', 'Cemetery administration until the night'],
  'qa.OEZ-03.example.evening-for-morning': ['Abends statt morgens', 'Evening instead of morning'],
  'qa.OEZ-03.example.too-early': ['00:08 statt 08:00', '00:08 instead of 08:00'],
  'qa.OEZ-03.example.thirteen-hours': ['Dreizehn Stunden am Stück', 'Thirteen hours at a stretch'],
  'qa.OEZ-03.example.sunday': ['Sonntagvormittag', 'Sunday morning'],
  'qa.OEZ-03.example.holiday': ['Geöffnet am Reformationstag', 'Open on Reformation Day'],

  'qa.OEZ-06.title': ['Keine vergangenen Abweichungen', 'No deviations of the past'],
  'qa.OEZ-06.why': [
    'Wer von der Schließung im vorigen Jahr liest, traut auch den übrigen Angaben nicht.',
    'Who reads of last year’s closure does not trust the rest either.',
  ],
  'qa.OEZ-06.fix': ['Löschen Sie den vergangenen Eintrag.', 'Delete the past entry.'],
  'qa.OEZ-06.source': central,
  'qa.OEZ-06.past': [
    'Diese abweichende Zeit liegt in der Vergangenheit. Bitte löschen Sie sie.',
    'This deviation lies in the past. Please delete it.',
  ],
  'qa.OEZ-06.example.coming': ['Kommende Weihnachten', 'Next Christmas'],
  'qa.OEZ-06.example.last-day': ['Heute ist der letzte Tag', 'Today is the last day'],
  'qa.OEZ-06.example.none': ['Keine Abweichung', 'No deviation'],
  'qa.OEZ-06.example.yesterday': ['Seit gestern vorbei', 'Over since yesterday'],
  'qa.OEZ-06.example.last-christmas': ['Vorige Weihnachten neben der kommenden', 'Last Christmas beside the next'],
  'qa.OEZ-06.example.one-day': ['Ein einzelner Tag im Februar', 'A single day in February'],

  'qa.GEO-02.title': ['Koordinate in Brandenburg', 'Coordinate in Brandenburg'],
  'qa.GEO-02.why': [
    'Karten und Navigation führen zur Koordinate, nicht zur Anschrift.',
    'Maps and navigation lead to the coordinate, not to the address.',
  ],
  'qa.GEO-02.fix': [
    'Suchen Sie die Anschrift auf der Karte und übernehmen Sie die Werte neu.',
    'Look the address up on the map and take the values over again.',
  ],
  'qa.GEO-02.source': central,
  'qa.GEO-02.outside': [
    'Diese Koordinate liegt außerhalb von Brandenburg. Bitte prüfen Sie beide Werte.',
    'This coordinate lies outside Brandenburg. Please check both values.',
  ],
  'qa.GEO-02.example.degrees': degrees,
  'qa.GEO-02.example.utm': utm,
  'qa.GEO-02.example.border': ['Nahe an der Grenze', 'Close to the border'],
  'qa.GEO-02.example.other-land': ['Anschrift in einem anderen Land', 'Address in another Land'],
  'qa.GEO-02.example.munich': ['Mitten in München', 'In the middle of Munich'],
  'qa.GEO-02.example.digit': ['Eine Ziffer vertippt: 600 Kilometer südlicher', 'One digit mistyped: 600 kilometres further south'],
  'qa.GEO-02.example.just-outside': ['Knapp westlich der Grenze', 'Just west of the border'],

  'qa.GEO-03.title': ['Koordinate passt zum System', 'Coordinate fits its system'],
  'qa.GEO-03.why': [
    'Vertauschte Achsen oder das falsche Koordinatensystem setzen ein Rathaus ins Meer.',
    'Swapped axes or the wrong coordinate system put a town hall into the sea.',
  ],
  'qa.GEO-03.fix': [
    'Tragen Sie zuerst den Rechtswert (Länge), dann den Hochwert (Breite) ein, und wählen Sie das System, aus dem die Werte stammen.',
    'Enter first the easting (longitude), then the northing (latitude), and choose the system the values come from.',
  ],
  'qa.GEO-03.source': ['EPSG-Verzeichnis der Koordinatensysteme', 'EPSG register of coordinate systems'],
  'qa.GEO-03.swapped': [
    'Rechtswert und Hochwert sind vertauscht. Bitte tauschen Sie die beiden Werte.',
    'Easting and northing are swapped. Please exchange the two values.',
  ],
  'qa.GEO-03.range': [
    'Solche Werte gibt es in diesem Koordinatensystem nicht. Bitte prüfen Sie das System und beide Werte.',
    'There are no such values in this coordinate system. Please check the system and both values.',
  ],
  'qa.GEO-03.example.degrees': degrees,
  'qa.GEO-03.example.utm': utm,
  'qa.GEO-03.example.neighbour-zone': ['UTM, Zone 32', 'UTM, zone 32'],
  'qa.GEO-03.example.zone-in-front': ['UTM mit der Zone vor dem Rechtswert', 'UTM with the zone before the easting'],
  'qa.GEO-03.example.degrees-swapped': ['Breite vor Länge', 'Latitude before longitude'],
  'qa.GEO-03.example.utm-swapped': ['Hochwert vor Rechtswert', 'Northing before easting'],
  'qa.GEO-03.example.degrees-as-utm': ['Grad unter der Nummer von UTM', 'Degrees under the number of UTM'],
  'qa.GEO-03.example.utm-as-degrees': ['UTM unter der Nummer von Grad', 'UTM under the number of degrees'],

  'qa.GEO-04.title': ['Koordinate nicht vorbelegt', 'Coordinate not a default'],
  'qa.GEO-04.why': [
    'Null zu Null oder derselbe Punkt für zwei Häuser stammt von einem Programm, das die Anschrift nicht gefunden hat: Die Karte führt dann in die Mitte des Ortes.',
    'Zero by zero, or one point for two houses, comes from a program that did not find the address: the map then leads to the middle of the town.',
  ],
  'qa.GEO-04.fix': [
    'Suchen Sie die Anschrift auf der Karte und tragen Sie ihre eigene Koordinate ein, oder lassen Sie die Felder leer.',
    'Look the address up on the map and enter its own coordinate, or leave the fields empty.',
  ],
  'qa.GEO-04.source': central,
  'qa.GEO-04.zero': [
    'Null zu Null ist keine Koordinate. Bitte tragen Sie die richtige ein oder leeren Sie die Felder.',
    'Zero by zero is no coordinate. Please enter the right one or empty the fields.',
  ],
  'qa.GEO-04.same': [
    'Zwei verschiedene Anschriften dieser Stelle haben dieselbe Koordinate. Bitte prüfen Sie beide.',
    'Two different addresses of this office have the same coordinate. Please check both.',
  ],
  'qa.GEO-04.elsewhere': [
    '„%{title}“ hat eine andere Anschrift und dieselbe Koordinate. Bitte prüfen Sie, welche von beiden stimmt.',
    '“%{title}” has another address and the same coordinate. Please check which of the two is right.',
  ],
  'qa.GEO-04.example.zero': ['Null zu Null', 'Zero by zero'],
  'qa.GEO-04.example.two-houses': ['Eine Stelle mit zwei Häusern, beide am selben Punkt', 'One office with two houses, both at one point'],
  'qa.GEO-04.example.middle-of-town': [
    'Mehrere Stellen in verschiedenen Straßen, alle in der Ortsmitte',
    'Several offices in different streets, all in the middle of the town',
  ],
  'qa.GEO-04.example.two-places': ['Zwei Häuser, zwei Koordinaten', 'Two houses, two coordinates'],
  'qa.GEO-04.example.same-house': ['Dasselbe Haus, anders geschrieben', 'The same house, written differently'],
  'qa.GEO-04.example.post-box': ['Ein Postfach am Punkt des Rathauses', 'A post box at the point of the town hall'],
  'qa.GEO-04.example.other-administration': ['Derselbe Punkt bei einer anderen Verwaltung', 'The same point at another administration'],
});
