// biome-ignore-all lint/suspicious/noExplicitAny: a validator of no matter what is one of `any`, in zod as here.
/**
 * The builders of the generated `runtime.ts`, typed so that zod infers what they build. Only types differ: with
 * it in the place of the runtime, the compiler can compare what validators infer with the types of the document.
 */
import type * as zod from 'zod/mini'

export type Schema<T> = zod.ZodMiniType<T, T>
type Any = zod.ZodMiniType<any, any>
type Shape = Readonly<Record<string, Any>>
type None = Readonly<Record<never, Any>>
type Members = readonly Any[]
type Output<S extends Any> = zod.output<S>
/** Without declared properties, zod infers an object without any properties. */
type ObjectOf<S extends Shape> = [keyof S] extends [never]
  ? { [key: string]: unknown }
  : zod.output<zod.ZodMiniObject<{ -readonly [Key in keyof S]: S[Key] }, zod.core.$strip>>
type All<Required extends Shape, Optional extends Shape> = Required & {
  [Key in keyof Optional]: zod.ZodMiniOptional<Optional[Key]>
}
type Every<M extends Members> = M extends readonly [infer First extends Any, ...infer Rest extends Members]
  ? Output<First> & Every<Rest>
  : unknown
/** An index signature takes in every declared property, absent ones too. */
type Open<S extends Shape, Rest> = [keyof S] extends [never]
  ? { [key: string]: Rest }
  : ObjectOf<S> & { [key: string]: ObjectOf<S>[keyof ObjectOf<S>] | Rest }
/** Items before the least number of them are required, those behind it are not. */
type Items<
  M extends Members,
  Min extends number,
  Before extends readonly unknown[] = [],
  Optional = Before['length'] extends Min ? true : false,
> = M extends readonly [infer First extends Any, ...infer Rest extends Members]
  ? Optional extends true
    ? [Output<First>?, ...Items<Rest, Min, [...Before, First], true>]
    : [Output<First>, ...Items<Rest, Min, [...Before, First]>]
  : []
type Mutable<T> = T extends object ? { -readonly [Key in keyof T]: Mutable<T[Key]> } : T

export {
  array,
  gt,
  gte,
  lazy,
  literal,
  lt,
  lte,
  maxLength,
  minLength,
  nullable,
  union,
  xor,
} from 'zod/mini'

export declare const boolean: Schema<boolean>
export declare const never: Schema<never>
declare const nothing: Schema<null>

export { nothing as null }
export declare const number: Schema<number>
export declare const string: Schema<string>
export declare const unknown: Schema<unknown>

type Text = Schema<string>
export declare const base64url: Text
export declare const byte: Text
export declare const date: Text
export declare const dateTime: Text
export declare const duration: Text
export declare const email: Text
export declare const hostname: Text
export declare const ipv4: Text
export declare const ipv6: Text
export declare const jsonPointer: Text
export declare const regex: Text
export declare const relativeJsonPointer: Text
export declare const time: Text
export declare const uri: Text
export declare const uriReference: Text
export declare const uriTemplate: Text
export declare const uuid: Text

export declare function allOf<const M extends Members>(members: M): Schema<Every<M>>
export declare const binary: Schema<Blob>
export declare function contains(...rest: unknown[]): any
export declare function dependentRequired(...rest: unknown[]): any
export declare function equalTo<const V extends readonly unknown[]>(values: V): Schema<Mutable<V[number]>>
export declare function patternObject<
  R extends Shape,
  O extends Shape,
  const P extends readonly (readonly [string, string, Any])[],
  Rest extends Any,
>(
  required: R,
  optional: O,
  patterns: P,
  rest: Rest,
): Schema<Open<All<R, O>, Output<P[number][2]> | Output<Rest>>>
export declare function looseObject<R extends Shape, O extends Shape = None>(
  required: R,
  optional?: O,
): Schema<ObjectOf<All<R, O>>>
export declare function strictObject<R extends Shape, O extends Shape = None>(
  required: R,
  optional?: O,
): Schema<[keyof All<R, O>] extends [never] ? { [key: string]: never } : ObjectOf<All<R, O>>>
export declare const instant: Schema<Date>
export declare const integer: Schema<number>
export declare const int64: Schema<number>
export declare const bigInt64: Schema<bigint>
export declare const bigUint64: Schema<bigint>
export declare function mapObject<R extends Shape, O extends Shape, Rest extends Any>(
  required: R,
  optional: O,
  rest: Rest,
): Schema<Open<All<R, O>, Output<Rest>>>
export declare function maxProperties(...rest: unknown[]): any
export declare function minProperties(...rest: unknown[]): any
export declare function multipleOf(...rest: unknown[]): any
export declare function not(schema: Any): Schema<unknown>
export declare function pattern(...rest: unknown[]): any
export declare function propertyNames(...rest: unknown[]): any
export declare function tagged<const M extends Members>(
  property: string,
  values: unknown,
  members: M,
  join?: unknown,
): Schema<Output<M[number]>>
export declare function tuple<const M extends Members, Rest extends Any, Min extends number = 0>(
  prefix: M,
  rest: Rest,
  min?: Min,
): Schema<[Output<Rest>] extends [never] ? Items<M, Min> : [...Items<M, Min>, ...Output<Rest>[]]>
export declare const uniqueItems: any
