// What stands at the top of every page: product, language, light or dark, my account?
import { AppBar as Bar, Box, IconButton, Toolbar, Tooltip, Typography } from '@mui/material';
import DarkIcon from '@mui/icons-material/DarkModeOutlined';
import LightIcon from '@mui/icons-material/LightModeOutlined';
import MenuIcon from '@mui/icons-material/Menu';
import { useTheme } from 'react-admin';
import { Link } from 'react-router';
import { LanguageSwitch } from './LanguageSwitch.js';
import { Mark } from './Mark.js';
import { UserMenu } from './UserMenu.js';
import { useSay } from './say.js';

const Brand = () => (
  <Box
    component={Link}
    to="/"
    sx={{ display: 'flex', alignItems: 'center', gap: 1.25, color: 'inherit', textDecoration: 'none', mr: 'auto', minWidth: 0 }}
  >
    <Mark sx={{ display: { xs: 'none', sm: 'block' } }} />
    <Typography component="span" noWrap sx={{ fontWeight: 650, fontSize: { xs: '1rem', sm: '1.0625rem' }, letterSpacing: '-0.01em' }}>
      Kommunalredaktion
    </Typography>
  </Box>
);

const ThemeSwitch = () => {
  const say = useSay();
  const [theme, setTheme] = useTheme();
  const label = say(theme === 'dark' ? 'app.theme.light' : 'app.theme.dark');
  return (
    <Tooltip title={label}>
      <IconButton color="inherit" aria-label={label} onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')}>
        {theme === 'dark' ? <LightIcon fontSize="small" /> : <DarkIcon fontSize="small" />}
      </IconButton>
    </Tooltip>
  );
};

export const AppBar = ({ onMenu }: { onMenu: (() => void) | undefined }) => {
  const say = useSay();
  return (
    <Bar position="sticky" sx={{ bgcolor: '#0b3c49', color: '#ffffff', '& :focus-visible': { outlineColor: '#ffc266' } }}>
      <Toolbar sx={{ minHeight: { xs: 56 }, gap: { xs: 0, sm: 0.5 }, px: { xs: 1.25, md: 2.5 } }}>
        {onMenu && (
          <IconButton color="inherit" edge="start" aria-label={say('app.menu.open')} onClick={onMenu}>
            <MenuIcon />
          </IconButton>
        )}
        <Brand />
        <LanguageSwitch />
        <ThemeSwitch />
        <UserMenu />
      </Toolbar>
    </Bar>
  );
};
