// How would a citizen read this? One text in one language, without the seams; then where to go and which forms are online.
import { Box, Button, Card, MenuItem, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import type { EffectiveView, TextLanguage, Texts } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { itemsIn } from '../ui/fields/list-items.js';
import { allowedLink } from '../ui/fields/rich-text/RichText.js';
import { ValueView } from '../ui/fields/view/ValueView.js';
import { unseen } from '../ui/unseen.js';
import { readPartsOf, shownOf, type ReadPart } from './effective-parts.js';
import { inLanguage, languagesIn } from './preview-language.js';

type Held = EffectiveView['holders'][number];

/** A name as the page shows it, and in which language. */
const named = (names: unknown, title: string, language: TextLanguage): { readonly lang: TextLanguage; readonly children: string } => {
  const written = (names ?? {}) as Texts;
  const lang = written[language] ? language : 'de';
  return { lang, children: written[lang] ?? title };
};
const nameOf = ({ content, record }: Held, language: TextLanguage) => named(content['name'], record.title, language);

/** Portals show one language at a time; only those are offered in which somebody has written something. */
const LanguageChoice = ({
  languages,
  value,
  onChange,
}: {
  languages: readonly TextLanguage[];
  value: TextLanguage;
  onChange: (language: TextLanguage) => void;
}) => {
  const say = useSay();
  if (languages.length === 1) return null;
  return (
    <TextField
      select
      size="small"
      label={say('competences.language')}
      helperText={say('competences.language.help')}
      value={value}
      onChange={({ target }) => onChange(target.value as TextLanguage)}
      sx={{ maxWidth: 360 }}
    >
      {languages.map((language) => (
        <MenuItem key={language} value={language}>
          {say(`language.${language}`)}
        </MenuItem>
      ))}
    </TextField>
  );
};

const PartText = ({ field, shown, language }: ReadPart & { language: TextLanguage }) => {
  const say = useSay();
  return (
    <section aria-labelledby={`read-${field.name}`}>
      {/* Sections of one's own have headings of their own. */}
      <Typography variant="h3" component="h3" id={`read-${field.name}`} sx={field.name === 'ownModules' ? unseen : { mb: 0.5 }}>
        {say(field.label)}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1 }}>
        {shown.map((one, index) => (
          <ValueView key={index} field={one.field} value={inLanguage(one.value, language)} />
        ))}
      </Box>
    </section>
  );
};

const Online = ({ held, language }: { held: Held; language: TextLanguage }) => {
  const start = itemsIn(held.content['links']).find(({ type, uri }) => type === '01' && allowedLink.test(String(uri)));
  const name = nameOf(held, language);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      {start ? (
        <Button variant="contained" href={String(start['uri'])} target="_blank" rel="noreferrer noopener">
          {String(start['title'] ?? name.children)}
        </Button>
      ) : (
        <Typography {...name} />
      )}
    </Box>
  );
};

const Office = ({ held, language }: { held: Held; language: TextLanguage }) => {
  const say = useSay();
  return (
    <Box>
      <Typography sx={{ fontWeight: 650, mb: 0.5 }} {...nameOf(held, language)} />
      <Box sx={{ display: 'grid', gap: 1 }}>
        {shownOf(held.content).map(({ field, value }) => (
          <div key={field.name}>
            <Typography variant="body2" color="textSecondary">
              {say(field.label)}
            </Typography>
            <ValueView field={field} value={inLanguage(value, language)} />
          </div>
        ))}
      </Box>
    </Box>
  );
};

export const CitizenPreview = ({ effective }: { effective: EffectiveView }) => {
  const say = useSay();
  const parts = readPartsOf(effective);
  const [language, setLanguage] = useState<TextLanguage>('de');
  const offices = effective.holders.filter(({ record }) => record.kind === 'organisational-unit');
  const online = effective.holders.filter(({ record }) => record.kind === 'online-service');
  return (
    <Card sx={{ p: { xs: 2, md: 3 }, display: 'grid', gap: 2.5 }}>
      <div>
        <Typography variant="h2" {...named(effective.service.names, effective.service.title, language)} />
        <Typography color="textSecondary">{effective.area.name}</Typography>
      </div>
      <LanguageChoice
        languages={languagesIn([effective.service.names, ...parts.flatMap(({ shown }) => shown.map(({ value }) => value))])}
        value={language}
        onChange={setLanguage}
      />
      {online.map((held) => (
        <Online key={held.record.id} held={held} language={language} />
      ))}
      {parts.map((part) => (
        <PartText key={part.field.name} {...part} language={language} />
      ))}
      <section aria-labelledby="read-office">
        <Typography variant="h3" id="read-office" sx={{ mb: 0.5 }}>
          {say('competences.responsible')}
        </Typography>
        {offices.length === 0 && <Typography>{say('competences.responsible.none')}</Typography>}
        <Box sx={{ display: 'grid', gap: 2 }}>
          {offices.map((held) => (
            <Office key={held.record.id} held={held} language={language} />
          ))}
        </Box>
      </section>
    </Card>
  );
};
