// @generated from model.json#. Do not edit: your own code goes in src/custom/.

import type { RecordHooks } from "../runtime/records/hooks.js";
import type { ObjectRouters } from "../runtime/rest/object-rest.js";
import { attachmentRoutes } from "./attachments/attachment.routes.js";
import type { AttachmentTypes } from "./attachments/attachment.types.js";
import { blocklistRoutes } from "./blocklists/blocklist.routes.js";
import type { BlocklistTypes } from "./blocklists/blocklist.types.js";
import { calendarChannelEventAssociationRoutes } from "./calendar-channel-event-associations/calendar-channel-event-association.routes.js";
import type { CalendarChannelEventAssociationTypes } from "./calendar-channel-event-associations/calendar-channel-event-association.types.js";
import { calendarChannelRoutes } from "./calendar-channels/calendar-channel.routes.js";
import type { CalendarChannelTypes } from "./calendar-channels/calendar-channel.types.js";
import { calendarEventParticipantRoutes } from "./calendar-event-participants/calendar-event-participant.routes.js";
import type { CalendarEventParticipantTypes } from "./calendar-event-participants/calendar-event-participant.types.js";
import { calendarEventRoutes } from "./calendar-events/calendar-event.routes.js";
import type { CalendarEventTypes } from "./calendar-events/calendar-event.types.js";
import { companyRoutes } from "./companies/company.routes.js";
import type { CompanyTypes } from "./companies/company.types.js";
import { connectedAccountRoutes } from "./connected-accounts/connected-account.routes.js";
import type { ConnectedAccountTypes } from "./connected-accounts/connected-account.types.js";
import { dashboardRoutes } from "./dashboards/dashboard.routes.js";
import type { DashboardTypes } from "./dashboards/dashboard.types.js";
import { favoriteFolderRoutes } from "./favorite-folders/favorite-folder.routes.js";
import type { FavoriteFolderTypes } from "./favorite-folders/favorite-folder.types.js";
import { favoriteRoutes } from "./favorites/favorite.routes.js";
import type { FavoriteTypes } from "./favorites/favorite.types.js";
import { messageChannelMessageAssociationRoutes } from "./message-channel-message-associations/message-channel-message-association.routes.js";
import type { MessageChannelMessageAssociationTypes } from "./message-channel-message-associations/message-channel-message-association.types.js";
import { messageChannelRoutes } from "./message-channels/message-channel.routes.js";
import type { MessageChannelTypes } from "./message-channels/message-channel.types.js";
import { messageFolderRoutes } from "./message-folders/message-folder.routes.js";
import type { MessageFolderTypes } from "./message-folders/message-folder.types.js";
import { messageParticipantRoutes } from "./message-participants/message-participant.routes.js";
import type { MessageParticipantTypes } from "./message-participants/message-participant.types.js";
import { messageThreadRoutes } from "./message-threads/message-thread.routes.js";
import type { MessageThreadTypes } from "./message-threads/message-thread.types.js";
import { messageRoutes } from "./messages/message.routes.js";
import type { MessageTypes } from "./messages/message.types.js";
import { noteTargetRoutes } from "./note-targets/note-target.routes.js";
import type { NoteTargetTypes } from "./note-targets/note-target.types.js";
import { noteRoutes } from "./notes/note.routes.js";
import type { NoteTypes } from "./notes/note.types.js";
import { opportunityRoutes } from "./opportunities/opportunity.routes.js";
import type { OpportunityTypes } from "./opportunities/opportunity.types.js";
import { personRoutes } from "./people/person.routes.js";
import type { PersonTypes } from "./people/person.types.js";
import { taskTargetRoutes } from "./task-targets/task-target.routes.js";
import type { TaskTargetTypes } from "./task-targets/task-target.types.js";
import { taskRoutes } from "./tasks/task.routes.js";
import type { TaskTypes } from "./tasks/task.types.js";
import { timelineActivityRoutes } from "./timeline-activities/timeline-activity.routes.js";
import type { TimelineActivityTypes } from "./timeline-activities/timeline-activity.types.js";
import { workflowAutomatedTriggerRoutes } from "./workflow-automated-triggers/workflow-automated-trigger.routes.js";
import type { WorkflowAutomatedTriggerTypes } from "./workflow-automated-triggers/workflow-automated-trigger.types.js";
import { workflowRunRoutes } from "./workflow-runs/workflow-run.routes.js";
import type { WorkflowRunTypes } from "./workflow-runs/workflow-run.types.js";
import { workflowVersionRoutes } from "./workflow-versions/workflow-version.routes.js";
import type { WorkflowVersionTypes } from "./workflow-versions/workflow-version.types.js";
import { workflowRoutes } from "./workflows/workflow.routes.js";
import type { WorkflowTypes } from "./workflows/workflow.types.js";
import { workspaceMemberRoutes } from "./workspace-members/workspace-member.routes.js";
import type { WorkspaceMemberTypes } from "./workspace-members/workspace-member.types.js";

