package lectern.check;

import lectern.profile.Profile;

/** A profile with all that is said on top of it, and the rules that this puts in force. */
record Judge(Profile profile, RuleSet ruleSet) {}
