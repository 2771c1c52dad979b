// How do the parts of an office read to a citizen? An address like on a letter, a number that can be dialled, hours as a table.
import { Box, Typography } from '@mui/material';
import type { ComponentType, ReactNode } from 'react';
import { valueText, type Content, type Field } from '@kommunalredaktion/shared';
import { pageLanguage, useSay } from '../../../app/say.js';
import { LinkedText } from '../rich-text/RichText.js';
import { Timetable } from './Timetable.js';

export interface ItemProps {
  readonly list: Field;
  readonly item: Content;
  /** Shows fields that have no special place as names and values. */
  readonly terms: (fields: readonly Field[]) => ReactNode;
  /** Shows the value of one field without its name. */
  readonly show: (field: Field) => ReactNode;
}

const fieldOf = (list: Field, name: string): Field | undefined => list.fields.find((field) => field.name === name);
const said = ({ list, item }: ItemProps, name: string): string => {
  const field = fieldOf(list, name);
  return field ? valueText(field, item[name], pageLanguage()).trim() : '';
};
const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');
const rest = (list: Field, ...told: readonly string[]): readonly Field[] => list.fields.filter(({ name }) => !told.includes(name));

const NotPublic = ({ item }: { item: Content }) => {
  const say = useSay();
  return item['public'] === true ? null : (
    <Typography
      component="span"
      variant="caption"
      sx={{ ml: 1, px: 0.75, borderRadius: 1, bgcolor: 'secondary.light', color: 'secondary.dark' }}
    >
      {say('fields.not-public')}
    </Typography>
  );
};

const AddressView = (props: ItemProps) => {
  const { list, terms } = props;
  const say = useSay();
  const postBox = said(props, 'postBox');
  const lines = [
    said(props, 'addition'),
    joined(said(props, 'street'), said(props, 'houseNumber')),
    postBox && joined(say('code.address-type.003'), postBox),
    joined(said(props, 'postcode'), said(props, 'city')),
    said(props, 'district'),
  ];
  return (
    <Box>
      <Typography component="div" sx={{ fontWeight: 600 }}>
        {said(props, 'type')}
      </Typography>
      <Box component="address" sx={{ fontStyle: 'normal', mb: 0.5 }}>
        {lines
          .filter((line) => line !== '')
          .map((line) => (
            <div key={line}>{line}</div>
          ))}
      </Box>
      {terms(rest(list, 'type', 'street', 'houseNumber', 'postBox', 'postcode', 'city', 'district', 'addition'))}
    </Box>
  );
};

/** Codes of the channel list: what can be dialled, written to, or opened. */
const hrefOf = (channel: unknown, value: string): string => {
  if (channel === '01') return `mailto:${value}`;
  if (channel === '02' || channel === '03') return `tel:${value.replace(/[^\d+]/g, '')}`;
  return value;
};

const ChannelView = (props: ItemProps) => {
  const { item } = props;
  const value = said(props, 'value');
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '160px 1fr' }, columnGap: 2 }}>
      <Box sx={{ color: 'text.secondary' }}>{said(props, 'channel')}</Box>
      <Box sx={{ overflowWrap: 'anywhere' }}>
        <LinkedText text={value} href={hrefOf(item['channel'], value)} />
        {said(props, 'addition') && ` (${said(props, 'addition')})`}
        <NotPublic item={item} />
      </Box>
    </Box>
  );
};

const HoursView = (props: ItemProps) => {
  const { list, item, terms } = props;
  const slots = fieldOf(list, 'slots');
  return (
    <Box>
      <Typography component="div" sx={{ fontWeight: 600 }}>
        {said(props, 'kind')}
      </Typography>
      {slots && <Timetable field={slots} value={item['slots']} />}
      {terms(rest(list, 'kind', 'slots'))}
    </Box>
  );
};

const PersonView = (props: ItemProps) => {
  const { list, item, terms } = props;
  const email = said(props, 'email');
  const phone = said(props, 'phone');
  return (
    <Box>
      <Typography component="div" sx={{ fontWeight: 600 }}>
        {joined(said(props, 'salutation'), said(props, 'title'), said(props, 'givenName'), said(props, 'familyName'))}
        <NotPublic item={item} />
      </Typography>
      {said(props, 'position') && <div>{said(props, 'position')}</div>}
      {phone && (
        <div>
          <LinkedText text={phone} href={`tel:${phone.replace(/[^\d+]/g, '')}`} />
        </div>
      )}
      {email && (
        <div>
          <LinkedText text={email} href={`mailto:${email}`} />
        </div>
      )}
      {terms(rest(list, 'salutation', 'title', 'givenName', 'familyName', 'position', 'phone', 'email', 'public'))}
    </Box>
  );
};

/** Special forms by the label of the list; every other list reads as names and values. */
export const officeViews: Readonly<Record<string, ComponentType<ItemProps>>> = {
  'field.organisational-unit.addresses': AddressView,
  'field.organisational-unit.channels': ChannelView,
  'field.organisational-unit.openingHours': HoursView,
  'field.organisational-unit.contactPersons': PersonView,
};
