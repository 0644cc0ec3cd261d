const list = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

/** Parameters that only say where a reader came from or which session reads; the page is the same without them. Lower case. */
const alwaysDropped = list(`
  fbclid fb_action_ids fb_action_types fb_ref fb_source fb_comment_id gclid gclsrc gbraid wbraid dclid srsltid yclid ysclid _openstat ymclid
  ymid twclid msclkid igshid igsh li_fat_id ttclid mc_cid mc_eid mc_tc mkt_tok _hsenc _hsmi __hssc __hstc __hsfp hsctatracking oly_anon_id
  oly_enc_id vero_id vero_conv wickedid rb_clickid s_cid sc_cid s_kwcid cmpid ocid ftag smid smtyp sr_share spm xtor tblci trk taid
  _branch_match_id _branch_referrer _bhlid __readwiselocation traffic_source traffic_medium echobox campaign_id campaign_medium campaign_name
  campaign_source campaign_term campaign_content fromrss from_rss rss_feed rssfeed outputtype output_type amp_js_v amp_gsa amp_r usqp
  phpsessid jsessionid aspsessionid _ga _gl gaa_at gaa_n gaa_ts gaa_sig nocache at_medium at_campaign at_format at_campaign_type at_ptr_name
  at_bbc_team at_custom1 at_custom2 at_custom3 at_custom4 at_link_id at_link_type at_link_origin guccounter guce_referrer guce_referrer_sig
  cx_testid cx_testvariant cx_artpos soc_src soc_trk ncid sref icid intcmp int_cmp mbid __twitter_impression amp_markup is_amp _amp ns_mchannel ns_source
  ns_campaign ns_linkname ns_fee ref_src ref_url mibextid sfnsn wt_mc wtmc maca gad_source gad_campaignid epik rdt_cid _kx _ke trkcampaign hootpostid
  elqtrackid bxid cndid dicbo cvid erid vk_ref yadclid ybaip yrclid admitad_uid roistat_visit noamp replytocom showcomment commentid comment_id
  cfid cftoken oscsid pagespeed
`);

/** Families of such parameters; `amp;` is what is left of an `&amp;` that was escaped twice. */
const droppedPrefix = /^(?:amp;|utm_|mtm_|pk_|piwik_|matomo_|itm_|hsa_|at_link_|rcmd_|mindbox-|hss_)/;

/** Parameters that are dropped only with a value that cannot name a page; other values keep pages apart. */
const droppedValue: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    utm: /./,
    sid: /^(?=.*\d)[a-z0-9]{16,}$/i,
    sessionid: /^[a-z0-9]{16,}$/i,
    s: /^[0-9a-f]{32}$/i,
    from: /^(?:rss|feed|newsfeed|telegram|tg|vk|fb|facebook|twitter|instagram|main|from_main(?:_\w*)?|center_\w*|tg_\w*|yxnews|smi2?|rambler|copy|share)$/i,
    source: /^(?:rss|feed|newsfeed|telegram|tg|twitter|facebook|fb|vk|instagram|whatsapp)$/i,
    src: /^(?:rss|feed|tg|telegram|twitter|fb|vk|rss_?full)$/i,
    ref: /^(?:rss|feed|home|main|tg|telegram|fb|facebook|twitter|vk|share|hp\w*|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,})$/i,
    referer: /^(?:rss|feed|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,})$/i,
    referrer: /^(?:rss|feed|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,})$/i,
    emc: /^(?:rss|edit_\w*|eta\d)$/i,
    feature: /^share$/i,
    output: /^amp$/i,
    via: /^(?:rss|feed|twitter|telegram|facebook)$/i,
    medium: /^(?:rss|feed|social|email)$/i,
    mode: /^amp$/i,
    view: /^(?:amp|print)$/i,
    type: /^amp$/i,
    service: /^amp$/i,
    markup: /^amp$/i,
    action: /^print$/i,
    tmpl: /^component$/i,
    layout: /^default$/i,
    amp: /^(?:1|0|true|yes)?$/i,
    m: /^1$/,
    mobile: /^(?:1|true|yes)?$/i,
    desktop: /^(?:1|true)$/i,
    print: /^(?:1|true|yes|y)?$/i,
    comments: /^(?:1|true|yes)?$/i,
    rss: /^(?:1|true|yes)?$/i,
    feed: /^(?:rss2?|atom|feed)$/i,
    share:
      /^(?:1|true|yes|copy|link|url|telegram|tg|facebook|fb|twitter|x|vk|ok|whatsapp|wa|viber|e?mail|linkedin|reddit|messenger|pinterest|\w*btn\w*)?$/i,
    shared: /^(?:1|true|yes)?$/i,
    partner: /^[a-z]/i,
    cmp: /^[a-z]/i,
    turbo: /^(?:1|true)$/i,
  }),
);

/** True when this parameter of an address never changes which article it leads to. */
export const isTracking = (name: string, value: string): boolean => {
  const key = name.toLowerCase();
  return alwaysDropped.has(key) || droppedPrefix.test(key) || (droppedValue.get(key)?.test(value) ?? false);
};
