// What do mails say, and how are the figures of the start page called?
import { defineMessages } from '../api/messages.js';

export const noticesMessages = defineMessages({
  'mail.state.waiting': ['Wartet auf Versand', 'Waiting to be sent'],
  'mail.state.sending': ['Wird versendet', 'Being sent'],
  'mail.state.sent': ['Versendet', 'Sent'],
  'mail.state.failed': ['Nicht zugestellt', 'Failed'],
  'mail.state.kept': ['Aufbewahrt, kein Mailserver eingerichtet', 'Kept, no mail server is set up'],

  'mail.invitation.subject': ['Ihr Zugang zur Kommunalredaktion', 'Your access to the Kommunalredaktion'],
  'mail.invitation.body': [
    'Guten Tag %{name},\n\nfür Sie wurde ein Zugang zur Kommunalredaktion eingerichtet. Bitte legen Sie hier Ihr Passwort fest:\n\n%{link}\n\nDer Link gilt bis %{until} und nur einmal.\n\nIhre Kommunalredaktion',
    'Hello %{name},\n\nan account in the Kommunalredaktion has been set up for you. Please choose your password here:\n\n%{link}\n\nThe link is valid until %{until} and works once.\n\nYour Kommunalredaktion',
  ],
  'mail.reset.subject': ['Neues Passwort für die Kommunalredaktion', 'New password for the Kommunalredaktion'],
  'mail.reset.body': [
    'Guten Tag %{name},\n\nhier können Sie ein neues Passwort festlegen:\n\n%{link}\n\nDer Link gilt bis %{until} und nur einmal. Wenn Sie das nicht angefordert haben, müssen Sie nichts tun.\n\nIhre Kommunalredaktion',
    'Hello %{name},\n\nhere you can choose a new password:\n\n%{link}\n\nThe link is valid until %{until} and works once. If you did not ask for it, you need not do anything.\n\nYour Kommunalredaktion',
  ],
  'mail.attempts.subject': ['Fehlgeschlagene Anmeldungen an Ihrem Konto', 'Failed logins to your account'],
  'mail.attempts.body': [
    'Guten Tag %{name},\n\njemand hat mehrmals vergeblich versucht, sich mit Ihrer E-Mail-Adresse anzumelden. Neue Anmeldungen müssen deshalb eine Weile warten; in dem Browser, in dem Sie sonst arbeiten, kommen Sie weiterhin hinein.\n\nWaren Sie das selbst, können Sie hier ein neues Passwort anfordern:\n\n%{link}\n\nIhre Kommunalredaktion',
    'Hello %{name},\n\nsomebody has tried several times in vain to log in with your e-mail address. New logins therefore have to wait for a while; in the browser in which you usually work you still get in.\n\nIf it was you, you can ask for a new password here:\n\n%{link}\n\nYour Kommunalredaktion',
  ],
  'mail.review-wanted.subject': ['Bitte prüfen: %{title} (%{administration})', 'Please review: %{title} (%{administration})'],
  'mail.review-wanted.body': [
    'Guten Tag %{name},\n\n%{who} hat „%{title}“ (%{administration}) zur Prüfung eingereicht:\n\n%{link}\n\nIhre Kommunalredaktion',
    'Hello %{name},\n\n%{who} has submitted “%{title}” (%{administration}) for review:\n\n%{link}\n\nYour Kommunalredaktion',
  ],
  'mail.changes-requested.subject': ['Änderungen gewünscht: %{title}', 'Changes requested: %{title}'],
  'mail.changes-requested.body': [
    'Guten Tag %{name},\n\nzu „%{title}“ (%{administration}) wünscht %{who} Änderungen. Die Begründung und den Text finden Sie hier:\n\n%{link}\n\nIhre Kommunalredaktion',
    'Hello %{name},\n\n%{who} requests changes to “%{title}” (%{administration}). You find the reason and the text here:\n\n%{link}\n\nYour Kommunalredaktion',
  ],
  'mail.published.subject': ['Veröffentlicht: %{title}', 'Published: %{title}'],
  'mail.published.body': [
    'Guten Tag %{name},\n\n„%{title}“ (%{administration}) ist veröffentlicht:\n\n%{link}\n\nVielen Dank für Ihre Mitarbeit!\n\nIhre Kommunalredaktion',
    'Hello %{name},\n\n“%{title}” (%{administration}) is published:\n\n%{link}\n\nThank you for your work!\n\nYour Kommunalredaktion',
  ],
  'mail.second-look-due.subject': ['Nachprüfung bis %{due}: %{title}', 'Second look until %{due}: %{title}'],
  'mail.second-look-due.body': [
    'Guten Tag %{name},\n\n„%{title}“ (%{administration}) wurde dringend veröffentlicht. Bitte prüfen Sie den Text bis %{due} nach:\n\n%{link}\n\nIhre Kommunalredaktion',
    'Hello %{name},\n\n“%{title}” (%{administration}) was published urgently. Please take a second look at the text until %{due}:\n\n%{link}\n\nYour Kommunalredaktion',
  ],

  'board.to-review': ['Zu prüfen', 'To review'],
  'board.my-drafts': ['Meine Entwürfe', 'My drafts'],
  'board.changes-requested': ['Zurückgegeben, Änderungen gewünscht', 'Returned, changes requested'],
  'board.waiting-for-others': ['Wartet auf andere', 'Waiting for others'],
  'board.masters-changed': ['Ergänzungen zu geänderten Leistungen', 'Supplements to services that have changed'],
  'board.overdue': ['Durchsicht überfällig', 'Review overdue'],
  'board.blockers': ['Blocker in veröffentlichten Texten', 'Blockers in published texts'],
  'board.second-looks': ['Nachprüfungen', 'Second looks'],
  'board.waived-ending': ['Ausnahmen, die bald enden', 'Waivers ending soon'],
  'board.failed-tasks': ['Fehlgeschlagene Aufgaben', 'Failed tasks'],
  'board.waiting-mails': ['Nicht versendete Mails', 'Mails not sent'],
  'board.my-records': ['Texte meiner Verwaltung', 'Texts of my administration'],
  'board.unsealed': ['Protokollzeilen ohne Siegel', 'Journal rows without a seal'],
});
