// Which words does the room qa use?
import { defineMessages } from '@kommunalredaktion/shared';

export const qaMessages = defineMessages({
});
