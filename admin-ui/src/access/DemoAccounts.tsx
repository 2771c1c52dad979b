// Which invented people can be tried out in a rehearsal system?
import { Box, List, ListItem, ListItemButton, ListItemText, Paper, Typography } from '@mui/material';
import type { LoginInfo } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';

export const DemoAccounts = ({ info, disabled, onChoose }: { info: LoginInfo; disabled: boolean; onChoose: (email: string) => void }) => {
  const say = useSay();
  return (
    <Paper variant="outlined" component="section" aria-labelledby="demo" sx={{ flex: '0 1 460px', overflow: 'hidden' }}>
      <Box sx={{ p: 2.5, pb: 1 }}>
        <Typography variant="h2" id="demo">
          {say('access.demo')}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {say('access.demo.lead', { password: info.password ?? '' })}
        </Typography>
      </Box>
      <List disablePadding>
        {info.accounts.map(({ email, name, role, administration }) => (
          <ListItem key={email} disablePadding divider sx={{ '&:last-of-type': { borderBottom: 0 } }}>
            <ListItemButton disabled={disabled} onClick={() => onChoose(email)} sx={{ px: 2.5, py: 0.75 }}>
              <ListItemText
                primary={`${say(`role.${role}`)}: ${name}`}
                secondary={administration ?? say('access.central')}
                slotProps={{ primary: { sx: { fontWeight: 600 } } }}
              />
            </ListItemButton>
          </ListItem>
        ))}
      </List>
    </Paper>
  );
};
