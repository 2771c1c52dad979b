// What do the rules across records say about responsibilities?
import { defineMessages } from '../../api/messages.js';
import { central, municipalities } from './sources.js';

export const responsibilityMessages = defineMessages({
  'qa.RSP-01.title': ['Überall jemand zuständig', 'Somebody responsible everywhere'],
  'qa.RSP-01.why': [
    'Wo niemand zuständig ist, endet die Suche nach der Leistung ohne Anschrift.',
    'Where nobody is responsible, the search for the service ends without an address.',
  ],
  'qa.RSP-01.fix': [
    'Tragen Sie die Zuständigkeit bei der Stelle ein, die die Leistung in diesem Gebiet erbringt.',
    'Enter the competence at the office that provides the service in this area.',
  ],
  'qa.RSP-01.source': [
    'Anforderungen des Portalverbunds an Zuständigkeiten (je Leistung und Kommune mindestens eine Stelle)',
    'Demands of the portal network on competences (at least one office per service and municipality)',
  ],
  'qa.RSP-01.missing': [
    'In %{area} ist für „%{service}“ niemand zuständig. Bitte tragen Sie die Zuständigkeit bei der richtigen Stelle ein.',
    'In %{area} nobody is responsible for “%{service}”. Please enter the competence at the right office.',
  ],
  'qa.RSP-01.partly': [
    'In %{n} Gemeinden im Gebiet „%{area}“ ist für „%{service}“ niemand zuständig. Bitte tragen Sie bei der richtigen Stelle das ganze Gebiet ein.',
    'In %{n} municipalities within “%{area}” nobody is responsible for “%{service}”. Please enter the whole area at the right office.',
  ],
  'qa.RSP-01.parameter.municipalTypings': ['Typisierungen, die Kommunen ausführen', 'Typings carried out by municipalities'],
  'qa.RSP-01.example.nobody': [
    'Kommunale Leistung, und in einer Gemeinde ist keine Stelle zuständig',
    'Municipal service, and no office is responsible in one municipality',
  ],
  'qa.RSP-01.example.withdrawn-office': [
    'Die einzige zuständige Stelle ist nicht mehr öffentlich',
    'The only responsible office is no longer public',
  ],
  'qa.RSP-01.example.district-task': [
    'Aufgabe, die nur Landkreise eingetragen haben, und einer von ihnen nicht: ein Befund beim Landkreis',
    'Task that only districts have entered, and one of them has not: one finding at the district',
  ],
  'qa.RSP-01.example.inherited': [
    'Zuständig ist das Amt oder der Landkreis für das ganze Gebiet',
    'The Amt or the district is responsible for its whole territory',
  ],
  'qa.RSP-01.example.other-type': ['Leistung, die allein Bund oder Land ausführt', 'Service carried out by federation or Land alone'],
  'qa.RSP-01.example.limited-areas': ['Die Leistung wird in diesem Gebiet nicht angeboten', 'The service is not offered in this area'],

  'qa.RSP-02.title': ['Zuständigkeit für bekannte Gebiete', 'Competence for known areas'],
  'qa.RSP-02.why': [
    'Eine Zuständigkeit für ein Gebiet, das es nicht gibt, findet niemand.',
    'A competence for an area that does not exist is found by nobody.',
  ],
  'qa.RSP-02.fix': [
    'Wählen Sie das Gebiet neu aus; nach einer Gemeindereform den Nachfolger.',
    'Choose the area again; after a reform its successor.',
  ],
  'qa.RSP-02.source': municipalities,
  'qa.RSP-02.unknown': [
    'Die Zuständigkeit für „%{service}“ nennt ein unbekanntes Gebiet (%{key}). Bitte wählen Sie das richtige aus.',
    'The competence for “%{service}” names an unknown area (%{key}). Please choose the right one.',
  ],
  'qa.RSP-02.example.mistyped': ['Zwei Ziffern im Schlüssel vertauscht', 'Two digits of the key swapped'],
  'qa.RSP-02.example.dissolved': ['Gemeinde, die in einer anderen aufgegangen ist', 'Municipality that has become part of another'],
  'qa.RSP-02.example.padded': ['Schlüssel eines Amtes, mit Nullen aufgefüllt', 'Key of an Amt, filled up with zeros'],
  'qa.RSP-02.example.whole-land': ['Das ganze Land', 'The whole Land'],

  'qa.RSP-03.title': ['Zuständig im eigenen Gebiet', 'Responsible in its own territory'],
  'qa.RSP-03.why': [
    'Eine Stelle, die für den Nachbarort eingetragen ist, bekommt dessen Anträge, und der Nachbarort keine.',
    'An office entered for the neighbouring town gets its applications, and that town gets none.',
  ],
  'qa.RSP-03.fix': [
    'Prüfen Sie das Gebiet. Übernimmt die Stelle die Aufgabe wirklich für andere, halten Sie das in einer Ausnahme fest.',
    'Check the area. If the office really does the task for others, record that as an exception.',
  ],
  'qa.RSP-03.source': central,
  'qa.RSP-03.outside': [
    'Die Zuständigkeit für „%{service}“ gilt in %{area}, außerhalb des Gebiets dieser Verwaltung. Bitte prüfen Sie das Gebiet.',
    'The competence for “%{service}” holds in %{area}, outside the territory of this administration. Please check the area.',
  ],
  'qa.RSP-03.example.neighbour': [
    'Bürgeramt einer Stadt, zuständig für die Nachbargemeinde',
    'Citizens’ office of a town, responsible for the neighbouring municipality',
  ],
  'qa.RSP-03.example.other-district': [
    'Kreisverwaltung, zuständig für eine Gemeinde eines anderen Landkreises',
    'District administration, responsible for a municipality of another district',
  ],
  'qa.RSP-03.example.own-part': [
    'Kreisverwaltung, zuständig für eine eigene Gemeinde',
    'District administration, responsible for one of its municipalities',
  ],
  'qa.RSP-03.example.association': ['Amt, zuständig für seine Gemeinden', 'Amt, responsible for its municipalities'],

  'qa.RSP-04.title': ['Kreisaufgaben für den ganzen Landkreis', 'District tasks for the whole district'],
  'qa.RSP-04.why': [
    'Ist die Kreisverwaltung nur für eine Gemeinde eingetragen, finden alle anderen Gemeinden niemanden.',
    'If the district administration is entered for one municipality only, all others find nobody.',
  ],
  'qa.RSP-04.fix': ['Wählen Sie als Gebiet den ganzen Landkreis.', 'Choose the whole district as the area.'],
  'qa.RSP-04.source': central,
  'qa.RSP-04.pinned': [
    'Die Kreisverwaltung ist für „%{service}“ nur in %{area} zuständig. Bitte prüfen Sie, ob der ganze Landkreis gemeint ist.',
    'The district administration is responsible for “%{service}” in %{area} only. Please check whether the whole district is meant.',
  ],
  'qa.RSP-04.example.one-town': [
    'Zulassungsstelle des Landkreises, nur für die Kreisstadt eingetragen',
    'Vehicle registration of the district, entered for the district town only',
  ],
  'qa.RSP-04.example.whole-district': ['Für den ganzen Landkreis eingetragen', 'Entered for the whole district'],
  'qa.RSP-04.example.several-towns': [
    'Außenstelle, für mehrere Gemeinden eingetragen',
    'Branch office, entered for several municipalities',
  ],
  'qa.RSP-04.example.town-office': ['Stelle einer Stadt, für diese Stadt eingetragen', 'Office of a town, entered for this town'],

  'qa.RSP-05.title': ['Keine Zuständigkeit über die Gemeinde hinaus', 'No competence beyond the municipality'],
  'qa.RSP-05.why': [
    'Eine Gemeinde, die für den ganzen Landkreis oder das Land eingetragen ist, erscheint überall als zuständig.',
    'A municipality entered for the whole district or Land appears as responsible everywhere.',
  ],
  'qa.RSP-05.fix': [
    'Wählen Sie als Gebiet die eigene Gemeinde, oder halten Sie die übernommene Aufgabe in einer Ausnahme fest.',
    'Choose the own municipality as the area, or record the task taken over as an exception.',
  ],
  'qa.RSP-05.source': central,
  'qa.RSP-05.beyond': [
    'Eine kommunale Stelle ist für „%{service}“ in %{area} zuständig, also weit über die eigene Gemeinde hinaus. Bitte prüfen Sie das Gebiet.',
    'A municipal office is responsible for “%{service}” in %{area}, far beyond its own municipality. Please check the area.',
  ],
  'qa.RSP-05.example.district': [
    'Standesamt einer Stadt, für den Landkreis eingetragen',
    'Registry office of a town, entered for the district',
  ],
  'qa.RSP-05.example.land': ['Ordnungsamt, für ganz Brandenburg eingetragen', 'Public order office, entered for all of Brandenburg'],
  'qa.RSP-05.example.federation': ['Bürgeramt, für ganz Deutschland eingetragen', 'Citizens’ office, entered for all of Germany'],
  'qa.RSP-05.example.own-town': ['Für die eigene Stadt eingetragen', 'Entered for its own town'],
  'qa.RSP-05.example.independent-town': ['Kreisfreie Stadt, für sich selbst eingetragen', 'Independent town, entered for itself'],
  'qa.RSP-05.example.amt': ['Amt, für alle seine Gemeinden eingetragen', 'Amt, entered for all its municipalities'],

  'qa.RSP-06.title': ['Zuständigkeit eindeutig', 'Competence unambiguous'],
  'qa.RSP-06.why': [
    'Anträge brauchen genau ein Ziel. Sind zwei Stellen gleich zuständig, entscheidet der Zufall.',
    'Applications need exactly one destination. If two offices are equally responsible, chance decides.',
  ],
  'qa.RSP-06.fix': [
    'Streichen Sie die falsche Zuständigkeit, oder nennen Sie das Kriterium, nach dem sich die Stellen aufteilen, zum Beispiel die Anfangsbuchstaben.',
    'Remove the wrong competence, or name the criterion by which the offices divide the task, such as initial letters.',
  ],
  'qa.RSP-06.source': [
    'FIT-Connect, Ermittlung der zuständigen Stelle, und XZuFi, Angabe „Zuständigkeitskriterium“',
    'FIT-Connect, routing to the office in charge, and XZuFi, element “criterion of competence”',
  ],
  'qa.RSP-06.several': [
    'Für „%{service}“ sind in %{area} %{n} Stellen zugleich zuständig, ohne Kriterium. Bitte klären Sie, welche es ist.',
    'For “%{service}” in %{area} %{n} offices are responsible at once, without a criterion. Please clarify which one it is.',
  ],
  'qa.RSP-06.example.two-offices': [
    'Zwei Stellen, dieselbe Leistung, dasselbe Gebiet, kein Kriterium',
    'Two offices, the same service, the same area, no criterion',
  ],
  'qa.RSP-06.example.with-criterion': ['Aufgeteilt nach Anfangsbuchstaben', 'Divided by initial letters'],
  'qa.RSP-06.example.point-of-contact': [
    'Eine Stelle ist zuständig, die andere Ansprechpunkt',
    'One office is responsible, the other a point of contact',
  ],
  'qa.RSP-06.example.district-and-town': ['Landkreis und Stadt: Es gilt die nähere Stelle', 'District and town: the nearer office counts'],

  'qa.RSP-07.title': ['Zuständigkeit für öffentliche Leistung', 'Competence for a public service'],
  'qa.RSP-07.why': [
    'Eine Zuständigkeit für etwas, das es nicht mehr gibt, führt ins Leere.',
    'A competence for something that no longer exists leads nowhere.',
  ],
  'qa.RSP-07.fix': [
    'Wählen Sie die richtige Leistung aus, oder löschen Sie die Zuständigkeit.',
    'Choose the right service, or delete the competence.',
  ],
  'qa.RSP-07.source': central,
  'qa.RSP-07.missing': [
    'Die Zuständigkeit für „%{service}“ zeigt auf eine Leistung, die es nicht gibt. Bitte wählen Sie die richtige aus oder löschen Sie sie.',
    'The competence for “%{service}” points to a service that does not exist. Please choose the right one or delete it.',
  ],
  'qa.RSP-07.hidden': [
    'Die Zuständigkeit für „%{service}“ zeigt auf eine Leistung, die nicht öffentlich ist. Bitte prüfen Sie, ob sie noch erbracht wird.',
    'The competence for “%{service}” points to a service that is not public. Please check whether it is still provided.',
  ],
  'qa.RSP-07.example.unknown-service': ['Schlüssel, zu dem es keine Leistung gibt', 'Key to which there is no service'],
  'qa.RSP-07.example.withdrawn-service': ['Zurückgezogene Leistung', 'Withdrawn service'],
  'qa.RSP-07.example.live-service': ['Öffentliche Leistung', 'Public service'],
  'qa.RSP-07.example.draft-beside-live': ['Öffentliche Leistung, an der gerade geschrieben wird', 'Public service that is being worked on'],

  'qa.RSP-08.title': ['Stelle mit Aufgaben', 'Office with tasks'],
  'qa.RSP-08.why': [
    'Gefunden werden Stellen über ihre Leistungen. Eine Stelle ohne Zuständigkeit steht nur im Verzeichnis.',
    'Offices are found by their services. An office without a competence is only in the list.',
  ],
  'qa.RSP-08.fix': [
    'Tragen Sie ein, wofür die Stelle zuständig ist, oder lösen Sie den Eintrag auf.',
    'Enter what the office is responsible for, or give the entry up.',
  ],
  'qa.RSP-08.source': [
    'Redaktionskonferenz der Kommunen in Sachsen-Anhalt (FIM-Landesredaktion): Stellen ohne Zuordnung werden nicht gefunden',
    'Editorial conference of the municipalities in Saxony-Anhalt (FIM): offices without an assignment are not found',
  ],
  'qa.RSP-08.none': [
    'Diese Stelle ist für keine Leistung zuständig, und auch keine Stelle unter ihr. Bitte tragen Sie ihre Aufgaben ein.',
    'This office is responsible for no service, and neither is any office below it. Please enter its tasks.',
  ],
  'qa.RSP-08.example.no-competence': [
    'Fachbereich ohne Zuständigkeit, auch darunter keine',
    'Department without a competence, and none below it',
  ],
  'qa.RSP-08.example.own': ['Eine eigene Zuständigkeit', 'One competence of its own'],
  'qa.RSP-08.example.below': ['Keine eigene, aber ein Team darunter hat eine', 'None of its own, but a team below has one'],
});
