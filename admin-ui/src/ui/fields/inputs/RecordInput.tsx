// How does a field point to another record?
import { RecordPicker, type ChosenRecord } from '../../pickers/RecordPicker.js';
import { enclosing } from '../content-path.js';
import { FieldFrame } from '../FieldFrame.js';
import { useForm, useValue } from '../form-state.js';
import type { InputProps } from './TextInput.js';

export const RecordInput = ({ field, path }: InputProps) => {
  const { content, readOnly, kind } = useForm();
  const value = useValue(path);
  const choose = (record: ChosenRecord | null) => {
    content.put(path, record?.id);
    // A service is known by its name wherever its record cannot be read.
    if (field.pointsTo === 'service' && record) content.put([...enclosing(path).slice(-1), 'serviceName'].join('.'), record.title);
  };
  return (
    <FieldFrame field={field} path={path}>
      {({ id, labelId, describedBy }) => (
        <RecordPicker
          id={id}
          labelledBy={labelId}
          describedBy={describedBy}
          kind={field.pointsTo ?? kind}
          value={typeof value === 'string' ? value : null}
          readOnly={readOnly}
          onChange={choose}
        />
      )}
    </FieldFrame>
  );
};
