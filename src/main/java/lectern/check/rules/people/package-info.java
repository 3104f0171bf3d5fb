/** Rules about who takes part, and in which role. */
package lectern.check.rules.people;
