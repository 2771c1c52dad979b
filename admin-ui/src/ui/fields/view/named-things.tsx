// How does something that a content names by its key read? By its name, as far as this reader may see it.
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { EditionView } from '@kommunalredaktion/shared';
import { api } from '../../../app/api.js';
import { useSay } from '../../../app/say.js';
import { useAreas, useRecordTitle } from '../field-queries.js';

export const RecordLink = ({ id }: { id: string }) => {
  const say = useSay();
  const { data, isLoading } = useRecordTitle(id);
  if (!data) return <>{isLoading ? '…' : say('fields.record.hidden')}</>;
  return <Link to={`/records/${id}/show`}>{data.title}</Link>;
};

/** Names the first few; a list of hundreds would be read by nobody. */
const shownAreas = 12;

export const AreaNames = ({ keys }: { keys: readonly string[] }) => {
  const say = useSay();
  const { names } = useAreas(keys);
  const shown = keys
    .slice(0, shownAreas)
    .map((key) => names.get(key)?.name ?? key)
    .join(', ');
  return (
    <>
      {shown}
      {keys.length > shownAreas && ` ${say('fields.areas.more', { n: keys.length - shownAreas })}`}
    </>
  );
};

export const EditionName = ({ id }: { id: string }) => {
  const say = useSay();
  const { data, isLoading } = useQuery({
    queryKey: ['editions', id],
    staleTime: 60_000,
    retry: false,
    queryFn: () => api<EditionView>(`/editions/${id}`),
  });
  if (!data) return <>{isLoading ? '…' : say('fields.edition.hidden')}</>;
  return <>{say('editions.number', { n: data.number })}</>;
};
