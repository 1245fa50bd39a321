import ts from "typescript";

/** Names a source registers with Office.actions.associate("name", …): what an ExecuteFunction button may call. */
export function commandFunctions(source: string): readonly string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText().endsWith("actions.associate")) {
      const [name] = node.arguments;
      if (name && ts.isStringLiteralLike(name)) names.push(name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("commands.ts", source, ts.ScriptTarget.Latest, true));
  return names;
}
