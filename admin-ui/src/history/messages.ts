// Which words does the room history use?
import { defineMessages } from '@kommunalredaktion/shared';

export const historyMessages = defineMessages({
});
