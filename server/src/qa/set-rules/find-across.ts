// Which statement belongs to which rule across records?
import { twice } from './dup-01.js';
import { sameOffice } from './dup-02.js';
import { sameAddress } from './dup-03.js';
import { sameCompetence } from './dup-05.js';
import { defaultCoordinate } from './geo-04.js';
import type { FindAcross } from './question.js';
import { nobodyResponsible } from './rsp-01.js';
import { unknownArea } from './rsp-02.js';
import { outside } from './rsp-03.js';
import { pinned } from './rsp-04.js';
import { beyond } from './rsp-05.js';
import { severalAtOnce } from './rsp-06.js';
import { serviceIsMissing } from './rsp-07.js';
import { nothingToDo } from './rsp-08.js';

/** The parameters that each is given have been read by the rule itself. */
export const findAcross: Readonly<Record<string, FindAcross<never>>> = {
  'RSP-01': nobodyResponsible,
  'RSP-02': unknownArea,
  'RSP-03': outside,
  'RSP-04': pinned,
  'RSP-05': beyond,
  'RSP-06': severalAtOnce,
  'RSP-07': serviceIsMissing,
  'RSP-08': nothingToDo,
  'DUP-01': twice,
  'DUP-02': sameOffice,
  'DUP-03': sameAddress,
  'DUP-05': sameCompetence,
  'GEO-04': defaultCoordinate,
};
