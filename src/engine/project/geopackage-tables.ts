import type { Database } from './open-database.ts';

/** "GPKG": what makes a database a GeoPackage. */
export const geoPackageId = 0x47504b47;
/** 1.3: newer ones make common readers warn, and nothing of theirs is used. */
const geoPackageVersion = 10300;

const wgs84 =
  'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4326"]]';

/** A table in which every row has its place on the map. */
export interface Layer {
  readonly table: string;
  readonly geometryType: 'POINT' | 'MULTIPOINT' | 'MULTILINESTRING';
}

/** The tables that every GeoPackage has (OGC 12-128r17, annex C), for an empty database. */
export function createGeoPackage(database: Database): void {
  database.pragma(`application_id = ${geoPackageId}`);
  database.pragma(`user_version = ${geoPackageVersion}`);
  database.exec(coreTables);
}

/** Tells other programs of a layer. */
export function registerLayer(database: Database, { table, geometryType }: Layer): void {
  database
    .prepare("INSERT INTO gpkg_contents(table_name, data_type, identifier, srs_id) VALUES (?, 'features', ?, 4326)")
    .run(table, table);
  database.prepare("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, 4326, 0, 0)").run(table, geometryType);
}

/** Tells other programs of a table without places. */
export function registerTable(database: Database, table: string): void {
  database
    .prepare("INSERT INTO gpkg_contents(table_name, data_type, identifier, srs_id) VALUES (?, 'attributes', ?, 0)")
    .run(table, table);
}

/** Says which program a table belongs to that no other one needs to know. */
export function registerExtension(database: Database, table: string): void {
  database
    .prepare("INSERT INTO gpkg_extensions VALUES (?, NULL, 'chronotope_project', ?, 'read-write')")
    .run(table, 'The workings of a Chronotope project; see docs/decisions/0008-project-file.md of Chronotope.');
}

const coreTables = `
CREATE TABLE gpkg_spatial_ref_sys (
  srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL,
  organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
INSERT INTO gpkg_spatial_ref_sys VALUES
  ('Undefined Cartesian SRS', -1, 'NONE', -1, 'undefined', 'undefined Cartesian coordinate reference system'),
  ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', 'undefined geographic coordinate reference system'),
  ('WGS 84 geodetic', 4326, 'EPSG', 4326, '${wgs84}', 'longitude/latitude coordinates in decimal degrees on the WGS 84 spheroid');
CREATE TABLE gpkg_contents (
  table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE, description TEXT DEFAULT '',
  last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
  min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
  CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (
  table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL,
  z TINYINT NOT NULL, m TINYINT NOT NULL,
  CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
  CONSTRAINT uk_gc_table_name UNIQUE (table_name),
  CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
  CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
CREATE TABLE gpkg_extensions (
  table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, definition TEXT NOT NULL, scope TEXT NOT NULL,
  CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name));
`;
