/**
 * Uses the code that spicegen generates from openapi.yaml: the client, a validator, and mocks instead of a real server.
 *
 *   npx spicegen generate --config examples/other-api/spicegen.config.ts
 *   node examples/other-api/borrow.ts
 */
import { setupServer } from 'msw/node'
import { createBookLoan, createClient, listBooks, unwrap, withValidation } from './.tmp/client/index.ts'
import { handlers, mock } from './.tmp/mocks/index.ts'
import { validators } from './.tmp/schemas/all.ts'
import { Book } from './.tmp/schemas/index.ts'

const server = setupServer(...handlers())
server.listen()
server.use(mock.books.loans.create.conflict({ message: 'all copies are out' }, { once: true }))

// Checks requests and responses against the document.
const client = withValidation(createClient({ baseUrl: 'https://library.example.com' }), validators())

// `unwrap` returns the data, and throws an `OperationError` for a failure.
const found = await unwrap(listBooks(client, { query: { author: 'Abelson' } }))
const [book] = found.books
console.log(`${book?.title}: ${Book.safeParse(book).success ? 'a book' : 'no book'}`)

for (const attempt of [1, 2]) {
  const loan = await createBookLoan(client, { path: { isbn: '9780262510875' }, body: { card: '4711' } })
  // The compiler knows what comes with which status.
  if (loan.status === 201)
    console.log(`attempt ${attempt}: lent at ${hourOf(loan.data.lent_at)}, due on ${loan.data.due}`)
  else if (loan.status === 409) console.log(`attempt ${attempt}: ${loan.error.message}`)
}

server.close()

function hourOf(time: Date): string {
  return `${time.getUTCHours()} o'clock`
}
