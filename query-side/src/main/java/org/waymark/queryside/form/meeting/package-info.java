/**
 * Recording a meeting with who came, in one go and often on a phone: the form on which coordinators spend their time.
 */
@NullMarked
package org.waymark.queryside.form.meeting;

import org.jspecify.annotations.NullMarked;
