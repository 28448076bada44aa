/**
 * Forms made from the registry alone: every command has one, also the one that was added yesterday.
 */
@NullMarked
package org.waymark.queryside.form.generated;

import org.jspecify.annotations.NullMarked;
