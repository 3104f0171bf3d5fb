/** Pages for browsers. Texts enter, markup in which they are nothing but text leaves. */
package lectern.html;
