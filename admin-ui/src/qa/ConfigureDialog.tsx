// How is a rule set: on or off, for how much it counts, with which thresholds, and why?
import { useState } from 'react';
import { useRefresh } from 'react-admin';
import { Alert, DialogContent, DialogContentText, DialogTitle, FormControlLabel, MenuItem, Switch, TextField } from '@mui/material';
import { parametersOf, severities, type RuleView, type Severity } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { PlainForm } from '../ui/PlainForm.js';
import { FormButtons } from '../ui/dialogs/FormButtons.js';
import { WritingDialog } from '../ui/dialogs/WritingDialog.js';
import { ProblemAlert } from '../ui/ProblemAlert.js';
import { useAct } from '../ui/useAct.js';
import { ParameterInput } from './ParameterInput.js';
import { Changes } from './RuleChanges.js';
import { settingOf, type AnyRule } from './rule-setting.js';

interface ConfigureDialogProps {
  readonly rule: AnyRule;
  readonly view: RuleView;
  readonly onClose: () => void;
}

/** The rule as this person has seen it. What somebody else has set since counts as seen once a refusal has brought it into the dialog. */
const useSeen = (view: RuleView, isStale: boolean) => {
  const [opened] = useState(view);
  const [seen, setSeen] = useState(view);
  if (isStale && view.version > seen.version) setSeen(view);
  return { version: seen.version, others: seen.history.filter(({ version }) => version > opened.version) };
};

export const ConfigureDialog = ({ rule, view, onClose }: ConfigureDialogProps) => {
  const say = useSay();
  const refresh = useRefresh();
  const { act, busy, problem } = useAct();
  const isStale = problem?.body.code === 'api.stale';
  const { version, others } = useSeen(view, isStale);
  const [setting, setSetting] = useState(() => settingOf(rule, view));
  const change = (more: Partial<typeof setting>) => setSetting({ ...setting, ...more });
  const fault = (name: string) => problem?.body.fields?.[name];
  const configure = async (reason: string) => {
    const done = await act(`/rules/${rule.id}`, {
      method: 'PATCH',
      body: { expectedVersion: version, ...setting, reason },
      done: 'rules.configured',
      params: { rule: rule.id },
      quiet: true,
    });
    if (done) onClose();
    else refresh();
  };
  return (
    <WritingDialog open onClose={onClose} aria-labelledby="configure" fullWidth maxWidth="sm">
      <DialogTitle id="configure">{say('rules.configure.title', { rule: rule.id, title: say(`qa.${rule.id}.title`) })}</DialogTitle>
      <DialogContent>
        <PlainForm onFilled={(value) => configure(value('reason'))}>
          <DialogContentText>{say('rules.configure.lead')}</DialogContentText>
          <ProblemAlert problem={isStale && others.length > 0 ? null : problem} />
          {others.length > 0 && (
            <Alert severity="warning" sx={{ '& ol': { mt: 1 } }}>
              {say('rules.configure.others')}
              <Changes rule={rule} changes={others} />
            </Alert>
          )}
          <FormControlLabel label={say('rules.on')} control={<Switch checked={setting.isOn} onChange={(_, isOn) => change({ isOn })} />} />
          <TextField
            select
            label={say('rules.counts-as.label')}
            value={setting.severity ?? 'shipped'}
            helperText={say('rules.counts-as.help')}
            onChange={({ target }) => change({ severity: target.value === 'shipped' ? null : (target.value as Severity) })}
          >
            <MenuItem value="shipped">{say('rules.as-shipped', { severity: say(`finding.severity.${rule.severity}`) })}</MenuItem>
            {severities.map((severity) => (
              <MenuItem key={severity} value={severity}>
                {say(`finding.severity.${severity}`)}
              </MenuItem>
            ))}
          </TextField>
          {parametersOf(rule).map((parameter) => (
            <ParameterInput
              key={parameter.name}
              label={say(`qa.${rule.id}.parameter.${parameter.name}`)}
              parameter={parameter}
              value={setting.parameters[parameter.name]}
              fault={fault(`parameters.${parameter.name}`)}
              onChange={(value) => change({ parameters: { ...setting.parameters, [parameter.name]: value } })}
            />
          ))}
          <TextField
            name="reason"
            label={say('rules.reason')}
            multiline
            minRows={2}
            required
            error={Boolean(fault('reason'))}
            helperText={fault('reason') ?? say('rules.reason.help')}
            slotProps={{ htmlInput: { minLength: 10, maxLength: 2000 } }}
          />
          <FormButtons label={say(others.length > 0 ? 'rules.configure.over' : 'rules.configure.do')} busy={busy} onCancel={onClose} />
        </PlainForm>
      </DialogContent>
    </WritingDialog>
  );
};
