// What time is it? The only reader of the system clock for decisions; rehearsals and tests may move it.
import { Injectable } from '@nestjs/common';

const berlinDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', year: 'numeric', month: '2-digit', day: '2-digit' });

@Injectable()
export class Clock {
  private offset = 0;

  now(): Date {
    return new Date(Date.now() + this.offset);
  }

  /** The calendar day in Brandenburg, ISO. */
  today(): string {
    return berlinDay.format(this.now());
  }

  moveDays(days: number): void {
    this.offset += days * 86_400_000;
  }
}

// Made once: making a formatter takes longer than judging a record.
const berlinHour = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Berlin', hour: '2-digit', hourCycle: 'h23' });

const starts = new Map<string, number>();
const mostStarts = 10_000;

/** The first moment of an ISO day in Brandenburg. */
export const startOfDay = (day: string): Date => {
  let start = starts.get(day);
  if (start === undefined) {
    const hour = Number(berlinHour.format(new Date(`${day}T12:00:00Z`)));
    start = Date.parse(`${day}T00:00:00Z`) - (hour - 12) * 3_600_000;
    if (starts.size < mostStarts) starts.set(day, start);
  }
  return new Date(start);
};
