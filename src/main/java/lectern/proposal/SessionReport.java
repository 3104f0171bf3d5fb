package lectern.proposal;

import java.time.OffsetDateTime;
import lectern.fields.Field;

/** The report on this session, and the link to the report on an earlier one. */
public record SessionReport(
    Field<String> previousReport,
    Field<String> keyTakeaways,
    Field<String> callToAction,
    Field<OffsetDateTime> submitted) {}
