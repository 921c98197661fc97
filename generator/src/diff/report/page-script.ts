/**
 * What the page does by itself: shows the changes of the chosen levels that contain all the words that were typed.
 * It is a text rather than a function, so that the page is the same however the generator was built.
 */
export const pageScript = `
const form = document.querySelector('form')
const search = form.querySelector('input[type=search]')
const boxes = [...form.querySelectorAll('input[type=checkbox]')]
const changes = [...document.querySelectorAll('.change')]
const texts = changes.map((change) => change.textContent.toLowerCase())

function apply() {
  const levels = boxes.filter((box) => box.checked).map((box) => box.value)
  const words = search.value.toLowerCase().split(/\\s+/)
  let shown = 0
  changes.forEach((change, index) => {
    const isShown = levels.includes(change.dataset.level) && words.every((word) => texts[index].includes(word))
    change.hidden = !isShown
    if (isShown) shown += 1
  })
  form.querySelector('output').textContent = shown + ' of ' + changes.length + ' shown'
}

form.addEventListener('input', apply)
form.addEventListener('submit', (event) => event.preventDefault())
apply()
`
