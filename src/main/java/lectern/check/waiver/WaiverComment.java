package lectern.check.waiver;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lectern.source.SourceRange;
import lectern.source.yaml.Comment;

/**
 * A comment that accepts findings: {@code # lectern: allow people/name-case -- as on her passport}.
 *
 * @param rules the ids of one or more rules
 * @param until the last day on which the findings are accepted, in UTC; absent for no end
 * @param line the number of the line whose findings it accepts, counted from 1
 * @param comment the comment as written
 */
public record WaiverComment(
    List<String> rules, Optional<LocalDate> until, int line, Comment comment) {

  /** Returns the range of the whole comment. */
  SourceRange range() {
    return comment.range();
  }
}
