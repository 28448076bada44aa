/**
 * A period report as a page for paper. Its address holds the whole basis, so whoever was given it sees the same figures.
 */
@NullMarked
package org.waymark.queryside.page.report;

import org.jspecify.annotations.NullMarked;
