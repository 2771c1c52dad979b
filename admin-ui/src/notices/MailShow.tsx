// What does one mail say?
import { Box, Link, Paper } from '@mui/material';
import { useGetOne, useParams } from 'react-admin';
import type { MailView } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { Facts } from '../ui/Facts.js';
import { useFormats } from '../ui/format.js';
import { LoadAlert } from '../ui/LoadAlert.js';
import { Page } from '../ui/Page.js';
import { Waiting } from '../ui/Waiting.js';
import { MailState } from './MailList.js';

/** Only links to this very address are links here; others stay text. */
const MailText = ({ body }: { body: string }) => (
  <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
    {body.split(/(https?:\/\/\S+)/).map((part, at) =>
      part.startsWith(`${window.location.origin}/`) ? (
        <Link key={at} href={part} rel="noopener" underline="always">
          {part}
        </Link>
      ) : (
        part
      ),
    )}
  </Box>
);

export const MailShow = () => {
  const say = useSay();
  const { moment } = useFormats();
  const { id = '' } = useParams();
  const { data: mail, error, isPending } = useGetOne<MailView>('mails', { id });
  if (isPending) return <Waiting />;
  if (!mail)
    return (
      <Page title={say('mails.one')}>
        <LoadAlert error={error} />
      </Page>
    );
  return (
    <Page
      title={mail.subject}
      maxWidth={820}
      lead={
        <Box sx={{ mt: 0.5 }}>
          <MailState state={mail.state} />
        </Box>
      }
    >
      <Paper variant="outlined" sx={{ p: { xs: 2, sm: 3 } }}>
        <Facts
          facts={[
            ['mails.to', mail.to],
            ['mails.created', moment(mail.createdAt)],
            ['mails.sent', mail.sentAt && moment(mail.sentAt)],
            ['mails.attempts', mail.attempts > 0 && mail.attempts],
            ['mails.error', mail.error],
          ]}
        />
        <Box sx={{ mt: 2.5, pt: 2.5, borderTop: 1, borderColor: 'divider' }}>
          <MailText body={mail.body} />
        </Box>
      </Paper>
    </Page>
  );
};
