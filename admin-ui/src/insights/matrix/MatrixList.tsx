// How is the matrix read without a grid? One municipality or one service at a time, as a list in words.
import { useState } from 'react';
import { Autocomplete, Box, Card, Tab, Tabs, TextField, Typography } from '@mui/material';
import { Link } from 'react-router';
import { stateOf, type CellState, type MatrixView } from '@kommunalredaktion/shared';
import { useSay } from '../../app/say.js';
import { useAddress } from '../../ui/address.js';
import { useChoiceWords } from '../../ui/choice-words.js';
import { EmptyNote } from '../../ui/EmptyNote.js';
import { CellMark, markStyles } from './CellMark.js';
import { Legend } from './Legend.js';
import { cellLink, countByState } from './matrix-queries.js';

const sides = ['area', 'service'] as const;
type Side = (typeof sides)[number];
interface Choice {
  readonly key: string;
  readonly name: string;
  readonly beside: string;
}
interface Line extends Choice {
  readonly state: CellState;
  readonly link: string;
}

const areaChoices = ({ areas }: MatrixView): Choice[] =>
  areas.map(({ ars, name, district }) => ({ key: ars, name, beside: district ?? '' }));
const serviceChoices = ({ services }: MatrixView): Choice[] =>
  services.map(({ id, title, key }) => ({ key: id, name: title, beside: key ?? '' }));

/** The cells along one row or one column. */
const linesOf = (matrix: MatrixView, side: Side, key: string): Line[] => {
  const index = side === 'area' ? matrix.areas.findIndex(({ ars }) => ars === key) : matrix.services.findIndex(({ id }) => id === key);
  return side === 'area'
    ? serviceChoices(matrix).map((service, column) => ({
        ...service,
        state: stateOf(matrix.rows[index]?.[column]),
        link: cellLink(key, service.key),
      }))
    : areaChoices(matrix).map((area, row) => ({ ...area, state: stateOf(matrix.rows[row]?.[index]), link: cellLink(area.key, key) }));
};

const Lines = ({ lines }: { lines: readonly Line[] }) => {
  const say = useSay();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, ...(markStyles as object) }}>
      {lines.map(({ key, name, beside, state, link }) => (
        <Box key={key} component="li" sx={{ borderBottom: 1, borderColor: 'divider', '&:last-of-type': { borderBottom: 0 } }}>
          <Box
            component={Link}
            to={link}
            sx={{
              display: 'grid',
              gridTemplateColumns: '28px minmax(0, 1fr)',
              gap: 1,
              px: 2,
              py: 1,
              color: 'inherit',
              textDecoration: 'none',
              '&:hover': { bgcolor: 'action.hover' },
            }}
          >
            <CellMark state={state} />
            <span>
              {name}{' '}
              <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
                {[say(`matrix.state.${state}`), beside].filter(Boolean).join(' · ')}
              </Typography>
            </span>
          </Box>
        </Box>
      ))}
    </Box>
  );
};

/** Is anything looked after along this row or column? Whoever has chosen nothing yet sees one of those. */
const hasSomething = (matrix: MatrixView, side: Side, index: number): boolean =>
  side === 'area'
    ? [...(matrix.rows[index] ?? '')].some((letter) => stateOf(letter) !== 'none')
    : matrix.rows.some((row) => stateOf(row[index]) !== 'none');

/** What is looked at lives in the address, so that one comes back to it. */
const useChosen = (matrix: MatrixView) => {
  const [search, place] = useAddress();
  const side: Side = search.get('by') === 'service' ? 'service' : 'area';
  const choices = side === 'area' ? areaChoices(matrix) : serviceChoices(matrix);
  const one =
    choices.find(({ key }) => key === search.get('one')) ??
    choices.find((_choice, index) => hasSomething(matrix, side, index)) ??
    choices[0];
  const put = (by: Side, key: string | undefined) => place({ by, one: key ?? null });
  return { side, choices, one, put };
};

export const MatrixList = ({ matrix }: { matrix: MatrixView }) => {
  const say = useSay();
  const words = useChoiceWords();
  const { side, choices, one, put } = useChosen(matrix);
  const [only, setOnly] = useState<readonly CellState[]>([]);
  const lines = one ? linesOf(matrix, side, one.key) : [];
  const counts = countByState(
    side === 'area'
      ? [matrix.rows[matrix.areas.findIndex(({ ars }) => ars === one?.key)] ?? '']
      : matrix.rows.map((row) => row[matrix.services.findIndex(({ id }) => id === one?.key)] ?? ''),
  );
  const shown = lines.filter(({ state }) => (only.length === 0 ? state !== 'none' : only.includes(state)));
  const toggle = (state: CellState) => setOnly(only.includes(state) ? only.filter((other) => other !== state) : [...only, state]);
  return (
    <>
      <Tabs value={side} onChange={(_event, next: Side) => put(next, undefined)} aria-label={say('matrix.by')} sx={{ mb: 1.5 }}>
        {sides.map((each) => (
          <Tab key={each} value={each} label={say(`matrix.by.${each}`)} id={`matrix-by-${each}`} aria-controls="matrix-lines" />
        ))}
      </Tabs>
      <Box role="tabpanel" id="matrix-lines" aria-labelledby={`matrix-by-${side}`}>
        <Autocomplete<Choice, false, true>
          {...words}
          disableClearable
          options={choices}
          {...(one && { value: one })}
          onChange={(_event, next) => put(side, next.key)}
          sx={{ maxWidth: 560, mb: 1.5 }}
          getOptionLabel={({ name }) => name}
          getOptionKey={({ key }) => key}
          isOptionEqualToValue={(a, b) => a.key === b.key}
          noOptionsText={say('matrix.no-choice')}
          renderInput={(params) => <TextField {...params} label={say(`matrix.${side}`)} />}
          renderOption={({ key, ...props }, { name, beside }) => (
            <li key={key} {...props}>
              <span>
                {name}
                <Typography variant="caption" component="div" color="textSecondary">
                  {beside}
                </Typography>
              </span>
            </li>
          )}
        />
        <Legend counts={counts} chosen={only} onChoose={toggle} />
        <Card>
          {shown.length === 0 ? (
            <EmptyNote title={say('matrix.nothing-asked')}>{say('matrix.nothing-asked.lead')}</EmptyNote>
          ) : (
            <Lines lines={shown} />
          )}
        </Card>
      </Box>
    </>
  );
};
