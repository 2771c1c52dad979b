// What is asked about a person who works here?
import { useState, type ReactNode } from 'react';
import { Button, Stack, TextField } from '@mui/material';
import { Link } from 'react-router';
import { municipalRoles, type AccountView, type Role } from '@kommunalredaktion/shared';
import type { HttpError } from '../app/api.js';
import { useSay } from '../app/say.js';
import { AdministrationPicker } from '../ui/pickers/AdministrationPicker.js';
import { PlainForm } from '../ui/PlainForm.js';
import { ProblemAlert } from '../ui/ProblemAlert.js';
import { RolesInput } from './RolesInput.js';

export interface FilledAccount {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly administrations: readonly string[];
}

interface AccountFormProps {
  /** The account to change; without it somebody is invited. */
  readonly account?: AccountView;
  readonly readOnly?: boolean;
  readonly busy: boolean;
  readonly problem: HttpError | null;
  readonly submit: string;
  readonly onFilled: (account: FilledAccount) => unknown;
  readonly children?: ReactNode;
}

/** Administrations matter to municipal roles only; the others act for the centre. */
export const AccountForm = ({ account, readOnly = false, busy, problem, submit, onFilled, children }: AccountFormProps) => {
  const say = useSay();
  const [held, setHeld] = useState<readonly Role[]>(account?.roles ?? []);
  const [places, setPlaces] = useState<readonly string[]>(account?.administrations.map(({ id }) => id) ?? []);
  const fault = (name: string) => problem?.body.fields?.[name];
  const municipal = held.some((role) => municipalRoles.includes(role));
  return (
    <PlainForm
      onFilled={(value) => onFilled({ name: value('name'), email: value('email'), roles: held, administrations: municipal ? places : [] })}
    >
      <ProblemAlert problem={problem} />
      <TextField
        name="name"
        label={say('access.name')}
        defaultValue={account?.name ?? ''}
        required
        error={Boolean(fault('name'))}
        helperText={fault('name')}
        slotProps={{ htmlInput: { minLength: 2, maxLength: 120, readOnly } }}
      />
      <TextField
        name="email"
        type="email"
        label={say('access.email')}
        defaultValue={account?.email ?? ''}
        required={!account}
        error={Boolean(fault('email'))}
        helperText={fault('email') ?? (account ? say('access.email.fixed') : undefined)}
        slotProps={{ htmlInput: { readOnly: Boolean(account) } }}
      />
      <RolesInput value={held} onChange={setHeld} error={fault('roles')} disabled={readOnly} />
      {municipal && !readOnly && (
        <AdministrationPicker
          multiple
          membersOnly
          label={say('access.administrations')}
          value={places}
          onChange={setPlaces}
          required
          error={Boolean(fault('administrations'))}
          helperText={fault('administrations') ?? say('access.administrations.help')}
        />
      )}
      {children}
      <Stack direction="row" spacing={1}>
        {!readOnly && (
          <Button type="submit" variant="contained" loading={busy} disabled={held.length === 0}>
            {submit}
          </Button>
        )}
        <Button component={Link} to="/users">
          {say('access.back-to-list')}
        </Button>
      </Stack>
    </PlainForm>
  );
};
