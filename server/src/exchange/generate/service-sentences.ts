// Which sentences can a generated master text be made of? `%a` is the thing, `%v` what is done, `%n` a number. Short words and short sentences: nothing here is hard to read.

export const teasers: readonly string[] = [
  'Wenn Sie %a %v möchten, finden Sie hier alles auf einen Blick.', 'Sie möchten %a %v? Hier steht, wie das geht.', 'So können Sie %a %v.', 'Hier lesen Sie, wie Sie %a %v können.',
];
export const beginnings: readonly string[] = [
  'Wenn Sie %a %v möchten, sind Sie hier richtig.', 'Sie wollen %a %v? Dann reicht ein kurzer Antrag.', 'Hier können Sie %a %v.', 'Wer %a %v will, stellt dafür einen Antrag.', 'Bevor Sie %a %v, prüfen wir Ihre Angaben.',
  'Sie sollten %a früh %v.', 'Manchmal müssen Sie %a %v, auch wenn Sie es nicht geplant haben.', 'Auch ein Verein oder ein Betrieb kann %a %v.', 'Sie können %a selbst %v oder jemanden damit betrauen.', 'Es gibt gute Gründe, warum Sie %a %v sollten.',
];
export const explanations: readonly string[] = [
  'Das gilt auch, wenn Sie erst vor kurzem in das Land gezogen sind.', 'Der Antrag ist in wenigen Minuten gestellt.', 'Sie müssen dafür nicht in das Amt kommen.', 'Wir rufen Sie an, wenn uns noch etwas fehlt.', 'Ein Kind braucht dafür die Hilfe der Eltern.',
  'Sie dürfen sich von einem Freund helfen lassen.', 'Auch Gäste aus dem Ausland können den Weg nutzen.', 'Wir schauen uns jeden Fall genau an.', 'Oft ist die Sache schon am selben Tag erledigt.', 'Wenn sich etwas ändert, sagen Sie uns bitte Bescheid.',
  'Die Auskunft ist für Sie immer frei.', 'Bei mehreren Orten zählt der Ort, an dem Sie am meisten leben.', 'Sie können den Antrag bis zum Bescheid wieder zurückziehen.', 'Bitte heben Sie den Bescheid gut auf.', 'Wir geben Ihre Daten nur weiter, wenn das Gesetz es will.',
  'Für manche Fälle gelten eigene Regeln.', 'Das Amt wägt dabei Ihre Wünsche und die der Nachbarn ab.', 'Nach %n Jahren fragen wir noch einmal nach.', 'Wer alles früh einreicht, spart sich das Warten.', 'Ein Bild oder ein Plan hilft uns beim Prüfen.',
  'Sie bekommen eine Nummer, mit der Sie den Stand sehen.', 'Wenn es eilt, schreiben Sie das bitte oben auf den Antrag.', 'Ein Gespräch vorab klärt viele Fragen.', 'In den meisten Fällen sagen wir Ja.', 'Wir beraten Sie gern, bevor Sie Geld ausgeben.',
  'Das Amt kann Auflagen machen, etwa zum Schutz der Natur.', 'Die Regeln sind im ganzen Land gleich.', 'Ihr Ort kann dazu noch mehr regeln.', 'Achten Sie bitte auf die Fristen.', 'Ein alter Bescheid gilt weiter, bis er endet.',
  'Falls jemand für Sie handelt, brauchen wir sein Wort auf Papier.', 'Wer falsch aussagt, muss mit einer Strafe rechnen.', 'Auf Wunsch lesen wir Ihnen den Text auch vor.', 'Mehr als %n Menschen im Land nutzen das jedes Jahr.', 'Fragen Sie nach, wenn Sie etwas nicht verstehen.', 'Das Amt hilft Ihnen auch in leichter Sprache.',
];
export const conditions: readonly string[] = [
  'Sie sind mindestens 18 Jahre alt.', 'Sie wohnen im Land Brandenburg.', 'Sie haben noch keinen anderen Antrag laufen.', 'Sie haben alle Kosten aus dem letzten Jahr bezahlt.', 'Sie können Ihre Angaben belegen.', 'Das Haus oder der Grund gehört Ihnen.', 'Ihr Nachbar ist damit im Reinen.',
  'Es liegt kein Verbot vor.', 'Sie handeln für sich selbst oder haben eine Vollmacht.', 'Die Frist ist noch nicht um.', 'Ihr Ausweis ist noch gültig.', 'Sie haben einen Grund, den wir prüfen können.', 'Ihr Verein steht im Register.', 'Ihr Betrieb ist im Land am Netz.', 'Sie erhalten dafür kein Geld von anderer Stelle.',
];
export const papers: readonly string[] = [
  'Ausweis oder Pass', 'Antrag mit Datum und Namen', 'Nachweis über Ihren Lohn', 'Vertrag über die Miete', 'Auszug aus dem Grundbuch', 'Vollmacht, wenn Sie für andere handeln', 'Bild aus diesem Jahr', 'Plan der Lage', 'Nachweis der Kasse', 'Urkunde über die Geburt', 'Nachweis der Versicherung',
  'alter Bescheid', 'Liste der Namen', 'Bericht vom Arzt', 'Brief der Schule', 'Beleg über die Zahlung', 'Satzung des Vereins', 'Auszug aus dem Register',
];
export const steps: readonly string[] = [
  'Lesen Sie zuerst, was Sie dafür brauchen.', 'Füllen Sie den Antrag aus und geben Sie ihn ab.', 'Legen Sie die Belege dazu.', 'Wir prüfen, ob alles da ist.', 'Wenn etwas fehlt, fragen wir bei Ihnen nach.', 'Danach schaut sich das Amt den Fall an.', 'Bei Bedarf kommen wir zu Ihnen und sehen nach.',
  'Sie zahlen die Gebühr, wenn es eine gibt.', 'Dann schicken wir Ihnen den Bescheid.', 'Heben Sie den Brief gut auf.', 'Wenn Sie %a %v wollen, wählen Sie einen Termin.', 'Sie sehen im Netz, wie weit wir sind.', 'Holen Sie das Papier am Schalter ab.', 'Sagen Sie uns, wenn sich etwas ändert.',
];
export const remarks: readonly string[] = [
  'Wenn Sie zu spät kommen, kann das Geld kosten.', 'Der Bescheid gilt nur für den Fall, den Sie genannt haben.', 'Bei einem Umzug im Land bleibt alles, wie es ist.', 'Das Amt darf auch ohne Termin bei Ihnen nachsehen.', 'Wer Hilfe braucht, kann jemanden mit in das Amt bringen.',
  'Für Kinder gelten andere Regeln.', 'Eine Kopie reicht in der Regel aus.', 'Das Original geben wir Ihnen wieder.', 'Die Gebühr wird auch fällig, wenn wir Nein sagen.', 'Bitte planen Sie im Sommer etwas mehr Zeit ein.', 'Nach %n Jahren müssen Sie neu fragen.', 'Nicht jeder Ort bietet diesen Weg an.',
];
export const laws: readonly string[] = [
  '§ %n Absatz 1 der Musterordnung des Landes Brandenburg', '§§ %n und 40 des Mustergesetzes', 'Artikel %n der Musterverordnung', '§ %n Satz 2 der Mustersatzung über Gebühren', 'Anlage 3 zu § %n der Musterverordnung',
];
export const furtherWords: readonly string[] = [
  'Ein Blatt mit Fragen und Antworten gibt es im Netz.', 'Auch die Beratung vor Ort hilft weiter.', 'Das Land hat dazu ein Heft gemacht.', 'Zahlen aus dem letzten Jahr stehen im Bericht des Landes.', 'Für Fachleute gibt es einen eigenen Leitfaden.',
];
export const appeals: readonly string[] = [
  'Gegen den Bescheid können Sie binnen eines Monats Widerspruch erheben.', 'Sie können vor dem Gericht klagen, wenn der Widerspruch keinen Erfolg hat.', 'Wie Sie sich wehren können, steht am Ende des Bescheids.',
];
/** For one text that nobody enjoys. */
export const hardSentences: readonly string[] = [
  'Die Inanspruchnahme der Verwaltungsleistung setzt die vollumfängliche Beibringung sämtlicher antragsbegründender Unterlagen einschließlich behördlicher Bestätigungen nach Maßgabe der einschlägigen Verwaltungsvorschriften voraus.',
  'Die Genehmigungsfähigkeit bestimmt sich nach Durchführung der Verhältnismäßigkeitsprüfung unter Berücksichtigung landesplanerischer Zielsetzungen sowie immissionsschutzrechtlicher Beschränkungen benachbarter Grundstückseigentümer.',
  'Versäumnisse hinsichtlich der Mitwirkungsverpflichtungen begründen regelmäßig Verfahrensverzögerungen beziehungsweise Ordnungswidrigkeitentatbestände, deren Sanktionierung der zuständigen Bußgeldbehörde obliegt.',
  'Zuständigkeitsübertragungen innerhalb verwaltungsgemeinschaftlicher Organisationsstrukturen erfordern ergänzende öffentlich-rechtliche Vereinbarungen einschließlich aufsichtsbehördlicher Genehmigungsentscheidungen.',
];
