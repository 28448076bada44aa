/**
 * Commands by HTTP: to any of the command sides, under the command id that the form was shown with, signed for the person
 * behind it. A lost answer is asked for again under the same id, so that nothing is recorded twice or told as failed.
 */
@NullMarked
package org.waymark.queryside.service.client;

import org.jspecify.annotations.NullMarked;
