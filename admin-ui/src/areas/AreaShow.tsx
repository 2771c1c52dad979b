// What is known about one area, and what belongs to it?
import { Box, Button, Link, Paper } from '@mui/material';
import { useGetOne, useParams } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { AreaView } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { districtBeside } from '../ui/district.js';
import { Facts } from '../ui/Facts.js';
import { useFormats } from '../ui/format.js';
import { listLink } from '../ui/list-link.js';
import { LoadAlert } from '../ui/LoadAlert.js';
import { Page } from '../ui/Page.js';
import { Waiting } from '../ui/Waiting.js';

const AreaLink = ({ ars }: { ars: string }) => {
  const { data } = useGetOne<AreaView & { id: string }>('areas', { id: ars });
  return (
    <Link component={RouterLink} to={`/areas/${ars}/show`}>
      {data?.name ?? ars}
    </Link>
  );
};

export const AreaShow = () => {
  const say = useSay();
  const { day, number } = useFormats();
  const { id = '' } = useParams();
  const { data: area, error, isPending } = useGetOne<AreaView & { id: string }>('areas', { id });
  if (isPending) return <Waiting />;
  if (!area)
    return (
      <Page title={say('areas.one')}>
        <LoadAlert error={error} />
      </Page>
    );
  return (
    <Page title={area.name} lead={[area.type, districtBeside(say, area)].filter(Boolean).join(' · ')} maxWidth={860}>
      <Paper variant="outlined" sx={{ p: { xs: 2, sm: 3 } }}>
        <Facts
          facts={[
            ['areas.column.level', say(`area.level.${area.level}`)],
            ['areas.column.ars', area.ars],
            ['areas.column.ags', area.ags],
            ['areas.parent', area.parent && <AreaLink key="parent" ars={area.parent} />],
            ['areas.column.population', area.population !== null && number(area.population)],
            ['areas.postcode', area.postcode],
            ['areas.valid-from', day(area.validFrom)],
            ['areas.valid-to', area.validTo && day(area.validTo)],
            ['areas.successor', area.successor && <AreaLink key="successor" ars={area.successor} />],
          ]}
        />
        {area.level !== 'municipality' && (
          <Box sx={{ mt: 2.5 }}>
            <Button variant="outlined" component={RouterLink} to={listLink('areas', { parent: area.ars })}>
              {say('areas.children')}
            </Button>
          </Box>
        )}
      </Paper>
    </Page>
  );
};
