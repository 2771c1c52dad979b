// Which words do drafts, review and comparison use on the screen?
import { defineMessages } from '@kommunalredaktion/shared';

export const editionsMessages = defineMessages({
  'editions.number': ['Fassung %{n}', 'Version %{n}'],
  'editions.to-record': ['Zum Datensatz', 'To the record'],
  'editions.to-queue': ['Zur Warteschlange', 'To the queue'],
  'editions.not-shown': ['Das lässt sich nicht anzeigen', 'This cannot be shown'],
  'editions.close': ['Schließen', 'Close'],
  'editions.write': ['Bearbeiten', 'Edit'],
  'editions.preview': ['Vorschau', 'Preview'],
  'editions.preview.lead': [
    'Das bekommen Portale sowie Bürgerinnen und Bürger. Was nicht öffentlich ist, fehlt hier.',
    'This is what portals and citizens get. What is not public is missing here.',
  ],
  'editions.shown': ['Ansicht', 'View'],

  'editions.save.saved': ['Gespeichert um %{time}', 'Saved at %{time}'],
  'editions.save.before': ['Zuletzt gespeichert am %{at}', 'Last saved on %{at}'],
  'editions.save.unsaved': ['Noch nicht gespeichert', 'Not saved yet'],
  'editions.save.saving': ['Wird gespeichert', 'Saving'],
  'editions.save.retrying': [
    'Nicht gespeichert – wir versuchen es weiter. Ihre Eingaben sind in diesem Browser gesichert.',
    'Not saved – we keep trying. Your input is safe in this browser.',
  ],
  'editions.save.refused': ['Nicht gespeichert', 'Not saved'],
  'editions.save.conflict': [
    'Nicht gespeichert – bitte erst zwischen zwei Fassungen entscheiden',
    'Not saved – please decide between two versions first',
  ],
  'editions.restored': [
    'Ihre Eingaben vom %{at} waren noch nicht gespeichert. Wir haben sie wiederhergestellt.',
    'Your input of %{at} had not been saved yet. We have brought it back.',
  ],
  'editions.merged': [
    'Jemand anderes hat inzwischen gespeichert. Diese Angaben kommen aus der anderen Fassung; Ihre Eingaben sind alle noch da:',
    'Somebody else has saved in the meantime. These values come from the other version; all of your input is still there:',
  ],
  'editions.master-moved': [
    'Der allgemeine Text (%{owner}) hat sich geändert, seit jemand diese Ergänzung damit verglichen hat. An jedem Feld steht jetzt seine neue Fassung. Bitte prüfen Sie, ob Ihre Ergänzung noch passt.',
    'The general text (%{owner}) has changed since somebody compared this supplement with it. Each field now shows its new version. Please check whether your supplement still fits.',
  ],
  'editions.master-moved.fits': ['Die Ergänzung passt zum neuen Text', 'The supplement fits the new text'],
  'editions.refused.safe': ['Ihre Eingaben sind in diesem Browser gesichert.', 'Your input is safe in this browser.'],
  'editions.unsent': [
    'Der Entwurf ist inzwischen für Änderungen geschlossen. Diese Eingaben von Ihnen sind nicht gespeichert; sie bleiben in diesem Browser und kommen zurück, sobald der Entwurf wieder offen ist.',
    'The draft has been closed for changes in the meantime. This input of yours is not saved; it stays in this browser and comes back as soon as the draft is open again.',
  ],
  'editions.unsent.drop': ['Nicht mehr gebraucht', 'Not needed any more'],
  'editions.conflict.safe': [
    'Alles andere ist schon zusammengeführt; Ihre Eingaben sind gesichert.',
    'Everything else has been merged already; your input is safe.',
  ],
  'editions.conflict.save': ['Auswahl übernehmen und speichern', 'Apply choice and save'],

  'editions.wished': ['%{name} wünscht sich:', '%{name} asks for this:'],
  'editions.wished.fields': ['Die Redaktion bittet um Änderungen an:', 'The central team asks for changes at:'],

  'editions.ball.draft.me': [
    'Sie sind am Zug: fertig schreiben und zur Prüfung einreichen.',
    'It is your turn: finish writing and submit for review.',
  ],
  'editions.ball.draft.others': [
    'Am Zug: %{administration} schreibt den Text fertig.',
    'It is the turn of %{administration} to finish the text.',
  ],
  'editions.ball.changes-requested.me': [
    'Sie sind am Zug: bitte die gewünschten Änderungen machen und wieder einreichen.',
    'It is your turn: please make the requested changes and submit again.',
  ],
  'editions.ball.changes-requested.others': [
    'Am Zug: %{administration} macht die gewünschten Änderungen.',
    'It is the turn of %{administration} to make the requested changes.',
  ],
  'editions.ball.claimed': [
    'Am Zug ist %{name}: prüft diesen Text gerade.',
    'It is the turn of %{name}, who is reviewing this text right now.',
  ],
  'editions.ball.claimed.me': ['Sie sind am Zug: Sie prüfen diesen Text.', 'It is your turn: you are reviewing this text.'],
  'editions.ball.in-review.methodical': ['Am Zug ist die Zentralredaktion.', 'It is the turn of the central team.'],
  'editions.ball.in-review.subject': [
    'Am Zug ist die Freigabestelle der Kommune (%{administration}).',
    'It is the turn of the approver of %{administration}.',
  ],
  'editions.ball.in-review.both': [
    'Am Zug sind die Zentralredaktion und die Freigabestelle der Kommune (%{administration}).',
    'It is the turn of the central team and of the approver of %{administration}.',
  ],
  'editions.ball.approved': [
    'Freigegeben; die Zentralredaktion veröffentlicht den Text.',
    'Approved; the central team publishes the text.',
  ],
  'editions.ball.published': ['Öffentlich. Niemand ist am Zug.', 'Public. Nobody has to act.'],
  'editions.ball.withdrawn': ['Nicht mehr öffentlich.', 'Not public any more.'],
  'editions.ball.discarded': ['Verworfen. Hier geschieht nichts mehr.', 'Discarded. Nothing more happens here.'],
  'editions.ball.superseded': ['Von einer neueren Fassung abgelöst.', 'Superseded by a newer version.'],
  'editions.submitted': ['Eingereicht %{ago}', 'Submitted %{ago}'],
  'editions.published': ['Veröffentlicht am %{at} von %{by}', 'Published on %{at} by %{by}'],
  'editions.second-look-due': ['Dringend veröffentlicht: Nachprüfung bis %{at}', 'Published urgently: second look due by %{at}'],
  'editions.second-look.confirmed': ['Nachgeprüft: in Ordnung', 'Second look: in order'],
  'editions.second-look.objected': ['Nachgeprüft: beanstandet', 'Second look: objected'],
  'editions.authors': ['Mitgeschrieben: %{names}', 'Written by: %{names}'],
  'editions.approval.given': ['von %{name} am %{at}', 'by %{name} on %{at}'],
  'editions.approval.missing': ['steht noch aus', 'still missing'],
  'editions.approval.lapsed': [
    '(die Freigabe von %{name} gilt nach einer Änderung nicht mehr)',
    '(the approval of %{name} lapsed after a change)',
  ],

  'editions.no-action': ['Hier können Sie zurzeit nichts tun.', 'There is nothing you can do here at the moment.'],
  'editions.later': ['erst später veröffentlichen', 'publish later'],
  'editions.could.claimed': ['Das kann zurzeit %{name}.', '%{name} can do this at the moment.'],
  'editions.could.methodical': [
    'Freigeben kann: eine andere Person der Zentralredaktion.',
    'Somebody else of the central team can approve.',
  ],
  'editions.could.subject': [
    'Freigeben kann: die Freigabestelle der Kommune oder, wo es keine gibt, eine zweite Person der Zentralredaktion.',
    'The approver of the municipality can approve or, where there is none, a second person of the central team.',
  ],
  'editions.could.second-look': [
    'Das kann eine Person der Zentralredaktion, die den Text weder geschrieben noch veröffentlicht hat.',
    'Somebody of the central team can do this who has neither written nor published the text.',
  ],
  'editions.step.not-saved': [
    'Dieser Schritt geht erst, wenn alles gespeichert ist. Bitte versuchen Sie es gleich noch einmal.',
    'This step is possible only when everything is saved. Please try again in a moment.',
  ],
  'editions.step.request-changes': [
    'Der Text geht an die Kommune zurück. Schreiben Sie bitte, was geändert werden soll; die Begründung ist dort zu lesen.',
    'The text goes back to the municipality. Please write what should be changed; the reason can be read there.',
  ],
  'editions.step.request-changes.fields': [
    'Der Text geht an die Kommune zurück, mit Ihren Anmerkungen zu diesen Feldern:',
    'The text goes back to the municipality, with your remarks on these fields:',
  ],
  'editions.step.approve.one': [
    'Sie haben zu einem Feld etwas angemerkt. Wenn Sie freigeben, wird es nicht verschickt und hier gelöscht. Trotzdem freigeben?',
    'You have made a remark on one field. If you approve, it is not sent, and deleted here. Approve anyway?',
  ],
  'editions.step.approve.more': [
    'Sie haben zu %{n} Feldern etwas angemerkt. Wenn Sie freigeben, wird davon nichts verschickt, und hier wird es gelöscht. Trotzdem freigeben?',
    'You have made remarks on %{n} fields. If you approve, none of it is sent, and it is deleted here. Approve anyway?',
  ],
  'editions.step.publish-urgently': [
    'Der Text wird sofort öffentlich, ohne zweite Person. Das ist für alle sichtbar, und innerhalb von zwei Arbeitstagen prüft jemand nach.',
    'The text becomes public at once, without a second person. Everybody can see that, and somebody takes a second look within two working days.',
  ],
  'editions.step.second-look': [
    'Dieser Text wurde dringend veröffentlicht. Ist er in Ordnung?',
    'This text was published urgently. Is it in order?',
  ],
  'editions.step.withdraw': [
    'Der Text ist danach nicht mehr öffentlich. Die Begründung bleibt in der Historie.',
    'The text is not public any more afterwards. The reason stays in the history.',
  ],
  'editions.step.discard': [
    'Der Entwurf wird nicht veröffentlicht und kann nicht weiter bearbeitet werden. Lesbar bleibt er in der Historie.',
    'The draft is not published and cannot be edited any more. It stays readable in the history.',
  ],
  'editions.reason.help': ['Mindestens zehn Zeichen.', 'At least ten characters.'],
  'editions.reason.optional': ['Nur wenn zum Ganzen noch etwas zu sagen ist.', 'Only if there is something to say about the whole.'],

  'editions.field.fine': ['In Ordnung', 'In order'],
  'editions.field.fine.at': ['In Ordnung: %{place}', 'In order: %{place}'],
  'editions.field.return': ['Zurückgeben …', 'Request a change …'],
  'editions.field.return.at': ['Zurückgeben: %{place}', 'Request a change: %{place}'],
  'editions.field.what': ['Was soll hier geändert werden?', 'What should be changed here?'],
  'editions.field.what.at': ['Was soll hier geändert werden? %{place}', 'What should be changed here? %{place}'],
  'editions.field.drop': ['Doch nicht', 'Never mind'],
  'editions.field.drop.at': ['Doch nicht: %{place}', 'Never mind: %{place}'],
  'editions.field.progress': ['%{done} von %{of} Feldern geprüft', '%{done} of %{of} fields reviewed'],
  'editions.field.elsewhere': ['Anmerkungen an anderen Stellen', 'Remarks elsewhere'],

  'editions.findings': ['Befunde (%{n})', 'Findings (%{n})'],
  'editions.findings.none': ['Die Regeln haben nichts auszusetzen.', 'The rules find nothing to object to.'],
  'editions.findings.elsewhere': ['Befunde an anderen Stellen', 'Findings elsewhere'],
  'editions.comments': ['Anmerkungen', 'Comments'],
  'editions.comments.none': ['Noch keine Anmerkungen.', 'No comments yet.'],
  'editions.comment.new': ['Neue Anmerkung', 'New comment'],
  'editions.comment.visibility': ['Wer soll das lesen?', 'Who may read this?'],
  'editions.comment.send': ['Anmerkung hinzufügen', 'Add comment'],
  'editions.comment.done': ['Die Anmerkung ist gespeichert.', 'The comment is saved.'],
  'editions.place': ['an Platz %{n}', 'at place %{n}'],

  'editions.queue': ['Prüfung', 'Review'],
  'editions.queue.lead': [
    'Was eingereicht ist und auf eine Entscheidung wartet, das Älteste zuerst.',
    'What has been submitted and waits for a decision, oldest first.',
  ],
  'editions.queue.empty': ['Es wartet nichts auf Prüfung.', 'Nothing is waiting for review.'],
  'editions.queue.next': ['Nächste nehmen', 'Take the next'],
  'editions.queue.done': ['Für Sie wartet nichts mehr auf Prüfung.', 'Nothing more is waiting for your review.'],
  'editions.queue.submitted': ['Eingereicht', 'Submitted'],
  'editions.queue.mine': ['Von mir übernommen', 'Taken on by me'],
  'editions.queue.title': ['Datensatz', 'Record'],
  'editions.queue.waiting': ['Wartet', 'Waiting'],
  'editions.queue.by': ['Eingereicht von', 'Submitted by'],
  'editions.queue.missing': ['Es fehlt', 'Missing'],
  'editions.queue.findings': ['Befunde', 'Findings'],
  'editions.queue.reviewer': ['Prüft gerade', 'Reviewing'],
  'editions.queue.free': ['frei', 'free'],
  'editions.queue.me': ['Sie', 'You'],
  'editions.search': ['In der Gegenüberstellung suchen', 'Search in the comparison'],
  'editions.review-count': ['Stellen: %{n} · Befunde: %{findings}', 'Places: %{n} · Findings: %{findings}'],
  'editions.review-new': [
    'Dieser Text ist neu; es gibt noch keinen öffentlichen, mit dem er zu vergleichen wäre.',
    'This text is new; there is no public one yet to compare it with.',
  ],
  'editions.not-judged': ['Die Qualitätsprüfung dieser Fassung läuft noch.', 'The quality check of this version is still running.'],
  'editions.removed-html': ['Beim Speichern entfernte Elemente (%{n})', 'Elements removed when saving (%{n})'],
  'editions.decided.approve.published': [
    '„%{title}“ ist freigegeben und veröffentlicht. Das lässt sich hier nicht zurücknehmen.',
    '“%{title}” is approved and published. This cannot be undone here.',
  ],
  'editions.decided.approve.approved': [
    '„%{title}“ ist freigegeben und wartet auf die Veröffentlichung.',
    '“%{title}” is approved and waits to be published.',
  ],
  'editions.decided.approve.in-review': [
    'Ihre Freigabe für „%{title}“ ist gespeichert; eine weitere steht noch aus.',
    'Your approval of “%{title}” is recorded; another one is still missing.',
  ],
  'editions.decided.request-changes': [
    '„%{title}“ ist zurückgegeben. Das lässt sich nicht zurücknehmen; die Kommune sieht, was Sie geschrieben haben.',
    '“%{title}” is returned. This cannot be undone; the municipality sees what you have written.',
  ],
  'editions.decided.publish': [
    '„%{title}“ ist veröffentlicht. Das lässt sich hier nicht zurücknehmen.',
    '“%{title}” is published. This cannot be undone here.',
  ],
  'editions.decided.publish-urgently': [
    '„%{title}“ ist dringend veröffentlicht. Jemand anderes prüft nach.',
    '“%{title}” is published urgently. Somebody else takes a second look.',
  ],
  'editions.decided.second-look': ['Ihre Nachprüfung von „%{title}“ ist gespeichert.', 'Your second look at “%{title}” is recorded.'],
  'editions.undo': ['Freigabe zurücknehmen', 'Revoke approval'],
  'editions.keys': ['Tasten', 'Keys'],
  'editions.keys.show': ['Tasten anzeigen (?)', 'Show keys (?)'],
  'editions.keys.on': ['Tasten eingeschaltet', 'Keys switched on'],
  'editions.keys.j': ['nächste Stelle', 'next place'],
  'editions.keys.k': ['vorige Stelle', 'previous place'],
  'editions.keys.a': ['freigeben', 'approve'],
  'editions.keys.r': ['zurückgeben, mit Begründung', 'return, with a reason'],
  'editions.keys.o': ['Stelle ist in Ordnung', 'place is in order'],
  'editions.keys.c': ['Anmerkung schreiben', 'write a comment'],
  'editions.keys./': ['suchen', 'search'],
  'editions.keys.?': ['diese Hilfe', 'this help'],
});
