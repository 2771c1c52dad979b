// How does somebody see, and take away, a span of days that a link has set?
import { useSay } from '../../app/say.js';
import { useFormats } from '../format.js';
import { HiddenFilter } from './HiddenFilter.js';
import { useFilterValue } from './useFilterValue.js';

interface Span {
  readonly from?: string;
  readonly to?: string;
}

export const HiddenSpan = ({ name, label }: { name: string; label: string }) => {
  const say = useSay();
  const { day } = useFormats();
  const [value] = useFilterValue<Span | string>(name);
  const { from, to }: Span = typeof value === 'string' ? { from: value, to: value } : (value ?? {});
  const words = { label, from: from ? day(from) : '', to: to ? day(to) : '' };
  const key = from && to ? (from === to ? 'list.span.on' : 'list.span.between') : from ? 'list.span.from' : 'list.span.to';
  return <HiddenFilter name={name} label={say(key, words)} />;
};
