// How is a list narrowed to one or several known values?
import { useId } from 'react';
import { FormControl, InputLabel, ListItemText, MenuItem, Select } from '@mui/material';
import ChosenIcon from '@mui/icons-material/CheckBox';
import OpenIcon from '@mui/icons-material/CheckBoxOutlineBlank';
import { useFilterValues } from './useFilterValue.js';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export const ChoiceFilter = ({
  name,
  label,
  choices,
  width = 190,
}: {
  name: string;
  label: string;
  choices: readonly Choice[];
  width?: number;
}) => {
  const id = useId();
  const [values, change] = useFilterValues(name);
  const labelOf = (value: string) => choices.find((choice) => choice.value === value)?.label ?? value;
  return (
    <FormControl sx={{ flex: `0 1 ${width}px`, minWidth: 130 }}>
      <InputLabel id={id}>{label}</InputLabel>
      <Select
        multiple
        labelId={id}
        label={label}
        value={[...values]}
        renderValue={(chosen) => chosen.map(labelOf).join(', ')}
        onChange={({ target: { value } }) => change(typeof value === 'string' ? value.split(',') : value)}
      >
        {choices.map(({ value, label: text }) => (
          <MenuItem key={value} value={value} dense>
            {values.includes(value) ? (
              <ChosenIcon fontSize="small" color="primary" sx={{ mr: 1.25 }} />
            ) : (
              <OpenIcon fontSize="small" sx={{ mr: 1.25, color: 'text.secondary' }} />
            )}
            <ListItemText primary={text} />
          </MenuItem>
        ))}
      </Select>
    </FormControl>
  );
};
