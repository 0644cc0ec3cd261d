/** Resolves when the process is asked to stop, and rejects when its work breaks. Keeps the process alive until then. */
export const untilStopped = (stop: AbortSignal, broken: Promise<never> = new Promise(() => {})): Promise<void> => {
  const alive = setInterval(() => {}, 2 ** 30);
  const asked = new Promise<void>((resolve) => {
    if (stop.aborted) return resolve();
    stop.addEventListener('abort', () => resolve(), { once: true });
  });
  return Promise.race([asked, broken]).finally(() => clearInterval(alive));
};
