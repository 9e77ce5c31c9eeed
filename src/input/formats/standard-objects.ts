/** Twenty's own objects of all generations: where an export does not say, everything else is custom. */
export const standardObjects: ReadonlySet<string> = new Set(
  (
    "attachment blocklist calendarChannel calendarChannelEventAssociation calendarEvent calendarEventParticipant " +
    "calendarEventTarget callRecording company connectedAccount dashboard favorite favoriteFolder message messageCampaign " +
    "messageChannel messageChannelMessageAssociation messageChannelMessageAssociationMessageFolder messageFolder messageList " +
    "messageListMember messageParticipant messageThread messageThreadTarget note noteTarget opportunity person recordShare " +
    "task taskTarget timelineActivity workflow workflowAutomatedTrigger workflowEventListener workflowRun workflowVersion " +
    "workspaceMember activity activityTarget apiKey auditLog behavioralEvent comment view viewField viewFilter viewFilterGroup " +
    "viewGroup viewSort webhook"
  ).split(" "),
);
