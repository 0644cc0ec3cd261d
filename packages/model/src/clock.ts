/** Where time comes from; handed in everywhere, so that tests and the demo can set it. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00Z. */
  now(): number;
}

/** The machine's clock. */
export const systemClock: Clock = { now: () => Date.now() };

/** A clock that stands still at an ISO 8601 instant until it is set. */
export const fixedClock = (iso: string): Clock & { set(iso: string): void } => {
  let millis = Date.parse(iso);
  return {
    now: () => millis,
    set: (next) => {
      millis = Date.parse(next);
    },
  };
};

/** The clock's instant as ISO 8601 in UTC, to the millisecond. */
export const isoNow = (clock: Clock): string => new Date(clock.now()).toISOString();
