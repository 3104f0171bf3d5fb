/** Rules about session reports. */
package lectern.check.rules.report;
