// Two people wrote different things at the same place: which one shall it be? Both versions, one choice per place, then it is saved.
import { Alert, Box, Button, FormControlLabel, Radio, RadioGroup, Typography } from '@mui/material';
import { useState } from 'react';
import { kinds, plainText, type Collision, type Merged, type RecordKind } from '@kommunalredaktion/shared';
import { useSay } from '../../app/say.js';
import { fieldAt, isItem } from '../../ui/fields/content-path.js';
import { isEmpty, ItemView, ValueView } from '../../ui/fields/view/ValueView.js';
import { WordMarks } from '../comparison/WordMarks.js';

type Choice = 'mine' | 'theirs';

/** One version, with the words marked that it changed. */
const Version = ({ kind, collision, side }: { kind: RecordKind; collision: Collision; side: Choice }) => {
  const say = useSay();
  const field = fieldAt(kinds[kind].fields, collision.path);
  const value = collision[side];
  if (!field || isEmpty(value)) return <em>{say(isItem(collision.base) ? 'merge.removed' : 'comparison.empty')}</em>;
  if (field.shape === 'list' && isItem(value)) return <ItemView list={field} item={value} />;
  if (typeof value !== 'string' || field.codes !== undefined || field.input === 'date' || field.input === 'record')
    return <ValueView field={field} value={value} />;
  const words = (text: unknown) => (field.input === 'html' ? plainText(String(text ?? ''), true) : String(text ?? ''));
  return <WordMarks before={words(collision.base)} after={words(value)} side="after" />;
};

const Collided = ({
  kind,
  collision,
  index,
  choice,
  onChoose,
}: {
  kind: RecordKind;
  collision: Collision;
  index: number;
  choice: Choice;
  onChoose: (choice: Choice) => void;
}) => {
  const say = useSay();
  return (
    <Box
      component="section"
      aria-labelledby={`collision-${index}`}
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.paper', overflow: 'hidden' }}
    >
      <Typography
        variant="h3"
        component="h2"
        id={`collision-${index}`}
        sx={{ p: 1.5, borderBottom: 1, borderColor: 'divider', overflowWrap: 'anywhere' }}
      >
        {collision.trail.join(' › ')}
      </Typography>
      <RadioGroup
        value={choice}
        aria-labelledby={`collision-${index}`}
        onChange={(_, next) => onChoose(next as Choice)}
        sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' } }}
      >
        {(['theirs', 'mine'] as const).map((side) => (
          <Box
            key={side}
            sx={{
              p: 1.5,
              minWidth: 0,
              bgcolor: choice === side ? 'primary.light' : 'transparent',
              color: choice === side ? 'primary.dark' : 'text.primary',
            }}
          >
            <FormControlLabel value={side} control={<Radio />} label={<strong>{say(`merge.${side}`)}</strong>} />
            <Box sx={{ pl: 4 }}>
              <Version kind={kind} collision={collision} side={side} />
            </Box>
          </Box>
        ))}
      </RadioGroup>
    </Box>
  );
};

export const ConflictPage = ({
  kind,
  merged,
  onChoose,
}: {
  kind: RecordKind;
  merged: Merged;
  onChoose: (choices: Readonly<Record<string, Choice>>) => void;
}) => {
  const say = useSay();
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  return (
    <Box sx={{ display: 'grid', gap: 2, maxWidth: 1000 }}>
      <Alert severity="warning" role="alert">
        <strong>{say('merge.title')}.</strong> {say('merge.collisions')} {say('editions.conflict.safe')}
      </Alert>
      {merged.takenFromTheirs.length > 0 && (
        <Typography variant="body2">{say('merge.taken', { n: merged.takenFromTheirs.length })}</Typography>
      )}
      {merged.collisions.map((collision, index) => (
        <Collided
          key={collision.path}
          kind={kind}
          collision={collision}
          index={index}
          choice={choices[collision.path] ?? 'mine'}
          onChoose={(choice) => setChoices({ ...choices, [collision.path]: choice })}
        />
      ))}
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        <Button variant="contained" onClick={() => onChoose(choices)}>
          {say('editions.conflict.save')}
        </Button>
      </Box>
    </Box>
  );
};
