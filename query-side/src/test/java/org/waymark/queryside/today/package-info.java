@NullMarked
package org.waymark.queryside.today;

import org.jspecify.annotations.NullMarked;
