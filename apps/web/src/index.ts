export { createApp } from './app.ts';
export { startWeb, type WebOptions, type WebServer } from './server.ts';
export type { WebParts } from './web-parts.ts';
