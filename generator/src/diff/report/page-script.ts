/**
 * What the page does by itself: shows the changes of the chosen levels that contain the words that were typed.
 * It is written into the page as text, so it must not refer to anything outside of itself.
 */
export function filterPage(): void {
  const form = document.querySelector('form') as HTMLFormElement
  const search = form.querySelector('input[type=search]') as HTMLInputElement
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]
  const output = form.querySelector('output') as HTMLOutputElement
  const changes = [...document.querySelectorAll<HTMLElement>('.change')]
  const texts = changes.map((change) => (change.textContent ?? '').toLowerCase())

  function apply(): void {
    const levels = boxes.filter((box) => box.checked).map((box) => box.value)
    const words = search.value.toLowerCase().split(/\s+/)
    let shown = 0
    changes.forEach((change, index) => {
      const text = texts[index] ?? ''
      const isShown =
        levels.includes(change.dataset.level ?? '') && words.every((word) => text.includes(word))
      change.hidden = !isShown
      if (isShown) shown += 1
    })
    output.textContent = `${shown} of ${changes.length} shown`
  }

  form.addEventListener('input', apply)
  form.addEventListener('submit', (event) => event.preventDefault())
  apply()
}
