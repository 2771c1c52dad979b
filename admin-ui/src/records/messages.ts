// Which words does the room records use?
import { defineMessages } from '@kommunalredaktion/shared';

export const recordsMessages = defineMessages({
});
