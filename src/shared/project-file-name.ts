/** What a browser host hands over as a project. */
export const projectMediaType = 'application/geopackage+sqlite3';

/** What a project made of the file of this name is called, until a person says otherwise. */
export function projectFileName(fileName: string): string {
  return `${fileName.replace(/\.[^.]*$/, '') || 'project'}.gpkg`;
}

/** What a copy of a project as it was in a version is called: without what a file's name cannot hold. */
export function versionFileName(fileName: string, version: string): string {
  const plain = version.replaceAll(/[\p{Cc}<>:"/\\|?*\s]+/gu, ' ').trim();
  return `${fileName.replace(/\.[^.]*$/, '')} (${plain.slice(0, 60)}).gpkg`;
}
