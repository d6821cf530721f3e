import type {
  AccessorNode,
  ConditionalNode,
  ConstantNode,
  FunctionNode,
  MathNode,
  OperatorNode,
  ParenthesisNode,
  RelationalNode,
  SymbolNode,
} from 'mathjs';
import { LabError } from '../../../shared/errors/index.ts';
import { formulaLimits, type FormulaValues } from '../../../shared/formula.ts';
import { formulaFunctions } from './formulaFunctions.ts';
import { parseFormula } from './parseFormula.ts';

/** What a part of a formula is worth: a finite number, or the truth of a condition. */
export type FormulaValue = number | boolean;

interface Walk {
  readonly values: ReadonlyMap<string, number>;
  parts: number;
}

const numberOperators: ReadonlyMap<string, (a: number, b: number) => FormulaValue> = new Map([
  ['add', (a, b) => a + b],
  ['subtract', (a, b) => a - b],
  ['multiply', (a, b) => a * b],
  ['divide', (a, b) => a / b],
  ['pow', (a, b) => a ** b],
]);
const comparisons: ReadonlyMap<string, (a: number, b: number) => boolean> = new Map([
  ['smaller', (a, b) => a < b],
  ['smallerEq', (a, b) => a <= b],
  ['larger', (a, b) => a > b],
  ['largerEq', (a, b) => a >= b],
  ['equal', (a, b) => a === b],
  ['unequal', (a, b) => a !== b],
]);

function refuse(part: string): never {
  throw new LabError('formula.notAllowed', { part });
}

function number(value: FormulaValue, part: string): number {
  if (typeof value !== 'number') throw new LabError('formula.kind', { part });
  return value;
}

function truth(value: FormulaValue, part: string): boolean {
  if (typeof value !== 'boolean') throw new LabError('formula.kind', { part });
  return value;
}

function finite(value: FormulaValue, part: string): FormulaValue {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new LabError('formula.noValue', { part });
  return value;
}

type Evaluate = (node: MathNode, walk: Walk, depth: number) => FormulaValue;

const constant: Evaluate = (node) => {
  const { value } = node as { readonly value?: unknown };
  if (typeof value !== 'number' && typeof value !== 'boolean') return refuse(String(value));
  return finite(value, String(value));
};

function named(name: string, { values }: Walk): number {
  const value = values.get(name);
  if (value === undefined) throw new LabError('formula.unknownName', { name });
  return finite(value, name) as number;
}

/** `end.p50` is one name with a dot in it; nothing of any object is ever read. */
const accessor: Evaluate = (node, walk) => {
  const { object, index } = node as AccessorNode;
  const [property] = index.dimensions;
  const plain =
    object.type === 'SymbolNode' &&
    index.dotNotation &&
    index.dimensions.length === 1 &&
    property?.type === 'ConstantNode' &&
    !(node as { optionalChaining?: boolean }).optionalChaining;
  if (!plain) return refuse(node.toString());
  return named(`${(object as SymbolNode).name}.${String((property as ConstantNode).value)}`, walk);
};

const operator: Evaluate = (node, walk, depth) => {
  const { fn, op, args, implicit } = node as OperatorNode;
  // `2 x` is more often a slip than a product.
  if (implicit) return refuse(node.toString({ implicit: 'hide' }));
  const part = String(op);
  const [a, b] = args.map((arg) => evaluate(arg, walk, depth + 1));
  if (args.length === 1) {
    if (fn === 'unaryMinus') return -number(a!, part);
    if (fn === 'unaryPlus') return number(a!, part);
    if (fn === 'not') return !truth(a!, part);
    return refuse(part);
  }
  if (fn === 'and') return truth(a!, part) && truth(b!, part);
  if (fn === 'or') return truth(a!, part) || truth(b!, part);
  const apply = numberOperators.get(fn) ?? comparisons.get(fn);
  if (!apply || args.length !== 2) return refuse(part);
  return apply(number(a!, part), number(b!, part));
};

