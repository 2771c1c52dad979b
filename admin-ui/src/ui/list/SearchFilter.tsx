// How is a list searched by words?
import { useEffect, useRef, useState } from 'react';
import { InputAdornment, TextField } from '@mui/material';
import SearchIcon from '@mui/icons-material/Search';
import { useFilterValue } from './useFilterValue.js';

const pause = 300;

/** Waits for a short pause in typing; Enter searches at once. */
export const SearchFilter = ({ label }: { label: string }) => {
  const [q = '', setQ] = useFilterValue<string>('q');
  const [typed, setTyped] = useState(q);
  const told = useRef(q);
  const search = (text: string) => {
    const words = text.trim();
    if (words === told.current) return;
    told.current = words;
    setQ(words === '' ? undefined : words);
  };
  useEffect(() => {
    if (q !== told.current) {
      told.current = q;
      setTyped(q);
    }
  }, [q]);
  useEffect(() => {
    const timer = setTimeout(() => search(typed), pause);
    return () => clearTimeout(timer);
  });
  return (
    <TextField
      data-search
      type="search"
      label={label}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') search(typed);
      }}
      slotProps={{
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <SearchIcon fontSize="small" />
            </InputAdornment>
          ),
        },
      }}
      sx={{ flex: '1 1 260px', maxWidth: 460 }}
    />
  );
};
