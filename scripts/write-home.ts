/**
 * Lays out the README as the home page of the site: the introduction next to the example program, the list of features
 * as cards, then the rest as it is. Fails if the README no longer begins that way.
 */
export function writeHome(readme: string): string {
  const match =
    /^# .+\n\n(.+)\n\n(```sh\n[\s\S]+?\n```)\n\n(```ts\n[\s\S]+?\n```)\n\n((?:- .+\n)+)\n([\s\S]+)$/.exec(
      readme,
    )
  if (!match) {
    throw new Error(
      'README.md must begin with a title, a paragraph, an `sh` block, a `ts` block and a list of features, because scripts/write-home.ts makes the home page of the site from them.',
    )
  }
  const [, intro, install, program, features, rest] = match
  return `---
layout: home
title: TypeScript SDK for Spice.ai Cloud
titleTemplate: false
---

<div class="home-hero">
<div>

# Manage Spice.ai Cloud from TypeScript

${intro}

${install}

<div class="home-actions">

[Get started](./getting-started.md) [Operations](./reference/index.md) [A client for your own API](./your-own-api.md)

</div>
</div>

${program}

</div>

<div class="home-features">

${features}
</div>

${rest}`
}