const chain: Evaluate = (node, walk, depth) => {
  const { conditionals, params } = node as RelationalNode;
  const values = params.map((param) => number(evaluate(param, walk, depth + 1), node.toString()));
  return conditionals.every((name, i) => {
    const compare = comparisons.get(name);
    return compare ? compare(values[i]!, values[i + 1]!) : refuse(name);
  });
};

const call: Evaluate = (node, walk, depth) => {
  const { fn, args } = node as FunctionNode;
  const callee = fn as unknown as MathNode;
  if (callee.type !== 'SymbolNode') return refuse(node.toString());
  const { name } = callee as SymbolNode;
  const known = formulaFunctions.get(name);
  if (!known) {
    const list = [...formulaFunctions.keys()].join(', ');
    throw new LabError('formula.unknownFunction', { name, known: list });
  }
  if (args.length < known.fewest || args.length > known.most) {
    throw new LabError('formula.arguments', { name, count: args.length });
  }
  return known.apply(...args.map((arg) => number(evaluate(arg, walk, depth + 1), name)));
};

/** Only the branch that holds has a value; the other one must still be allowed. */
const either: Evaluate = (node, walk, depth) => {
  const { condition, trueExpr, falseExpr } = node as ConditionalNode;
  const holds = truth(evaluate(condition, walk, depth + 1), '? :');
  const [taken, other] = holds ? [trueExpr, falseExpr] : [falseExpr, trueExpr];
  try {
    evaluate(other, walk, depth + 1);
  } catch (error) {
    if (!(error instanceof LabError) || error.code !== 'formula.noValue') throw error;
  }
  return evaluate(taken, walk, depth + 1);
};

/** Every kind of part that a formula may have: one line a kind. */
const kinds: ReadonlyMap<string, Evaluate> = new Map<string, Evaluate>([
  ['ConstantNode', constant],
  ['SymbolNode', (node, walk) => named((node as SymbolNode).name, walk)],
  ['AccessorNode', accessor],
  ['ParenthesisNode', (node, walk, depth) => evaluate((node as ParenthesisNode).content, walk, depth + 1)],
  ['OperatorNode', operator],
  ['RelationalNode', chain],
  ['FunctionNode', call],
  ['ConditionalNode', either],
]);

function evaluate(node: MathNode, walk: Walk, depth: number): FormulaValue {
  const { parts, depth: deepest } = formulaLimits;
  walk.parts += 1;
  if (walk.parts > parts || depth > deepest) {
    throw new LabError('formula.tooComplex', { parts, depth: deepest });
  }
  const kind = kinds.get(node.type);
  if (!kind) return refuse(node.toString());
  return finite(kind(node, walk, depth), node.toString());
}

/**
 * What a typed formula is worth. The library only parses; the tree is walked here, part by part, against lists of what
 * may stand in it, so that nothing typed is ever run. Work is bounded by the limits of size and depth.
 * @param values what the formula may name
 * @throws LabError `formula.*`
 */
export function evaluateFormula(typed: string, values: FormulaValues): FormulaValue {
  return evaluate(parseFormula(typed), { values: new Map(Object.entries(values)), parts: 0 }, 0);
}

/** The number that a measure comes to. @throws LabError `formula.noNumber`, and as {@link evaluateFormula} */
export function evaluateMeasure(typed: string, values: FormulaValues): number {
  const value = evaluateFormula(typed, values);
  if (typeof value !== 'number') throw new LabError('formula.noNumber');
  return value;
}

/** Whether a condition holds. @throws LabError `formula.noCondition`, and as {@link evaluateFormula} */
export function evaluateCondition(typed: string, values: FormulaValues): boolean {
  const value = evaluateFormula(typed, values);
  if (typeof value !== 'boolean') throw new LabError('formula.noCondition');
  return value;
}
