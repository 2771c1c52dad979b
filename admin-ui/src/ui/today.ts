// Which day is it where the product lives, wherever the browser is?
import { addMonths, dayInBerlin } from '@kommunalredaktion/shared';

export const today = (): string => dayInBerlin(new Date().toISOString());
export const dayInMonths = (months: number): string => addMonths(today(), months);
