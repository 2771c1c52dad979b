// How is a list narrowed to one administration? Shown only to people who see several.
import { useSay } from '../../app/say.js';
import { useSession } from '../../app/session.js';
import { AdministrationPicker } from '../pickers/AdministrationPicker.js';
import { useFilterValues } from './useFilterValue.js';

export const AdministrationFilter = () => {
  const say = useSay();
  const { session } = useSession();
  const [values, change] = useFilterValues('administration');
  if (!session || (!session.central && session.administrations.length < 2)) return null;
  return <AdministrationPicker label={say('ui.administration')} value={values} onChange={change} width={270} />;
};
