/** What a browser host hands over as a project. */
export const projectMediaType = 'application/geopackage+sqlite3';

/** What a project made of the file of this name is called, until a person says otherwise. */
export function projectFileName(fileName: string): string {
  return `${fileName.replace(/\.[^.]*$/, '') || 'project'}.gpkg`;
}
