/** The one style sheet of the pages, served as `/style.css`: readable at 320 px and at 1600 px, light and dark, left to right and right to left. */
export const styleSheet = `
:root{color-scheme:light dark;--paper:#fbfaf7;--ink:#1d1d1b;--soft:#57554e;--line:#d9d6cc;--link:#0b4f8a;--mark:#ffe9a8;--tag:#ecebe4;--warn:#8a1f11}
@media (prefers-color-scheme:dark){:root{--paper:#181816;--ink:#ecebe6;--soft:#b5b3ab;--line:#3a3935;--link:#8ec5ff;--mark:#5c4a00;--tag:#2b2a27;--warn:#ff9d8f}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,"Segoe UI","Noto Sans","Noto Sans Armenian","Noto Sans Georgian","Noto Naskh Arabic",sans-serif}
a{color:var(--link)}a:focus-visible,button:focus-visible,input:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-999px}.skip:focus{left:8px;top:8px;background:var(--paper);padding:8px}
header.top{border-bottom:1px solid var(--line);padding:10px 16px;display:flex;flex-wrap:wrap;gap:6px 18px;align-items:baseline}
header.top strong{font-size:17px}header.top nav{display:flex;flex-wrap:wrap;gap:2px 16px}header.top a{display:inline-block;padding:4px 0}
main{max-width:1180px;margin:0 auto;padding:16px}
h1{font-size:24px;line-height:1.3;margin:8px 0 12px;overflow-wrap:anywhere}h2{font-size:18px;margin:24px 0 8px}h3{font-size:16px;margin:0 0 2px;line-height:1.35;overflow-wrap:anywhere}
form.search{display:flex;gap:8px;margin:4px 0 8px}form.search input{flex:1;min-width:0;font:inherit;padding:9px 10px;border:1px solid var(--soft);border-radius:4px;background:var(--paper);color:var(--ink)}
button{font:inherit;padding:9px 16px;border:1px solid var(--link);border-radius:4px;background:var(--link);color:var(--paper);cursor:pointer}
.cols{display:grid;grid-template-columns:minmax(0,1fr) 260px;gap:32px}@media (max-width:820px){.cols{grid-template-columns:minmax(0,1fr)}}
.hit{padding:12px 0;border-bottom:1px solid var(--line)}.hit p{margin:2px 0}
.meta{color:var(--soft);font-size:14px;overflow-wrap:anywhere}.meta bdi{unicode-bidi:isolate}
.tag{display:inline-block;background:var(--tag);border-radius:3px;padding:2px 7px;margin:2px 4px 2px 0;font-size:13px;text-decoration:none;color:var(--ink)}
.error{border-inline-start:4px solid var(--warn);padding:8px 12px;margin:12px 0;overflow-wrap:anywhere}.error pre{margin:6px 0 0;white-space:pre-wrap;font:14px/1.4 ui-monospace,monospace}
mark{background:var(--mark);color:inherit;border-radius:2px}mark.position{background:none;border-bottom:3px solid var(--link)}mark.theme{background:none;border-bottom:2px dotted var(--soft)}
.facet ul{list-style:none;margin:0 0 12px;padding:0}.facet li{display:flex;justify-content:space-between;gap:8px;font-size:14px}.facet a{padding:3px 0;overflow-wrap:anywhere}.facet h2{font-size:14px;margin:12px 0 2px;color:var(--soft)}
details.facet summary{cursor:pointer;padding:6px 0}
table{border-collapse:collapse;font-size:14px}th,td{text-align:start;padding:5px 10px 5px 0;border-bottom:1px solid var(--line);vertical-align:top}td.n,th.n{text-align:end}
.wide{overflow-x:auto}blockquote{margin:6px 0;padding-inline-start:12px;border-inline-start:3px solid var(--line)}
.text p{max-width:70ch;margin:0 0 12px;white-space:pre-line;overflow-wrap:anywhere}[dir=rtl]{text-align:right}
.bad{color:var(--warn)}.bars{display:flex;align-items:flex-end;gap:2px;height:60px}footer{color:var(--soft);font-size:14px;padding:16px;max-width:1180px;margin:0 auto}
pre.explain{white-space:pre-wrap;overflow-wrap:anywhere;font:13px/1.45 ui-monospace,monospace}svg.series{max-width:100%;height:auto}svg.series rect{fill:var(--link)}
`;
