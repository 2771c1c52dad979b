// Which words does the room notices use?
import { defineMessages } from '@kommunalredaktion/shared';

export const noticesMessages = defineMessages({
});
