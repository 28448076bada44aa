/**
 * What a form offers to choose from: people, organizations, meetings, plans by name. Nobody types an id.
 */
@NullMarked
package org.waymark.queryside.form.choice;

import org.jspecify.annotations.NullMarked;
