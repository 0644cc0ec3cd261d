import { describe, expect, it } from 'vitest';
import { dueDigest, instantOf, localDate } from './schedule.ts';

describe('instantOf', () => {
  it.each([
    ['plain morning in Yerevan', '2025-08-10', 7, 'Asia/Yerevan', '2025-08-10T03:00:00.000Z'],
    ['half-hour zone', '2025-08-10', 7, 'Asia/Tehran', '2025-08-10T03:30:00.000Z'],
    ['west of Greenwich', '2025-08-10', 7, 'America/New_York', '2025-08-10T11:00:00.000Z'],
    ['hour that the clock skips', '2025-03-30', 2, 'Europe/Berlin', '2025-03-30T01:00:00.000Z'],
    ['hour that the clock repeats, first of the two', '2025-10-26', 2, 'Europe/Berlin', '2025-10-26T00:00:00.000Z'],
    ['midnight that the clock skips', '2024-09-08', 0, 'America/Santiago', '2024-09-08T04:00:00.000Z'],
    ['morning before the change', '2025-03-29', 7, 'Europe/London', '2025-03-29T07:00:00.000Z'],
    ['morning after the change', '2025-03-30', 7, 'Europe/London', '2025-03-30T06:00:00.000Z'],
    ['far east', '2025-08-10', 0, 'Pacific/Kiritimati', '2025-08-09T10:00:00.000Z'],
  ])('%s', (_name, date, hour, zone, expected) => {
    expect(new Date(instantOf(date, hour, zone)).toISOString()).toBe(expected);
  });
});

describe('dueDigest', () => {
  const subscriber = { hour: 7, zone: 'Europe/London', createdAt: '2025-01-01T00:00:00Z' };
  it.each([
    ['a minute before', '2025-08-10T05:59:00Z', null],
    ['on the hour', '2025-08-10T06:00:00Z', '2025-08-10'],
    ['late in the day, after a long sleep', '2025-08-10T22:00:00Z', '2025-08-10'],
    ['after local midnight, before the hour', '2025-08-10T23:30:00Z', null],
  ])('%s', (_name, now, date) => {
    expect(dueDigest(subscriber, Date.parse(now))?.date ?? null).toBe(date);
  });

  it('waits for the next day when someone subscribes after the hour', () => {
    const late = { ...subscriber, createdAt: '2025-08-10T09:00:00Z' };
    expect(dueDigest(late, Date.parse('2025-08-10T10:00:00Z'))).toBeNull();
    expect(dueDigest(late, Date.parse('2025-08-11T06:00:00Z'))?.date).toBe('2025-08-11');
  });

  it.each(['Europe/Berlin', 'America/Santiago', 'Asia/Tehran', 'Australia/Lord_Howe'])(
    'gives each local date once over two years in %s',
    (zone) => {
      const dates = new Map<string, number>();
      let last: string | null = null;
      for (let at = Date.parse('2024-01-02T00:00:00Z'); at < Date.parse('2026-01-01T00:00:00Z'); at += 3_600_000) {
        const due = dueDigest({ hour: 2, zone, createdAt: '2020-01-01T00:00:00Z' }, at);
        if (due && due.date !== last) dates.set(due.date, (dates.get(due.date) ?? 0) + 1);
        last = due?.date ?? last;
      }
      expect([...dates.values()].every((n) => n === 1)).toBe(true);
      expect(dates.size).toBeGreaterThanOrEqual(729);
    },
  );
});

describe('dates', () => {
  it('names the local date', () => expect(localDate(Date.parse('2025-08-10T22:30:00Z'), 'Asia/Yerevan')).toBe('2025-08-11'));
});
