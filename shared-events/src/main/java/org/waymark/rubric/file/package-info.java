/**
 * How a rubric file is read: every defect is found in one pass and reported with its place and its remedy.
 * The YAML library is known here alone, behind a small tree that remembers where each value stood.
 */
@NullMarked
package org.waymark.rubric.file;

import org.jspecify.annotations.NullMarked;
