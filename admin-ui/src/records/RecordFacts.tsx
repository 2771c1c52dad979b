// What is there to know about a record besides its text? Who vouched for it when, until when it must be looked at, what it belongs to.
import { Box, Typography } from '@mui/material';
import { Link } from 'react-router';
import type { RecordView } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { today, useFormats } from '../ui/format.js';
import type { ReactNode } from 'react';

const shownChildren = 20;

const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <div>
    <Typography component="dt" variant="caption" color="textSecondary">
      {label}
    </Typography>
    <Typography component="dd" variant="body2" sx={{ m: 0, overflowWrap: 'anywhere' }}>
      {children}
    </Typography>
  </div>
);

const RecordLink = ({ record: { id, title } }: { record: { id: string; title: string } }) => (
  <Link to={`/records/${id}/show`}>{title}</Link>
);

export const RecordFacts = ({ record }: { record: RecordView }) => {
  const say = useSay();
  const { moment, day } = useFormats();
  const { assuredAt, assuredBy, reviewBy, parent, children, externalIds } = record;
  const overdue = reviewBy !== null && reviewBy < today();
  return (
    <>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {say('records.show.facts')}
      </Typography>
      <Box component="dl" sx={{ m: 0, display: 'grid', gap: 1 }}>
        <Fact label={say('records.show.kind')}>{say(`record.kind.${record.kind}`)}</Fact>
        <Fact label={say('records.show.assured')}>
          {assuredAt === null
            ? say('records.show.assured.never')
            : say('records.show.assured.by', { at: moment(assuredAt), name: assuredBy ?? '–' })}
        </Fact>
        {reviewBy !== null && (
          <Fact label={say('records.column.review-by')}>
            {day(reviewBy)}
            {overdue && <strong> – {say('records.overdue')}</strong>}
          </Fact>
        )}
        <Fact label={say('records.column.updated')}>{moment(record.updatedAt)}</Fact>
        <Fact label={say('records.show.created')}>{moment(record.createdAt)}</Fact>
        {parent && (
          <Fact label={say('records.show.parent')}>
            <RecordLink record={parent} />
          </Fact>
        )}
        {children.length > 0 && (
          <Fact label={say('records.show.children', { n: children.length })}>
            {children.slice(0, shownChildren).map((child) => (
              <span key={child.id} style={{ display: 'block', padding: '3px 0' }}>
                <RecordLink record={child} />
              </span>
            ))}
            {children.length > shownChildren && '…'}
          </Fact>
        )}
        {externalIds.length > 0 && (
          <Fact label={say('records.show.external')}>
            {externalIds.map(({ agency, scheme, value }) => (
              <span key={`${agency} ${scheme}`} style={{ display: 'block' }}>
                {agency} · {scheme}: {value}
              </span>
            ))}
          </Fact>
        )}
      </Box>
    </>
  );
};
