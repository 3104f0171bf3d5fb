package lectern.check.waiver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import lectern.check.Finding;
import lectern.check.Ruling;
import lectern.config.Waiver;
import lectern.source.Place;

/** Takes the findings of one file that are accepted out of the rest. */
public final class Waiving {
  private final Function<String, Optional<Ruling>> rulings;
  private final Predicate<Optional<LocalDate>> hasEnded;
  private final List<Finding> kept = new ArrayList<>();
  private final Set<Waiver> used = new HashSet<>();
  private int waived;

  /**
   * What is left.
   *
   * @param findings those that no waiver accepts, and those about the waivers of the file itself
   * @param waived how many were accepted
   * @param used the waivers of the configuration that accepted one, or would but have ended
   */
  public record Outcome(List<Finding> findings, int waived, Set<Waiver> used) {}

  /**
   * Makes the waivers ready.
   *
   * @param rulings how a rule is in force, if it is
   * @param hasEnded whether the last day of a waiver, if it has one, is over
   */
  public Waiving(
      Function<String, Optional<Ruling>> rulings, Predicate<Optional<LocalDate>> hasEnded) {
    this.rulings = rulings;
    this.hasEnded = hasEnded;
  }

  /**
   * Applies waivers.
   *
   * @param configured those of the configuration that concern the file
   */
  public Outcome apply(
      List<Finding> findings, WaiverReader.Waivers written, List<Waiver> configured) {
    Set<String> usedComments = new HashSet<>();
    for (Finding finding : findings) {
      boolean accepted = false;
      for (WaiverComment comment : written.waivers()) {
        boolean meant =
            comment.line() == finding.place().start().line()
                && comment.rules().contains(finding.rule());
        if (meant) {
          usedComments.add(key(comment, finding.rule()));
          accepted |= !hasEnded.test(comment.until());
        }
      }
      for (Waiver waiver : configured) {
        if (waiver.rule().equals(finding.rule())) {
          used.add(waiver);
          accepted |= !hasEnded.test(waiver.until());
        }
      }
      if (accepted) {
        waived++;
      } else {
        kept.add(finding);
      }
    }
    about(written, usedComments);
    return new Outcome(List.copyOf(kept), waived, Set.copyOf(used));
  }

  private static String key(WaiverComment comment, String rule) {
    return comment.place().start().offset() + " " + rule;
  }

  private void about(WaiverReader.Waivers written, Set<String> usedComments) {
    for (WaiverReader.Mistake mistake : written.mistakes()) {
      add(Incomplete.ID, mistake.place(), mistake.message(), mistake.remedy());
    }
    for (WaiverComment comment : written.waivers()) {
      for (String rule : comment.rules()) {
        boolean isUsed = usedComments.contains(key(comment, rule));
        if (isUsed && hasEnded.test(comment.until())) {
          add(
              Expired.ID,
              comment.place(),
              "The waiver of " + rule + " ended on " + comment.until().get() + ".",
              "Mend what it accepted, or agree on a later day.");
        } else if (!isUsed && rulings.apply(rule).isPresent()) {
          add(
              Unused.ID,
              comment.place(),
              "The waiver of " + rule + " accepts nothing on line " + comment.line() + ".",
              "Remove it, or put it on the line of the finding or right above.");
        }
      }
    }
  }

  private void add(String rule, Place place, String message, String remedy) {
    rulings.apply(rule).ifPresent(ruling -> kept.add(ruling.finding(place, message, remedy)));
  }
}
