import { Project } from '@spice-cloud/schemas'

const { success, error } = Project.safeParse({ id: 'seven', name: 'sales-bi' })
console.log(success, error?.issues[0]?.path)
