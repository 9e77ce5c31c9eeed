// @generated from model.json#/objects/sample. Do not edit: your own code goes in src/custom/.

import { Router } from "express";
import type { ObjectRest } from "../../runtime/rest/object-rest.js";
import type { SampleTypes } from "./sample.types.js";

/** REST routes of **sample**, relative to `/rest/samples`. */
export function sampleRoutes(rest: ObjectRest<SampleTypes, "sample", "samples">): Router {
  const routes = Router({ caseSensitive: true });

  /**
   * findManySamples: `GET /rest/samples`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/", rest.findMany);

  /**
   * createOneSample: `POST /rest/samples`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/", rest.createOne);

  /**
   * createManySamples: `POST /rest/batch/samples`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/batch", rest.createMany);

  /**
   * updateManySamples: `PATCH /rest/samples`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/", rest.updateMany);
  routes.put("/", rest.updateMany);

  /**
   * deleteManySamples: `DELETE /rest/samples`
   *
   * Query: `filter`, `soft_delete`
   */
  routes.delete("/", rest.deleteMany);

  /**
   * restoreManySamples: `PATCH /rest/samples/restore`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/restore", rest.restoreMany);

  /**
   * groupBySamples: `GET /rest/samples/groupBy`
   *
   * Query: `group_by`, `aggregate`, `filter`, `order_by`, `limit`, `view_id`, `include_records_sample`, `order_by_for_records`
   */
  routes.get("/groupBy", rest.groupBy);

  /**
   * findSampleDuplicates: `POST /rest/samples/duplicates`
   *
   * Query: `depth`, `fields`
   */
  routes.post("/duplicates", rest.findDuplicates);

  /**
   * mergeManySamples: `PATCH /rest/samples/merge`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/merge", rest.merge);

  /**
   * findOneSample: `GET /rest/samples/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id", rest.findOne);

  /**
   * updateOneSample: `PATCH /rest/samples/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id", rest.updateOne);
  routes.put("/:id", rest.updateOne);

  /**
   * deleteOneSample: `DELETE /rest/samples/:id`
   *
   * Query: `soft_delete`
   */
  routes.delete("/:id", rest.deleteOne);

  /**
   * restoreOneSample: `PATCH /rest/samples/:id/restore`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id/restore", rest.restoreOne);

  /** findSampleId: `GET /rest/samples/:id/id` */
  routes.get("/:id/id", rest.readField("id"));

  /** findSampleCreatedAt: `GET /rest/samples/:id/createdAt` */
  routes.get("/:id/createdAt", rest.readField("createdAt"));

  /** setSampleCreatedAt: `PUT /rest/samples/:id/createdAt` */
  routes.put("/:id/createdAt", rest.writeField("createdAt"));

  /** clearSampleCreatedAt: `DELETE /rest/samples/:id/createdAt` */
  routes.delete("/:id/createdAt", rest.clearField("createdAt"));

  /** findSampleUpdatedAt: `GET /rest/samples/:id/updatedAt` */
  routes.get("/:id/updatedAt", rest.readField("updatedAt"));

  /** findSampleDeletedAt: `GET /rest/samples/:id/deletedAt` */
  routes.get("/:id/deletedAt", rest.readField("deletedAt"));

  /** setSampleDeletedAt: `PUT /rest/samples/:id/deletedAt` */
  routes.put("/:id/deletedAt", rest.writeField("deletedAt"));

  /** clearSampleDeletedAt: `DELETE /rest/samples/:id/deletedAt` */
  routes.delete("/:id/deletedAt", rest.clearField("deletedAt"));

  /** findSampleCreatedBy: `GET /rest/samples/:id/createdBy` */
  routes.get("/:id/createdBy", rest.readField("createdBy"));

  /** setSampleCreatedBy: `PUT /rest/samples/:id/createdBy` */
  routes.put("/:id/createdBy", rest.writeField("createdBy"));

  /** clearSampleCreatedBy: `DELETE /rest/samples/:id/createdBy` */
  routes.delete("/:id/createdBy", rest.clearField("createdBy"));

  /** findSampleUpdatedBy: `GET /rest/samples/:id/updatedBy` */
  routes.get("/:id/updatedBy", rest.readField("updatedBy"));

  /** findSamplePosition: `GET /rest/samples/:id/position` */
  routes.get("/:id/position", rest.readField("position"));

  /** setSamplePosition: `PUT /rest/samples/:id/position` */
  routes.put("/:id/position", rest.writeField("position"));

  /** clearSamplePosition: `DELETE /rest/samples/:id/position` */
  routes.delete("/:id/position", rest.clearField("position"));

  /** findSampleActor: `GET /rest/samples/:id/actor` */
  routes.get("/:id/actor", rest.readField("actor"));

  /** setSampleActor: `PUT /rest/samples/:id/actor` */
  routes.put("/:id/actor", rest.writeField("actor"));

  /** clearSampleActor: `DELETE /rest/samples/:id/actor` */
  routes.delete("/:id/actor", rest.clearField("actor"));

  /** findSampleHomeAddress: `GET /rest/samples/:id/homeAddress` */
  routes.get("/:id/homeAddress", rest.readField("homeAddress"));

  /** setSampleHomeAddress: `PUT /rest/samples/:id/homeAddress` */
  routes.put("/:id/homeAddress", rest.writeField("homeAddress"));

  /** clearSampleHomeAddress: `DELETE /rest/samples/:id/homeAddress` */
  routes.delete("/:id/homeAddress", rest.clearField("homeAddress"));

  /** findSampleArray: `GET /rest/samples/:id/array` */
  routes.get("/:id/array", rest.readField("array"));

  /** setSampleArray: `PUT /rest/samples/:id/array` */
  routes.put("/:id/array", rest.writeField("array"));

  /** clearSampleArray: `DELETE /rest/samples/:id/array` */
  routes.delete("/:id/array", rest.clearField("array"));

  /** findSampleBoolean: `GET /rest/samples/:id/boolean` */
  routes.get("/:id/boolean", rest.readField("boolean"));

  /** setSampleBoolean: `PUT /rest/samples/:id/boolean` */
  routes.put("/:id/boolean", rest.writeField("boolean"));

  /** clearSampleBoolean: `DELETE /rest/samples/:id/boolean` */
  routes.delete("/:id/boolean", rest.clearField("boolean"));

  /** findSamplePrice: `GET /rest/samples/:id/price` */
  routes.get("/:id/price", rest.readField("price"));

  /** setSamplePrice: `PUT /rest/samples/:id/price` */
  routes.put("/:id/price", rest.writeField("price"));

  /** clearSamplePrice: `DELETE /rest/samples/:id/price` */
  routes.delete("/:id/price", rest.clearField("price"));

  /** findSampleDate: `GET /rest/samples/:id/date` */
  routes.get("/:id/date", rest.readField("date"));

  /** setSampleDate: `PUT /rest/samples/:id/date` */
  routes.put("/:id/date", rest.writeField("date"));

  /** clearSampleDate: `DELETE /rest/samples/:id/date` */
  routes.delete("/:id/date", rest.clearField("date"));

  /** findSampleDateTime: `GET /rest/samples/:id/dateTime` */
  routes.get("/:id/dateTime", rest.readField("dateTime"));

  /** setSampleDateTime: `PUT /rest/samples/:id/dateTime` */
  routes.put("/:id/dateTime", rest.writeField("dateTime"));

  /** clearSampleDateTime: `DELETE /rest/samples/:id/dateTime` */
  routes.delete("/:id/dateTime", rest.clearField("dateTime"));

  /** findSampleEmails: `GET /rest/samples/:id/emails` */
  routes.get("/:id/emails", rest.readField("emails"));

  /** setSampleEmails: `PUT /rest/samples/:id/emails` */
  routes.put("/:id/emails", rest.writeField("emails"));

  /** clearSampleEmails: `DELETE /rest/samples/:id/emails` */
  routes.delete("/:id/emails", rest.clearField("emails"));

  /** findSampleFiles: `GET /rest/samples/:id/files` */
  routes.get("/:id/files", rest.readField("files"));

  /** setSampleFiles: `PUT /rest/samples/:id/files` */
  routes.put("/:id/files", rest.writeField("files"));

  /** clearSampleFiles: `DELETE /rest/samples/:id/files` */
  routes.delete("/:id/files", rest.clearField("files"));

  /** findSampleFullName: `GET /rest/samples/:id/fullName` */
  routes.get("/:id/fullName", rest.readField("fullName"));

  /** setSampleFullName: `PUT /rest/samples/:id/fullName` */
  routes.put("/:id/fullName", rest.writeField("fullName"));

  /** clearSampleFullName: `DELETE /rest/samples/:id/fullName` */
  routes.delete("/:id/fullName", rest.clearField("fullName"));

  /** findSampleWebLinks: `GET /rest/samples/:id/webLinks` */
  routes.get("/:id/webLinks", rest.readField("webLinks"));

  /** setSampleWebLinks: `PUT /rest/samples/:id/webLinks` */
  routes.put("/:id/webLinks", rest.writeField("webLinks"));

  /** clearSampleWebLinks: `DELETE /rest/samples/:id/webLinks` */
  routes.delete("/:id/webLinks", rest.clearField("webLinks"));

  /** findSampleMultiSelect: `GET /rest/samples/:id/multiSelect` */
  routes.get("/:id/multiSelect", rest.readField("multiSelect"));

  /** setSampleMultiSelect: `PUT /rest/samples/:id/multiSelect` */
  routes.put("/:id/multiSelect", rest.writeField("multiSelect"));

  /** clearSampleMultiSelect: `DELETE /rest/samples/:id/multiSelect` */
  routes.delete("/:id/multiSelect", rest.clearField("multiSelect"));

  /** findSampleNumber: `GET /rest/samples/:id/number` */
  routes.get("/:id/number", rest.readField("number"));

  /** setSampleNumber: `PUT /rest/samples/:id/number` */
  routes.put("/:id/number", rest.writeField("number"));

  /** clearSampleNumber: `DELETE /rest/samples/:id/number` */
  routes.delete("/:id/number", rest.clearField("number"));

  /** findSampleWholeNumber: `GET /rest/samples/:id/wholeNumber` */
  routes.get("/:id/wholeNumber", rest.readField("wholeNumber"));

  /** setSampleWholeNumber: `PUT /rest/samples/:id/wholeNumber` */
  routes.put("/:id/wholeNumber", rest.writeField("wholeNumber"));

  /** clearSampleWholeNumber: `DELETE /rest/samples/:id/wholeNumber` */
  routes.delete("/:id/wholeNumber", rest.clearField("wholeNumber"));

  /** findSampleBigNumber: `GET /rest/samples/:id/bigNumber` */
  routes.get("/:id/bigNumber", rest.readField("bigNumber"));

  /** setSampleBigNumber: `PUT /rest/samples/:id/bigNumber` */
  routes.put("/:id/bigNumber", rest.writeField("bigNumber"));

  /** clearSampleBigNumber: `DELETE /rest/samples/:id/bigNumber` */
  routes.delete("/:id/bigNumber", rest.clearField("bigNumber"));

  /** findSampleNumeric: `GET /rest/samples/:id/numeric` */
  routes.get("/:id/numeric", rest.readField("numeric"));

  /** setSampleNumeric: `PUT /rest/samples/:id/numeric` */
  routes.put("/:id/numeric", rest.writeField("numeric"));

  /** clearSampleNumeric: `DELETE /rest/samples/:id/numeric` */
  routes.delete("/:id/numeric", rest.clearField("numeric"));

  /** findSamplePhones: `GET /rest/samples/:id/phones` */
  routes.get("/:id/phones", rest.readField("phones"));

  /** setSamplePhones: `PUT /rest/samples/:id/phones` */
  routes.put("/:id/phones", rest.writeField("phones"));

  /** clearSamplePhones: `DELETE /rest/samples/:id/phones` */
  routes.delete("/:id/phones", rest.clearField("phones"));

  /** findSampleRating: `GET /rest/samples/:id/rating` */
  routes.get("/:id/rating", rest.readField("rating"));

  /** setSampleRating: `PUT /rest/samples/:id/rating` */
  routes.put("/:id/rating", rest.writeField("rating"));

  /** clearSampleRating: `DELETE /rest/samples/:id/rating` */
  routes.delete("/:id/rating", rest.clearField("rating"));

  /** findSampleRawJson: `GET /rest/samples/:id/rawJson` */
  routes.get("/:id/rawJson", rest.readField("rawJson"));

  /** setSampleRawJson: `PUT /rest/samples/:id/rawJson` */
  routes.put("/:id/rawJson", rest.writeField("rawJson"));

  /** clearSampleRawJson: `DELETE /rest/samples/:id/rawJson` */
  routes.delete("/:id/rawJson", rest.clearField("rawJson"));

  /** findSampleRichText: `GET /rest/samples/:id/richText` */
  routes.get("/:id/richText", rest.readField("richText"));

  /** setSampleRichText: `PUT /rest/samples/:id/richText` */
  routes.put("/:id/richText", rest.writeField("richText"));

  /** clearSampleRichText: `DELETE /rest/samples/:id/richText` */
  routes.delete("/:id/richText", rest.clearField("richText"));

  /**
   * findSampleOlderRichText: `GET /rest/samples/:id/olderRichText`
   *
   * @deprecated Since 2026-01-31. May stop working on 2026-12-31. Use richText instead. Two fields held the same text.
   */
  routes.get("/:id/olderRichText", rest.readField("olderRichText"));

  /**
   * setSampleOlderRichText: `PUT /rest/samples/:id/olderRichText`
   *
   * @deprecated Since 2026-01-31. May stop working on 2026-12-31. Use richText instead. Two fields held the same text.
   */
  routes.put("/:id/olderRichText", rest.writeField("olderRichText"));

  /**
   * clearSampleOlderRichText: `DELETE /rest/samples/:id/olderRichText`
   *
   * @deprecated Since 2026-01-31. May stop working on 2026-12-31. Use richText instead. Two fields held the same text.
   */
  routes.delete("/:id/olderRichText", rest.clearField("olderRichText"));

  /** findSampleSelect: `GET /rest/samples/:id/select` */
  routes.get("/:id/select", rest.readField("select"));

  /** setSampleSelect: `PUT /rest/samples/:id/select` */
  routes.put("/:id/select", rest.writeField("select"));

  /** clearSampleSelect: `DELETE /rest/samples/:id/select` */
  routes.delete("/:id/select", rest.clearField("select"));

  /** findSampleText: `GET /rest/samples/:id/text` */
  routes.get("/:id/text", rest.readField("text"));

  /** setSampleText: `PUT /rest/samples/:id/text` */
  routes.put("/:id/text", rest.writeField("text"));

  /** clearSampleText: `DELETE /rest/samples/:id/text` */
  routes.delete("/:id/text", rest.clearField("text"));

  /** findSampleUuid: `GET /rest/samples/:id/uuid` */
  routes.get("/:id/uuid", rest.readField("uuid"));

  /** setSampleUuid: `PUT /rest/samples/:id/uuid` */
  routes.put("/:id/uuid", rest.writeField("uuid"));

  /** clearSampleUuid: `DELETE /rest/samples/:id/uuid` */
  routes.delete("/:id/uuid", rest.clearField("uuid"));

  /**
   * findSampleParent: `GET /rest/samples/:id/parent`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/parent", rest.readField("parent"));

  /** setSampleParent: `PUT /rest/samples/:id/parent` */
  routes.put("/:id/parent", rest.writeField("parent"));

  /** clearSampleParent: `DELETE /rest/samples/:id/parent` */
  routes.delete("/:id/parent", rest.clearField("parent"));

  /**
   * findSampleSubjectPlace: `GET /rest/samples/:id/subjectPlace`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/subjectPlace", rest.readField("subjectPlace"));

  /** setSampleSubjectPlace: `PUT /rest/samples/:id/subjectPlace` */
  routes.put("/:id/subjectPlace", rest.writeField("subjectPlace"));

  /** clearSampleSubjectPlace: `DELETE /rest/samples/:id/subjectPlace` */
  routes.delete("/:id/subjectPlace", rest.clearField("subjectPlace"));

  /**
   * findSampleChildren: `GET /rest/samples/:id/children`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/children", rest.readField("children"));

  return routes;
}
