// What surrounds the pages that somebody sees without being logged in?
import { useEffect, type ReactNode } from 'react';
import { Box, Paper, Typography } from '@mui/material';
import { LanguageSwitch } from '../app/LanguageSwitch.js';
import { Mark } from '../app/Mark.js';
import { RehearsalBanner } from '../app/RehearsalBanner.js';

const Brand = () => (
  <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.25, mr: 'auto' }}>
    <Mark />
    <Typography component="span" sx={{ fontWeight: 650, fontSize: '1.125rem' }}>
      Kommunalredaktion
    </Typography>
  </Box>
);

export const PublicPage = ({ title, lead, children, aside }: { title: string; lead?: string; children: ReactNode; aside?: ReactNode }) => {
  useEffect(() => {
    document.title = `${title} · Kommunalredaktion`;
  }, [title]);
  return (
    <Box sx={{ minHeight: '100vh', bgcolor: 'background.default', color: 'text.primary', display: 'flex', flexDirection: 'column' }}>
      <Box
        component="header"
        sx={{ display: 'flex', alignItems: 'center', bgcolor: '#0b3c49', color: '#fff', px: { xs: 2, md: 4 }, minHeight: 56 }}
      >
        <Brand />
        <LanguageSwitch />
      </Box>
      <RehearsalBanner />
      <Box
        component="main"
        sx={{
          flex: 1,
          display: 'flex',
          flexWrap: 'wrap',
          gap: 3,
          justifyContent: 'center',
          alignItems: 'flex-start',
          p: { xs: 2, sm: 4, md: 8 },
        }}
      >
        <Paper variant="outlined" sx={{ flex: '0 1 420px', p: { xs: 2.5, sm: 4 } }}>
          <Typography variant="h1" sx={{ mb: 0.5 }}>
            {title}
          </Typography>
          {lead && (
            <Typography color="textSecondary" sx={{ mb: 2.5 }}>
              {lead}
            </Typography>
          )}
          {children}
        </Paper>
        {aside}
      </Box>
    </Box>
  );
};
