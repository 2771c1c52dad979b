// What happened to this record, step by step?
import { Box, Typography } from '@mui/material';
import { useSay } from '../app/say.js';
import { journalDetails } from '../history/journal-details.js';
import { useFormats } from '../ui/format.js';
import { Waiting } from '../ui/Waiting.js';
import { useRecordJournal } from './record-queries.js';

export const RecordJournal = ({ recordId }: { recordId: string }) => {
  const say = useSay();
  const { moment } = useFormats();
  const { data } = useRecordJournal(recordId);
  if (!data) return <Waiting />;
  return (
    <section aria-labelledby="history-journal">
      <Typography variant="h2" id="history-journal" sx={{ mb: 1 }}>
        {say('records.history.journal')}
      </Typography>
      {data.data.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {say('records.history.journal.none')}
        </Typography>
      )}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.75 }}>
        {data.data.map(({ id, at, actor, event, details }) => (
          <Box component="li" key={id} sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '190px 1fr' }, columnGap: 2 }}>
            <Typography component="time" dateTime={at} variant="body2" color="textSecondary">
              {moment(at)}
            </Typography>
            <Typography variant="body2">
              <strong>{actor.name}</strong> {say(`journal.event.${event}`)}
              {journalDetails(say, details) && (
                <Typography component="span" variant="caption" color="textSecondary">
                  {' '}
                  – {journalDetails(say, details)}
                </Typography>
              )}
            </Typography>
          </Box>
        ))}
      </Box>
      {data.total > data.data.length && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          {say('records.history.journal.more')}
        </Typography>
      )}
    </section>
  );
};
