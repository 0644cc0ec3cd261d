import { CorridorError } from '@corridor/model';
import { Redis } from 'ioredis';

const CONNECT_TIMEOUT_MILLIS = 5000;

/** Connects to Redis or Valkey; commands wait while it is away. Throws `queue-unreachable` naming the host when it does not answer in five seconds. */
export const openRedis = async (redisUrl: string, onError: (error: Error) => void): Promise<Redis> => {
  const connection = new Redis(redisUrl, { maxRetriesPerRequest: null, lazyConnect: true, connectTimeout: CONNECT_TIMEOUT_MILLIS });
  connection.on('error', onError);
  try {
    await withDeadline(connection.connect());
    return connection;
  } catch (cause) {
    connection.disconnect();
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CorridorError('queue-unreachable', `${new URL(redisUrl).host}: ${reason}`, { cause });
  }
};

const withDeadline = async (work: Promise<void>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${CONNECT_TIMEOUT_MILLIS / 1000} s`)), CONNECT_TIMEOUT_MILLIS);
  });
  await Promise.race([work, deadline]).finally(() => clearTimeout(timer));
};
