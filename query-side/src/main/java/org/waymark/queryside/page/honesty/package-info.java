/**
 * How a record was kept, as a page of plain sentences and numbers, and the entries behind each number as a list.
 */
@NullMarked
package org.waymark.queryside.page.honesty;

import org.jspecify.annotations.NullMarked;
