import { wordSet } from '../../word-set.ts'
import { isPlural } from './singular.ts'

/**
 * Words that are an action at the end of a path. Words that are as often nouns (`order`, `report`, `comment`) are left
 * out.
 */
const verbs = wordSet(
  `abort accept acknowledge activate add adopt allow analyze apply approve archive assign attach authenticate authorize
  backup ban begin bind block boost bulk calculate call cancel capture change charge check claim classify clean clear
  clone close collect commit compare complete compose compress compute configure confirm connect consume convert copy
  count create deactivate decline decode decommission decrypt delete demote deny deploy deprecate deprovision
  deregister describe destroy detach detect diff disable discard disconnect dismiss dispatch download drain drop
  duplicate edit embed emit enable encode encrypt end enqueue enrich enroll ensure estimate evaluate evict exchange
  execute expand expire explain export extend extract fetch finalize find finish flag flush follow force forget fork
  forward freeze generate get grant halt heartbeat hide identify ignore impersonate import increment inspect install
  instantiate introspect invalidate invite invoke issue join kick kill launch leave like link list load lock login logout
  lookup mark match merge migrate modify monitor mount move mute notify open optimize overwrite park parse patch pause
  peek pin ping poll populate predict prepare preview process promote propose provision publish pull purge push put query
  queue rate reactivate read rebalance reboot rebuild recalculate receive reconcile reconnect record recover
  redeem redeploy redirect refresh refund refuse regenerate register reindex reinstall reinstate reject release reload
  remove rename render renew reopen reorder reorganize replace replay replicate reply report repair reprocess request
  rescan reschedule resend reserve reset resize resolve restart restore restrict resubmit resume resync retire retrieve
  retry return reveal revert review revise revoke rollback rotate run sanitize save scale scan schedule score search
  select send serve set share show shutdown sign signal signin signout signup simulate skip sleep snooze sort split
  stage star start stop store stream submit subscribe suggest summarize suspend swap switch sync synchronize tag tail terminate
  test toggle track train transcribe transfer transform translate trigger truncate try unarchive unassign unban unbind
  unblock unblock undelete undeploy undo unflag unfollow unfreeze uninstall unlike unlink unlock unmark unmount unmute
  unpark unpause unpin unpublish unregister unreserve unset unshare unstar unsubscribe unsuspend untag unwatch
  update upgrade upload upsert use validate verify view void vote wake watch withdraw write`,
)

/** Nouns more often than verbs: `POST /runs` creates a run. */
const mostlyThings = wordSet(
  `backup call charge claim commit count fork grant heartbeat issue like link list load monitor mount
  patch preview process pull query queue rate record refund release report request review run
  schedule score share signal split stage star store stream tag test track train transfer trigger
  update view vote watch`,
)

/** Words that are always verbs, so `addDomains` is an action with any object. */
const neverThings = new Set(['add', 'create', 'delete', 'get', 'list', 'remove', 'set', 'update'])

/** Verbs for reading, which can name a GET. */
const fetching =
  wordSet(`search find lookup query count download export validate verify check preview compare autocomplete suggest
  resolve ping`)

/** Returns whether a word is a verb, so that a function name can begin with it. */
export function isVerb(word: string): boolean {
  return verbs.has(word) || fetching.has(word)
}

/**
 * Returns whether a path that ends in these words is an action: `cancel`, `reset-password`, but neither `runs` nor
 * `import-jobs`.
 */
export function readsAsAction(words: readonly string[], method: string): boolean {
  const [first = '', ...rest] = words
  if (rest.length > 0 && neverThings.has(first)) return true
  if (method === 'get' || method === 'query') return fetching.has(first)
  if (method !== 'post' && method !== 'put') return false
  const last = rest.at(-1)
  return verbs.has(first) && (last === undefined ? !mostlyThings.has(first) : !isPlural(last))
}
