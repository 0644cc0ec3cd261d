import type { ExplainedPosition, ExplainedRule, ExplainedScore, Explanation } from '@corridor/classifier';
import { html } from 'hono/html';
import { directed, type Frame, type Html } from './layout.ts';
import { stanceWords } from './position-line.ts';

/** Why an article has its tags: the rules that fired and those that nearly did, each with its words. */
export const explanationOf = (frame: Frame, explanation: Explanation, lang: string): Html => {
  const { relevance, themes, positions } = explanation;
  return html`<h2 id="why">Why these tags</h2><details class="why"><summary>Rules that fired and rules that nearly did</summary>
<h3>Relevance: ${relevance.value}${relevance.isBeforeWindow ? ' (older than the window of the dossier)' : ''}</h3>${relevance.levels.map((level) => scored(level.id, level, lang))}
<h3>Themes</h3>${themes.length === 0 ? html`<p class="meta">No rule of any theme came near.</p>` : themes.map((theme) => scored(frame.labels.theme(theme.id), theme, lang))}
<h3>Positions</h3>${positions.length === 0 ? html`<p class="meta">No sentence takes a stance.</p>` : html`<ul>${positions.map((p) => stance(frame, p, lang))}</ul>`}
</details>`;
};

const verdicts: Readonly<Record<ExplainedScore['verdict'], string>> = {
  tagged: 'counts',
  'below-threshold': 'below the threshold',
  vetoed: 'vetoed',
  'not-relevant': 'left out, the article is not relevant',
};

const scored = (name: string, { verdict, score, threshold, rules, opinion }: ExplainedScore, lang: string): Html =>
  html`<p><strong>${name}</strong>: ${verdicts[verdict]}, ${score.toFixed(2)} of ${threshold.toFixed(2)}${opinion === null ? '' : html` <span class="meta">(second opinion ${opinion.toFixed(2)}, no vote)</span>`}</p>${rules.length === 0 ? '' : html`<ul>${rules.map((rule) => ruleOf(rule, lang))}</ul>`}`;

const ruleOf = ({ rule, contribution, vetoedBy, parts }: ExplainedRule, lang: string): Html =>
  html`<li><code>${rule}</code> ${vetoedBy === null ? html`+${contribution.toFixed(2)}` : html`<span class="bad">vetoed by ${vetoedBy}</span>`}: ${parts.map((part, i) => html`${i > 0 ? ' + ' : ''}<q${directed(lang)}>${part.quote}</q>`)}</li>`;

const refusals: Readonly<Record<NonNullable<ExplainedPosition['refusal']>, string>> = {
  'no-actor': 'nobody can be told to hold it',
  'no-target': 'it speaks of no target',
  'attributed-by-another': 'another one says so',
  'too-weak': 'too weak',
  outweighed: 'outweighed by another stance of the same actor',
};

const stance = ({ labels }: Frame, p: ExplainedPosition, lang: string): Html =>
  html`<li><bdi>${p.actor === null ? '?' : labels.entity(p.actor)}</bdi> ${stanceWords[p.stance]} ${p.target === null ? '?' : labels.target(p.target)}, ${p.confidence.toFixed(2)} by <code>${p.rule}</code>: <q${directed(lang)}>${p.cue.quote}</q>${p.refusal === null ? '' : html` <span class="bad">does not count: ${refusals[p.refusal]}</span>`}</li>`;
