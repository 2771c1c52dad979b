// How is a text kept in several languages? German first, one tab per language, others added when wanted.
import AddIcon from '@mui/icons-material/Add';
import { Button, Menu, MenuItem, Tab, Tabs } from '@mui/material';
import { useMemo, useState, type MouseEvent } from 'react';
import { textLanguages, type Texts, type TextLanguage } from '@kommunalredaktion/shared';
import { useSay } from '../../../app/say.js';
import { FieldFrame } from '../FieldFrame.js';
import { fieldDomId, useForm, useMarks, useValue } from '../form-state.js';
import { RichText } from '../rich-text/RichText.js';
import { PlainText, useLength, type InputProps, type PlainProps } from './TextInput.js';

const AddLanguage = ({
  missing,
  onAdd,
  named,
}: {
  missing: readonly TextLanguage[];
  onAdd: (language: TextLanguage) => void;
  named: string;
}) => {
  const say = useSay();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button
        size="small"
        startIcon={<AddIcon />}
        sx={{ ml: 'auto', minHeight: 24, py: 0 }}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={say('fields.language.add-to', { field: named })}
        onClick={(event: MouseEvent<HTMLElement>) => setAnchor(event.currentTarget)}
      >
        {say('fields.language.add')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {missing.map((language) => (
          <MenuItem
            key={language}
            onClick={() => {
              setAnchor(null);
              onAdd(language);
            }}
          >
            {say(`language.${language}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
};

const tabId = (path: string, language: string): string => `${fieldDomId(path)}-tab-${language}`;
const panelIdOf = (path: string): string => `${fieldDomId(path)}-panel`;

interface Languages {
  readonly path: string;
  readonly shown: readonly TextLanguage[];
  readonly language: TextLanguage;
  readonly choose: (language: TextLanguage) => void;
  readonly labelId: string;
}

const LanguageTabs = ({ path, shown, language, choose, labelId }: Languages) => {
  const say = useSay();
  return (
    <Tabs
      value={language}
      onChange={(_, next: TextLanguage) => choose(next)}
      aria-labelledby={labelId}
      variant="scrollable"
      sx={{ minHeight: 34, mb: 0.5 }}
    >
      {shown.map((each) => (
        <Tab
          key={each}
          value={each}
          label={say(`language.${each}`)}
          id={tabId(path, each)}
          aria-controls={panelIdOf(path)}
          sx={{ minHeight: 34, py: 0.5 }}
        />
      ))}
    </Tabs>
  );
};

const OneText = ({ at, ...plain }: Required<Omit<PlainProps, 'id'>> & { readonly at: string }) => {
  const { readOnly } = useForm();
  const { findings } = useMarks();
  const quoting = useMemo(() => findings.filter(({ field, evidence }) => field === at && evidence !== undefined), [findings, at]);
  const { field, text, lang, describedBy, labelledBy, onText } = plain;
  const id = fieldDomId(at);
  if (field.input !== 'html') return <PlainText {...plain} id={id} />;
  return (
    <RichText
      key={lang}
      id={id}
      html={text}
      lang={lang}
      labelledBy={labelledBy}
      describedBy={describedBy}
      readOnly={readOnly}
      quoting={quoting}
      onHtml={onText}
    />
  );
};

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
  const put = (next: string) => content.put(at, next === '' ? undefined : next);
  const add = (wanted: TextLanguage) => {
    setAdded([...added, wanted]);
    setChosen(wanted);
  };
  const after = (
    <>
      {left && <small>&nbsp;({left})</small>}
      {!readOnly && missing.length > 0 && <AddLanguage missing={missing} onAdd={add} named={say(field.label)} />}
    </>
  );

  return (
    <FieldFrame field={field} path={path} as="group" problem={problem} after={after}>
      {({ labelId, describedBy, invalid }) => {
        const several = shown.length > 1;
        const named = { describedBy, labelledBy: several ? `${labelId} ${tabId(path, language)}` : labelId, invalid };
        return (
          <>
            {several && <LanguageTabs path={path} shown={shown} language={language} choose={setChosen} labelId={labelId} />}
            <div id={panelIdOf(path)} {...(several && { role: 'tabpanel', 'aria-labelledby': tabId(path, language) })}>
              <OneText {...named} field={field} at={at} text={text} lang={language} onText={put} />
            </div>
          </>
        );
      }}
    </FieldFrame>
  );
};
