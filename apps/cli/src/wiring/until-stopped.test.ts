import { describe, expect, it } from 'vitest';
import { untilStopped } from './until-stopped.ts';

describe('untilStopped', () => {
  it('ends when it is asked to', async () => {
    const stop = new AbortController();
    const waiting = untilStopped(stop.signal);
    stop.abort();
    await waiting;
  });
  it('ends at once when it was asked before', () => untilStopped(AbortSignal.abort()));
  it('ends with the error that broke the work', async () => {
    await expect(untilStopped(new AbortController().signal, Promise.reject(new Error('disk full')))).rejects.toThrow('disk full');
  });
});
