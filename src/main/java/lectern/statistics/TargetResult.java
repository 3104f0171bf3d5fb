package lectern.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import lectern.session.ProposalContext;

/**
 * The result of a session for one target.
 *
 * @param isMet absent if the values that it is counted from are not all known
 */
record TargetResult(Target target, Optional<Boolean> isMet) {

  /** The results for the targets that the profile has for a session. */
  static List<TargetResult> of(ProposalContext session) {
    List<TargetResult> results = new ArrayList<>();
    for (TargetKind kind : TargetKind.values()) {
      Optional<Target> target = kind.of(session.profile(), session.type());
      if (target.isPresent()) {
        OptionalLong number = kind.number(session);
        Optional<Boolean> isMet =
            number.isPresent()
                ? Optional.of(kind.isMet(number.getAsLong(), target.get().limit()))
                : Optional.empty();
        results.add(new TargetResult(target.get(), isMet));
      }
    }
    return List.copyOf(results);
  }
}
