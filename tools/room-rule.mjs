import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rooms } from './rooms.mjs';
import { roomOf, roomVerdict } from './room-verdict.mjs';

/** @typedef {Parameters<import('oxlint/plugins-dev').RuleTester['run']>[1]} Rule */
/** @typedef {{ readonly type: string, readonly range: [number, number], readonly value?: unknown }} Node */

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * The lint rule `chronotope/rooms`: holds every import, re-export, dynamic import and imported type to the table in `rooms.mjs`.
 * @satisfies {Rule}
 */
const roomsRule = {
  meta: { type: 'problem' },
  create(context) {
    const from = relative(root, context.filename).split(sep).join('/');

    /** @param {Node} node @param {string} specifier @param {boolean} typesOnly */
    function judge(node, specifier, typesOnly) {
      const message = roomVerdict(from, specifier, typesOnly);
      if (message) context.report({ node, message });
    }

    /** @param {Node} node @param {Node} [source] */
    function judgeComputed(node, source) {
      if (source?.type === 'Literal' && typeof source.value === 'string') judge(node, source.value, false);
      else if (!rooms[roomOf(from)]?.computed)
        context.report({ node, message: 'name what is imported in plain text, so that the room rule can read it' });
    }

    return {
      ImportDeclaration: (node) => judge(node, node.source.value, node.importKind === 'type'),
      ExportAllDeclaration: (node) => judge(node, node.source.value, node.exportKind === 'type'),
      ExportNamedDeclaration(node) {
        if (node.source) judge(node, node.source.value, node.exportKind === 'type');
      },
      ImportExpression: (node) => judgeComputed(node, node.source),
      TSImportType: (node) => judge(node, node.source.value, true),
      TSImportEqualsDeclaration(node) {
        if (node.moduleReference.type === 'TSExternalModuleReference')
          judge(node, node.moduleReference.expression.value, node.importKind === 'type');
      },
      CallExpression(node) {
        if (node.callee.type === 'Identifier' && node.callee.name === 'require') judgeComputed(node, node.arguments[0]);
      },
    };
  },
};

/** The project's own lint rules, for `jsPlugins` of .oxlintrc.json. */
export default { meta: { name: 'chronotope' }, rules: { rooms: roomsRule } };
