/** Longest share of a wait that chance adds, so that feeds drift apart; never earlier than promised. */
const JITTER = 0.1;

/** A wait in milliseconds made longer by up to a tenth; `random` gives 0 to below 1. */
export const jittered = (millis: number, random: () => number): number => Math.ceil(millis * (1 + JITTER * random()));
