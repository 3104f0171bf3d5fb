/**
 * The programme as pages: a site with a page for each session, or one page.
 *
 * <p>A programme, its proposals and templates enter; the files of the site leave, all before one is
 * written. Of people they hold what a listing publishes.
 */
package lectern.programme.site;
