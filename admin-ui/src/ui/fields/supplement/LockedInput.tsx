// What is shown where a supplement may not write? What the service says; a text that came here all the same can be taken away.
import { Box, Button, Typography } from '@mui/material';
import { useSay } from '../../../app/say.js';
import { FieldFrame } from '../FieldFrame.js';
import { fieldDomId, useForm, useValue } from '../form-state.js';
import type { InputProps } from '../inputs/TextInput.js';
import { isEmpty, ValueView } from '../view/ValueView.js';
import { useMaster } from './master.js';

export const LockedInput = ({ field, path }: InputProps) => {
  const say = useSay();
  const { content, readOnly } = useForm();
  const value = useValue(path);
  const master = useMaster();
  const remove = () => {
    content.put(path, undefined);
    // The button goes with the text; whoever pressed it stays at the field.
    document.getElementById(fieldDomId(path))?.focus();
  };
  if (isEmpty(value) && master && isEmpty(master.content[path])) return null;
  return (
    <FieldFrame field={field} path={path} as="group">
      {() =>
        !isEmpty(value) && (
          <Box sx={{ display: 'grid', gap: 1, justifyItems: 'start' }}>
            <Typography variant="body2" sx={{ fontWeight: 600 }}>
              {say('fields.locked.written')}
            </Typography>
            <ValueView field={field} value={value} />
            {!readOnly && (
              <Button size="small" variant="outlined" onClick={remove}>
                {say('fields.locked.remove', { field: say(field.label) })}
              </Button>
            )}
          </Box>
        )
      }
    </FieldFrame>
  );
};
