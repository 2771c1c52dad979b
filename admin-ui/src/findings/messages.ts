// Which words does the room findings use?
import { defineMessages } from '@kommunalredaktion/shared';

export const findingsMessages = defineMessages({
});
