/**
 * What stands in a form: its fields with labels, values and what is wrong with them, made from the registry. Templates
 * only draw it.
 */
@NullMarked
package org.waymark.queryside.form.field;

import org.jspecify.annotations.NullMarked;
