package lectern.check.waiver;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.source.Fix;
import lectern.source.SourceRange;

/**
 * A comment that accepts findings: {@code # lectern: allow people/name-case -- as on her passport}.
 *
 * @param rules the ids of one or more rules
 * @param until the last day on which the findings are accepted, in UTC; absent for no end
 * @param line the number of the line whose findings it accepts, counted from 1
 * @param range the whole comment
 * @param removals for each rule, the removal of its id, or of the comment if it is the only one
 */
public record WaiverComment(
    List<String> rules,
    Optional<LocalDate> until,
    int line,
    SourceRange range,
    Map<String, Fix> removals) {}
