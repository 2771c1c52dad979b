// What does a finding say, and at which place of the record?
import { trailOf, type FindingView, type Language } from '@kommunalredaktion/shared';
import type { Say } from '../app/say.js';

export const findingText = (say: Say, { message, params }: Pick<FindingView, 'message' | 'params'>): string => say(message, params ?? {});

/** The place in words. Without the content the ids of list items say nothing to people and are left out. */
export const findingPlace = ({ field, record }: Pick<FindingView, 'field' | 'record'>, language: Language): string => {
  const steps = field.split('.');
  return trailOf(record.kind, {}, field, language)
    .filter((words, at) => words !== steps[at])
    .join(' › ');
};
