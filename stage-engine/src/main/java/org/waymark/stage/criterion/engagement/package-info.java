/**
 * Questions about who takes part: meetings, industry, public partners.
 * What an engaged industry organization is, the rubric defines once, and {@code Engagement} works out.
 */
@NullMarked
package org.waymark.stage.criterion.engagement;

import org.jspecify.annotations.NullMarked;
