/** How the page looks, in light and dark. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --page: light-dark(#fbfaf8, #16181d);
  --card: light-dark(#ffffff, #1e2128);
  --line: light-dark(#e3e0da, #343943);
  --text: light-dark(#24262b, #e3e5ea);
  --soft: light-dark(#6a6e78, #9aa1ae);
  --code: light-dark(#f1efeb, #282c35);
  --breaking: light-dark(#b3261e, #ff8a80);
  --potentially: light-dark(#9a5b00, #ffb95c);
  --additive: light-dark(#1b6e3c, #7bd79b);
  --docs: light-dark(#3b5b8c, #9dbcf0);
  --gone: light-dark(#fde8e6, #46242a);
  --fresh: light-dark(#e2f4e6, #1e3d2b);
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
main, header { max-width: 76rem; margin: 0 auto; padding: 1.5rem; }
header { padding-bottom: 0; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1.15rem; margin: 0 0 .5rem; }
p { margin: .25rem 0; }
.soft { color: var(--soft); }
code { font: .875em/1.5 ui-monospace, monospace; background: var(--code); border-radius: .25rem; padding: .1em .3em; overflow-wrap: anywhere; }
form { position: sticky; top: 0; z-index: 1; background: var(--page); border-bottom: 1px solid var(--line); }
form div { max-width: 76rem; margin: 0 auto; padding: .75rem 1.5rem; display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; }
form label { display: flex; gap: .35rem; align-items: center; cursor: pointer; }
form input[type=search] { flex: 1 1 16rem; font: inherit; padding: .35rem .6rem; border: 1px solid var(--line); border-radius: .4rem; background: var(--card); color: inherit; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: 1rem 1.25rem; margin: 0 0 1rem; }
.level { display: inline-block; font-size: .75rem; font-weight: 600; letter-spacing: .03em; color: var(--tone); border: 1px solid var(--tone); border-radius: 1rem; padding: .05rem .6rem; white-space: nowrap; }
.change { border-left: .3rem solid var(--tone); }
.change > p:first-child { display: flex; flex-wrap: wrap; gap: .5rem; align-items: baseline; }
.breaking { --tone: var(--breaking); }
.potentially { --tone: var(--potentially); }
.additive { --tone: var(--additive); }
.docs { --tone: var(--docs); }
.what { font-size: 1.05rem; }
details summary { cursor: pointer; color: var(--soft); margin-top: .5rem; }
ul { margin: .25rem 0; padding-left: 1.25rem; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; margin-top: .5rem; }
.pairs { table-layout: auto; }
.pairs td, .pairs th { text-align: left; padding: .2rem .75rem .2rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
.sides { border: 1px solid var(--line); }
.sides th { text-align: left; font-weight: 400; padding: .35rem .6rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; vertical-align: top; }
.sides td { font: .8125rem/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; padding: 0 .6rem; vertical-align: top; }
.sides td + td, .sides th + th { border-left: 1px solid var(--line); }
.gone { background: var(--gone); }
.fresh { background: var(--fresh); }
.gap td { color: var(--soft); text-align: center; font-size: .75rem; }
[hidden] { display: none; }
@media (max-width: 44rem) {
  main, header, form div { padding-left: .75rem; padding-right: .75rem; }
  .sides td { font-size: .6875rem; padding: 0 .3rem; }
}
`
