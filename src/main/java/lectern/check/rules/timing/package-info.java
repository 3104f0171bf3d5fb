/** Rules about the length and time of the session, its agenda and its deadlines. */
package lectern.check.rules.timing;
