// The server that `fetch.mjs` asks: `node slow-server.mjs MILLIS BYTES` prints its port and serves until its standard input ends.
import { createServer } from 'node:http';

const [millis, bytes] = process.argv.slice(2).map(Number);
const body = Buffer.alloc(bytes, 'news of the corridor ');
const server = createServer((_, response) => setTimeout(() => response.end(body), millis));
server.listen(0, '127.0.0.1', () => process.stdout.write(`${server.address().port}\n`));
process.stdin.resume().on('end', () => process.exit(0));
