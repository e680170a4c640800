import { registerTable } from './geopackage-tables.ts';
import type { Database } from './open-database.ts';

/** Layers with the time columns `earliest` and `latest`. */
const timedLayers = ['events', 'flows'];

/**
 * Tells QGIS which columns say when: its temporal controller is set up with the layer, without a hand. A table and a
 * format of QGIS's own, which other programs pass over.
 */
export function createQgisStyles(database: Database): void {
  database.exec(styleTable);
  registerTable(database, 'layer_styles');
  const insert = database.prepare(
    `INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName, styleQML, styleSLD, useAsDefault, description, owner)
     VALUES ('', '', ?, 'geom', 'Chronotope', ?, '', 1, 'When: from earliest to latest', '')`,
  );
  for (const layer of timedLayers) insert.run(layer, style);
}

const styleTable = `
CREATE TABLE layer_styles (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT(256), f_table_schema TEXT(256),
  f_table_name TEXT(256), f_geometry_column TEXT(256), styleName TEXT(30), styleQML TEXT, styleSLD TEXT,
  useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30),
  update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')));
`;

/** `mode` 2: a start and an end in columns. */
const style = `<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'><qgis version="3.22.0" styleCategories="Temporal"><temporal mode="2" enabled="1" startField="earliest" endField="latest" limitMode="0" durationUnit="min" fixedDuration="0" durationField="" accumulate="0" startExpression="" endExpression=""><fixedRange><start></start><end></end></fixedRange></temporal></qgis>`;
