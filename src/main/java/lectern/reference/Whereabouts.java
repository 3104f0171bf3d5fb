package lectern.reference;

import lectern.check.Reason;
import lectern.display.Printable;
import lectern.profile.Profiles;
import lectern.source.Place;

/** Where something is said, in few words. */
final class Whereabouts {
  private Whereabouts() {}

  /** {@code lectern.yaml:7}; {@code profile igf-2021} for what a shipped profile says. */
  static String of(Place place) {
    return Profiles.SHIPPED.contains(place.file())
        ? "profile " + place.file()
        : Printable.line(place.file()) + ":" + place.start().line();
  }

  /**
   * Who decides.
   *
   * @param field what decides in a proposal where nobody else does
   */
  static String of(Reason reason, String field) {
    if (reason instanceof Reason.Asked) {
      return "command line";
    }
    if (reason instanceof Reason.Configured configured) {
      String by = configured.byOverride() ? "override" : "configuration";
      return by + " at " + of(configured.place());
    }
    if (reason instanceof Reason.Stated stated) {
      return "the proposal's " + field + " at " + of(stated.place());
    }
    return reason instanceof Reason.Each
        ? "unless a proposal's " + field + " says otherwise"
        : "the proposal's " + field + " decides nothing";
  }
}
