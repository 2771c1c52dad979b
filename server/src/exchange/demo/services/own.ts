// Which services do the municipalities of the demonstration offer that nobody else has?
import { amtBrueck } from '../amt-brueck.js';
import { badBelzig } from '../bad-belzig.js';
import { cottbus } from '../cottbus.js';
import { liebenwerda } from '../liebenwerda.js';
import { mittenwalde } from '../mittenwalde.js';
import { potsdamMittelmark } from '../potsdam-mittelmark.js';
import type { ServiceNote } from './note.js';

export const ownServices: readonly ServiceNote[] = [
  {
    key: 'burghof', owner: badBelzig, name: 'Burghof Überlassung', publicName: 'Burghof für ein Fest mieten', typing: ['5'], synonyms: ['Burg', 'Hochzeit feiern', 'Open Air'],
    summary: 'Der Burghof bietet Platz für bis zu 400 Gäste, Bühne und Strom sind da.', description: 'Von Mai bis September vergibt die Stadt den Hof an Vereine, Firmen und Familien. Bei Regen weichen Sie in die Scheune aus.', requiredDocuments: '- Nachweis einer Haftpflichtversicherung', procedure: 'Sie fragen einen Tag an. Wir schicken ein Angebot. Mit der Anzahlung ist der Tag fest.', fees: ['350 €: je Tag', '175 €: für Vereine aus dem Ort'], times: ['1–2 Wochen'], defects: ['CMP-12'],
  },
  {
    key: 'saisonkarte', owner: badBelzig, localId: 'waldbad-saison', name: 'Saisonkarte Waldfreibad', publicName: 'Saisonkarte für das Waldbad kaufen', typing: ['5'], synonyms: ['Freibad', 'Schwimmen'], draft: true,
    summary: 'Einen Sommer lang baden, so oft Sie wollen.', description: 'Die Karte gilt für eine Person von Mai bis September.', requiredDocuments: 'Keine.', procedure: 'Sie kaufen die Karte an der Kasse des Bades.', fees: ['60 €', '30 €: für Kinder'], times: ['Sofort.'],
  },
  {
    key: 'gelbe-saecke', owner: amtBrueck, localId: 'gelbe-saecke', name: 'Gelbe Säcke Ausgabe', publicName: 'Gelbe Säcke holen', typing: ['5'], synonyms: ['Verpackungen', 'Plastik'],
    summary: 'Zwei Rollen für jeden Haushalt, solange der Vorrat reicht.', description: 'Die Säcke liegen in den Gemeindebüros und in der Meldestelle. Geleert wird alle zwei Wochen.', requiredDocuments: 'Keine.', procedure: 'Sie kommen vorbei und nehmen sie mit.', fees: ['frei'], times: ['Sofort.'], near: ['CMP-12'],
  },
  {
    key: 'volkshochschulkurs', owner: potsdamMittelmark, localId: 'kvhs-kurs', name: 'Kurs der Kreisvolkshochschule Anmeldung', publicName: 'Kurs an der Volkshochschule buchen', typing: ['5'], synonyms: ['VHS', 'Sprachkurs', 'Yoga'],
    summary: 'Sprachen, Computer, Malen, Gesundheit: über 400 Kurse im Jahr.', description: 'Sie lernen in kleinen Gruppen an fünf Orten im Kreis. Viele Kurse gibt es auch am Abend oder im Netz. Wer wenig Geld hat, zahlt die Hälfte.', requiredDocuments: '- Nachweis, wenn Sie weniger zahlen möchten', procedure: 'Sie melden sich an und bekommen eine Bestätigung. Das Geld wird zum Kursbeginn abgebucht.', fees: ['20–180 €'], times: ['1–3 Tage'],
  },
  {
    key: 'stadtteilfonds', owner: cottbus, localId: 'stadtteilfonds', name: 'Stadtteilfonds Zuwendung', publicName: 'Geld aus dem Stadtteilfonds bekommen', typing: ['5'], synonyms: ['Förderung', 'Nachbarschaft', 'Verfügungsfonds'],
    summary: 'Bis zu 1.500 Euro für Ideen, die den Stadtteil schöner machen.', description: 'Ein Hoffest, eine Bank, ein Malkurs: Der Fonds hilft schnell und ohne viel Papier. Über die Anträge entscheidet der Stadtteilrat.', requiredDocuments: '- Beschreibung auf einer Seite\n- Kostenplan', procedure: 'Sie reichen die Idee ein, stellen sie im Stadtteilrat vor und hören nach der Sitzung von uns.', fees: ['frei'], times: ['4–6 Wochen'], legalBasis: '- Richtlinie der Stadt zum Stadtteilfonds',
  },
  {
    key: 'salzmagazin', owner: mittenwalde, localId: 'salzmagazin-miete', name: 'Salzmagazin Überlassung', publicName: 'Saal im Salzmagazin mieten', typing: ['5'], synonyms: ['Saal', 'Feier', 'Vereinsraum'],
    summary: 'Ein Saal mit alten Balken, Küche und Platz für 90 Gäste.', description: 'Der Saal steht Vereinen, Familien und Firmen offen. Geschirr ist da, den Wein bringen Sie mit.', requiredDocuments: '- Ausweis', procedure: 'Sie sehen im Kalender nach, fragen an und unterschreiben den Vertrag.', fees: ['180 €: am Wochenende', '60 €: an einem Werktag'], times: ['3–5 Arbeitstage'],
  },
  {
    key: 'sandsaecke', owner: liebenwerda, localId: 'sandsaecke', name: 'Sandsäcke Ausgabe', publicName: 'Sandsäcke bei Hochwasser bekommen', typing: ['5'], synonyms: ['Hochwasser', 'Deich', 'Katastrophe'],
    summary: 'Bei drohendem Hochwasser geben wir Säcke und Sand an Haushalte aus.', description: 'Die Ausgabe beginnt mit Alarmstufe 3. Füllen müssen Sie selbst, Schaufeln sind da.', requiredDocuments: 'Keine.', procedure: 'Sie kommen zum Bauhof, der im Alarmfall genannt wird.', fees: ['frei'], times: ['Sofort.'],
  },
];
