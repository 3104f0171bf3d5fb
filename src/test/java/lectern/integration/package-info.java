/** The files by which other programs run Lectern, run as these would. */
package src.test.java.lectern.integration;
