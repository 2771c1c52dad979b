// Who acts when nobody sits at the keyboard?
import { randomUUID } from 'node:crypto';
import { robotPermissions, robots, type Actor, type RobotName } from '@kommunalredaktion/shared';

/** A robot sees everything and may do only what its row in the table of rights says; `sitting` is its task, where it works for one. */
export const robotActor = (name: RobotName, sitting: string = randomUUID()): Actor => ({
  id: robots[name].id,
  kind: 'robot',
  name: robots[name].name,
  language: 'de',
  roles: [],
  scope: 'all',
  permissions: robotPermissions[name],
  sitting,
});
