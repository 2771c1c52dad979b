// Which words does the search for the responsible office use?
import { defineMessages } from '../api/messages.js';

export const competencesMessages = defineMessages({
  'competence.step.nearest': [
    'Hier ist jemand zuständig. Weiter oben wird nicht mehr gesucht.',
    'Somebody is responsible here. The search ends.',
  ],
  'competence.step.nobody': [
    'Hier ist niemand eingetragen. Gesucht wird eine Ebene höher.',
    'Nobody is entered here. The search goes on one level up.',
  ],
  'competence.step.contact-only': [
    'Hier gibt es nur eine Anlaufstelle. Wer zuständig ist, wird eine Ebene höher gesucht.',
    'There is only a point of contact here. Who is responsible is looked for one level up.',
  ],
  'competence.step.online-only': [
    'Hier gibt es nur einen Online-Dienst. Welche Stelle zuständig ist, wird eine Ebene höher gesucht.',
    'There is only an online service here. Which office is responsible is looked for one level up.',
  ],
  'competence.step.nearer-one': [
    'Nicht mehr gefragt: Eine nähere Ebene ist zuständig.',
    'Not asked any more: a nearer level is responsible.',
  ],
});
