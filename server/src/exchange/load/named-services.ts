// Which services does a line name, and where? They may have names of other systems, so they are taken out, looked up, and put back by id.
import type { Content, ExternalId, RecordKind } from '@kommunalredaktion/shared';

/** `entry` is the competence that names the service; a supplement names one itself. */
export interface Mention {
  readonly entry: string | null;
  readonly name: string | ExternalId;
}
/** As it stands in the line, unread; `at` is the number of the competence. */
interface Raw {
  readonly at: number | null;
  readonly service: unknown;
}

/** The place in a content, as it is told to people. */
export const fieldOf = (entry: string | null): string => (entry === null ? 'service' : `competences.${entry}.service`);

const naming = (entry: unknown): entry is Content => typeof entry === 'object' && entry !== null && 'service' in entry;
const nameless = ({ service: _taken, ...entry }: Content): Content => entry;

/** The version of the service that a supplement was written for is known here, not in the file. */
export const withoutServices = (kind: RecordKind, content: Content): { readonly rest: Content; readonly raw: readonly Raw[] } => {
  if (kind === 'supplement') {
    const { service, masterEdition: _here, ...rest } = content;
    return { rest, raw: [{ at: null, service }] };
  }
  const { competences } = content;
  if (!Array.isArray(competences) || !competences.some(naming)) return { rest: content, raw: [] };
  return {
    rest: { ...content, competences: competences.map((entry: unknown) => (naming(entry) ? nameless(entry) : entry)) },
    raw: competences.flatMap((entry: unknown, at) => (naming(entry) ? [{ at, service: entry['service'] }] : [])),
  };
};

export interface ServiceFound {
  readonly id: string;
  readonly liveEditionId: string | null;
}

/** The content with the services that were found; `found` is asked by the entry. */
export const withServices = (
  content: Content,
  services: readonly Mention[],
  found: (named: Mention) => ServiceFound | undefined,
): Content => {
  if (services.length === 0) return content;
  const byEntry = new Map(services.map((named) => [named.entry, found(named)]));
  const own = byEntry.get(null);
  if (own) return { ...content, service: own.id, ...(own.liveEditionId !== null && { masterEdition: own.liveEditionId }) };
  const entries = (content['competences'] ?? []) as Content[];
  return {
    ...content,
    competences: entries.map((entry) => {
      const service = byEntry.get(entry['id'] as string);
      return service ? { ...entry, service: service.id } : entry;
    }),
  };
};
