// How is a text kept in several languages? German first, one tab per language, others added when wanted.
import AddIcon from '@mui/icons-material/Add';
import { Button, Menu, MenuItem, Tab, Tabs } from '@mui/material';
import { useState, type MouseEvent } from 'react';
import { textLanguages, type Texts, type TextLanguage } from '@kommunalredaktion/shared';
import { useSay } from '../../../app/say.js';
import { FieldFrame } from '../FieldFrame.js';
import { fieldDomId, useForm, useValue } from '../form-state.js';
import { RichText } from '../rich-text/RichText.js';
import { PlainText, useLength, type InputProps } from './TextInput.js';

const AddLanguage = ({ missing, onAdd, named }: { missing: readonly TextLanguage[]; onAdd: (language: TextLanguage) => void; named: string }) => {
  const say = useSay();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button size="small" startIcon={<AddIcon />} sx={{ ml: 'auto', minHeight: 24, py: 0 }} aria-haspopup="menu" aria-expanded={anchor !== null} aria-label={say('fields.language.add-to', { field: named })} onClick={(event: MouseEvent<HTMLElement>) => setAnchor(event.currentTarget)}>
        {say('fields.language.add')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {missing.map((language) => <MenuItem key={language} onClick={() => { setAnchor(null); onAdd(language); }}>{say(`language.${language}`)}</MenuItem>)}
      </Menu>
    </>
  );
};

const tabId = (path: string, language: string): string => `${fieldDomId(path)}-tab-${language}`;

export const TextsInput = ({ field, path }: InputProps) => {
  const say = useSay();
  const { content, readOnly } = useForm();
  const texts = (useValue(path) ?? {}) as Texts;
  const [added, setAdded] = useState<readonly TextLanguage[]>([]);
  const [chosen, setChosen] = useState<TextLanguage>('de');
  const shown = textLanguages.filter((language) => language === 'de' || texts[language] !== undefined || added.includes(language));
  const language = shown.includes(chosen) ? chosen : 'de';
  const text = texts[language] ?? '';
  const { left, problem } = useLength(text, field.maxLength);
  const missing = textLanguages.filter((candidate) => !shown.includes(candidate));
  const at = `${path}.${language}`;
  const panelId = `${fieldDomId(path)}-panel`;
  const put = (next: string) => content.put(at, next === '' ? undefined : next);
  const add = (wanted: TextLanguage) => { setAdded([...added, wanted]); setChosen(wanted); };

  return (
    <FieldFrame field={field} path={path} as="group" problem={problem} after={<>{left && <small>&nbsp;({left})</small>}{!readOnly && missing.length > 0 && <AddLanguage missing={missing} onAdd={add} named={say(field.label)} />}</>}>
      {({ labelId, describedBy, invalid }) => {
        const names = shown.length > 1 ? `${labelId} ${tabId(path, language)}` : labelId;
        return (<>
          {shown.length > 1 && (
            <Tabs value={language} onChange={(_, next: TextLanguage) => setChosen(next)} aria-labelledby={labelId} variant="scrollable" sx={{ minHeight: 34, mb: 0.5 }}>
              {shown.map((each) => <Tab key={each} value={each} label={say(`language.${each}`)} id={tabId(path, each)} aria-controls={panelId} sx={{ minHeight: 34, py: 0.5 }} />)}
            </Tabs>
          )}
          <div id={panelId} {...(shown.length > 1 && { role: 'tabpanel', 'aria-labelledby': tabId(path, language) })}>
            {field.input === 'html'
              ? <RichText key={language} id={fieldDomId(at)} html={text} lang={language} labelledBy={names} describedBy={describedBy} readOnly={readOnly} onHtml={put} />
              : <PlainText id={fieldDomId(at)} text={text} field={field} lang={language} describedBy={describedBy} labelledBy={names} invalid={invalid} onText={put} />}
          </div>
        </>);
      }}
    </FieldFrame>
  );
};
