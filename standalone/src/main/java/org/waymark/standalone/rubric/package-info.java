/**
 * Rubric files on the command line: read for judging, checked for whoever writes one.
 * What is right and wrong in a file is the reader's to say; here it is only said to people.
 */
@NullMarked
package org.waymark.standalone.rubric;

import org.jspecify.annotations.NullMarked;
