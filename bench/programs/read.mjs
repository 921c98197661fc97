import { readFileSync } from 'node:fs'

const { paths } = JSON.parse(readFileSync(process.argv[2], 'utf8'))
if (Object.keys(paths).length === 0) process.exitCode = 1
