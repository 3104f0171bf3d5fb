/** The files by which other programs run Lectern, run as these would. */
package lectern.integration;
