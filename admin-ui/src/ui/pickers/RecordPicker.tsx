// How is another record chosen? By typing part of its name; those of the same name are told apart by their administration.
import { Autocomplete, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ListOf, RecordKind, RecordSummary } from '@kommunalredaktion/shared';
import { api } from '../../app/api.js';
import { useSay } from '../../app/say.js';
import { useChoiceWords } from '../choice-words.js';
import { useRecordTitle } from '../fields/field-queries.js';
import { useSettled } from '../fields/settled.js';

export type ChosenRecord = Pick<RecordSummary, 'id' | 'title' | 'administration'>;

interface RecordPickerProps {
  /** Among the records of this kind. */
  readonly kind: RecordKind;
  readonly value: string | null;
  readonly onChange: (record: ChosenRecord | null) => void;
  readonly id?: string;
  /** The words above the control; a form of fields names its own element instead. */
  readonly label?: string;
  readonly labelledBy?: string;
  readonly describedBy?: string;
  readonly helperText?: string | undefined;
  readonly error?: boolean;
  readonly required?: boolean;
  readonly readOnly?: boolean;
}

const Option = ({ title, administration: { name, district } }: ChosenRecord) => (
  <span>
    {title}
    <Typography variant="caption" component="div" color="textSecondary">
      {name}
      {district && ` (${district})`}
    </Typography>
  </span>
);

export const RecordPicker = ({
  kind,
  value,
  onChange,
  id,
  label,
  labelledBy,
  describedBy,
  helperText,
  error = false,
  required = false,
  readOnly = false,
}: RecordPickerProps) => {
  const say = useSay();
  const words = useChoiceWords();
  const [typed, setTyped] = useState('');
  const wanted = useSettled(typed, 250);
  const chosen = useRecordTitle(value);
  const found = useQuery({
    queryKey: ['records', 'search', kind, wanted],
    enabled: wanted.trim().length > 1 && wanted !== chosen.data?.title,
    queryFn: ({ signal }) =>
      api<ListOf<RecordSummary>>(
        `/records?perPage=10&filter=${encodeURIComponent(JSON.stringify({ kind, commons: true }))}&q=${encodeURIComponent(wanted.trim())}`,
        { signal },
      ),
  });
  const unknown =
    value === null
      ? null
      : { id: value, title: chosen.isLoading ? '…' : say('fields.record.hidden'), administration: { id: '', name: '', district: null } };
  const named = {
    ...(labelledBy !== undefined && { 'aria-labelledby': labelledBy }),
    ...(describedBy !== undefined && { 'aria-describedby': describedBy }),
  };
  return (
    <Autocomplete<ChosenRecord>
      {...words}
      {...(id !== undefined && { id })}
      options={found.data?.data ?? []}
      value={chosen.data ?? unknown}
      readOnly={readOnly}
      loading={found.isFetching}
      filterOptions={(options) => options}
      getOptionLabel={({ title }) => title}
      getOptionKey={(option) => option.id}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      noOptionsText={say(wanted.trim().length > 1 ? 'fields.record.none' : 'fields.record.type')}
      loadingText={say('fields.record.searching')}
      onInputChange={(_, text) => setTyped(text)}
      onChange={(_, record) => onChange(record)}
      renderOption={({ key, ...props }, option) => (
        <li key={key} {...props}>
          <Option {...option} />
        </li>
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          label={label}
          helperText={helperText}
          error={error}
          required={required}
          slotProps={{ ...params.slotProps, htmlInput: { ...params.slotProps.htmlInput, ...named } }}
        />
      )}
    />
  );
};
