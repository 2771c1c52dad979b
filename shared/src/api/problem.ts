// What can go wrong, and what is the user told? Every expected "no" of the API has a code, a status and a sentence here.
import { z } from 'zod';
import { defineMessages } from './messages.js';

/** HTTP status by problem code (`room.word`). Titles are the messages `problem.<code>` below. */
export const problemStatus = {
  'api.malformed': 400,
  'api.unknown-field': 400,
  'api.not-json': 400,
  'api.duplicate-field': 400,
  'api.too-deep': 400,
  'api.inexact-number': 400,
  'api.csrf': 403,
  'api.not-found': 404,
  'api.media-type': 415,
  'api.too-large': 413,
  'api.invalid': 422,
  'api.idempotency-mismatch': 422,
  'api.revision-missing': 428,
  'api.stale': 412,
  'api.too-many': 429,
  'api.unavailable': 503,
  'api.unexpected': 500,
  'access.login-failed': 401,
  'access.session-expired': 401,
  'access.forbidden': 403,
  'access.link-invalid': 400,
  'access.password-weak': 422,
  'access.last-administrator': 409,
  'access.email-taken': 409,
  'workflow.refused': 403,
  'workflow.state': 409,
  'records.open-edition-exists': 409,
  'records.nothing-to-confirm': 409,
  'findings.already-settled': 409,
  'tasks.not-running': 409,
  'tasks.already-running': 409,
} as const;
export type ProblemCode = keyof typeof problemStatus;

/** One reason for a refusal: a code that is also a message key (`reason.<code>`), with parameters for its sentence. */
export const reason = z.object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])).optional() });
export type Reason = z.infer<typeof reason>;

