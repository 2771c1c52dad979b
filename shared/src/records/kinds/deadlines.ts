// By when must something be done, and how long does the authority take? Spans in units, or days of the calendar.
import { z } from 'zod';
import { deadlineTypes, timeUnits } from '../codes/codes.js';
import { field, type FieldMeta } from '../fields.js';
import { texts } from '../languages.js';
import { itemValidity } from './validity.js';
import { amountOfTime, areaKeys, itemId, monthDay } from './values.js';

export const deadlineKinds = ['duration', 'dates'] as const;

/** A span, or one from … to …: four weeks, two to six months. */
const span = (label: string, xzufi: string, when: Pick<FieldMeta, 'shownFor'> = {}) => ({
  duration: field(amountOfTime(), { ...when, label: `${label}.duration`, xzufi: `${xzufi}/dauer`, unsearched: true }),
  unit: field(z.enum(timeUnits).optional(), {
    ...when,
    label: `${label}.unit`,
    codes: 'time-unit',
    counts: 'duration',
    xzufi: `${xzufi}/einheit`,
    unsearched: true,
  }),
  durationTo: field(amountOfTime(), { ...when, label: `${label}.durationTo`, xzufi: `${xzufi}/dauerBis`, unsearched: true }),
  unitTo: field(z.enum(timeUnits).optional(), {
    ...when,
    label: `${label}.unitTo`,
    codes: 'time-unit',
    counts: 'durationTo',
    xzufi: `${xzufi}/einheitBis`,
    unsearched: true,
  }),
});

const deadline = z.strictObject({
  id: itemId,
  kind: field(z.enum(deadlineKinds), {
    label: 'field.deadline.kind',
    codes: 'deadline-kind',
    xzufi: 'frist/fristauswahl',
    unsearched: true,
  }),
  type: field(z.enum(deadlineTypes).optional(), {
    label: 'field.deadline.type',
    codes: 'deadline-type',
    xzufi: 'frist/typ',
    unsearched: true,
  }),
  ...span('field.deadline', 'frist/dauer', { shownFor: ['duration'] }),
  from: field(monthDay.optional(), {
    label: 'field.deadline.from',
    input: 'month-day',
    shownFor: ['dates'],
    xzufi: 'frist/stichtag/von',
    unsearched: true,
  }),
  to: field(monthDay.optional(), {
    label: 'field.deadline.to',
    input: 'month-day',
    shownFor: ['dates'],
    xzufi: 'frist/stichtag/bis',
    unsearched: true,
  }),
  text: field(texts(4000).optional(), { label: 'field.deadline.text', input: 'area', xzufi: 'frist/beschreibung' }),
  areas: field(areaKeys().optional(), { label: 'field.deadline.areas', input: 'areas', unsearched: true }),
  validity: itemValidity(),
});

const processingTime = z.strictObject({
  id: itemId,
  ...span('field.processingTime', 'frist/dauer'),
  text: field(texts(4000).optional(), { label: 'field.processingTime.text', input: 'area', xzufi: 'beschreibung' }),
  areas: field(areaKeys().optional(), { label: 'field.processingTime.areas', input: 'areas', unsearched: true }),
  validity: itemValidity(),
});

export const deadlineFields = {
  deadlines: field(z.array(deadline).max(60).optional(), {
    label: 'field.deadlines',
    section: 'deadlines',
    xzufi: 'modulFrist',
    itemTitle: ['duration', 'unit', 'from', 'to'],
  }),
  deadlinesText: field(texts(20_000).optional(), {
    label: 'field.deadlinesText',
    input: 'html',
    section: 'deadlines',
    xzufi: 'modulFrist/beschreibung',
  }),
  processingTimes: field(z.array(processingTime).max(30).optional(), {
    label: 'field.processingTimes',
    section: 'deadlines',
    xzufi: 'modulBearbeitungsdauer',
    itemTitle: ['duration', 'unit', 'durationTo', 'unitTo'],
  }),
  processingTimesText: field(texts(20_000).optional(), {
    label: 'field.processingTimesText',
    input: 'html',
    section: 'deadlines',
    xzufi: 'modulBearbeitungsdauer/beschreibung',
  }),
};
