// Which office is responsible for a service in an area, and by which steps was it found?
import { z } from 'zod';
import { areaRef, competenceHolder } from './competence.js';

/**
 * Why a level was chosen or passed over: here is the nearest office responsible; nobody is entered here; only a point of contact is; only an online service
 * is; a nearer level is responsible already. The words are `competence.step.<why>`.
 */
export const stepReasons = ['nearest', 'nobody', 'contact-only', 'online-only', 'nearer-one'] as const;
export type StepReason = (typeof stepReasons)[number];

/** From the municipality upwards; `chosen` is true for one step at most. */
export const responsibleStep = z.object({
  area: areaRef,
  holders: z.array(competenceHolder),
  chosen: z.boolean(),
  why: z.enum(stepReasons),
});
export type ResponsibleStep = z.infer<typeof responsibleStep>;

/**
 * `holders`: the offices of the chosen step in the roles 01 and 02, then the nearest online services in these roles: one for the whole Land serves beside the
 * office of the town. `contacts`: the nearest in the role 03; where there is none, whoever is both.
 */
export const responsibleView = z.object({
  area: areaRef,
  steps: z.array(responsibleStep),
  holders: z.array(competenceHolder),
  contacts: z.array(competenceHolder),
});
export type ResponsibleView = z.infer<typeof responsibleView>;
/** Which area is asked about: its regional key. */
export const areaQuery = z.strictObject({ area: z.string().regex(/^\d{12}$/) });
