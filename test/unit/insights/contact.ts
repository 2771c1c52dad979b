// Who asks, where a question is put together without a server?
import { permissionsOf, type Actor } from '@kommunalredaktion/shared';

export const contactOf = (scope: Actor['scope']): Actor => ({
  id: 'p',
  kind: 'person',
  name: 'P',
  language: 'de',
  roles: [],
  scope,
  permissions: permissionsOf(['contact']),
  sitting: 's',
});
