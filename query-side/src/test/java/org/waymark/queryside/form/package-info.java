/** Forms against a command side that only remembers, and views that only show a sample. */
@NullMarked
package org.waymark.queryside.form;

import org.jspecify.annotations.NullMarked;
