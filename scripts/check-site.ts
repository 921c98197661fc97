import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Links of a built site that lead nowhere: to no page, or to a place that its page does not have. */
export function findDeadLinks(folder: string): string[] {
  const pages = globSync('**/*.html', { cwd: folder }).map((page) => page.replaceAll('\\', '/'))
  const texts = new Map(pages.map((page) => [page, readFileSync(join(folder, page), 'utf8')]))
  const places = new Map([...texts].map(([page, text]) => [page, listIds(text)]))
  const files = new Set(globSync('**/*.*', { cwd: folder }).map((file) => file.replaceAll('\\', '/')))
  const dead = new Set<string>()
  for (const [page, text] of texts) {
    for (const link of listLinks(text)) {
      const [path = '', anchor = ''] = link.split('#')
      const target = findTarget(page, decodeURI(path))
      const ids = places.get(target)
      const isDead = ids && anchor ? !ids.has(decodeURIComponent(anchor)) : !files.has(target)
      if (isDead) dead.add(`${page}: ${link}`)
    }
  }
  return [...dead]
}

function listLinks(html: string): Set<string> {
  const links = [...html.matchAll(/<a [^>]*?href="([^"]*)"/g)].map(([, link = '']) =>
    link.replaceAll('&amp;', '&'),
  )
  return new Set(links.filter((link) => !/^\w+:/.test(link)))
}

function listIds(html: string): Set<string> {
  return new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id))
}

function findTarget(page: string, path: string): string {
  if (path === '') return page
  const target = path.startsWith('/') ? path.slice(1) : join(dirname(page), path).replaceAll('\\', '/')
  return target === '' || target.endsWith('/') ? `${target}index.html` : target
}
