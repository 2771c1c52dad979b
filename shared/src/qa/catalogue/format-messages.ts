// What do the rules about keys, addresses, amounts and spans say?
import { defineMessages } from '../../api/messages.js';
import { fimCodes, municipalities } from './sources.js';

const wrongForm = [
  'Schlüssel mit falscher Form; darüber urteilt eine andere Regel',
  'Key of a wrong form; another rule judges that',
] as const;

export const formatMessages = defineMessages({
  'qa.FMT-01.title': ['Leistungsschlüssel in der richtigen Form', 'Service key of the right form'],
  'qa.FMT-01.why': [
    'Andere Systeme suchen genau nach diesem Schlüssel. Ein Zeichen zu viel oder zu wenig, und sie finden nichts.',
    'Other systems search for exactly this key. One character too many or too few, and they find nothing.',
  ],
  'qa.FMT-01.fix': [
    'Übernehmen Sie den Schlüssel ohne Leerzeichen aus dem Leistungskatalog: 99 und zwölf weitere Ziffern.',
    'Take the key over from the catalogue of services without blanks: 99 and twelve more digits.',
  ],
  'qa.FMT-01.source': ['FIM-Leistungskatalog (Aufbau des Leistungsschlüssels)', 'FIM catalogue of services (structure of the service key)'],
  'qa.FMT-01.form': [
    'Ein Leistungsschlüssel besteht aus 99 und zwölf weiteren Ziffern, ohne Leerzeichen. Bitte prüfen Sie ihn.',
    'A service key consists of 99 and twelve more digits, without blanks. Please check it.',
  ],
  'qa.FMT-01.example.full': ['Vollständiger Schlüssel', 'Complete key'],
  'qa.FMT-01.example.detail': ['Schlüssel mit Detail', 'Key with a detail'],
  'qa.FMT-01.example.none': ['Ohne Schlüssel, mit eigener Kennung', 'Without a key, with an own id'],
  'qa.FMT-01.example.too-short': ['Eine Ziffer fehlt', 'One digit is missing'],
  'qa.FMT-01.example.not-99': ['Beginnt nicht mit 99', 'Does not begin with 99'],
  'qa.FMT-01.example.blanks': ['Mit Leerzeichen', 'With blanks'],
  'qa.FMT-01.example.letter': ['Buchstabe O statt Null', 'Letter O instead of zero'],

  'qa.FMT-02.title': ['Leistungsgruppe im Schlüssel bekannt', 'Group of services in the key known'],
  'qa.FMT-02.why': [
    'Die Ziffern 3 bis 5 nennen die Leistungsgruppe. Gibt es sie nicht, gehört der Schlüssel zu keiner Leistung.',
    'Digits 3 to 5 name the group of services. If it does not exist, the key belongs to no service.',
  ],
  'qa.FMT-02.fix': [
    'Suchen Sie die Leistung im Leistungskatalog und übernehmen Sie den Schlüssel von dort.',
    'Look the service up in the catalogue and take the key from there.',
  ],
  'qa.FMT-02.source': fimCodes,
  'qa.FMT-02.unknown': [
    'Die Leistungsgruppe %{part} (Ziffern 3 bis 5 des Schlüssels) gibt es nicht. Bitte prüfen Sie den Schlüssel.',
    'There is no group of services %{part} (digits 3 to 5 of the key). Please check the key.',
  ],
  'qa.FMT-02.example.known': ['Bekannte Gruppe', 'Known group'],
  'qa.FMT-02.example.last': ['Letzte Gruppe der Liste', 'Last group of the list'],
  'qa.FMT-02.example.wrong-form': wrongForm,
  'qa.FMT-02.example.gap': ['Gruppe, die es nicht gibt', 'Group that does not exist'],
  'qa.FMT-02.example.zero': ['Gruppe aus Nullen', 'Group of zeros'],
  'qa.FMT-02.example.beyond': ['Hinter der letzten Gruppe', 'Beyond the last group'],

  'qa.FMT-03.title': ['Verrichtung im Schlüssel bekannt', 'Action in the key known'],
  'qa.FMT-03.why': [
    'Die Ziffern 9 bis 11 nennen, was getan wird, zum Beispiel die Anmeldung. Gibt es die Verrichtung nicht, ist der Schlüssel falsch.',
    'Digits 9 to 11 name what is done, such as a registration. If there is no such action, the key is wrong.',
  ],
  'qa.FMT-03.fix': [
    'Suchen Sie die Leistung im Leistungskatalog und übernehmen Sie den Schlüssel von dort.',
    'Look the service up in the catalogue and take the key from there.',
  ],
  'qa.FMT-03.source': fimCodes,
  'qa.FMT-03.unknown': [
    'Die Verrichtung %{part} (Ziffern 9 bis 11 des Schlüssels) gibt es nicht. Bitte prüfen Sie den Schlüssel.',
    'There is no action %{part} (digits 9 to 11 of the key). Please check the key.',
  ],
  'qa.FMT-03.example.known': ['Bekannte Verrichtung', 'Known action'],
  'qa.FMT-03.example.object': ['Nur Leistungsobjekt, ohne Verrichtung', 'Object only, without an action'],
  'qa.FMT-03.example.wrong-form': wrongForm,
  'qa.FMT-03.example.gap': ['Verrichtung, die es nicht gibt', 'Action that does not exist'],
  'qa.FMT-03.example.beyond': ['Hinter der letzten Verrichtung', 'Beyond the last action'],
  'qa.FMT-03.example.mistyped': ['Vertippt: 901 statt 001', 'Mistyped: 901 instead of 001'],

  'qa.FMT-04.title': ['Struktur passt zum Schlüssel', 'Structure fits the key'],
  'qa.FMT-04.why': [
    'Der Schlüssel sagt mit seinen Nullen, ob Verrichtung und Detail dazugehören. Die Struktur muss dasselbe sagen.',
    'With its zeros the key says whether action and detail belong to it. The structure has to say the same.',
  ],
  'qa.FMT-04.fix': ['Prüfen Sie erst den Schlüssel, dann die Struktur.', 'Check the key first, then the structure.'],
  'qa.FMT-04.source': [
    'FIM-Leistungskatalog (Leistungsstruktur und Aufbau des Schlüssels)',
    'FIM catalogue of services (structure of services and of the key)',
  ],
  'qa.FMT-04.lo': [
    '„Leistungsobjekt“ passt nicht: Der Schlüssel nennt eine Verrichtung oder ein Detail. Bitte prüfen Sie beides.',
    '“Object” does not fit: the key names an action or a detail. Please check both.',
  ],
  'qa.FMT-04.lov': [
    '„Leistungsobjekt mit Verrichtung“ passt nicht: Im Schlüssel fehlt die Verrichtung, oder er nennt ein Detail. Bitte prüfen Sie beides.',
    '“Object with action” does not fit: the key lacks the action, or names a detail. Please check both.',
  ],
  'qa.FMT-04.lovd': [
    '„Mit Verrichtung und Detail“ passt nicht: Im Schlüssel fehlt eines von beiden. Bitte prüfen Sie beides.',
    '“With action and detail” does not fit: the key lacks one of them. Please check both.',
  ],
  'qa.FMT-04.example.object': ['Leistungsobjekt, der Schlüssel endet auf Nullen', 'Object, the key ends in zeros'],
  'qa.FMT-04.example.action': ['Mit Verrichtung', 'With an action'],
  'qa.FMT-04.example.detail': ['Mit Verrichtung und Detail', 'With action and detail'],
  'qa.FMT-04.example.no-structure': ['Ohne Angabe der Struktur', 'Structure not stated'],
  'qa.FMT-04.example.object-with-action': [
    'Leistungsobjekt, aber der Schlüssel nennt eine Verrichtung',
    'Object, but the key names an action',
  ],
  'qa.FMT-04.example.action-with-detail': [
    'Mit Verrichtung, aber der Schlüssel nennt auch ein Detail',
    'With action, but the key names a detail as well',
  ],
  'qa.FMT-04.example.detail-without': ['Mit Detail, aber der Schlüssel hat keines', 'With detail, but the key has none'],

  'qa.FMT-05.title': ['Regionalschlüssel (ARS) bekannt', 'Regional key (ARS) known'],
  'qa.FMT-05.why': [
    'Zuständigkeiten und Angebote gelten für Gebiete. Einen Schlüssel, den niemand kennt, findet auch niemand.',
    'Competences and services hold for areas. A key that nobody knows is found by nobody.',
  ],
  'qa.FMT-05.fix': [
    'Wählen Sie das Gebiet aus der Liste aus, statt den Schlüssel zu tippen.',
    'Choose the area from the list instead of typing the key.',
  ],
  'qa.FMT-05.source': municipalities,
  'qa.FMT-05.form': [
    'Ein Regionalschlüssel (ARS) besteht aus genau zwölf Ziffern. Bitte prüfen Sie ihn; führende Nullen gehören dazu.',
    'A regional key (ARS) consists of exactly twelve digits. Please check it; leading zeros belong to it.',
  ],
  'qa.FMT-05.unknown': [
    'Ein Gebiet mit diesem Regionalschlüssel (ARS) gibt es nicht oder nicht mehr. Bitte wählen Sie das richtige Gebiet aus.',
    'There is no area with this regional key (ARS), or no longer. Please choose the right area.',
  ],
  'qa.FMT-05.example.town': ['Bad Belzig', 'Bad Belzig'],
  'qa.FMT-05.example.district': ['Landkreis und Amt, mit Nullen aufgefüllt', 'District and Amt, filled up with zeros'],
  'qa.FMT-05.example.level-between': [
    'Stadt ohne Amt, auf der Ebene der Ämter geschrieben',
    'Town without an Amt, written at the level of the Ämter',
  ],
  'qa.FMT-05.example.other-land': ['Anderes Land, dessen Gebiete hier nicht geladen sind', 'Another Land whose areas are not loaded here'],
  'qa.FMT-05.example.digit-missing': ['Eine Ziffer fehlt', 'One digit is missing'],
  'qa.FMT-05.example.ags': ['Gemeindeschlüssel statt Regionalschlüssel', 'Municipality key instead of regional key'],
  'qa.FMT-05.example.digits-swapped': ['Zwei Ziffern vertauscht', 'Two digits swapped'],
  'qa.FMT-05.example.dissolved': ['Ein Gebiet bekannt, das zweite nicht', 'One area known, the second not'],

  'qa.FMT-09.title': ['E-Mail-Adresse richtig geschrieben', 'E-mail address written correctly'],
  'qa.FMT-09.why': [
    'Ein Fehler in der Adresse, und keine Nachricht kommt an, ohne dass jemand es merkt.',
    'One mistake in the address, and no message arrives without anybody noticing.',
  ],
  'qa.FMT-09.fix': [
    'Schreiben Sie eine Adresse je Feld und nichts daneben: buergeramt@stadt.example.',
    'Write one address per field and nothing beside it: buergeramt@stadt.example.',
  ],
  'qa.FMT-09.source': ['RFC 5321 und RFC 5322 (E-Mail im Internet)', 'RFC 5321 and RFC 5322 (Internet mail)'],
  'qa.FMT-09.no-at': [
    'In der Adresse fehlt das @-Zeichen. Bitte schreiben Sie sie vollständig, zum Beispiel buergeramt@stadt.example.',
    'The @ sign is missing. Please write the complete address, for example buergeramt@stadt.example.',
  ],
  'qa.FMT-09.several': [
    'Hier stehen mehrere Adressen. Bitte legen Sie für jede einen eigenen Eintrag an.',
    'There are several addresses here. Please make an entry of its own for each.',
  ],
  'qa.FMT-09.surplus': [
    'Neben der Adresse steht etwas, das nicht dazugehört. Bitte tragen Sie nur die Adresse ein.',
    'There is something beside the address. Please enter the address only.',
  ],
  'qa.FMT-09.blank': ['In der Adresse steht ein Leerzeichen. Bitte löschen Sie es.', 'There is a blank in the address. Please delete it.'],
  'qa.FMT-09.name': [
    'Der Teil vor dem @ ist nicht richtig geschrieben. Bitte prüfen Sie Punkte und Sonderzeichen.',
    'The part before the @ is not written correctly. Please check dots and special characters.',
  ],
  'qa.FMT-09.domain': [
    'Der Teil hinter dem @ ist nicht vollständig oder nicht richtig geschrieben. Bitte prüfen Sie ihn, zum Beispiel die Endung „.de“.',
    'The part after the @ is incomplete or not written correctly. Please check it, for example the ending “.de”.',
  ],
  'qa.FMT-09.too-long': [
    'Die Adresse ist zu lang. Bitte prüfen Sie, ob etwas hineingeraten ist.',
    'The address is too long. Please check whether something slipped in.',
  ],
  'qa.FMT-09.umlaut': [
    'Vor dem @ steht ein Umlaut oder ein anderer besonderer Buchstabe. Viele Postfächer kennen ihn nicht; bitte prüfen Sie, ob es „ue“, „oe“ oder „ae“ heißen muss.',
    'Before the @ there is an umlaut or another special letter. Many mailboxes do not know it; please check whether it has to be “ue”, “oe” or “ae”.',
  ],
  'qa.FMT-09.example.plain': ['Einfache Adresse', 'Simple address'],
  'qa.FMT-09.example.signs': ['Mit Bindestrich und Pluszeichen', 'With hyphen and plus sign'],
  'qa.FMT-09.example.umlaut-domain': ['Umlaut im Namen der Domäne', 'Umlaut in the name of the domain'],
  'qa.FMT-09.example.online-help': ['Hilfe eines Onlinedienstes', 'Help of an online service'],
  'qa.FMT-09.example.no-at': ['Punkt statt @', 'Dot instead of @'],
  'qa.FMT-09.example.spelled-out': ['(at) statt @', '(at) instead of @'],
  'qa.FMT-09.example.several': ['Zwei Adressen in einem Feld', 'Two addresses in one field'],
  'qa.FMT-09.example.no-ending': ['Ohne Endung', 'Without an ending'],
  'qa.FMT-09.example.with-name': ['Mit Namen und spitzen Klammern', 'With a name and angle brackets'],
  'qa.FMT-09.example.dots': ['Zwei Punkte hintereinander', 'Two dots in a row'],
  'qa.FMT-09.example.umlaut': ['Umlaut vor dem @', 'Umlaut before the @'],

  'qa.FMT-19.title': ['Beträge stimmig', 'Amounts make sense'],
  'qa.FMT-19.why': [
    'Ein Rahmen, der oben weniger nennt als unten, sagt niemandem, was zu zahlen ist.',
    'A range whose upper end is below its lower end tells nobody what to pay.',
  ],
  'qa.FMT-19.fix': [
    'Prüfen Sie Unter- und Obergrenze; vielleicht sind sie vertauscht oder ein Komma ist verrutscht.',
    'Check lower and upper limit; perhaps they are swapped, or a decimal sign has slipped.',
  ],
  'qa.FMT-19.source': ['XZuFi, Modul Kosten', 'XZuFi, module fees'],
  'qa.FMT-19.amount': [
    'Das ist kein möglicher Betrag. Bitte tragen Sie Euro und Cent ein, mindestens 0,00 €.',
    'This is not a possible amount. Please enter euros and cents, at least €0.00.',
  ],
  'qa.FMT-19.reversed': [
    'Die Untergrenze liegt über der Obergrenze. Bitte prüfen Sie beide Beträge.',
    'The lower limit is above the upper limit. Please check both amounts.',
  ],
  'qa.FMT-19.example.range': ['Rahmen von 25 bis 120 Euro', 'Range from 25 to 120 euros'],
  'qa.FMT-19.example.equal': ['Beide Grenzen gleich', 'Both limits the same'],
  'qa.FMT-19.example.from-only': ['Nur eine Untergrenze', 'A lower limit only'],
  'qa.FMT-19.example.free': ['Kostenfrei', 'Free of charge'],
  'qa.FMT-19.example.reversed': ['Grenzen vertauscht', 'Limits swapped'],
  'qa.FMT-19.example.one-cent': ['Um einen Cent vertauscht', 'Swapped by one cent'],
  'qa.FMT-19.example.supplement': ['Obergrenze null in einer Ergänzung', 'Upper limit zero in a supplement'],

  'qa.FMT-20.title': ['Zeitspannen stimmig', 'Spans of time make sense'],
  'qa.FMT-20.why': [
    '„6“ ohne Einheit oder „6 bis 4 Wochen“ hilft niemandem weiter.',
    '“6” without a unit, or “6 to 4 weeks”, helps nobody.',
  ],
  'qa.FMT-20.fix': [
    'Tragen Sie eine Zahl über null mit Einheit ein, die kürzere Spanne zuerst.',
    'Enter a number above zero with its unit, the shorter span first.',
  ],
  'qa.FMT-20.source': ['XZuFi, Module Frist und Bearbeitungsdauer', 'XZuFi, modules deadline and processing time'],
  'qa.FMT-20.zero': [
    'Eine Spanne von null gibt es nicht. Bitte tragen Sie die richtige Zahl ein oder erklären Sie es in Worten.',
    'There is no span of zero. Please enter the right number or explain it in words.',
  ],
  'qa.FMT-20.unit': [
    'Zur Zahl fehlt die Einheit. Bitte wählen Sie zum Beispiel „Wochen“ aus.',
    'The number lacks its unit. Please choose one, for example “weeks”.',
  ],
  'qa.FMT-20.reversed': [
    'Die erste Spanne ist länger als die zweite. Bitte prüfen Sie beide.',
    'The first span is longer than the second. Please check both.',
  ],
  'qa.FMT-20.example.range': ['Zwei Wochen bis ein Monat', 'Two weeks to one month'],
  'qa.FMT-20.example.one-unit': ['Eine Einheit für beide Zahlen', 'One unit for both numbers'],
  'qa.FMT-20.example.working-days': ['Zehn Arbeitstage bis zwei Wochen', 'Ten office days to two weeks'],
  'qa.FMT-20.example.half-hour': ['Eine halbe Stunde', 'Half an hour'],
  'qa.FMT-20.example.words': ['Nur Worte', 'Words only'],
  'qa.FMT-20.example.zero': ['Null Tage', 'Zero days'],
  'qa.FMT-20.example.no-unit': ['Zahl ohne Einheit', 'Number without a unit'],
  'qa.FMT-20.example.reversed': ['Sechs bis vier Wochen', 'Six to four weeks'],
  'qa.FMT-20.example.units-mixed': ['Drei Monate bis sechs Wochen', 'Three months to six weeks'],
});
