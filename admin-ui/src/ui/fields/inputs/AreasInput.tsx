// For which areas is something valid? Keys are stored, names are shown; two places of one name are told apart by their Landkreis.
import { Autocomplete, Chip, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AreaView, ListOf } from '@kommunalredaktion/shared';
import { api } from '../../../app/api.js';
import { useSay } from '../../../app/say.js';
import { FieldFrame } from '../FieldFrame.js';
import { useForm, useValue } from '../form-state.js';
import { useAreas, type NamedArea } from '../field-queries.js';
import { useSettled } from '../settled.js';
import type { InputProps } from './TextInput.js';

const none: readonly string[] = [];

export const AreasInput = ({ field, path }: InputProps) => {
  const say = useSay();
  const { content, readOnly } = useForm();
  const keys = (useValue(path) ?? none) as readonly string[];
  const names = useAreas(keys);
  const [typed, setTyped] = useState('');
  const wanted = useSettled(typed.trim(), 250);
  const found = useQuery({
    queryKey: ['areas', 'search', wanted], enabled: wanted.length > 1, staleTime: 60_000,
    queryFn: ({ signal }) => api<ListOf<AreaView>>(`/areas?perPage=20&q=${encodeURIComponent(wanted)}`, { signal }),
  });
  return (
    <FieldFrame field={field} path={path}>
      {({ id, labelId, describedBy }) => (
        <Autocomplete<NamedArea, true>
          multiple id={id} readOnly={readOnly} options={found.data?.data ?? []} loading={found.isFetching} filterOptions={(options) => options} filterSelectedOptions
          value={keys.map((ars) => names.get(ars) ?? { ars, name: ars, district: null })}
          getOptionLabel={(area) => area.name} getOptionKey={(area) => area.ars} isOptionEqualToValue={(a, b) => a.ars === b.ars}
          noOptionsText={say(wanted.length > 1 ? 'fields.areas.none' : 'fields.areas.type')} loadingText={say('fields.record.searching')}
          onInputChange={(_, text) => setTyped(text)} onChange={(_, areas) => content.put(path, areas.map(({ ars }) => ars))}
          renderValue={(areas, item) => areas.map((area, index) => { const { key, ...props } = item({ index }); return <Chip key={key} {...props} size="small" label={`${area.name} · ${area.ars}`} />; })}
          renderOption={({ key, ...props }, area) => <li key={key} {...props}><span>{area.name}<Typography variant="caption" component="div" color="textSecondary">{[area.district, area.ars].filter(Boolean).join(' · ')}</Typography></span></li>}
          renderInput={(params) => <TextField {...params} slotProps={{ ...params.slotProps, htmlInput: { ...params.slotProps.htmlInput, 'aria-labelledby': labelId, 'aria-describedby': describedBy } }} />}
        />
      )}
    </FieldFrame>
  );
};
