// @generated from model.json#. Do not edit: your own code goes in src/custom/.

import { attachmentResolvers } from "../objects/attachments/attachment.resolvers.js";
import { blocklistResolvers } from "../objects/blocklists/blocklist.resolvers.js";
import { calendarChannelEventAssociationResolvers } from "../objects/calendar-channel-event-associations/calendar-channel-event-association.resolvers.js";
import { calendarChannelResolvers } from "../objects/calendar-channels/calendar-channel.resolvers.js";
import { calendarEventParticipantResolvers } from "../objects/calendar-event-participants/calendar-event-participant.resolvers.js";
import { calendarEventResolvers } from "../objects/calendar-events/calendar-event.resolvers.js";
import { companyResolvers } from "../objects/companies/company.resolvers.js";
import { connectedAccountResolvers } from "../objects/connected-accounts/connected-account.resolvers.js";
import { dashboardResolvers } from "../objects/dashboards/dashboard.resolvers.js";
import { favoriteFolderResolvers } from "../objects/favorite-folders/favorite-folder.resolvers.js";
import { favoriteResolvers } from "../objects/favorites/favorite.resolvers.js";
import { messageChannelMessageAssociationResolvers } from "../objects/message-channel-message-associations/message-channel-message-association.resolvers.js";
import { messageChannelResolvers } from "../objects/message-channels/message-channel.resolvers.js";
import { messageFolderResolvers } from "../objects/message-folders/message-folder.resolvers.js";
import { messageParticipantResolvers } from "../objects/message-participants/message-participant.resolvers.js";
import { messageThreadResolvers } from "../objects/message-threads/message-thread.resolvers.js";
import { messageResolvers } from "../objects/messages/message.resolvers.js";
import { noteTargetResolvers } from "../objects/note-targets/note-target.resolvers.js";
import { noteResolvers } from "../objects/notes/note.resolvers.js";
import { opportunityResolvers } from "../objects/opportunities/opportunity.resolvers.js";
import { personResolvers } from "../objects/people/person.resolvers.js";
import { taskTargetResolvers } from "../objects/task-targets/task-target.resolvers.js";
import { taskResolvers } from "../objects/tasks/task.resolvers.js";
import { timelineActivityResolvers } from "../objects/timeline-activities/timeline-activity.resolvers.js";
import { workflowAutomatedTriggerResolvers } from "../objects/workflow-automated-triggers/workflow-automated-trigger.resolvers.js";
import { workflowRunResolvers } from "../objects/workflow-runs/workflow-run.resolvers.js";
import { workflowVersionResolvers } from "../objects/workflow-versions/workflow-version.resolvers.js";
import { workflowResolvers } from "../objects/workflows/workflow.resolvers.js";
import { workspaceMemberResolvers } from "../objects/workspace-members/workspace-member.resolvers.js";
import type { Resolvers, Scalars } from "./core.types.js";

/** Resolvers of your own, for fields of any object type. Subscriptions and scalars have none. */
export type CustomResolvers = Omit<Resolvers, "Subscription" | keyof Scalars>;

/** The resolvers of every object, by root type. */
export const objectResolvers = {
  Query: {
    ...attachmentResolvers.Query,
    ...blocklistResolvers.Query,
    ...calendarChannelResolvers.Query,
    ...calendarChannelEventAssociationResolvers.Query,
    ...calendarEventResolvers.Query,
    ...calendarEventParticipantResolvers.Query,
    ...companyResolvers.Query,
    ...connectedAccountResolvers.Query,
    ...dashboardResolvers.Query,
    ...favoriteResolvers.Query,
    ...favoriteFolderResolvers.Query,
    ...messageResolvers.Query,
    ...messageChannelResolvers.Query,
    ...messageChannelMessageAssociationResolvers.Query,
    ...messageFolderResolvers.Query,
    ...messageParticipantResolvers.Query,
    ...messageThreadResolvers.Query,
    ...noteResolvers.Query,
    ...noteTargetResolvers.Query,
    ...opportunityResolvers.Query,
    ...personResolvers.Query,
    ...taskResolvers.Query,
    ...taskTargetResolvers.Query,
    ...timelineActivityResolvers.Query,
    ...workflowResolvers.Query,
    ...workflowAutomatedTriggerResolvers.Query,
    ...workflowRunResolvers.Query,
    ...workflowVersionResolvers.Query,
    ...workspaceMemberResolvers.Query,
  },
  Mutation: {
    ...attachmentResolvers.Mutation,
    ...blocklistResolvers.Mutation,
    ...calendarChannelResolvers.Mutation,
    ...calendarChannelEventAssociationResolvers.Mutation,
    ...calendarEventResolvers.Mutation,
    ...calendarEventParticipantResolvers.Mutation,
    ...companyResolvers.Mutation,
    ...connectedAccountResolvers.Mutation,
    ...dashboardResolvers.Mutation,
    ...favoriteResolvers.Mutation,
    ...favoriteFolderResolvers.Mutation,
    ...messageResolvers.Mutation,
    ...messageChannelResolvers.Mutation,
    ...messageChannelMessageAssociationResolvers.Mutation,
    ...messageFolderResolvers.Mutation,
    ...messageParticipantResolvers.Mutation,
    ...messageThreadResolvers.Mutation,
    ...noteResolvers.Mutation,
    ...noteTargetResolvers.Mutation,
    ...opportunityResolvers.Mutation,
    ...personResolvers.Mutation,
    ...taskResolvers.Mutation,
    ...taskTargetResolvers.Mutation,
    ...timelineActivityResolvers.Mutation,
    ...workflowResolvers.Mutation,
    ...workflowAutomatedTriggerResolvers.Mutation,
    ...workflowRunResolvers.Mutation,
    ...workflowVersionResolvers.Mutation,
    ...workspaceMemberResolvers.Mutation,
  },
} satisfies Resolvers;
