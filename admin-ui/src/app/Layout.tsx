// What surrounds every page: skip link, app bar, menu, main part?
import { Suspense, useEffect, useState, type ReactNode } from 'react';
import { Box, Drawer, Link, useMediaQuery, type Theme } from '@mui/material';
import { useLocation } from 'react-admin';
import { AppBar } from './AppBar.js';
import { Menu } from './Menu.js';
import { PageError } from './PageError.js';
import { RehearsalBanner } from './RehearsalBanner.js';
import { SessionGuard } from './SessionGuard.js';
import { useSay } from './say.js';
import { Waiting } from '../ui/Waiting.js';

const menuWidth = 232;

const SkipLink = () => {
  const say = useSay();
  return (
    <Link
      href="#main"
      onClick={(event) => {
        event.preventDefault();
        document.getElementById('main')?.focus();
      }}
      sx={{
        position: 'fixed',
        top: 8,
        left: 8,
        zIndex: 2000,
        px: 2,
        py: 1,
        borderRadius: 1,
        bgcolor: 'background.paper',
        boxShadow: 3,
        '&:not(:focus)': { transform: 'translateY(-200%)' },
      }}
    >
      {say('app.skip')}
    </Link>
  );
};

export const Layout = ({ children }: { children: ReactNode }) => {
  const say = useSay();
  const wide = useMediaQuery<Theme>((theme) => theme.breakpoints.up('lg'));
  const [menuOpen, setMenuOpen] = useState(false);
  const { pathname } = useLocation();
  useEffect(() => setMenuOpen(false), [pathname]);
  const menu = (
    <Box component="nav" aria-label={say('app.menu')} sx={{ width: menuWidth, flexShrink: 0, py: 2 }}>
      <Menu />
    </Box>
  );
  return (
    <Box sx={{ minHeight: '100vh', display: 'flex', flexDirection: 'column', bgcolor: 'background.default', color: 'text.primary' }}>
      <SkipLink />
      <AppBar onMenu={wide ? undefined : () => setMenuOpen(true)} />
      <RehearsalBanner />
      <Box sx={{ flex: 1, display: 'flex', alignItems: 'stretch' }}>
        {wide ? (
          <Box sx={{ borderRight: 1, borderColor: 'divider', bgcolor: 'background.paper' }}>
            <Box sx={{ position: 'sticky', top: 56 }}>{menu}</Box>
          </Box>
        ) : (
          <Drawer open={menuOpen} onClose={() => setMenuOpen(false)} slotProps={{ paper: { 'aria-label': say('app.menu') } }}>
            {menu}
          </Drawer>
        )}
        <Box component="main" id="main" tabIndex={-1} sx={{ flex: 1, minWidth: 0, p: { xs: 2, md: 3 }, pb: 6 }}>
          <PageError key={pathname}>
            <Suspense fallback={<Waiting />}>{children}</Suspense>
          </PageError>
        </Box>
      </Box>
      <SessionGuard />
    </Box>
  );
};
