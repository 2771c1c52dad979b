// With whose eyes is read what is public everywhere? Live texts of all administrations, for questions that every reader may ask; never anything else.
import { robotActor } from '../platform/robots.js';

/** What a municipality may not open record by record it may know as the public does: who is responsible where, and which words hold there. Each use cuts to what everyone may read. */
export const publicEyes = robotActor('publisher');
