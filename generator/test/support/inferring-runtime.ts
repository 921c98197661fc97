// biome-ignore-all lint/suspicious/noExplicitAny: a validator of no matter what is one of `any`, in zod as here.
/**
 * The builders of the generated `runtime.ts`, typed so that zod infers what they build. Only types differ: with
 * it in the place of the runtime, the compiler can compare what validators infer with the types of the document.
 */
import type * as zod from 'zod/mini'

export type Schema<T> = zod.ZodMiniType<T, T>
type Any = zod.ZodMiniType<any, any>
type Shape = Readonly<Record<string, Any>>
type Members = readonly Any[]
type Output<S extends Any> = zod.output<S>
/** Without declared properties, zod infers that there are none at all. */
type ObjectOf<S extends Shape> = [keyof S] extends [never]
  ? { [key: string]: unknown }
  : zod.output<zod.ZodMiniObject<{ -readonly [Key in keyof S]: S[Key] }, zod.core.$strip>>
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
  boolean,
  gt,
  gte,
  lazy,
  literal,
  lt,
  lte,
  maxLength,
  minLength,
  never,
  null,
  nullable,
  number,
  optional,
  string,
  union,
  unknown,
  xor,
} from 'zod/mini'

type Text = () => Schema<string>
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
export declare function binary(): Schema<Blob>
export declare function contains(...rest: unknown[]): any
export declare function dependentRequired(...rest: unknown[]): any
export declare function discriminatedUnion<const M extends Members>(
  property: string,
  members: M,
): Schema<Output<M[number]>>
export declare function equalTo<const V extends readonly unknown[]>(values: V): Schema<Mutable<V[number]>>
export declare function patternObject<
  S extends Shape,
  const P extends readonly (readonly [string, string, Any])[],
  Rest extends Any,
>(shape: S, patterns: P, rest: Rest): Schema<Open<S, Output<P[number][2]> | Output<Rest>>>
export declare function looseObject<S extends Shape>(shape: S): Schema<ObjectOf<S>>
export declare function strictObject<S extends Shape>(
  shape: S,
): Schema<[keyof S] extends [never] ? { [key: string]: never } : ObjectOf<S>>
export declare function instant(): Schema<Date>
export declare function integer(): Schema<number>
export declare function mapObject<S extends Shape, Rest extends Any>(
  shape: S,
  rest: Rest,
): Schema<Open<S, Output<Rest>>>
export declare function maxProperties(...rest: unknown[]): any
export declare function minProperties(...rest: unknown[]): any
export declare function multipleOf(...rest: unknown[]): any
export declare function not(schema: Any): Schema<unknown>
export declare function pattern(...rest: unknown[]): any
export declare function propertyNames(...rest: unknown[]): any
export declare function tuple<const M extends Members, Rest extends Any, Min extends number = 0>(
  prefix: M,
  rest: Rest,
  min?: Min,
): Schema<[Output<Rest>] extends [never] ? Items<M, Min> : [...Items<M, Min>, ...Output<Rest>[]]>
export declare function uniqueItems(): any
