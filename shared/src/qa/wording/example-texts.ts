// What do an easy, a hard and a very hard text read like? Our own texts about the same matter; each is long enough to be judged.

export const easyText =
  '<p>Sie haben einen Hund? Dann melden Sie ihn bei uns an. Das geht im Bürgeramt oder im Netz. Bringen Sie bitte Ihren Ausweis mit. ' +
  'Wir geben Ihnen eine Marke für den Hund. Die Marke trägt der Hund am Halsband. Ziehen Sie weg, dann melden Sie den Hund wieder ab. ' +
  'Die Marke geben Sie dann zurück. Haben Sie Fragen? Rufen Sie uns an, wir helfen Ihnen gern.</p>';

export const mediumText =
  '<p>Wer im Gemeindegebiet einen Hund hält, muss ihn innerhalb von vierzehn Tagen nach Beginn der Haltung schriftlich bei der zuständigen Steuerabteilung anmelden. ' +
  'Die Anmeldung verpflichtet zur Zahlung der Hundesteuer, deren Höhe sich nach der Anzahl der gehaltenen Hunde und der Hunderasse richtet. ' +
  'Für Assistenzhunde und Rettungshunde können Halterinnen und Halter eine Steuerbefreiung beantragen, sofern sie geeignete Nachweise vorlegen. ' +
  'Änderungen der Hundehaltung sind unverzüglich mitzuteilen, damit der Steuerbescheid rechtzeitig angepasst werden kann.</p>';

export const hardText =
  '<p>Hundehalterinnen und Hundehalter sind verpflichtet, die Anmeldung steuerpflichtiger Hunde unter Verwendung des bereitgestellten Anmeldeformulars innerhalb der satzungsmäßig festgelegten Anmeldefrist ' +
  'bei der zuständigen Steuerverwaltung vorzunehmen, wobei Steuerbefreiungen und Steuerermäßigungen ausschließlich nach Vorlage entsprechender Sachkundenachweise gewährt werden können. ' +
  'Die Nichterfüllung satzungsrechtlicher Mitteilungspflichten stellt eine Ordnungswidrigkeit dar, die unbeschadet weitergehender kommunalabgabenrechtlicher Bestimmungen mit Bußgeldern geahndet werden kann. ' +
  'Veranlagungszeitraum ist grundsätzlich das Kalenderjahr; abweichende Festsetzungen bedürfen gesonderter Entscheidung.</p>';
