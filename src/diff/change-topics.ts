import type { Surface } from "./change.js";
import { surfaces } from "./change.js";
import type { TopicEntry } from "./change-topic.js";
import { deprecationTopics } from "./topics/deprecation-topics.js";
import { fieldTopics } from "./topics/field-topics.js";
import { objectTopics } from "./topics/object-topics.js";
import { relationTopics } from "./topics/relation-topics.js";
import { schemaTopics } from "./topics/schema-topics.js";
import { typeTopics } from "./topics/type-topics.js";
import { workspaceTopics } from "./topics/workspace-topics.js";

const entries = {
  ...workspaceTopics,
  ...objectTopics,
  ...fieldTopics,
  ...typeTopics,
  ...relationTopics,
  ...deprecationTopics,
  ...schemaTopics,
};

export type ChangeTopic = keyof typeof entries;

/** Every change that a comparison can tell, with what it means on each surface. */
export const changeTopics: Readonly<Record<ChangeTopic, TopicEntry>> = entries;

export type ChangeCode = `${Surface}/${ChangeTopic}`;

/** The codes of all rules: `rest/field-removed`. */
export const changeCodes: readonly ChangeCode[] = (Object.keys(entries) as ChangeTopic[]).flatMap((topic) =>
  surfaces
    .filter((surface) => changeTopics[topic][surface] !== undefined)
    .map((surface): ChangeCode => `${surface}/${topic}`),
);
