// How does somebody read the product in the other language?
import { Button } from '@mui/material';
import { useLocaleState } from 'react-admin';
import { api } from './api.js';
import { currentSession } from './session.js';

/** Names the other language in its own words, so that whoever needs it can read it. */
export const LanguageSwitch = () => {
  const [locale, setLocale] = useLocaleState();
  const other = locale === 'en' ? 'de' : 'en';
  const change = () => {
    setLocale(other);
    if (currentSession()) void api('/session', { method: 'PATCH', body: { language: other } }).catch(() => undefined);
  };
  return (
    <Button color="inherit" size="small" lang={other} onClick={change} sx={{ minWidth: 0, px: 1 }}>
      {other === 'de' ? 'Deutsch' : 'English'}
    </Button>
  );
};
