// Where can I go?
import { Box, List, ListItem, ListItemButton, ListItemIcon, ListItemText, Typography } from '@mui/material';
import type { SvgIconComponent } from '@mui/icons-material';
import AreasIcon from '@mui/icons-material/MapOutlined';
import BoardsIcon from '@mui/icons-material/QueryStatsOutlined';
import FindingsIcon from '@mui/icons-material/FactCheckOutlined';
import JournalIcon from '@mui/icons-material/HistoryEduOutlined';
import MailsIcon from '@mui/icons-material/MailOutlined';
import MatrixIcon from '@mui/icons-material/GridOnOutlined';
import RecordsIcon from '@mui/icons-material/ApartmentOutlined';
import ReviewIcon from '@mui/icons-material/RuleFolderOutlined';
import RulesIcon from '@mui/icons-material/MenuBookOutlined';
import StartIcon from '@mui/icons-material/SpaceDashboardOutlined';
import TasksIcon from '@mui/icons-material/PendingActionsOutlined';
import UsersIcon from '@mui/icons-material/PeopleOutlined';
import { useLocation } from 'react-admin';
import { Link } from 'react-router';
import { navigationFor } from './navigation.js';
import { useSay } from './say.js';
import { useSession } from './session.js';

const icons: Readonly<Record<string, SvgIconComponent>> = {
  '/': StartIcon,
  '/records': RecordsIcon,
  '/review': ReviewIcon,
  '/findings': FindingsIcon,
  '/matrix': MatrixIcon,
  '/boards': BoardsIcon,
  '/rules': RulesIcon,
  '/areas': AreasIcon,
  '/users': UsersIcon,
  '/journal': JournalIcon,
  '/tasks': TasksIcon,
  '/mails': MailsIcon,
};

/** Pages that belong to a room of another address keep that room marked. */
const homes: Readonly<Record<string, string>> = { editions: '/records', services: '/records', administrations: '/areas' };
const roomOf = (pathname: string): string => {
  const [, first = ''] = pathname.split('/');
  return homes[first] ?? `/${first}`;
};

export const Menu = () => {
  const say = useSay();
  const { session } = useSession();
  const room = roomOf(useLocation().pathname);
  return navigationFor(session?.permissions ?? []).map(({ label, entries }) => (
    <Box key={label} sx={{ px: 1.25, pb: 1.5 }}>
      <Typography id={label} variant="caption" component="h2" color="textSecondary" sx={{ px: 1.25, fontWeight: 600 }}>
        {say(label)}
      </Typography>
      <List dense disablePadding aria-labelledby={label}>
        {entries.map((entry) => {
          const Icon = icons[entry.to] ?? StartIcon;
          const here = entry.to === room;
          return (
            <ListItem key={entry.to} disablePadding>
              <ListItemButton
                component={Link}
                to={entry.to}
                selected={here}
                aria-current={here ? 'page' : undefined}
                sx={{
                  borderRadius: 1.5,
                  py: 0.75,
                  px: 1.25,
                  '&.Mui-selected': { bgcolor: 'primary.light', color: 'primary.dark', '& .MuiListItemIcon-root': { color: 'inherit' } },
                }}
              >
                <ListItemIcon sx={{ minWidth: 34 }}>
                  <Icon fontSize="small" />
                </ListItemIcon>
                <ListItemText
                  primary={say(entry.label)}
                  slotProps={{ primary: { sx: { fontSize: '0.9375rem', fontWeight: here ? 650 : 500 } } }}
                />
              </ListItemButton>
            </ListItem>
          );
        })}
      </List>
    </Box>
  ));
};
