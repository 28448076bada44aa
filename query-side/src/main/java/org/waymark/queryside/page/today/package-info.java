/** The first page of whoever is signed in: what waits, with the form or the button that settles it. */
@NullMarked
package org.waymark.queryside.page.today;

import org.jspecify.annotations.NullMarked;
