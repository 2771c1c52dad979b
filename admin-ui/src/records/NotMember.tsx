// Why can nothing be done about this record, and who could change that?
import { Alert, Button } from '@mui/material';
import { Link } from 'react-router';
import type { RecordView } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { useSession } from '../app/session.js';
import { listLink } from '../ui/list-link.js';

export const NotMember = ({ administration: { name } }: Pick<RecordView, 'administration'>) => {
  const say = useSay();
  const mayEnter = useSession().session?.permissions.includes('account.manage') ?? false;
  return (
    <Alert severity="info" sx={{ mb: 2 }} {...(mayEnter && { action: <Button color="inherit" size="small" component={Link} to={listLink('administrations', { q: name })}>{say('records.show.not-member.enter')}</Button> })}>
      {say('records.show.not-member', { name })} {!mayEnter && say('records.show.not-member.ask')}
    </Alert>
  );
};
