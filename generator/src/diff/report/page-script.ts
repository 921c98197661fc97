/**
 * The behavior of the page: filters by level, resource, kind and words, moves between changes by keyboard, and shows
 * the change that the address names. A string rather than a function, so that the page is the same however the generator was built.
 */
export const pageScript = `
const form = document.querySelector('form')
const search = form.querySelector('input[type=search]')
const [resource, kind] = form.querySelectorAll('select')
const boxes = [...form.querySelectorAll('input[type=checkbox]')]
const changes = [...document.querySelectorAll('.change')]
const texts = changes.map((change) => change.textContent.toLowerCase())
const resources = changes.map((change) => JSON.parse(change.dataset.resources))

function apply() {
  const levels = boxes.filter((box) => box.checked).map((box) => box.value)
  const words = search.value.toLowerCase().split(/\\s+/)
  let shown = 0
  changes.forEach((change, index) => {
    const isShown =
      levels.includes(change.dataset.level) &&
      (resource.value === '' || resources[index].includes(resource.value)) &&
      (kind.value === '' || change.dataset.kind === kind.value) &&
      words.every((word) => texts[index].includes(word))
    change.hidden = !isShown
    if (isShown) shown += 1
  })
  form.querySelector('output').textContent = shown + ' of ' + changes.length + ' shown'
}

function move(step) {
  const shown = changes.filter((change) => !change.hidden)
  const at = shown.indexOf(document.activeElement.closest('.change'))
  const next = shown[at === -1 ? (step > 0 ? 0 : shown.length - 1) : at + step]
  if (next) {
    next.focus()
    next.scrollIntoView({ block: 'nearest' })
  }
}

function filterBy(text) {
  search.value = text
  apply()
  document.querySelector('main').scrollIntoView()
}

function reset() {
  form.reset()
  apply()
  document.activeElement.blur()
}

function showTarget() {
  const target = changes.find((change) => change.id !== '' && '#' + change.id === location.hash)
  if (!target) return
  if (target.hidden) {
    form.reset()
    boxes.forEach((box) => { box.checked = true })
    apply()
  }
  target.focus()
  target.scrollIntoView()
}

const keys = {
  j: () => move(1),
  k: () => move(-1),
  o: () => {
    const side = document.activeElement.querySelector('.compare')
    if (side) side.open = !side.open
  },
  a: () => {
    const sides = [...document.querySelectorAll('.change:not([hidden]) .compare')]
    const isOpen = sides.every((side) => side.open)
    sides.forEach((side) => { side.open = !isOpen })
  },
  '/': () => search.focus(),
}

form.addEventListener('input', apply)
form.addEventListener('submit', (event) => event.preventDefault())
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') reset()
  if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|SELECT)$/.test(document.activeElement.tagName)) return
  const act = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined
  if (act) {
    event.preventDefault()
    act()
  }
})
document.querySelectorAll('[data-resource]').forEach((button) =>
  button.addEventListener('click', () => {
    resource.value = resource.value === button.dataset.resource ? '' : button.dataset.resource
    apply()
    document.querySelector('main').scrollIntoView()
  }),
)
document.querySelectorAll('button.code').forEach((button) =>
  button.addEventListener('click', () => filterBy(button.textContent)),
)
window.addEventListener('hashchange', showTarget)
apply()
showTarget()
`
