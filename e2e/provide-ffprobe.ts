import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether FFmpeg's `ffprobe` is here, or could be installed where that is ours to do: root on Debian. */
export function provideFfprobe(): boolean {
  if (isHere()) return true;
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', 'ffmpeg']]) {
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...step], { env, stdio: 'ignore' });
  }
  return isHere();
}

/** What a film is made of, once every frame has been decoded: "vp9,1280,720,25/1,6". */
export function decodedFilm(path: string): string {
  const entries = 'stream=codec_name,width,height,r_frame_rate,nb_read_frames';
  const args = ['-v', 'error', '-count_frames', '-show_entries', entries, '-of', 'csv=p=0', path];
  const { status, stdout, stderr } = spawnSync('ffprobe', args, { encoding: 'utf8' });
  if (status !== 0 || stderr !== '') throw new Error(`ffprobe: ${status} ${stderr}`);
  return stdout.trim();
}

function isHere(): boolean {
  return spawnSync('ffprobe', ['-version'], { stdio: 'ignore' }).status === 0;
}
