package lectern.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.profile.FormatRow;
import lectern.profile.Profile;
import lectern.proposal.ProposalKey;
import lectern.source.EnglishList;

/** The limits that the rules of a call set for a field, as sentences. */
public final class CallLimits {
  private final Profile profile;
  private final Optional<String> type;

  /** Makes the limits for a session type. */
  public CallLimits(Profile profile, Optional<String> type) {
    this.profile = profile;
    this.type = type;
  }

  /** The sentences about a field; none if no rule limits it. */
  public List<String> of(ProposalKey key) {
    List<String> limits = new ArrayList<>();
    switch (key) {
      case TITLE ->
          number("content/title-length", "maximum")
              .ifPresent(most -> limits.add("At most " + most + " characters."));
      case DESCRIPTION ->
          number("content/description-length", "maximum")
              .ifPresent(most -> limits.add("At most " + most + " words."));
      case SPEAKERS -> {
        minimums().ifPresent(limits::add);
        number("people/maximum", "maximum")
            .ifPresent(most -> limits.add("At most " + counted(most, "speaker") + "."));
      }
      case FORMAT ->
          number("timing/allowed-minutes", "minutes")
              .ifPresent(minutes -> lengths(List.of(minutes.split(" or ", -1)), limits));
      default -> {}
    }
    return limits;
  }

  private Optional<String> minimums() {
    List<String> least = new ArrayList<>();
    number("people/minimum", "minimum").ifPresent(n -> least.add(counted(n, "speaker")));
    number("people/confirmed", "minimum").ifPresent(n -> least.add(n + " of them confirmed"));
    number("diversity/organization", "minimum")
        .ifPresent(n -> least.add(counted(n, "organization")));
    number("diversity/stakeholder", "minimum")
        .ifPresent(n -> least.add(counted(n, "stakeholder group")));
    number("diversity/region", "minimum").ifPresent(n -> least.add(counted(n, "regional group")));
    number("diversity/gender", "minimum")
        .ifPresent(n -> least.add(counted(n, "gender") + " (where disclosed)"));
    return least.isEmpty()
        ? Optional.empty()
        : Optional.of("At least " + EnglishList.of(least, "and") + ".");
  }

  private static String counted(String number, String noun) {
    return number + " " + noun + (number.equals("1") ? "" : "s");
  }

  private void lengths(List<String> minutes, List<String> limits) {
    limits.add("Allowed length: " + EnglishList.of(minutes, "or") + " minutes.");
    for (FormatRow row : profile.formats()) {
      List<String> more =
          row.minutes().stream()
              .map(String::valueOf)
              .filter(length -> !minutes.contains(length))
              .toList();
      if (!more.isEmpty()) {
        limits.add(row.format() + " may also take " + EnglishList.of(more, "or") + " minutes.");
      }
    }
  }

  private Optional<String> number(String rule, String parameter) {
    return profile
        .settingOrGroup(rule)
        .filter(found -> found.on() && profile.concerns(found.types(), type))
        .flatMap(found -> found.written(parameter));
  }
}
