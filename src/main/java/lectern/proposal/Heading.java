package lectern.proposal;

import lectern.fields.Field;

/** What the session is called and how far it has come. */
public record Heading(
    Field<String> event,
    Field<String> type,
    Field<Integer> number,
    Field<String> title,
    Field<Status> status,
    Field<String> theme) {}
