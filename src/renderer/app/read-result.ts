import { failure, type Result } from '../../shared/problem.ts';
import { fromWireText } from '../../shared/wire-text.ts';

/** The result in a host's answer, whatever its status; a failure of its own where the host said nothing readable. */
export async function readResult(response: Response): Promise<Result<unknown>> {
  const unreadable = failure('problem.hostAnswer', { status: response.status });
  if (response.headers.get('content-type') !== 'application/json') return unreadable;
  const result = fromWireText(await response.text());
  return isResult(result) ? result : unreadable;
}

function isResult(value: unknown): value is Result<unknown> {
  return typeof value === 'object' && value !== null && ('value' in value || 'problems' in value) && 'ok' in value;
}
