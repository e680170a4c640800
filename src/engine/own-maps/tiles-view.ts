/**
 * Whether a view does no more than put at most two tables side by side, as is the custom of MBTiles. A view may be a stranger's
 * program that never ends: one that counts up or goes in circles, or a few that read each other and grow with every one.
 * `sql` as SQLite keeps it; `otherViews`: the names of all other views of the file, which a plain one does not read.
 */
export function putsTablesTogether(sql: string, otherViews: readonly string[]): boolean {
  if (!/^CREATE VIEW\b/i.test(sql) || /\b(?:WITH|RECURSIVE|UNION|INTERSECT|EXCEPT)\b/i.test(sql)) return false;
  if (sql.match(/\bSELECT\b/gi)?.length !== 1) return false;
  const [, from = '', ...more] = sql.split(/\bFROM\b/i);
  if (more.length > 0 || (from.match(/\bJOIN\b|,/gi) ?? []).length > 1) return false;
  // a name that has to be quoted may be written in more ways than one
  return otherViews.every((name) => /^\w+$/.test(name) && !new RegExp(`\\b${name}\\b`, 'i').test(sql));
}
