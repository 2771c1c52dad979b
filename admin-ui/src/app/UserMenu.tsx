// Who am I here, and what can I do with my account?
import { useState } from 'react';
import { Box, Button, Divider, ListItemIcon, ListItemText, Menu, MenuItem, Typography } from '@mui/material';
import OnIcon from '@mui/icons-material/CheckBoxOutlined';
import OffIcon from '@mui/icons-material/CheckBoxOutlineBlank';
import AccountIcon from '@mui/icons-material/AccountCircleOutlined';
import LogoutIcon from '@mui/icons-material/LogoutOutlined';
import PasswordIcon from '@mui/icons-material/PasswordOutlined';
import { useLogout } from 'react-admin';
import { Link } from 'react-router';
import type { SessionView } from '@kommunalredaktion/shared';
import { useShortcuts } from '../ui/useShortcuts.js';
import { useSay } from './say.js';
import { useSession } from './session.js';

const Me = ({ session }: { session: SessionView }) => {
  const say = useSay();
  const places = session.administrations.map(({ name }) => name);
  return (
    <Box component="li" role="none" sx={{ px: 2, pb: 1, maxWidth: 320 }}>
      <Typography sx={{ fontWeight: 650 }}>{session.name}</Typography>
      <Typography variant="body2" color="textSecondary">
        {session.email}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {session.roles.map((role) => say(`role.${role}`)).join(', ')}
      </Typography>
      {places.length > 0 && (
        <Typography variant="body2" color="textSecondary">
          {places.slice(0, 3).join(', ')}
          {places.length > 3 ? ` + ${places.length - 3}` : ''}
        </Typography>
      )}
    </Box>
  );
};

/** Single letters as commands disturb whoever dictates; they can be switched off. */
const ShortcutsItem = () => {
  const say = useSay();
  const [on, setOn] = useShortcuts();
  return (
    <MenuItem role="menuitemcheckbox" aria-checked={on} onClick={() => setOn(!on)} sx={{ whiteSpace: 'normal', maxWidth: 320 }}>
      <ListItemIcon>{on ? <OnIcon fontSize="small" /> : <OffIcon fontSize="small" />}</ListItemIcon>
      <ListItemText primary={say('app.shortcuts')} secondary={say('app.shortcuts.list')} />
    </MenuItem>
  );
};

export const UserMenu = () => {
  const say = useSay();
  const logout = useLogout();
  const { session } = useSession();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (!session) return null;
  const close = () => setAnchor(null);
  return (
    <>
      <Button
        color="inherit"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        startIcon={<AccountIcon />}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ minWidth: 0, px: { xs: 1, sm: 1.5 }, '& .MuiButton-startIcon': { mx: { xs: 0, sm: 0.5 } } }}
      >
        <Box
          component="span"
          sx={{
            position: { xs: 'absolute', sm: 'static' },
            width: { xs: '1px', sm: 'auto' },
            overflow: { xs: 'hidden', sm: 'visible' },
            clipPath: { xs: 'inset(50%)', sm: 'none' },
          }}
        >
          {session.name}
        </Box>
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      >
        <Me session={session} />
        <Divider component="li" role="none" />
        <MenuItem component={Link} to="/password" onClick={close}>
          <ListItemIcon>
            <PasswordIcon fontSize="small" />
          </ListItemIcon>
          {say('access.change-password')}
        </MenuItem>
        <ShortcutsItem />
        <MenuItem
          onClick={() => {
            close();
            void logout();
          }}
        >
          <ListItemIcon>
            <LogoutIcon fontSize="small" />
          </ListItemIcon>
          {say('access.logout')}
        </MenuItem>
      </Menu>
    </>
  );
};
