// How does every chart stand on a board? With a heading, and with its figures as a table behind it.
import { useId, type ReactNode } from 'react';
import { Box, Card, Typography } from '@mui/material';
import { useSay } from '../../app/say.js';

interface ChartCardProps {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
  readonly table: ReactNode;
}

export const ChartCard = ({ title, lead, children, table }: ChartCardProps) => {
  const say = useSay();
  const id = useId();
  return (
    <Card component="section" aria-labelledby={id} sx={{ p: 2, minWidth: 0 }}>
      <Typography variant="h2" id={id}>
        {title}
      </Typography>
      {lead && (
        <Typography variant="body2" color="textSecondary">
          {lead}
        </Typography>
      )}
      <Box sx={{ mt: 1.5 }}>{children}</Box>
      <Box
        component="details"
        sx={{ mt: 1.5, '& summary': { cursor: 'pointer', fontSize: '0.875rem', color: 'text.secondary', width: 'fit-content', py: 0.5 } }}
      >
        <summary>{say('insights.as-table')}</summary>
        <Box sx={{ overflowX: 'auto', maxHeight: 420, mt: 1 }} tabIndex={0} role="group" aria-label={title}>
          {table}
        </Box>
      </Box>
    </Card>
  );
};
