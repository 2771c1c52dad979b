// What can a generated municipality add to a master text? `%o` is the place, `%a` the thing, `%v` what is done, `%n` a number, `%s` a street.

export const localSteps: readonly string[] = [
  'In %o gehen Sie dafür an den Schalter im Rathaus.',
  'Wer in %o wohnt, kann den Antrag auch im Briefkasten am Eingang einwerfen.',
  'Die Leute in %o bekommen den Termin meist schon in der selben Woche.',
  'Unser Team in %o hilft Ihnen, wenn Sie %a %v wollen.',
  'In den Ortsteilen von %o nimmt auch die Ortsvorsteherin Ihr Schreiben an.',
  'Wir in %o schicken Ihnen den Brief auf Wunsch nach Hause.',
  'Bringen Sie bitte etwas Zeit mit, denn in %o ist am Markttag viel los.',
  'Den Raum finden Sie in %o leicht, er ist am Eingang markiert.',
  'Am Tag der offenen Tür in %o zeigen wir, wie es geht.',
  'Wenn Sie in %o neu sind, fragen Sie im Empfang nach einem Plan.',
];
export const localNotes: readonly string[] = [
  'In %o gilt dazu eine eigene Satzung.',
  'Der Rat von %o hat die Regeln vor %n Jahren neu gefasst.',
  'In der Altstadt von %o sind die Regeln strenger.',
  'Für Vereine aus %o ist der Weg kürzer.',
  'An der %s in %o wird zurzeit gebaut.',
  'Im Ferienmonat ist das Team in %o kleiner.',
  'Wer in %o ein Ehrenamt hat, zahlt nur die Hälfte.',
  'Das Rathaus von %o ist im Netz des Landes dabei.',
  'Für Gäste in %o gibt es ein eigenes Blatt.',
  'Ein Bus hält an der %s, von dort ist es in %o nicht mehr weit.',
];
export const localPapers: readonly string[] = [
  'Karte der Bücherei von %o',
  'Beleg über den Beitrag in %o',
  'Plan des Grundes in %o',
  'Zettel vom Schalter in %o',
  'Pass für Familien aus %o',
];
export const localLaws: readonly string[] = [
  '§ %n der Mustersatzung von %o',
  'Gebührensatzung von %o, Anlage %n',
  'Hauptsatzung von %o, § %n',
];
export const localFees: readonly string[] = [
  'Die Gebühr in %o zahlen Sie mit Karte.',
  'In %o zahlen Sie erst, wenn der Bescheid da ist.',
  'Familien mit Pass zahlen in %o die Hälfte.',
  'Die Höhe steht in der Satzung von %o.',
];
export const onlineSentences: readonly string[] = [
  'Hier können Sie %a %v, ohne in das Amt zu kommen.',
  'Der Weg im Netz ist Tag und Nacht offen.',
  'Sie brauchen nur ein paar Minuten.',
  'Am Ende erhalten Sie eine Nummer.',
  'Mit dem Ausweis im Netz geht es am besten.',
  'Ihre Angaben werden sicher verschickt.',
  'Sie können den Antrag speichern und später weiter machen.',
  'Belege laden Sie als Foto hoch.',
  'Das Amt meldet sich, wenn etwas fehlt.',
  'Den Bescheid bekommen Sie in Ihr Postfach im Netz.',
];
export const privacyWords = '<p>Ihre Daten werden nur für diesen Antrag genutzt und nach %n Jahren gelöscht.</p>';