/** The body of every error answer, `application/problem+json` (RFC 9457). `fields` maps a field path to a sentence. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  reasons: z.array(reason.extend({ title: z.string() })).optional(),
  fields: z.record(z.string(), z.string()).optional(),
  retryAfter: z.int().optional(),
  current: z.unknown().optional(),
  base: z.unknown().optional(),
});
export type Problem = z.infer<typeof problem>;

export const problemMessages = defineMessages({
  'field.required': ['Bitte füllen Sie dieses Feld aus.', 'Please fill in this field.'],
  'field.too-short': ['Bitte geben Sie mindestens %{n} Zeichen ein.', 'Please enter at least %{n} characters.'],
  'field.too-long': ['Bitte geben Sie höchstens %{n} Zeichen ein.', 'Please enter at most %{n} characters.'],
  'field.too-few': ['Bitte wählen Sie mindestens %{n}.', 'Please choose at least %{n}.'],
  'field.too-many': ['Bitte wählen Sie höchstens %{n}.', 'Please choose at most %{n}.'],
  'field.too-low': ['Der Wert muss mindestens %{n} sein.', 'The value must be at least %{n}.'],
  'field.too-high': ['Der Wert darf höchstens %{n} sein.', 'The value must be at most %{n}.'],
  'field.email': ['Das ist keine gültige E-Mail-Adresse.', 'This is not a valid e-mail address.'],
  'field.date': ['Das ist kein gültiges Datum.', 'This is not a valid date.'],
  'field.invalid': ['Diese Angabe ist hier nicht möglich.', 'This value is not possible here.'],
  'problem.api.malformed': ['Die Anfrage ist ungültig: %{parameter}.', 'The request is invalid: %{parameter}.'],
  'problem.api.unknown-field': ['Das Feld ‚%{name}‘ gibt es hier nicht.', 'There is no field ‘%{name}’ here.'],
  'problem.api.not-json': ['Das ist kein gültiges JSON.', 'This is not valid JSON.'],
  'problem.api.duplicate-field': ['Das Feld ‚%{name}‘ steht hier mehr als einmal.', 'The field ‘%{name}’ appears here more than once.'],
  'problem.api.too-deep': ['Zu tief verschachtelt: höchstens %{n} Ebenen.', 'Nested too deeply: at most %{n} levels.'],
  'problem.api.inexact-number': ['Eine Zahl ist zu groß, um genau gespeichert zu werden.', 'A number is too large to be stored exactly.'],
  'problem.api.csrf': [
    'Die Anfrage kam nicht von dieser Anwendung. Bitte laden Sie die Seite neu.',
    'The request did not come from this application. Please reload the page.',
  ],
  'problem.api.not-found': ['Der Datensatz wurde nicht gefunden.', 'The record was not found.'],
  'problem.api.media-type': ['Dieses Dateiformat wird nicht angenommen.', 'This format is not accepted.'],
  'problem.api.too-large': ['Zu groß: höchstens %{n} MB.', 'Too large: at most %{n} MB.'],
  'problem.api.invalid': ['Bitte prüfen Sie die markierten Angaben.', 'Please check the marked entries.'],
  'problem.api.idempotency-mismatch': [
    'Diese Vorgangskennung wurde schon für eine andere Anfrage benutzt.',
    'This idempotency key was already used for another request.',
  ],
  'problem.api.revision-missing': [
    'Es fehlt die Versionsangabe. Bitte laden Sie die Seite neu.',
    'The revision is missing. Please reload the page.',
  ],
  'problem.api.stale': [
    'Jemand hat den Datensatz inzwischen geändert. Ihre Eingaben sind noch da; bitte vergleichen Sie die Fassungen.',
    'Somebody has changed the record in the meantime. Your input is still there; please compare the versions.',
  ],
  'problem.api.too-many': ['Zu viele Anfragen. Bitte warten Sie %{n} Sekunden.', 'Too many requests. Please wait %{n} seconds.'],
  'problem.api.unavailable': [
    'Der Dienst ist gerade nicht erreichbar. Ihre Eingaben sind gesichert; bitte versuchen Sie es in %{n} Sekunden erneut.',
    'The service is not available right now. Your input is safe; please try again in %{n} seconds.',
  ],
  'problem.api.unexpected': [
    'Da ist bei uns etwas schiefgegangen. Bitte versuchen Sie es noch einmal; bleibt es dabei, nennen Sie der technischen Hilfe die Vorgangsnummer %{id}.',
    'Something went wrong on our side. Please try again; if it stays like this, tell technical support the reference %{id}.',
  ],
  'problem.access.login-failed': ['Anmeldung fehlgeschlagen. Bitte prüfen Sie Ihre Angaben.', 'Login failed. Please check your entries.'],
  'problem.access.session-expired': [
    'Ihre Sitzung ist abgelaufen. Bitte melden Sie sich erneut an. Ihre Eingaben wurden als Entwurf gesichert.',
    'Your session has expired. Please log in again. Your input was kept as a draft.',
  ],
  'problem.access.forbidden': ['Für diese Aktion fehlt Ihnen die Berechtigung.', 'You do not have the permission for this action.'],
  'problem.access.link-invalid': ['Der Link ist ungültig oder abgelaufen.', 'The link is invalid or has expired.'],
  'problem.access.password-weak': [
    'Das Passwort ist zu kurz oder zu bekannt. Bitte wählen Sie mindestens 12 Zeichen, zum Beispiel vier Wörter.',
    'The password is too short or too common. Please choose at least 12 characters, for example four words.',
  ],
  'problem.access.last-administrator': [
    'Die letzte Administratorin oder der letzte Administrator kann nicht entfernt werden. Bitte benennen Sie zuerst jemand anderen.',
    'The last administrator cannot be removed. Please appoint somebody else first.',
  ],
  'problem.access.email-taken': [
    'Zu dieser E-Mail-Adresse gibt es schon ein Konto.',
    'There is already an account with this e-mail address.',
  ],
  'problem.workflow.refused': ['Dieser Schritt ist nicht möglich.', 'This step is not possible.'],
  'problem.workflow.state': [
    'Der Vorgang ist inzwischen im Status ‚%{status}‘. Bitte laden Sie ihn neu.',
    'The item is now in the state ‘%{status}’. Please reload it.',
  ],
  'problem.records.open-edition-exists': [
    'Zu diesem Datensatz gibt es schon einen Entwurf. Bitte arbeiten Sie dort weiter.',
    'There is already a draft of this record. Please continue there.',
  ],
  'problem.records.nothing-to-confirm': [
    'Es gibt noch keine veröffentlichte Fassung, die Sie bestätigen könnten.',
    'There is no published version yet that you could confirm.',
  ],
  'problem.findings.already-settled': [
    'Dieser Befund ist inzwischen erledigt. Bitte laden Sie die Seite neu.',
    'This finding has been settled in the meantime. Please reload the page.',
  ],
  'problem.tasks.not-running': ['Diese Aufgabe läuft nicht mehr.', 'This task is not running any more.'],
  'problem.tasks.already-running': [
    'Diese Aufgabe läuft schon. Sie sehen ihren Fortschritt unter „Aufgaben“.',
    'This task is already running. You see its progress under “Tasks”.',
  ],
});
