// What matters most about a record of this kind, before anything else is read?
import { Box, Button, Card } from '@mui/material';
import { useGetMany } from 'react-admin';
import { Link } from 'react-router';
import { kinds, type AdministrationView, type Content, type RecordKind, type RecordView } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { useSession } from '../app/session.js';
import { effectiveLink } from '../competences/competence-queries.js';
import { MasterNotice } from '../competences/MasterNotice.js';
import { Facts } from '../ui/Facts.js';
import { itemsIn } from '../ui/fields/list-items.js';
import { AreaNames } from '../ui/fields/view/named-things.js';
import { isEmpty, ValueView } from '../ui/fields/view/ValueView.js';
import { useEditionOf } from './record-queries.js';

interface HeadProps {
  readonly record: RecordView;
  readonly content: Content;
}

const valueOf = (kind: RecordKind, content: Content, name: string) => {
  const field = kinds[kind].fields.find((candidate) => candidate.name === name);
  return field && !isEmpty(content[name]) ? <ValueView field={field} value={content[name]} /> : null;
};
const keysIn = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);
const EffectiveButton = ({ service, ars }: { service: string; ars?: string | undefined }) => (
  <Button variant="outlined" component={Link} to={effectiveLink(service, ars)}>
    {useSay()('records.effective')}
  </Button>
);

const ServiceHead = ({ record, content }: HeadProps) => {
  const say = useSay();
  const mayCreate = useSession().session?.permissions.includes('record.create') ?? false;
  return (
    <>
      <Facts
        facts={[
          ['field.service.key', valueOf('service', content, 'key')],
          ['field.service.localId', valueOf('service', content, 'localId')],
          ['field.service.typing', valueOf('service', content, 'typing')],
          ['field.service.areas', valueOf('service', content, 'areas')],
        ]}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <EffectiveButton service={record.id} />
        {mayCreate && record.liveEditionId !== null && (
          <Button variant="outlined" component={Link} to={`/records/create?kind=supplement&service=${record.id}`}>
            {say('records.supplement.create')}
          </Button>
        )}
      </Box>
    </>
  );
};

/** Without areas a supplement holds wherever its administration is at home. */
const useFirstArea = ({ record, content }: HeadProps): string | undefined => {
  const [named] = keysIn(content['areas']);
  const { data } = useGetMany<AdministrationView>('administrations', { ids: [record.administration.id] }, { enabled: named === undefined });
  return named ?? data?.[0]?.ars ?? undefined;
};

const SupplementHead = (props: HeadProps) => {
  const say = useSay();
  const { record, content } = props;
  const areas = keysIn(content['areas']);
  const ars = useFirstArea(props);
  const service = content['service'];
  return (
    <>
      <Facts
        facts={[
          ['field.supplement.service', valueOf('supplement', content, 'service')],
          [
            'field.supplement.areas',
            areas.length > 0 ? (
              <AreaNames key="areas" keys={areas} />
            ) : (
              say('records.supplement.everywhere', { name: record.administration.name })
            ),
          ],
        ]}
      />
      {typeof service === 'string' && (
        <div>
          <EffectiveButton service={service} ars={ars} />
        </div>
      )}
    </>
  );
};

const OnlineHead = ({ content }: HeadProps) => {
  const say = useSay();
  const links = itemsIn(content['links']).filter(({ type }) => type === '01');
  const areas = [...new Set(itemsIn(content['competences']).flatMap((item) => keysIn(item['areas'])))];
  return (
    <Facts
      facts={[
        ['code.online-link-type.01', links.length > 0 ? valueOf('online-service', { links }, 'links') : say('records.online.no-link')],
        ['records.online.areas', areas.length > 0 ? <AreaNames key="areas" keys={areas} /> : say('records.online.no-areas')],
      ]}
    />
  );
};

const heads = { service: ServiceHead, supplement: SupplementHead, 'online-service': OnlineHead } as const;

export const KindHead = ({ record }: { record: RecordView }) => {
  const { data: edition } = useEditionOf(record.liveEditionId ?? record.openEditionId);
  if (record.kind === 'organisational-unit' || !edition) return null;
  const Head = heads[record.kind];
  return (
    <>
      {record.kind === 'supplement' && record.liveEditionId !== null && <MasterNotice supplementId={record.id} />}
      <Card sx={{ p: 2, mb: 2, display: 'grid', gap: 1.5 }}>
        <Head record={record} content={edition.content} />
      </Card>
    </>
  );
};
