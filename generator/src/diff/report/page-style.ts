/** The look of the page, on a light or dark screen and on paper. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --page: light-dark(#fbfaf8, #16181d);
  --card: light-dark(#ffffff, #1e2128);
  --line: light-dark(#e3e0da, #343943);
  --text: light-dark(#24262b, #e3e5ea);
  --soft: light-dark(#62666f, #9aa1ae);
  --code: light-dark(#f1efeb, #282c35);
  --breaking: light-dark(#b3261e, #ff8a80);
  --potentially: light-dark(#8a5200, #ffb95c);
  --additive: light-dark(#1b6e3c, #7bd79b);
  --docs: light-dark(#3b5b8c, #9dbcf0);
  --old: light-dark(#fde8e6, #46242a);
  --new: light-dark(#e2f4e6, #1e3d2b);
  --old-word: light-dark(#f9bfb9, #7d3038);
  --new-word: light-dark(#b4e3bf, #2c6b43);
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
main, header { max-width: 76rem; margin: 0 auto; padding: 1.5rem; }
header { padding-bottom: .75rem; }
main { scroll-margin-top: 4rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1.15rem; margin: 0 0 .5rem; }
p { margin: .25rem 0; }
.soft { color: var(--soft); }
code { font: .875em/1.5 ui-monospace, monospace; background: var(--code); border-radius: .25rem; padding: .1em .3em; overflow-wrap: anywhere; }
a.soft { text-decoration: none; }
a.soft:hover { text-decoration: underline; }
.code { font: .875em/1.5 ui-monospace, monospace; color: inherit; background: var(--code); border: 0; border-radius: .25rem; padding: .1em .3em; overflow-wrap: anywhere; text-align: left; cursor: pointer; }
.code:hover { text-decoration: underline; }
.change ul { margin: .5rem 0 0; padding: 0; list-style: none; columns: 28rem; }
form { position: sticky; top: 0; z-index: 1; background: var(--page); border-block: 1px solid var(--line); }
form div { max-width: 76rem; margin: 0 auto; padding: .6rem 1.5rem; display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; }
form label { display: flex; gap: .35rem; align-items: center; cursor: pointer; }
form input[type=search], form select { font: inherit; padding: .35rem .6rem; border: 1px solid var(--line); border-radius: .4rem; background: var(--card); color: inherit; }
form input[type=search] { flex: 1 1 14rem; min-width: 0; }
form select { max-width: 12rem; }
:focus-visible { outline: 2px solid var(--docs); outline-offset: 2px; }
.totals { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1rem 0; }
.total { border: 1px solid var(--line); border-top: .25rem solid var(--tone); border-radius: .5rem; background: var(--card); padding: .5rem 1rem; min-width: 8rem; }
.total b { display: block; font-size: 1.6rem; line-height: 1.2; color: var(--tone); }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: 1rem 1.25rem; margin: 0 0 1rem; }
.level { display: inline-block; font-size: .75rem; font-weight: 600; letter-spacing: .03em; color: var(--tone); border: 1px solid var(--tone); border-radius: 1rem; padding: .05rem .6rem; white-space: nowrap; }
.change { border-left: .3rem solid var(--tone); scroll-margin: 4.5rem 0 1rem; }
.change > p:first-child { display: flex; flex-wrap: wrap; gap: .5rem; align-items: baseline; }
.change:target { box-shadow: 0 0 0 2px var(--tone); }
.breaking { --tone: var(--breaking); }
.potentially { --tone: var(--potentially); }
.additive { --tone: var(--additive); }
.docs { --tone: var(--docs); }
.what { font-size: 1.05rem; }
details summary { cursor: pointer; color: var(--soft); margin-top: .5rem; }
table { border-collapse: collapse; }
.counts td, .counts th, .pairs td, .pairs th { text-align: left; padding: .2rem 1rem .2rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
.counts td { text-align: right; font-variant-numeric: tabular-nums; }
.counts td.some { color: var(--tone); font-weight: 600; }
.counts button { text-align: left; font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; text-decoration: underline; text-decoration-color: var(--line); text-underline-offset: .2em; }
.sides { width: 100%; table-layout: fixed; margin-top: .5rem; border: 1px solid var(--line); }
.sides th { text-align: left; font-weight: 400; padding: .35rem .6rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; vertical-align: top; }
.sides td { font: .8125rem/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; padding: 0 .6rem; vertical-align: top; }
.sides td + td, .sides th + th { border-left: 1px solid var(--line); }
.old { background: var(--old); }
.new { background: var(--new); }
.old mark { background: var(--old-word); }
.new mark { background: var(--new-word); }
mark { color: inherit; border-radius: .2rem; }
.gap td { color: var(--soft); text-align: center; font-size: .75rem; }
kbd { font: .8em ui-monospace, monospace; border: 1px solid var(--line); border-radius: .25rem; padding: 0 .3em; }
[hidden] { display: none; }
@media (max-width: 44rem) {
  main, header, form div { padding-left: .75rem; padding-right: .75rem; }
  form { position: static; }
  .counts { font-size: .75rem; width: 100%; }
  .counts td, .counts th { padding-right: .4rem; }
  .counts th:first-child { overflow-wrap: anywhere; }
  .total { min-width: 0; flex: 1 1 8rem; }
  .sides td { font-size: .6875rem; padding: 0 .3rem; }
}
@media (pointer: coarse) {
  .screen { display: none; }
  .code, .counts button { padding-block: .3em; }
}
@media print {
  :root { color-scheme: light; }
  html { font-size: 11px; }
  body { font-size: 1rem; background: none; }
  form, summary, .screen { display: none; }
  details::details-content { content-visibility: visible; block-size: auto; }
  .card { break-inside: avoid; }
}
`
