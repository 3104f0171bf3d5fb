/** Rules about the report on a session that was held. */
package lectern.check.rules.report;
