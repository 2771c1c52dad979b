// What do the package files and the lock file say?
import { read } from './sources.js';

export interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly overrides?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly allowScripts?: Readonly<Record<string, boolean>>;
  readonly scripts?: Readonly<Record<string, string>>;
}

export interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

export const workspaces = ['shared', 'server', 'admin-ui', 'test'];
const manifest = (file: string): Manifest => JSON.parse(read(file)) as Manifest;

/** By folder; the root is `.`. */
export const manifests: Readonly<Record<string, Manifest>> = Object.fromEntries(
  ['.', ...workspaces].map((folder) => [folder, manifest(folder === '.' ? 'package.json' : `${folder}/package.json`)]),
);

export const lockText = read('package-lock.json');
export const locked = (JSON.parse(lockText) as { packages: Record<string, Locked> }).packages;

/** `node_modules/a/node_modules/@b/c` → `@b/c`. */
export const lockedName = (place: string): string => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
