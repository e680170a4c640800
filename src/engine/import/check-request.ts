import { languages, type Language } from '../../shared/language.ts';
import { failure, type Result } from '../../shared/problem.ts';
import {
  columnRoles,
  dateOrders,
  rowFilters,
  type ColumnRole,
  type ImportCalls,
  type TableSettings,
} from '../../shared/table-import.ts';
import { canDecode } from './detect-encoding.ts';
import { mostColumns } from './detect-table.ts';

type RequestOf<Name extends keyof ImportCalls> = Parameters<ImportCalls[Name]>[0];
type Fields = Readonly<Record<string, unknown>>;

const mostRows = 1000;
const mostChosen = 10_000;

/** Calls an import with what came out of a window, which may be anything: what does not fit is refused. */
export async function callImport(
  imports: ImportCalls,
  name: keyof ImportCalls,
  request: unknown,
): Promise<Result<unknown>> {
  if (!isFields(request) || !isCount(request['importId'])) return failure('problem.badRequest');
  switch (name) {
    case 'previewImport':
      return isPreviewRequest(request) ? await imports.previewImport(request) : failure('problem.badRequest');
    case 'runImport':
      return isRunRequest(request) ? await imports.runImport(request) : failure('problem.badRequest');
    case 'commitImport':
      return isCommitRequest(request) ? await imports.commitImport(request) : failure('problem.badRequest');
    case 'cancelImport':
      return await imports.cancelImport({ importId: request['importId'] });
    case 'getImportRows':
      return isRowsRequest(request) ? await imports.getImportRows(request) : failure('problem.badRequest');
    case 'getImportText':
      return isTextRequest(request) ? await imports.getImportText(request) : failure('problem.badRequest');
  }
}

function isPreviewRequest(request: Fields): request is Fields & RequestOf<'previewImport'> {
  const rolesFit = request['roles'] === null || isRoles(request['roles']);
  return isSettings(request['settings']) && rolesFit && isTarget(request['into']);
}

function isRunRequest(request: Fields): request is Fields & RequestOf<'runImport'> {
  const isRead = isSettings(request['settings']) && isRoles(request['roles']) && isTarget(request['into']);
  return isRead && (request['places'] === undefined || isChosen(request['places']));
}

function isChosen(value: unknown): boolean {
  return Array.isArray(value) && value.length <= mostChosen && value.every(isChosenPlace);
}

function isChosenPlace(value: unknown): boolean {
  if (!isFields(value)) return false;
  const { name, area, lng, lat } = value;
  return typeof name === 'string' && typeof area === 'string' && Number.isFinite(lng) && Number.isFinite(lat);
}

function isTarget(value: unknown): boolean {
  return value === 'new' || value === 'open';
}

function isCommitRequest(request: Fields): request is Fields & RequestOf<'commitImport'> {
  return request['duplicates'] === 'keep' || request['duplicates'] === 'skip';
}

function isRowsRequest(request: Fields): request is Fields & RequestOf<'getImportRows'> {
  const { filter, from, count } = request;
  return rowFilters.some((known) => known === filter) && isCount(from) && isCount(count) && count <= mostRows;
}

function isTextRequest(request: Fields): request is Fields & RequestOf<'getImportText'> {
  const { what, language } = request;
  return (what === 'report' || what === 'rejected') && languages.some((known: Language) => known === language);
}

/** The settings can be worked with too: there is such an encoding, and one character of each kind. */
function isSettings(value: unknown): value is TableSettings {
  if (!isFields(value)) return false;
  const { encoding, delimiter, quote, hasHeader, decimal, dateOrder, language } = value;
  const cutsFit = isSign(delimiter) && (quote === '' || (isSign(quote) && quote !== delimiter));
  const ordersFit = (decimal === '.' || decimal === ',') && dateOrders.some((order) => order === dateOrder);
  const languageFits = typeof language === 'string' && /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(language);
  return cutsFit && ordersFit && languageFits && typeof hasHeader === 'boolean' && isEncoding(encoding);
}

function isEncoding(value: unknown): boolean {
  return typeof value === 'string' && value.length < 40 && canDecode(value);
}

/** One UTF-16 unit that ends no line. */
function isSign(value: unknown): value is string {
  return typeof value === 'string' && value.length === 1 && value !== '\n' && value !== '\r';
}

function isRoles(value: unknown): value is readonly ColumnRole[] {
  return Array.isArray(value) && value.length <= mostColumns && value.every((role) => columnRoles.includes(role));
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
