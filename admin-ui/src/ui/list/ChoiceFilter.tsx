// How is a list narrowed to one or several known values?
import { useId } from 'react';
import { Checkbox, FormControl, InputLabel, ListItemText, MenuItem, Select } from '@mui/material';
import { useFilterValues } from './useFilterValue.js';

export interface Choice { readonly value: string; readonly label: string }

export const ChoiceFilter = ({ name, label, choices, width = 190 }: { name: string; label: string; choices: readonly Choice[]; width?: number }) => {
  const id = useId();
  const [values, change] = useFilterValues(name);
  const labelOf = (value: string) => choices.find((choice) => choice.value === value)?.label ?? value;
  return (
    <FormControl sx={{ flex: `0 1 ${width}px`, minWidth: 130 }}>
      <InputLabel id={id}>{label}</InputLabel>
      <Select multiple labelId={id} label={label} value={[...values]} renderValue={(chosen) => chosen.map(labelOf).join(', ')}
        onChange={({ target: { value } }) => change(typeof value === 'string' ? value.split(',') : value)}>
        {choices.map(({ value, label: text }) => (
          <MenuItem key={value} value={value} dense>
            <Checkbox size="small" checked={values.includes(value)} tabIndex={-1} sx={{ p: 0.5, mr: 1 }} slotProps={{ input: { 'aria-hidden': true } }} />
            <ListItemText primary={text} />
          </MenuItem>
        ))}
      </Select>
    </FormControl>
  );
};
