/** Whether people find a form for everything that can be recorded. */
@NullMarked
package org.waymark.queryside.form.generated;

import org.jspecify.annotations.NullMarked;
