// How does the value of a field read? As a citizen would want to read it; what is empty is left out.
import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { isSame, itemTitle, valueText, type Content, type Field, type Texts } from '@kommunalredaktion/shared';
import { pageLanguage, useSay } from '../../../app/say.js';
import { isItem } from '../content-path.js';
import { isTimetable } from '../form-state.js';
import { itemsIn } from '../list-items.js';
import { AreaNames, EditionName, RecordLink } from './named-things.js';
import { officeViews } from './office-views.js';
import { linkViews } from './link-views.js';
import { FormattedText, LinkedText } from '../rich-text/RichText.js';
import { Timetable } from './Timetable.js';

export interface ViewProps {
  readonly field: Field;
  readonly value: unknown;
}

export const isEmpty = (value: unknown): boolean => isSame(value, undefined);

const TextsView = ({ field, value }: ViewProps) => {
  const say = useSay();
  const texts = Object.entries(value as Texts).filter(([, text]) => text !== '');
  return texts.map(([language, text]) => (
    <Box key={language} lang={language} sx={{ '& + &': { mt: 1 } }}>
      {language !== 'de' && (
        <Typography variant="caption" component="div" color="textSecondary" lang={pageLanguage()}>
          {say(`language.${language}`)}
        </Typography>
      )}
      {field.input === 'html' ? (
        <FormattedText html={text} lang={language} />
      ) : (
        <Box sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{text}</Box>
      )}
    </Box>
  ));
};

/** A number and its unit are read together: 4 Wochen. The unit alone is shown where the number is missing. */
const Value = ({ fields, field, value }: { fields: readonly Field[]; field: Field; value: Content }) => {
  const unit = fields.find(({ counts }) => counts === field.name);
  if (!unit || isEmpty(value[unit.name])) return <ValueView field={field} value={value[field.name]} />;
  return (
    <>
      {valueText(field, value[field.name], pageLanguage())} {valueText(unit, value[unit.name], pageLanguage(), value)}
    </>
  );
};
const isToldWithNumber = ({ counts }: Field, value: Content): boolean => counts !== undefined && !isEmpty(value[counts]);

/** Names and values, one below the other. */
export const Terms = ({ fields, value }: { fields: readonly Field[]; value: Content }) => {
  const say = useSay();
  const filled = fields.filter((field) => !isEmpty(value[field.name]) && !isToldWithNumber(field, value));
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', sm: 'minmax(120px, max-content) 1fr' },
        columnGap: 2,
        rowGap: 0.5,
        '& dt': { color: 'text.secondary' },
        '& dd': { m: 0, overflowWrap: 'anywhere', minWidth: 0 },
      }}
    >
      {filled.map((field) => (
        <Box key={field.name} sx={{ display: 'contents' }}>
          <dt>{say(field.label)}</dt>
          <dd>
            <Value fields={fields} field={field} value={value} />
          </dd>
        </Box>
      ))}
    </Box>
  );
};

/** One item of a list, in the form that suits it. */
export const ItemView = ({ list, item, index = 0 }: { list: Field; item: Content; index?: number }) => {
  const Special = officeViews[list.label] ?? linkViews[list.label];
  if (Special)
    return (
      <Special
        list={list}
        item={item}
        terms={(fields) => <Terms fields={fields} value={item} />}
        show={(field) => <ValueView field={field} value={item[field.name]} />}
      />
    );
  return (
    <Box>
      <Typography component="div" sx={{ fontWeight: 600 }}>
        {itemTitle(list, item, index, pageLanguage())}
      </Typography>
      <Terms fields={list.fields.filter(({ name }) => !list.itemTitle?.includes(name))} value={item} />
    </Box>
  );
};

const one = (field: Field, value: unknown): ReactNode => {
  if (field.input === 'record' && typeof value === 'string') return <RecordLink id={value} />;
  if (field.input === 'edition' && typeof value === 'string') return <EditionName id={value} />;
  if (field.input === 'areas' && Array.isArray(value)) return <AreaNames keys={value as string[]} />;
  const text = valueText(field, value, pageLanguage());
  return (
    <Box component="span" sx={{ whiteSpace: 'pre-line' }}>
      <LinkedText text={text} />
    </Box>
  );
};

export const ValueView = ({ field, value }: ViewProps) => {
  if (isEmpty(value)) return null;
  if (field.shape === 'texts' && isItem(value)) return <TextsView field={field} value={value} />;
  if (field.shape === 'group' && isItem(value)) return <Terms fields={field.fields} value={value} />;
  if (isTimetable(field)) return <Timetable field={field} value={value} />;
  if (field.shape === 'list')
    return (
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        {itemsIn(value).map((item, index) => (
          <ItemView key={String(item['id'])} list={field} item={item} index={index} />
        ))}
      </Box>
    );
  return one(field, value);
};
