// How is an administration chosen, when two of them may have the same name?
import { useEffect, useState } from 'react';
import { Autocomplete, TextField } from '@mui/material';
import { useGetList, useGetMany } from 'react-admin';
import type { AdministrationView } from '@kommunalredaktion/shared';
import { useSay, type Say } from '../../app/say.js';
import { districtBeside } from '../district.js';

interface AdministrationPickerProps {
  readonly label: string;
  readonly value: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
  readonly multiple?: boolean;
  readonly membersOnly?: boolean;
  readonly helperText?: string | undefined;
  readonly error?: boolean;
  readonly required?: boolean;
  readonly width?: number | string;
}

/** „Golzow (Landkreis Barnim)“: the district tells homonyms apart. */
const labelOf = (say: Say, one: AdministrationView): string => {
  const district = districtBeside(say, one);
  return district ? `${one.name} (${district})` : one.name;
};

const useSettled = (text: string): string => {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), 250);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
};

/** The chosen ones by id, and those that fit what is typed. */
const useOptions = (value: readonly string[], typed: string, membersOnly: boolean) => {
  const q = useSettled(typed);
  const { data: chosen = [] } = useGetMany<AdministrationView>('administrations', { ids: [...value] }, { enabled: value.length > 0 });
  const { data: found = [], isFetching } = useGetList<AdministrationView>('administrations', {
    filter: { ...(q && { q }), ...(membersOnly && { isMember: true }) },
    pagination: { page: 1, perPage: 25 },
    sort: { field: 'name', order: 'ASC' },
  });
  return { chosen: chosen.filter((one) => one !== undefined), found, isFetching };
};

export const AdministrationPicker = ({
  label,
  value,
  onChange,
  multiple = false,
  membersOnly = false,
  helperText,
  error = false,
  required = false,
  width = '100%',
}: AdministrationPickerProps) => {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const { chosen, found, isFetching } = useOptions(value, typed, membersOnly);
  const picked = value
    .map((id) => chosen.find((one) => one.id === id) ?? found.find((one) => one.id === id))
    .filter((one) => one !== undefined);
  const shared = {
    options: [...picked, ...found.filter((one) => !value.includes(one.id))],
    getOptionLabel: (one: AdministrationView) => labelOf(say, one),
    getOptionKey: ({ id }: AdministrationView) => id,
    isOptionEqualToValue: (a: AdministrationView, b: AdministrationView) => a.id === b.id,
    filterOptions: (options: AdministrationView[]) => options,
    loading: isFetching,
    loadingText: say('ui.loading'),
    noOptionsText: say('ui.no-administration'),
    openText: say('ui.open-choices'),
    closeText: say('ui.close-choices'),
    clearText: say('ui.clear'),
    sx: { width, maxWidth: '100%' },
    onInputChange: (_event: unknown, text: string, reason: string) => setTyped(reason === 'input' ? text : ''),
    renderInput: (params: object) => (
      <TextField {...params} label={label} helperText={helperText} error={error} required={required && value.length === 0} />
    ),
  };
  return multiple ? (
    // The list of the chosen ones is a new one after each answer of the server; what is being typed stays all the same.
    <Autocomplete
      {...shared}
      multiple
      filterSelectedOptions
      inputValue={typed}
      onInputChange={(_event, text, reason) => {
        if (reason !== 'reset') setTyped(reason === 'input' ? text : '');
      }}
      value={picked}
      onChange={(_event, list) => onChange(list.map(({ id }) => id))}
    />
  ) : (
    <Autocomplete {...shared} value={picked[0] ?? null} onChange={(_event, one) => onChange(one ? [one.id] : [])} />
  );
};
