/** Rules about minutes: the session's, its slot's and its agenda's. */
package lectern.check.rules.timing;
