/** Rules about the people of a session and their roles. */
package lectern.check.rules.people;
