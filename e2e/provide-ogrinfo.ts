import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const debianPackage = 'gdal-bin';

/** Whether GDAL's `ogrinfo` is here, or could be installed where that is ours to do: root on Debian. */
export function provideOgrinfo(): boolean {
  if (isHere()) return true;
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', debianPackage]]) {
    spawnSync('apt-get', [...wait, ...step], { env, stdio: 'ignore' });
  }
  return isHere();
}

/** What `ogrinfo` prints; throws where it says that anything is wrong with the file. */
export function ogrinfo(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('ogrinfo', ['-ro', ...args], { encoding: 'utf8' });
  if (status !== 0 || stderr !== '') throw new Error(`ogrinfo: ${status} ${stderr}`);
  return stdout;
}

function isHere(): boolean {
  return spawnSync('ogrinfo', ['--version'], { stdio: 'ignore' }).status === 0;
}
