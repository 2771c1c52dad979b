// How is a record called in a file when it came from nowhere else? By the id it has here; loaded elsewhere, that is a name like any other.
import { id, type ExternalId } from '@kommunalredaktion/shared';

const agency = 'kommunalredaktion';
const scheme = 'record';

export const ownName = (recordId: string): ExternalId => ({ agency, scheme, value: recordId });

export const ownId = (name: ExternalId): string | undefined =>
  name.agency === agency && name.scheme === scheme && id.safeParse(name.value).success ? name.value : undefined;
