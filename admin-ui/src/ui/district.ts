// How is a Landkreis named beside a place, so that two places of one name can be told apart?
import type { Say } from '../app/say.js';

export const districtWords = (say: Say, district: string | null): string | null =>
  district === null || /landkreis|^kreis/i.test(district) ? district : say('ui.district', { district });
