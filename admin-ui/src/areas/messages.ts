// Which words does the room areas use?
import { defineMessages } from '@kommunalredaktion/shared';

export const areasMessages = defineMessages({
});
