/** Up to three partnerships of a community side by side: the same questions, one column each. */
@NullMarked
package org.waymark.queryside.page.beside;

import org.jspecify.annotations.NullMarked;
