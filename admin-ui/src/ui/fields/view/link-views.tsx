// How do links, competences, deadlines and own sections read? What can be followed is a link; what the form alone needs is left out.
import { Box, Typography } from '@mui/material';
import type { ComponentType } from 'react';
import { itemTitle, valueText } from '@kommunalredaktion/shared';
import { pageLanguage } from '../../../app/say.js';
import { LinkedText } from '../rich-text/RichText.js';
import { RecordLink } from './named-things.js';
import type { ItemProps } from './office-views.js';

const written = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const said = ({ list, item }: ItemProps, name: string): string => {
  const field = list.fields.find((candidate) => candidate.name === name);
  return field ? valueText(field, item[name], pageLanguage()).trim() : '';
};

const LinkView = (props: ItemProps) => {
  const { item } = props;
  const [title, uri] = [written(item['title']), written(item['uri'])];
  const about = ['type', 'module', 'language']
    .map((name) => said(props, name))
    .filter((text) => text !== '')
    .join(' · ');
  return (
    <Box sx={{ overflowWrap: 'anywhere' }}>
      <LinkedText text={title || uri} href={uri} />
      {title !== '' && uri !== '' && (
        <Typography variant="caption" component="div" color="textSecondary">
          {uri}
        </Typography>
      )}
      {written(item['description']) !== '' && <Typography variant="body2">{written(item['description'])}</Typography>}
      {about !== '' && (
        <Typography variant="caption" component="div" color="textSecondary">
          {about}
        </Typography>
      )}
    </Box>
  );
};

const CompetenceView = ({ list, item, terms }: ItemProps) => {
  const name = written(item['serviceName']) || written(item['serviceKey']);
  const told = ['service', 'serviceName', ...(name === written(item['serviceKey']) ? ['serviceKey'] : [])];
  return (
    <Box>
      <Typography component="div" sx={{ fontWeight: 600 }}>
        {typeof item['service'] === 'string' ? <RecordLink id={item['service']} /> : name}
      </Typography>
      {terms(list.fields.filter((field) => !told.includes(field.name)))}
    </Box>
  );
};

const DeadlineView = ({ list, item, terms }: ItemProps) => (
  <Box>
    <Typography component="div" sx={{ fontWeight: 600 }}>
      {itemTitle(list, item, 0, pageLanguage())}
    </Typography>
    {terms(list.fields.filter(({ name }) => name !== 'kind' && !list.itemTitle?.includes(name)))}
  </Box>
);

const OwnModuleView = ({ list, item, show }: ItemProps) => {
  const text = list.fields.find(({ name }) => name === 'text');
  return (
    <Box>
      <Typography component="div" sx={{ fontWeight: 600 }}>
        {itemTitle(list, item, 0, pageLanguage())}
      </Typography>
      {text && show(text)}
    </Box>
  );
};

/** Special forms by the label of the list. */
export const linkViews: Readonly<Record<string, ComponentType<ItemProps>>> = {
  'field.links': LinkView,
  'field.online-service.links': LinkView,
  'field.competences': CompetenceView,
  'field.deadlines': DeadlineView,
  'field.ownModules': OwnModuleView,
};
