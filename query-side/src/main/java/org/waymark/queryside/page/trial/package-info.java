/**
 * What those see who are admitted to a community in trial: a line on each of its pages, and the page where they admit
 * others, look over past recognitions and publish it.
 */
@NullMarked
package org.waymark.queryside.page.trial;

import org.jspecify.annotations.NullMarked;
