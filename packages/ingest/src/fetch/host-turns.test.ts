import { fixedClock } from '@corridor/model';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type EndTurn, HostTurns } from './host-turns.ts';

const forever = new AbortController().signal;
const start = Date.parse('2026-11-20T12:00:00Z');

beforeEach(() => {
  vi.useFakeTimers({ now: start });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Turns on a clock that goes with the fake timers, and a note of when each turn began. */
const turnsOf = (perHost: number, spacingMillis: number) => {
  const turns = new HostTurns({ clock: { now: () => Date.now() }, perHost, spacingMillis });
  const begun: number[] = [];
  const ends: EndTurn[] = [];
  const take = async (host: string): Promise<void> => {
    ends.push(await turns.take(host, forever));
    begun.push(Date.now() - start);
  };
  return { turns, begun, ends, take };
};

describe('HostTurns', () => {
  it('leaves the pause between two starts at one host', async () => {
    const { begun, take } = turnsOf(5, 2000);
    for (let i = 0; i < 3; i++) void take('outlet.example');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(begun).toEqual([0, 2000, 4000]);
  });

  it('does not let hosts wait for one another', async () => {
    const { begun, take } = turnsOf(1, 2000);
    for (const host of ['a.example', 'b.example', 'c.example']) void take(host);
    await vi.advanceTimersByTimeAsync(0);
    expect(begun).toEqual([0, 0, 0]);
  });

  it('runs no more than perHost at once', async () => {
    const { begun, ends, take } = turnsOf(2, 0);
    for (let i = 0; i < 4; i++) void take('outlet.example');
    await vi.advanceTimersByTimeAsync(1000);
    expect(begun).toHaveLength(2);
    ends[0]?.();
    ends[0]?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(begun).toHaveLength(3);
  });

  it('counts a pause that is over by the clock', async () => {
    const { begun, ends, take } = turnsOf(1, 2000);
    await take('outlet.example');
    ends[0]?.();
    await vi.advanceTimersByTimeAsync(1500);
    void take('outlet.example');
    await vi.advanceTimersByTimeAsync(5000);
    expect(begun).toEqual([0, 2000]);
  });

  it('waits no longer than the pause on a clock that stands still', async () => {
    const turns = new HostTurns({ clock: fixedClock('2026-11-20T12:00:00Z'), perHost: 5, spacingMillis: 2000 });
    const begun: number[] = [];
    for (let i = 0; i < 3; i++) void turns.take('outlet.example', forever).then(() => begun.push(Date.now() - start));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(begun).toEqual([0, 2000, 4000]);
  });

  it('leaves a longer pause where robots.txt asks for it, never a shorter one', async () => {
    const { turns, begun, take } = turnsOf(5, 2000);
    turns.slowDown('slow.example', 5000);
    turns.slowDown('quick.example', 1);
    for (const host of ['slow.example', 'slow.example', 'quick.example', 'quick.example']) void take(host);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(begun).toEqual([0, 0, 2000, 5000]);
  });

  it('gives up a wait when its signal ends, and serves the next', async () => {
    const { turns, begun, take } = turnsOf(5, 2000);
    const controller = new AbortController();
    await take('outlet.example');
    const given = expect(turns.take('outlet.example', controller.signal)).rejects.toThrow('enough');
    void take('outlet.example');
    controller.abort(new Error('enough'));
    await given;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(begun).toEqual([0, 2000]);
  });

  it('ends all waits when it is closed', async () => {
    const { turns, take } = turnsOf(1, 2000);
    await take('outlet.example');
    const waiting = expect(turns.take('outlet.example', forever)).rejects.toThrow('closed');
    turns.close(new Error('closed'));
    await waiting;
    await expect(turns.take('outlet.example', forever)).rejects.toThrow('closed');
    expect(vi.getTimerCount()).toBe(0);
  });
});
