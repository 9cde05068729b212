// Two mistakes with TypeORM that no type tells of. `findOneBy({})`, as after `{ id: undefined }` written out, gives any row.
// The text of `orderBy` goes into the SQL as it is.
const FINDERS = new Set([
  'findOneBy',
  'findOneByOrFail',
  'findBy',
  'delete',
  'update',
  'softDelete',
  'existsBy',
]);
const ORDERS = new Set(['orderBy', 'addOrderBy', 'groupBy', 'addGroupBy']);

const nameOf = ({ callee }) => (callee.type === 'MemberExpression' ? callee.property.name : undefined);
const isEmpty = (node) => node?.type === 'ObjectExpression' && node.properties.length === 0;
const isLiteral = (node) =>
  (node?.type === 'Literal' && typeof node.value === 'string') ||
  (node?.type === 'TemplateLiteral' && node.expressions.length === 0);

export default {
  meta: { name: 'safe-queries' },
  rules: {
    'no-empty-criteria': {
      create: (context) => ({
        CallExpression(node) {
          if (FINDERS.has(nameOf(node)) && node.arguments.some(isEmpty))
            context.report({ node, message: 'Empty criteria fit every row' });
        },
      }),
    },
    'literal-order': {
      create: (context) => ({
        CallExpression(node) {
          if (ORDERS.has(nameOf(node)) && !isLiteral(node.arguments[0]))
            context.report({ node, message: 'The first argument goes into the SQL as it is: write it out' });
        },
      }),
    },
  },
};
