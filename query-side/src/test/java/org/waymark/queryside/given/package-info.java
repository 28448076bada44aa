/**
 * What the tests of the query side begin with: a real log in a directory of its own, filled by case-file lines. It stands
 * beside the main packages because every one of them is tested over it.
 */
@NullMarked
package org.waymark.queryside.given;

import org.jspecify.annotations.NullMarked;
