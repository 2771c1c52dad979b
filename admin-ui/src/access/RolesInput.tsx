// Which roles shall somebody hold, and what does each mean?
import { Checkbox, FormControl, FormControlLabel, FormHelperText, FormLabel, Typography } from '@mui/material';
import { roles, type Role } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';

export const RolesInput = ({
  value,
  onChange,
  error,
  disabled = false,
}: {
  value: readonly Role[];
  onChange: (roles: Role[]) => void;
  error: string | undefined;
  disabled?: boolean;
}) => {
  const say = useSay();
  const toggle = (role: Role) => onChange(value.includes(role) ? value.filter((held) => held !== role) : [...value, role]);
  return (
    <FormControl component="fieldset" error={Boolean(error)} disabled={disabled}>
      <FormLabel component="legend" sx={{ mb: 0.5 }}>
        {say('access.roles')}
      </FormLabel>
      {roles.map((role) => (
        <FormControlLabel
          key={role}
          sx={{ alignItems: 'flex-start', py: 0.25 }}
          control={<Checkbox size="small" checked={value.includes(role)} onChange={() => toggle(role)} sx={{ py: 0.25 }} />}
          label={
            <>
              <Typography component="span" sx={{ fontWeight: 600, display: 'block' }}>
                {say(`role.${role}`)}
              </Typography>
              <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
                {say(`role.${role}.help`)}
              </Typography>
            </>
          }
        />
      ))}
      {error && <FormHelperText>{error}</FormHelperText>}
    </FormControl>
  );
};
