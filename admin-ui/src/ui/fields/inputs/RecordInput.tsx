// How is another record chosen? By typing part of its name; those of the same name are told apart by their administration.
import { Autocomplete, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ListOf, RecordSummary } from '@kommunalredaktion/shared';
import { api } from '../../../app/api.js';
import { useSay } from '../../../app/say.js';
import { useChoiceWords } from '../../choice-words.js';
import { enclosing } from '../content-path.js';
import { FieldFrame } from '../FieldFrame.js';
import { useForm, useValue } from '../form-state.js';
import type { InputProps } from './TextInput.js';
import { useRecordTitle } from '../field-queries.js';
import { useSettled } from '../settled.js';

type Choice = Pick<RecordSummary, 'id' | 'title' | 'administration'>;

export const RecordInput = ({ field, path }: InputProps) => {
  const say = useSay();
  const words = useChoiceWords();
  const { content, readOnly, ...form } = useForm();
  const kind = field.pointsTo ?? form.kind;
  const value = useValue(path);
  const id = typeof value === 'string' ? value : null;
  const [typed, setTyped] = useState('');
  const wanted = useSettled(typed, 250);
  const chosen = useRecordTitle(id);
  const found = useQuery({
    queryKey: ['records', 'search', kind, wanted],
    enabled: wanted.trim().length > 1 && wanted !== chosen.data?.title,
    queryFn: ({ signal }) => api<ListOf<RecordSummary>>(`/records?perPage=10&filter=${encodeURIComponent(JSON.stringify({ kind }))}&q=${encodeURIComponent(wanted.trim())}`, { signal }),
  });
  const unknown = id === null ? null : { id, title: chosen.isLoading ? '…' : say('fields.record.hidden'), administration: { id: '', name: '', district: null } };
  const choose = (record: Choice | null) => {
    content.put(path, record?.id);
    // A service is known by its name wherever its record cannot be read.
    if (field.pointsTo === 'service' && record) content.put([...enclosing(path).slice(-1), 'serviceName'].join('.'), record.title);
  };
  return (
    <FieldFrame field={field} path={path}>
      {({ id: domId, labelId, describedBy }) => (
        <Autocomplete<Choice>
          {...words} id={domId} options={found.data?.data ?? []} value={chosen.data ?? unknown} readOnly={readOnly} loading={found.isFetching} filterOptions={(options) => options}
          getOptionLabel={(option) => option.title} getOptionKey={(option) => option.id} isOptionEqualToValue={(a, b) => a.id === b.id}
          noOptionsText={say(wanted.trim().length > 1 ? 'fields.record.none' : 'fields.record.type')} loadingText={say('fields.record.searching')}
          onInputChange={(_, text) => setTyped(text)} onChange={(_, record) => choose(record)}
          renderOption={({ key, ...props }, option) => (
            <li key={key} {...props}><span>{option.title}<Typography variant="caption" component="div" color="textSecondary">{option.administration.name}{option.administration.district && ` (${option.administration.district})`}</Typography></span></li>
          )}
          renderInput={(params) => <TextField {...params} slotProps={{ ...params.slotProps, htmlInput: { ...params.slotProps.htmlInput, 'aria-labelledby': labelId, 'aria-describedby': describedBy } }} />}
        />
      )}
    </FieldFrame>
  );
};
