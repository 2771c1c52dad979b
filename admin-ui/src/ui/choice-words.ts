// Which words do the small buttons of a list of choices carry?
import { useSay } from '../app/say.js';

export const useChoiceWords = () => {
  const say = useSay();
  return { openText: say('ui.open-choices'), closeText: say('ui.close-choices'), clearText: say('ui.clear') };
};
