/** Resolves when the process is asked to stop. Keeps the process alive until then. */
export const untilStopped = (stop: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (stop.aborted) return resolve();
    const alive = setInterval(() => {}, 2 ** 30);
    stop.addEventListener('abort', () => {
      clearInterval(alive);
      resolve();
    });
  });
