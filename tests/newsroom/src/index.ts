export { articleSchema, type NewsroomArticle, readArticles } from './articles/article.ts';
export { planReleases, type ReleasePlan } from './articles/release-plan.ts';
export { type Newsroom, type NewsroomOptions, startNewsroom } from './serve/newsroom.ts';
export type { OutletStats } from './serve/outlet-server.ts';
export { type FaultKind, faultKinds } from './site/fault.ts';
