export { createApp } from './app.ts';
export { startWeb, type WebOptions, type WebServer } from './server.ts';
export { gridOfStory } from './side-grid.ts';
export type { WebParts } from './web-parts.ts';
