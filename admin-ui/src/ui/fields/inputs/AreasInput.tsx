// For which areas is something valid? Keys are stored, names are shown; what an empty field means is said.
import { Typography } from '@mui/material';
import { useSay } from '../../../app/say.js';
import { AreasPicker } from '../../pickers/AreaPicker.js';
import { FieldFrame } from '../FieldFrame.js';
import { useForm, useValue } from '../form-state.js';
import type { InputProps } from './TextInput.js';

const none: readonly string[] = [];

export const AreasInput = ({ field, path }: InputProps) => {
  const say = useSay();
  const { content, readOnly } = useForm();
  const keys = (useValue(path) ?? none) as readonly string[];
  const put = (next: readonly string[]) => content.put(path, next.length === 0 && field.optional ? undefined : next);
  return (
    <FieldFrame field={field} path={path}>
      {({ id, labelId, describedBy }) => (
        <>
          <AreasPicker
            id={id}
            labelledBy={labelId}
            describedBy={`${describedBy} ${id}-whole`}
            readOnly={readOnly}
            value={keys}
            onChange={put}
          />
          <Typography id={`${id}-whole`} variant="caption" component="div" color="textSecondary">
            {keys.length === 0 && field.optional && say('fields.areas.everywhere')}
          </Typography>
        </>
      )}
    </FieldFrame>
  );
};
