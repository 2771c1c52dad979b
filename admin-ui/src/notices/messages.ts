// Which words do the start page and the mails use?
import { defineMessages } from '@kommunalredaktion/shared';

export const noticesMessages = defineMessages({
  'board.title': ['Guten Tag, %{name}', 'Hello, %{name}'],
  'board.waiting': ['Das wartet auf Sie', 'Waiting for you'],
  'board.nothing': ['Nichts wartet auf Sie', 'Nothing is waiting for you'],
  'board.nothing.lead': [
    'Entwürfe, Prüfungen, Befunde und Fristen sind durchgesehen: Es ist nichts offen.',
    'Drafts, reviews, findings and dates were looked through: nothing is open.',
  ],
  'board.settled': ['Durchgesehen und nichts offen: %{list}', 'Looked through, nothing open: %{list}'],
  'board.more-than': ['mehr als %{n}', 'more than %{n}'],
  'board.urgent': ['dringend', 'urgent'],
  'board.next': ['Als Nächstes', 'Next'],
  'board.next.none': ['Keine einzelnen Vorgänge', 'No single items'],
  'board.next.none.lead': [
    'Durchgesehen: was eingereicht oder zurückgegeben ist, und Blocker, die Sie selbst beheben. Was sonst wartet, sagen die Zahlen dieser Seite.',
    'Looked through: what was submitted or returned, and blockers that are yours to mend. The figures of this page say what else waits.',
  ],
  'tour.title': ['Rundgang in zehn Minuten', 'A tour of ten minutes'],
  'tour.lead': [
    'Jeder Schritt führt an eine Stelle der Vorführung. Sie können überall etwas ändern; hier kann nichts schiefgehen.',
    'Each step leads to a place in the demonstration. You can change things everywhere; nothing can go wrong here.',
  ],
  'tour.progress': ['%{n} von %{all} gesehen', '%{n} of %{all} seen'],
  'tour.fold': ['Einklappen', 'Fold away'],
  'tour.unfold': ['Rundgang zeigen', 'Show the tour'],
  'tour.step': ['Schritt %{n}:', 'Step %{n}:'],
  'tour.step.visited': ['Schritt %{n}, gesehen:', 'Step %{n}, seen:'],
  'tour.as': ['Dafür als %{name} anmelden (%{role})', 'Log in as %{name} for this (%{role})'],
  'mails.lead': [
    'Was die Anwendung an Menschen schreibt. Ohne Mailserver bleiben die Mails hier und können von Hand weitergegeben werden.',
    'What the application writes to people. Without a mail server the mails stay here and can be passed on by hand.',
  ],
  'mails.one': ['Mail', 'Mail'],
  'mails.empty': ['Es wurde noch keine Mail geschrieben.', 'No mail has been written yet.'],
  'mails.subject': ['Betreff', 'Subject'],
  'mails.to': ['An', 'To'],
  'mails.state': ['Status', 'State'],
  'mails.created': ['Geschrieben', 'Written'],
  'mails.sent': ['Versendet', 'Sent'],
  'mails.attempts': ['Versuche', 'Attempts'],
  'mails.error': ['Fehler', 'Error'],
});
