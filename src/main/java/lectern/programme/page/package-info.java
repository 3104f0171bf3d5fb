/** A programme as one page for browsers. A programme enters, HTML leaves. */
package lectern.programme.page;
