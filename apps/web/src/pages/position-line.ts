import type { Position, Stance } from '@corridor/model';
import { html } from 'hono/html';
import type { Frame, Html } from './layout.ts';

/** Who takes which stance on what, with the speaker as the article words him. */
export const stanceLine = (
  { labels }: Frame,
  { actor, speaker, stance, target }: Pick<Position, 'actor' | 'speaker' | 'stance' | 'target'>,
): Html =>
  html`<bdi>${labels.entity(actor)}</bdi> <span class="stance">${stanceWords[stance]}</span> ${labels.target(target)}${speaker ? html` <span class="meta">said by <bdi>${speaker}</bdi></span>` : ''}`;

/** A stance as the verb between actor and target. */
export const stanceWords: Readonly<Record<Stance, string>> = {
  supports: 'supports',
  opposes: 'opposes',
  critical: 'is critical of',
  neutral: 'is neutral on',
};
