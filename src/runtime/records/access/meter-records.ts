import type { JsonValue } from "../../../core/json/json-value.js";
import type { Records } from "../records.js";

/**
 * The record operations, which tell the caller's meter of the records they are about to write. Those that change what a
 * filter matches tell it themselves, once they know how many that are.
 */
export function meterRecords(records: Records, batchLimit: number): Records {
  // A list that is too long is refused as a whole: nothing of it is written, so nothing is to pay.
  const lengthOf = (list: JsonValue): number => (Array.isArray(list) && list.length <= batchLimit ? list.length : 0);
  return {
    ...records,
    createOne: async (object, data, options, context) => {
      context.meter?.charge(1);
      return await records.createOne(object, data, options, context);
    },
    createMany: async (object, data, options, context) => {
      context.meter?.charge(lengthOf(data));
      return await records.createMany(object, data, options, context);
    },
    updateOne: async (object, id, data, options, context) => {
      context.meter?.charge(1);
      return await records.updateOne(object, id, data, options, context);
    },
    deleteOne: async (object, id, options, context) => {
      context.meter?.charge(1);
      return await records.deleteOne(object, id, options, context);
    },
    destroyOne: async (object, id, options, context) => {
      context.meter?.charge(1);
      return await records.destroyOne(object, id, options, context);
    },
    restoreOne: async (object, id, options, context) => {
      context.meter?.charge(1);
      return await records.restoreOne(object, id, options, context);
    },
    merge: async (object, args, context) => {
      context.meter?.charge(lengthOf(args.ids));
      return await records.merge(object, args, context);
    },
  };
}
