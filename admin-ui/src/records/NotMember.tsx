// Why can nothing be done about this record, and who could change that?
import { Alert, Link } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import type { RecordView } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { useSession } from '../app/session.js';
import { listLink } from '../ui/list-link.js';

export const NotMember = ({ administration: { name } }: Pick<RecordView, 'administration'>) => {
  const say = useSay();
  const mayEnter = useSession().session?.permissions.includes('account.manage') ?? false;
  return (
    <Alert severity="info" sx={{ mb: 2 }}>
      {say('records.show.not-member', { name })}{' '}
      {mayEnter ? (
        <Link component={RouterLink} to={listLink('administrations', { q: name })} color="inherit" underline="always">
          {say('records.show.not-member.enter')}
        </Link>
      ) : (
        say('records.show.not-member.ask')
      )}
    </Alert>
  );
};
