/**
 * Processor time that some work takes, in milliseconds. Unlike the time on the wall it is hardly longer on a loaded
 * machine, so a test can hold it against a limit.
 */
export async function measureCpu(work: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
