/**
 * The drawings: where a day lies on an axis, how a stage, a verdict or an entry is drawn. Pure; it needs only dates, and
 * answers shapes in percent and pixels that a template writes down as SVG.
 */
@NullMarked
package org.waymark.queryside.page.plot;

import org.jspecify.annotations.NullMarked;
