// Which words does the room access use?
import { defineMessages } from '@kommunalredaktion/shared';

export const accessMessages = defineMessages({
});
