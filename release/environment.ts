import { join } from 'node:path'

/** The environment of a program. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * The environment of somebody who has just sat down at a new machine whose registry is ours: no cache of any
 * installer knows an earlier package of the same version, and no setting of the caller's shows.
 */
export function makeEnvironment(registryUrl: string, folder: string): Environment {
  const cache = (name: string) => join(folder, 'caches', name)
  const settings = /^(npm|pnpm|yarn|bun|node)_(?!extra_ca_certs$)/i
  return {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !settings.test(name))),
    NO_PROXY: '127.0.0.1',
    no_proxy: '127.0.0.1',
    // npm and Yarn 1
    npm_config_registry: registryUrl,
    npm_config_cache: cache('npm'),
    npm_config_userconfig: join(folder, 'no-npmrc'),
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_update_notifier: 'false',
    // pnpm finds packages in its store by what is in them, so the store of the user does no harm.
    pnpm_config_registry: registryUrl,
    pnpm_config_cache_dir: cache('pnpm'),
    // Like Yarn 4, it would rather wait until a package has been there for a while.
    pnpm_config_minimum_release_age: '0',
    // Yarn 1 and Yarn 4
    YARN_REGISTRY: registryUrl,
    YARN_CACHE_FOLDER: cache('yarn'),
    YARN_NPM_REGISTRY_SERVER: registryUrl,
    YARN_UNSAFE_HTTP_WHITELIST: '127.0.0.1',
    YARN_GLOBAL_FOLDER: cache('yarn-global'),
    YARN_ENABLE_TELEMETRY: '0',
    YARN_NPM_MINIMAL_AGE_GATE: '0',
    // In CI it would refuse to write its first lockfile.
    YARN_ENABLE_IMMUTABLE_INSTALLS: 'false',
    // Bun
    BUN_CONFIG_REGISTRY: registryUrl,
    BUN_INSTALL_CACHE_DIR: cache('bun'),
    NO_COLOR: '1',
    FORCE_COLOR: undefined,
    TURBO_TELEMETRY_DISABLED: '1',
  }
}
