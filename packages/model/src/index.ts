export {
  type Alert,
  type AlertEnding,
  type AlertEvidence,
  type AlertFinding,
  type AlertKind,
  type AlertNotice,
  alertEndings,
  alertKinds,
  type SourceHour,
  type SourceVolume,
  unheardKinds,
} from './alert.ts';
export {
  type Access,
  type ArticleFormat,
  type ArticleState,
  type ArticleText,
  articleFormats,
  articleStates,
  type ExtractedPage,
  type PageVerdict,
  pageVerdicts,
  type Relevance,
  relevances,
} from './article.ts';
export {
  type Classification,
  type Evidence,
  type EvidenceField,
  type Mention,
  type MentionKind,
  type Position,
  type Stance,
  stances,
  type Tag,
} from './classification.ts';
export { type Clock, fixedClock, isoNow, systemClock } from './clock.ts';
export {
  type ClaimPair,
  type Delivery,
  type DeliveryState,
  deliveryStates,
  type Edition,
  type EditionPosition,
  type EditionSection,
  type EditionStory,
  type QuotedSentence,
  type Receipt,
  type Subscriber,
} from './edition.ts';
export type { Enclosure, Entry, FeedHead, ParsedFeed } from './entry.ts';
export { CorridorError, type ErrorAction, type ErrorCode, errorCatalogue } from './errors.ts';
export { renderErrorTable } from './errors-doc.ts';
export { type ExtractOverrides, extractOverridesSchema, type OverrideField, overrideFields } from './extract-overrides.ts';
export {
  countingVerdicts,
  type FeedCheck,
  type FeedNote,
  type FeedPace,
  type FeedState,
  type FeedVerdict,
  feedNoteAdvice,
  feedNotes,
  feedVerdicts,
  healthyVerdicts,
} from './feed-check.ts';
export { type HostPause, hostOf } from './host-pause.ts';
export { isRegionLanguage, isRightToLeft, type RegionLanguage, regionLanguages } from './language-code.ts';
export { isZone, parseSettings, type SettingRow, type Settings, settingRows } from './settings.ts';
export { renderConfigurationDoc } from './settings-doc.ts';
export {
  type Feed,
  feedSchema,
  type Ownership,
  ownerships,
  type Side,
  type Source,
  sides,
  sourceSchema,
  sourcesFileSchema,
} from './source.ts';
export { headerRefusal } from './source-headers.ts';
export { DEFAULT_PROXY, DIRECT } from './source-proxy.ts';
export { type StandIn, standIns } from './stand-in.ts';
export type { StoryAssignment, StoryMember } from './story.ts';
export type { WebSub, WebSubState } from './web-sub.ts';
export { type ParsedYaml, parseYamlFile, type YamlFile } from './yaml-file.ts';
