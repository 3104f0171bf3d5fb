package lectern.proposal;

import lectern.fields.Field;

/** The fields of the heading: event, number, title and status of the session. */
public record Heading(
    Field<String> event,
    Field<String> type,
    Field<Integer> number,
    Field<String> title,
    Field<Status> status,
    Field<String> theme) {}
