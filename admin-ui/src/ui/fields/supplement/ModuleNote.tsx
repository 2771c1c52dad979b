// What may a municipality do here, and what does the text of Bund or Land say already?
import { Box, Button, Typography } from '@mui/material';
import type { Field, ModuleRight } from '@kommunalredaktion/shared';
import { useSay } from '../../../app/say.js';
import { ToneChip } from '../../Chips.js';
import { copyOf } from '../content-path.js';
import { fieldDomId, focusOn, useForm, useValue } from '../form-state.js';
import { itemsIn } from '../list-items.js';
import { isEmpty, ValueView } from '../view/ValueView.js';
import { useMaster } from './master.js';

const tones = { locked: 'secondary', supplement: 'info', own: 'success' } as const satisfies Record<ModuleRight, string>;

/** The words of the service at this place, folded away where something is to be written. */
const MasterText = ({ field, open }: { field: Field; open: boolean }) => {
  const say = useSay();
  const master = useMaster();
  if (!master) return null;
  const value = master.content[field.name];
  if (isEmpty(value))
    return (
      <Typography variant="body2" color="textSecondary">
        {say('fields.master.nothing', { owner: master.owner })}
      </Typography>
    );
  return (
    <Box component="details" open={open} sx={{ '& summary': { cursor: 'pointer', fontSize: '0.875rem', fontWeight: 600, py: 0.5 } }}>
      <summary>{say('fields.master.text', { owner: master.owner })}</summary>
      <Box sx={{ fontSize: '0.875rem', pt: 0.5 }}>
        <ValueView field={field} value={value} />
      </Box>
    </Box>
  );
};

/** Own entries replace all of the service's: whoever changes one of several begins with them all. */
const TakeOver = ({ field }: { field: Field }) => {
  const say = useSay();
  const { content, readOnly } = useForm();
  const items = itemsIn(useMaster()?.content[field.name]);
  const own = itemsIn(useValue(field.name));
  if (readOnly || items.length === 0 || own.length > 0) return null;
  const take = () => {
    content.put(field.name, items.map(copyOf));
    // The button goes with the empty list; whoever pressed it stays at the field.
    focusOn(fieldDomId(field.name));
  };
  return (
    <Button size="small" variant="outlined" onClick={take} sx={{ mt: 0.5 }}>
      {say('fields.master.take-over', { field: say(field.label) })}
    </Button>
  );
};

export const ModuleNote = ({ id, field, right }: { id: string; field: Field; right: ModuleRight }) => {
  const say = useSay();
  return (
    <Box sx={{ borderLeft: 3, borderColor: `${tones[right]}.main`, pl: 1.5, my: 0.75 }}>
      <Typography id={id} variant="body2" component="div">
        <ToneChip tone={tones[right]} label={say(`module-right.${right}`)} /> {say(`module-right.${right}.help`)}
      </Typography>
      <MasterText field={field} open={right === 'locked'} />
      {right === 'own' && field.shape === 'list' && <TakeOver field={field} />}
    </Box>
  );
};