/** The types of every object, by its singular name. */
export interface ObjectTypesByName {
  readonly attachment: AttachmentTypes;
  readonly blocklist: BlocklistTypes;
  readonly calendarChannel: CalendarChannelTypes;
  readonly calendarChannelEventAssociation: CalendarChannelEventAssociationTypes;
  readonly calendarEvent: CalendarEventTypes;
  readonly calendarEventParticipant: CalendarEventParticipantTypes;
  readonly company: CompanyTypes;
  readonly connectedAccount: ConnectedAccountTypes;
  readonly dashboard: DashboardTypes;
  readonly favorite: FavoriteTypes;
  readonly favoriteFolder: FavoriteFolderTypes;
  readonly message: MessageTypes;
  readonly messageChannel: MessageChannelTypes;
  readonly messageChannelMessageAssociation: MessageChannelMessageAssociationTypes;
  readonly messageFolder: MessageFolderTypes;
  readonly messageParticipant: MessageParticipantTypes;
  readonly messageThread: MessageThreadTypes;
  readonly note: NoteTypes;
  readonly noteTarget: NoteTargetTypes;
  readonly opportunity: OpportunityTypes;
  readonly person: PersonTypes;
  readonly task: TaskTypes;
  readonly taskTarget: TaskTargetTypes;
  readonly timelineActivity: TimelineActivityTypes;
  readonly workflow: WorkflowTypes;
  readonly workflowAutomatedTrigger: WorkflowAutomatedTriggerTypes;
  readonly workflowRun: WorkflowRunTypes;
  readonly workflowVersion: WorkflowVersionTypes;
  readonly workspaceMember: WorkspaceMemberTypes;
}

/** Hooks of any of the objects. */
export type Hooks = {
  readonly [Name in keyof ObjectTypesByName]?: RecordHooks<ObjectTypesByName[Name]>;
};

/** The router of every object, by its singular name. */
export const objectRouters = {
  attachment: attachmentRoutes,
  blocklist: blocklistRoutes,
  calendarChannel: calendarChannelRoutes,
  calendarChannelEventAssociation: calendarChannelEventAssociationRoutes,
  calendarEvent: calendarEventRoutes,
  calendarEventParticipant: calendarEventParticipantRoutes,
  company: companyRoutes,
  connectedAccount: connectedAccountRoutes,
  dashboard: dashboardRoutes,
  favorite: favoriteRoutes,
  favoriteFolder: favoriteFolderRoutes,
  message: messageRoutes,
  messageChannel: messageChannelRoutes,
  messageChannelMessageAssociation: messageChannelMessageAssociationRoutes,
  messageFolder: messageFolderRoutes,
  messageParticipant: messageParticipantRoutes,
  messageThread: messageThreadRoutes,
  note: noteRoutes,
  noteTarget: noteTargetRoutes,
  opportunity: opportunityRoutes,
  person: personRoutes,
  task: taskRoutes,
  taskTarget: taskTargetRoutes,
  timelineActivity: timelineActivityRoutes,
  workflow: workflowRoutes,
  workflowAutomatedTrigger: workflowAutomatedTriggerRoutes,
  workflowRun: workflowRunRoutes,
  workflowVersion: workflowVersionRoutes,
  workspaceMember: workspaceMemberRoutes,
} satisfies ObjectRouters;
