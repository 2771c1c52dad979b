// Which sentences can a generated description be made of? `%k` is the kind of office, `%t` its topic, `%o` the place, `%s` a street, `%n` a number, `%p` a person.

export const openings: readonly string[] = [
  'Wir sind Ihre Anlaufstelle in %o, wenn es um %t geht.', 'In %o kümmert sich diese Stelle um %t.', 'Zu unseren Aufgaben gehören %t; wir beraten Sie gern, bevor Sie einen Antrag stellen.',
  '%k in %o: Hier finden Sie Rat und Hilfe, wenn es um %t geht.', 'Seit vielen Jahren ist diese Stelle für die Menschen in %o da.', 'Unsere Arbeit reicht von der ersten Frage bis zum fertigen Bescheid.',
  'Wer in %o wohnt oder arbeitet, ist bei uns richtig.', 'Für %t sind wir in %o und in allen Ortsteilen zuständig.',
];
export const middles: readonly string[] = [
  'Die meisten Anliegen erledigen wir innerhalb von %n Werktagen.', 'Bitte bringen Sie Ihren Personalausweis oder Reisepass mit.', 'Wenn Unterlagen fehlen, rufen wir Sie an und vereinbaren einen neuen Termin.',
  'Der Eingang liegt an der Seite zur %s.', 'Am Schalter im Erdgeschoss geben Sie Anträge ab; eine Quittung erhalten Sie sofort.', 'Formulare liegen im Flur aus und stehen auch im Netz bereit.',
  'Sie können sich durch eine Person Ihres Vertrauens vertreten lassen; dazu genügt eine schriftliche Vollmacht.', 'Gebühren zahlen Sie mit Karte, auf Wunsch auch bar.', 'In Zimmer %n steht ein Tisch mit Spielsachen für Kinder.',
  'Bitte melden Sie sich an der Information, wenn Sie länger als %n Minuten warten.', 'Für Menschen mit Höreinschränkung gibt es eine mobile Hörschleife.', 'Die Haltestelle %s liegt nur wenige Schritte entfernt.',
  'Bescheide verschicken wir per Post; eine elektronische Kopie senden wir auf Wunsch zu.', 'Widersprüche nehmen wir schriftlich oder zur Niederschrift entgegen.', 'Wer keinen Drucker hat, erhält alle Vordrucke auch hier.',
  'Im Sommer beginnt die Sprechzeit wegen der Hitze eine Stunde früher.', 'Die Wartemarken ziehen Sie am Automaten neben der Treppe.', 'Gruppen melden sich bitte mindestens %n Tage vorher an.',
  'An Tagen mit Sitzungen schließt das Haus schon um 16 Uhr.', 'Auskünfte am Telefon sind unverbindlich; verbindlich ist nur der schriftliche Bescheid.', 'Fragen zu laufenden Verfahren beantworten wir nur Beteiligten.',
  'Fotos für Ausweise können Sie im Haus aufnehmen lassen.', 'Bei Umzügen innerhalb des Ortes genügt eine Meldung.', 'Für Vereine halten wir jedes Jahr im Herbst eine Sprechstunde ab.', 'Seit dem Umbau gibt es %n barrierefreie Plätze im Wartebereich.',
  'Ein Merkblatt erklärt in einfachen Worten, wie das Verfahren abläuft.', 'Wenn Sie Hilfe beim Ausfüllen brauchen, sagen Sie es bitte schon bei der Anmeldung.', 'Dringende Fälle ziehen wir vor; bitte schildern Sie kurz, worum es geht.',
  'Der Aufzug fährt in alle Stockwerke, die Tür öffnet sich auf Knopfdruck.', 'Fahrräder stellen Sie bitte im Hof an der %s ab.', 'Die Unterlagen bewahren wir zehn Jahre lang auf.', 'Über Änderungen informieren wir im Amtsblatt.',
];
export const endings: readonly string[] = [
  'Wir freuen uns auf Ihren Besuch.', 'Lob und Hinweise nimmt %p entgegen.', 'Bei Fragen hilft Ihnen %p gern weiter.', 'Rufen Sie uns an, bevor Sie einen weiten Weg auf sich nehmen.',
  'Schreiben Sie uns; wir antworten in der Regel innerhalb von %n Tagen.', 'Bitte denken Sie daran, dass wir an Brückentagen geschlossen haben.',
];
export const bullets: readonly string[] = [
  'Ausweis oder Pass', 'ausgefüllter Antrag', 'Nachweis über das Einkommen', 'Mietvertrag oder Grundbuchauszug', 'Bankverbindung', 'Vollmacht, wenn Sie jemanden vertreten', 'aktuelles Foto',
  'Lageplan im Maßstab 1 : 500', 'Bescheinigung der Krankenkasse', 'Geburtsurkunde des Kindes', 'Nachweis der Versicherung', 'Einverständnis aller Beteiligten', 'bisheriger Bescheid',
];
export const englishSentences: readonly string[] = [
  'Please bring your identity card or passport.', 'Appointments can be made by telephone or e-mail.', 'The building has a lift and a ramp.', 'Most requests are dealt with within %n working days.', 'Fees can be paid by card.', 'You may bring an interpreter.',
];
export const directions: readonly string[] = [
  'Vom Bahnhof über die %s, dann zweite Straße links.', 'Einfahrt zum Hof über die %s, Klingel links.', 'Zu Fuß vom Markt durch die %s, etwa %n Minuten.', 'Mit dem Rad auf dem Uferweg bis zur %s.',
];
export const weeks: readonly (readonly (readonly [day: 'mo' | 'tu' | 'we' | 'th' | 'fr', from: string, to: string])[])[] = [
  [['tu', '09:00', '12:00'], ['tu', '13:00', '18:00'], ['th', '09:00', '12:00'], ['th', '13:00', '16:00']],
  [['mo', '08:00', '12:00'], ['tu', '08:00', '18:00'], ['th', '08:00', '17:00'], ['fr', '08:00', '11:30']],
  [['tu', '09:00', '12:00'], ['tu', '14:00', '17:30'], ['th', '09:00', '12:00']],
  [['mo', '09:00', '12:00'], ['we', '13:00', '16:00'], ['th', '13:00', '18:00'], ['fr', '09:00', '12:00']],
  [['mo', '07:30', '12:00'], ['tu', '07:30', '17:00'], ['we', '07:30', '12:00'], ['th', '07:30', '17:00'], ['fr', '07:30', '11:30']],
  [['tu', '10:00', '18:00'], ['we', '14:00', '17:00'], ['th', '10:00', '18:00']],
];
