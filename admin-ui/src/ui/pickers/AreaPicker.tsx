// How are official areas chosen? By name or key; two places of one name are told apart by their Landkreis.
import { Autocomplete, Chip, TextField, Typography, type AutocompleteRenderInputParams } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState, type HTMLAttributes, type Key } from 'react';
import type { AreaView, ListOf } from '@kommunalredaktion/shared';
import { api } from '../../app/api.js';
import { useSay, type Say } from '../../app/say.js';
import { useChoiceWords } from '../choice-words.js';
import { districtBeside } from '../district.js';
import { useAreas, type NamedArea } from '../fields/field-queries.js';
import { useSettled } from '../fields/settled.js';

export interface AreaPickerProps {
  readonly id?: string;
  /** The words above the control; a form of fields names its own element instead. */
  readonly label?: string;
  readonly labelledBy?: string;
  readonly describedBy?: string;
  readonly helperText?: string;
  readonly readOnly?: boolean;
}

/** „Golzow (Landkreis Barnim)“: the register adds the Landkreis to names that exist twice. */
const besides = (say: Say, { ars, name, type, district }: NamedArea): string =>
  [type, districtBeside(say, { name, district }), ars].filter(Boolean).join(' · ');

/** What the two ways of choosing have in common. */
const useAreaChoice = (keys: readonly string[], { id, label, labelledBy, describedBy, helperText, readOnly = false }: AreaPickerProps) => {
  const say = useSay();
  const { names, isLoading } = useAreas(keys);
  const [typed, setTyped] = useState('');
  const wanted = useSettled(typed.trim(), 250);
  const found = useQuery({
    queryKey: ['areas', 'search', wanted],
    enabled: wanted.length > 1,
    staleTime: 60_000,
    queryFn: ({ signal }) => api<ListOf<AreaView>>(`/areas?perPage=20&q=${encodeURIComponent(wanted)}`, { signal }),
  });
  // The same array as long as nothing changed: a new one makes the control forget what is being typed.
  const chosen = useMemo(
    () =>
      keys.map((ars) => names.get(ars) ?? { ars, name: isLoading ? ars : say('fields.areas.unknown', { ars }), district: null, type: '' }),
    [keys, names, isLoading, say],
  );
  return {
    chosen,
    shared: {
      ...useChoiceWords(),
      ...(id !== undefined && { id }),
      readOnly,
      options: found.data?.data ?? [],
      loading: found.isFetching,
      filterOptions: (options: NamedArea[]) => options,
      getOptionLabel: (area: NamedArea) => area.name,
      getOptionKey: (area: NamedArea) => area.ars,
      isOptionEqualToValue: (a: NamedArea, b: NamedArea) => a.ars === b.ars,
      noOptionsText: say(wanted.length > 1 ? 'fields.areas.none' : 'fields.areas.type'),
      loadingText: say('fields.record.searching'),
      onInputChange: (_event: unknown, text: string, reason: string) => setTyped(reason === 'input' ? text : ''),
      renderOption: ({ key, ...props }: HTMLAttributes<HTMLLIElement> & { key: Key }, area: NamedArea) => (
        <li key={key} {...props}>
          <span>
            {area.name}
            <Typography variant="caption" component="div" color="textSecondary">
              {besides(say, area)}
            </Typography>
          </span>
        </li>
      ),
      renderInput: (params: AutocompleteRenderInputParams) => (
        <TextField
          {...params}
          label={label}
          helperText={helperText}
          slotProps={{
            ...params.slotProps,
            htmlInput: {
              ...params.slotProps.htmlInput,
              ...(labelledBy !== undefined && { 'aria-labelledby': labelledBy }),
              ...(describedBy !== undefined && { 'aria-describedby': describedBy }),
            },
          }}
        />
      ),
    },
  };
};

export const AreaPicker = ({
  value,
  onChange,
  ...props
}: AreaPickerProps & { value: string | null; onChange: (ars: string | null) => void }) => {
  const keys = useMemo(() => (value === null ? [] : [value]), [value]);
  const { chosen, shared } = useAreaChoice(keys, props);
  return <Autocomplete<NamedArea> {...shared} value={chosen[0] ?? null} onChange={(_event, area) => onChange(area?.ars ?? null)} />;
};

export const AreasPicker = ({
  value,
  onChange,
  ...props
}: AreaPickerProps & { value: readonly string[]; onChange: (keys: readonly string[]) => void }) => {
  const { chosen, shared } = useAreaChoice(value, props);
  return (
    <Autocomplete<NamedArea, true>
      {...shared}
      multiple
      filterSelectedOptions
      value={chosen}
      onChange={(_event, areas) => onChange(areas.map(({ ars }) => ars))}
      renderValue={(areas, item) =>
        areas.map((area, index) => {
          const { key, ...rest } = item({ index });
          return <Chip key={key} {...rest} size="small" label={area.name} title={area.ars} />;
        })
      }
    />
  );
};
