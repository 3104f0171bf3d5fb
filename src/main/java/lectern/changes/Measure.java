package lectern.changes;

/** What people on stage are counted by. Each person counts once, in however many sessions. */
public enum Measure {
  /** Everybody. */
  PEOPLE,
  STAKEHOLDER_GROUP,
  REGIONAL_GROUP,
  ORGANIZATION,
  /** What people disclose, in their own words. Private. */
  GENDER
}
