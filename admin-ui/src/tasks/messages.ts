// Which words does the room tasks use?
import { defineMessages } from '@kommunalredaktion/shared';

export const tasksMessages = defineMessages({
});
