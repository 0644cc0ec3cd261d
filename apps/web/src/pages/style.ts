/**
 * The one style sheet of the pages, served as `/style.css`: readable at 320 px and at 1600 px, light and dark, left to right and right to
 * left. Colours of text have a contrast of at least 4.5 to 1 in both schemes (checked by axe in tests/browser).
 */
export const styleSheet = `
:root{color-scheme:light dark;--paper:#fbfaf7;--raised:#fff;--ink:#1d1d1b;--soft:#57554e;--line:#d9d6cc;--link:#0b4f8a;--entity:#ffe9a8;--theme:#dcebdd;--hit:#ffdf80;--tag:#ecebe4;--warn:#8a1f11;--bar:#7f9fbd}
@media (prefers-color-scheme:dark){:root{--paper:#181816;--raised:#20201d;--ink:#ecebe6;--soft:#b9b7af;--line:#3d3c37;--link:#8ec5ff;--entity:#574700;--theme:#23402a;--hit:#6b5500;--tag:#2e2d29;--warn:#ff9d8f;--bar:#55779a}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,"Segoe UI","Noto Sans","Noto Sans Armenian","Noto Sans Georgian","Noto Sans Arabic","Noto Naskh Arabic",sans-serif}
a{color:var(--link)}
a:focus-visible,button:focus-visible,input:focus-visible,select:focus-visible,summary:focus-visible,.wide:focus-visible{outline:3px solid var(--link);outline-offset:2px}
main:focus{outline:none}
.skip{position:absolute;left:-999px}.skip:focus{left:8px;top:8px;background:var(--paper);padding:8px;z-index:1}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
header.top{border-bottom:1px solid var(--line);background:var(--raised)}
header.top .bar{max-width:1180px;margin:0 auto;padding:8px 16px;display:flex;flex-wrap:wrap;gap:4px 24px;align-items:baseline;justify-content:space-between}
header.top nav{display:flex;flex-wrap:wrap;gap:0 16px}header.top a{display:inline-block;padding:5px 0;text-decoration:none}header.top a:hover{text-decoration:underline}
.home{font-weight:700;color:var(--ink)}[aria-current=page]{font-weight:600;color:var(--ink);border-bottom:2px solid var(--link)}
main{max-width:1180px;margin:0 auto;padding:12px 16px 24px}
h1{font-size:25px;line-height:1.3;margin:8px 0 10px;overflow-wrap:anywhere;max-width:34em}h2{font-size:18px;line-height:1.35;margin:26px 0 8px}h3{font-size:16px;margin:0 0 2px;line-height:1.4;overflow-wrap:anywhere}
form.search{display:flex;gap:8px;margin:4px 0 6px}
input,select{font:inherit;padding:8px 10px;border:1px solid var(--soft);border-radius:4px;background:var(--raised);color:var(--ink);min-width:0}
form.search input[type=search]{flex:1}
form.filter{display:flex;flex-wrap:wrap;gap:10px 14px;align-items:end;margin:8px 0 14px}form.filter label{display:grid;gap:2px;font-size:14px;color:var(--soft)}form.filter .grow{flex:1 1 220px}form.filter select{max-width:100%}
button,.button{font:inherit;padding:8px 16px;border:1px solid var(--link);border-radius:4px;background:var(--link);color:var(--paper);cursor:pointer}
.button{background:none;color:var(--link);display:inline-block;text-decoration:none}
.pager{display:flex;gap:12px;margin:18px 0}
.help{font-size:14px;color:var(--soft)}.help summary{cursor:pointer;padding:4px 0}.help dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 16px;margin:6px 0}.help dt{font-family:ui-monospace,monospace;font-size:13px}.help dd{margin:0}
@media (max-width:620px){.help dl{grid-template-columns:minmax(0,1fr)}.help dd{margin:0 0 6px}}
.chips{list-style:none;display:flex;flex-wrap:wrap;gap:6px;margin:8px 0;padding:0}
.chip{display:inline-block;border:1px solid var(--line);border-radius:16px;background:var(--raised);padding:3px 11px;font-size:14px;text-decoration:none;overflow-wrap:anywhere}.chip:hover{border-color:var(--link)}
.chip[aria-current]{background:var(--link);border-color:var(--link);color:var(--paper)}.score{font-variant-numeric:tabular-nums}
.found{margin:10px 0}.narrow-only{display:none}
.cols{display:grid;grid-template-columns:minmax(0,1fr) 250px;gap:36px}
@media (max-width:820px){.cols{grid-template-columns:minmax(0,1fr);gap:8px}.narrow-only{display:inline}}
.hit{padding:12px 0 13px;border-bottom:1px solid var(--line)}.hit p{margin:2px 0}.hit h3{font-size:17px}.hit .tags{margin-top:5px}.snippet{overflow-wrap:anywhere}
.rtl .meta,.rtl .tags{text-align:right}.rtl blockquote{margin-inline-end:auto}
.meta{color:var(--soft);font-size:14px;margin:2px 0;overflow-wrap:anywhere;font-weight:400}
.tag{display:inline-block;background:var(--tag);border-radius:3px;padding:2px 8px;margin:2px 5px 2px 0;font-size:13px;text-decoration:none;color:var(--ink)}.tag:hover{text-decoration:underline}
.error,.note{border-inline-start:4px solid var(--warn);background:var(--raised);padding:8px 12px;margin:12px 0;overflow-wrap:anywhere}.note{border-color:var(--link)}
.error pre{margin:6px 0;white-space:pre-wrap;font:14px/1.4 ui-monospace,monospace}
mark{background:none;color:inherit}mark.entity{background:var(--entity);border-radius:2px}mark.hit{background:var(--hit);border-radius:2px}
mark.theme,mark.chosen{text-decoration:underline dotted 2px var(--link);text-underline-offset:4px}mark.chosen{background:var(--theme)}
mark.position{border-bottom:3px solid var(--link)}mark:target{outline:2px solid var(--link)}
.legend mark{padding:0 3px;margin-inline-end:8px}
.facet{margin:0 0 6px}.facet summary{cursor:pointer;padding:5px 0}.facet h2{display:inline;font-size:14px;margin:12px 0 2px;color:var(--soft)}
.facet ul{list-style:none;margin:0 0 8px;padding:0}.facet li{display:flex;justify-content:space-between;gap:8px;font-size:14px}.facet li>span{color:var(--soft);font-variant-numeric:tabular-nums;white-space:nowrap}
.facet a{padding:3px 0;overflow-wrap:anywhere;text-decoration:none}.facet a:hover{text-decoration:underline}.facet .used{font-weight:600;color:var(--ink)}
ul.plain{list-style:none;padding:0}ul.plain li{padding:8px 0;border-bottom:1px solid var(--line)}
table{border-collapse:collapse;font-size:14px}th,td{text-align:start;padding:6px 14px 6px 0;border-bottom:1px solid var(--line);vertical-align:top}thead th{color:var(--soft);font-weight:600}tbody th{font-weight:600}
td.said{min-width:15em}td.n,th.n{text-align:end;font-variant-numeric:tabular-nums}tr.silent td,tr.unwatched td{color:var(--soft)}
.wide{overflow-x:auto}
blockquote{margin:6px 0;padding-inline-start:12px;border-inline-start:3px solid var(--line);overflow-wrap:anywhere;max-width:70ch}
.position h2,.position h3{font-size:16px;margin:4px 0 2px;font-weight:600}.position{margin:0 0 14px}.stance{font-weight:700}.hit.position h3{font-size:15px;font-weight:400}
.changed{display:inline-block;border:1px solid var(--warn);color:var(--warn);border-radius:3px;padding:0 6px;font-size:13px;font-weight:600}
.text p{max-width:70ch;margin:0 0 12px;overflow-wrap:anywhere}.text[dir=rtl]{font-size:17px;line-height:1.8}
[dir=rtl]{text-align:right}.text[dir=rtl] p{margin-inline-end:auto}
.why summary{cursor:pointer;padding:4px 0}.why{overflow-wrap:anywhere;font-size:15px}.why ul{padding-inline-start:20px;margin:4px 0 12px}.why h3{margin:14px 0 4px}.why p{margin:4px 0}q{quotes:"“" "”"}
.bad{color:var(--warn)}code{font:13px ui-monospace,monospace}
.series summary{cursor:pointer;color:var(--soft);font-size:14px;display:flex;gap:10px;align-items:end;flex-wrap:wrap}.series svg{max-width:100%;height:auto}
svg rect{fill:var(--bar)}svg .ill{fill:var(--warn)}svg.checks{vertical-align:middle}
footer{border-top:1px solid var(--line);color:var(--soft);font-size:14px}footer p{max-width:1180px;margin:0 auto;padding:12px 16px}
@media print{header.top nav,form,aside,.pager,footer,.skip{display:none}.cols{grid-template-columns:1fr}}
`;
