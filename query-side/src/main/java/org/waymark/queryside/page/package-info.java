/**
 * The reading pages: what surrounds them all, and what each of them may rely on. Every page opens with its answer in
 * words; figures, charts and tables prove it.
 */
@NullMarked
package org.waymark.queryside.page;

import org.jspecify.annotations.NullMarked;
