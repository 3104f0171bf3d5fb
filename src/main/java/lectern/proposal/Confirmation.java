package lectern.proposal;

import java.util.Optional;

/** The confirmation of a person's participation. */
public enum Confirmation {
  INVITED,
  /** Contacted and willing, but not yet confirmed. */
  PROVISIONAL,
  CONFIRMED,
  DECLINED;

  /** Returns whether the person has agreed, at least provisionally. */
  public boolean isWilling() {
    return this == PROVISIONAL || this == CONFIRMED;
  }

  /** Returns the confirmation that people call by another word. */
  static Optional<Confirmation> called(String word) {
    return Optional.ofNullable(
        switch (word) {
          case "contacted", "asked", "pending", "tbc", "to-be-confirmed", "unconfirmed" -> INVITED;
          case "tentative", "interested", "maybe", "likely" -> PROVISIONAL;
          case "yes", "true", "accepted", "agreed", "ok" -> CONFIRMED;
          case "rejected", "refused", "unavailable", "cancelled", "canceled" -> DECLINED;
          default -> null;
        });
  }
}
